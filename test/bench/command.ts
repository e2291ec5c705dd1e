/** What the command line costs as a whole process: its start, and a file of many tickets. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, spreadOf } from "./measure.js";
import { runNode } from "./processes.js";
import { ticketTexts } from "./sample.js";
import { inUnit, type Row } from "./table.js";

const PROGRAM = "../../src/cli/main.js";
const STARTS = 15;
const MANY = 100_000;
const NOW = ["--now", "2029-01-01T00:00:00Z"];

/** Whole runs of the program. */
export function commandLine(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), "fe-triage-bench-"));
  try {
    const one = join(folder, "one.json");
    const many = join(folder, "many.ndjson");
    const empty = join(folder, "empty.js");
    const texts = ticketTexts(MANY);
    writeFileSync(one, texts[0]!);
    writeFileSync(many, `${texts.join("\n")}\n`);
    writeFileSync(empty, "");
    return [...starts(one, empty), ...manyTickets(many)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function starts(one: string, empty: string): Row[] {
  const runs = Array.from({ length: STARTS }, () => ({
    nodeMs: runNode(empty, []).tookMs,
    checkMs: runNode(PROGRAM, ["check", one, ...NOW]).tookMs,
  }));
  return [
    { title: "a process" },
    { name: "of Node with nothing to do", ...spreadOf(runs.map((run) => run.nodeMs)), timesFirst: 1 },
    {
      name: "fe-triage check, one ticket",
      ...spreadOf(runs.map((run) => run.checkMs)),
      timesFirst: median(runs.map((run) => run.checkMs / run.nodeMs)),
    },
  ];
}

function manyTickets(many: string): Row[] {
  const row = (name: string, args: readonly string[]): Row => {
    const spread = spreadOf(
      [1, 2, 3].map(() => runNode(PROGRAM, ["check", many, ...NOW, ...args], { discard: true }).tookMs),
    );
    return { name, ...spread, remark: `${inUnit(spread.medianMs / MANY)} a ticket` };
  };
  return [
    { title: "fe-triage check, 100,000 tickets of ten events" },
    row("--format ndjson", ["--format", "ndjson"]),
    row("--format ndjson --explain", ["--format", "ndjson", "--explain"]),
  ];
}
