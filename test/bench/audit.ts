/** An audit of a million tickets beside a loop that only parses them, and what judging one of them costs. */
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { termsOf } from "../../src/contract/terms.js";
import { standingOf } from "../../src/sla/standing.js";
import { readTicket } from "../../src/ticket/record.js";
import { median, spreadOf } from "./measure.js";
import { runNode } from "./processes.js";
import { AFTER_ALL_MS as nowMs, ticketTexts } from "./sample.js";
import { inUnit, type Row } from "./table.js";
import { acted, each, timed } from "./ticket.js";
import type { Usage } from "./usage.js";

const PROGRAM = "../../src/cli/main.js";
const MILLION = 1_000_000;
const ROUNDS = 3;
/** Lives that are told again and again, each time of another ticket. */
const LIVES = 20_000;

/** A million tickets end to end, and the parts that are ours. */
export function auditing(): Row[] {
  return [...endToEnd(), ...judging()];
}

function endToEnd(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), "fe-triage-bench-"));
  try {
    const path = join(folder, "million.ndjson");
    writeTickets(path);
    const args = ["audit", path, "--now", "2029-01-01T00:00:00Z", "--jobs", "2", "--format", "json"];
    const rounds = Array.from({ length: ROUNDS }, () => {
      const loop = runNode("parse-process.js", [path], { preload: "./usage.js" });
      const audit = runNode(PROGRAM, args, { preload: "./usage.js" });
      const { tickets, rejected } = JSON.parse(audit.output) as { tickets: number; rejected: number };
      if (tickets !== MILLION || rejected > 0) throw new Error(`${tickets} tickets, ${rejected} rejected`);
      return { loop, audit };
    });
    const loops = rounds.map(({ loop }) => loop);
    const audits = rounds.map(({ audit }) => audit);
    const size = (statSync(path).size / MILLION / 1000).toFixed(2);
    return [
      { title: `a million tickets of ten events, lines of ${size} KB each` },
      {
        name: "a loop of JSON.parse, one thread",
        ...spreadOf(loops.map(({ tookMs }) => tookMs)),
        timesFirst: 1,
        remark: usageOf(loops),
      },
      {
        name: "fe-triage audit --jobs 2",
        ...spreadOf(audits.map(({ tookMs }) => tookMs)),
        timesFirst: median(rounds.map(({ loop, audit }) => audit.tookMs / loop.tookMs)),
        remark: usageOf(audits),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The largest peak of resident memory, and the time of processors, of which others on the machine take nothing away. */
function usageOf(runs: readonly { readonly errors: string }[]): string {
  const used = runs.map(({ errors }) => JSON.parse(errors.trim().split("\n").at(-1)!) as Usage);
  const peak = Math.max(...used.map(({ peakKilobytes }) => peakKilobytes));
  const processor = inUnit(median(used.map(({ processorMs }) => processorMs)));
  return `at most ${Math.round(peak / 1024)} MB, ${processor} of processor`;
}

function writeTickets(path: string): void {
  const lives = ticketTexts(LIVES).map((text) => JSON.parse(text) as object);
  const file = openSync(path, "w");
  for (let from = 0; from < MILLION; from += LIVES) {
    const lines = lives.map((life, i) => JSON.stringify(exported(life, from + i)));
    writeSync(file, `${lines.join("\n")}\n`);
  }
  closeSync(file);
}

/** A ticket with the fields that only its owner knows. */
function exported(life: object, number: number): object {
  return {
    ...life,
    id: `T-${number}`,
    subject: `Instance ${number} in region eu-west-${number % 4} cannot reach its volume`,
    account: `${number % 977}-customer`,
    contact: `user${number % 5003}@example.org`,
    service: "block-storage",
    tags: ["storage", "network"],
  };
}

function judging(): Row[] {
  const terms = termsOf(flexibleEngine);
  const records = ticketTexts(2000).map((text) => JSON.parse(text) as unknown);
  const tickets = records.map((record) => readTicket(record, terms));
  return timed("a ticket of it that is parsed", {
    "replay and verdict": each(
      tickets,
      (ticket) => standingOf(terms, ticket, nowMs, "en").commitments.length,
    ),
    "reading it, before that": each(records, (record) => readTicket(record, terms).events.length),
    "an XState actor fed its log": each(tickets, acted),
  });
}
