/** What reading an event log through a mapping costs beside reading the same CSV and nothing else. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { termsOf } from "../../src/contract/terms.js";
import { readCsv } from "../../src/intake/csv.js";
import { loadEventLogMapping } from "../../src/intake/event-log.mapping.js";
import { readEventLog } from "../../src/intake/read-event-log.js";
import { realLogMapping } from "../intake/real-log-mapping.js";
import { median, spreadOf } from "./measure.js";
import { dieOf } from "./sample.js";
import type { Row } from "./table.js";

const terms = termsOf(flexibleEngine);
/** The real log of docs/servicenow-log.md, which is no part of the project. */
const REAL = resolve("../shared/data/uci_incident_event_log.csv.gz");
const ROUNDS = 7;
const CASES = 20_000;
const PIECE = 512 * 1024;

/** Logs of six rows a case, with 4 columns and with 36, and the real one where it is there. */
export async function eventLogs(): Promise<Row[]> {
  const logs: [string, string][] = [
    ["of 4 columns", logOf(4)],
    ["of 36 columns", logOf(36)],
  ];
  if (existsSync(REAL)) logs.push(["of 36 columns, real", gunzipSync(readFileSync(REAL)).toString()]);
  const rows: Row[] = [];
  for (const [name, text] of logs) rows.push(...(await besideCsv(name, text)));
  return rows;
}

async function besideCsv(name: string, text: string): Promise<Row[]> {
  const alone: number[] = [];
  const mapped: number[] = [];
  const pieces = piecesOf(text);
  let records = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    records = 0;
    const csvMs = await timed(async () => {
      for await (const { fields } of readCsv(pieces)) records += Math.min(1, fields.length);
    });
    let read = 0;
    const mappedMs = await timed(async () => {
      const log = readEventLog(pieces, { terms, mapping: loadEventLogMapping(realLogMapping) });
      for await (const _ of log.cases) read++;
    });
    if (read === 0) throw new Error("no case was read");
    // The first round is for the compiler.
    if (round === 0) continue;
    alone.push(csvMs);
    mapped.push(mappedMs);
  }
  const perSecond = (ms: number) => `${Math.round(records / ms).toLocaleString("en")} thousand rows a second`;
  const [csv, log] = [spreadOf(alone), spreadOf(mapped)];
  const timesFirst = median(mapped.map((ms, round) => ms / alone[round]!));
  return [
    { title: `an event log ${name}, ${(records - 1).toLocaleString("en")} rows` },
    { name: "as CSV, record by record", ...csv, timesFirst: 1, remark: perSecond(csv.medianMs) },
    { name: "as tickets, through a mapping", ...log, timesFirst, remark: perSecond(log.medianMs) },
  ];
}

async function timed(pass: () => Promise<void>): Promise<number> {
  const startMs = performance.now();
  await pass();
  return performance.now() - startMs;
}

/** A text in pieces of their own, as a file comes; parts of one long string are slower to read. */
function piecesOf(text: string): string[] {
  const bytes = Buffer.from(text, "latin1");
  const count = Math.ceil(bytes.length / PIECE);
  return Array.from({ length: count }, (_, index) =>
    bytes.toString("latin1", index * PIECE, (index + 1) * PIECE),
  );
}

/** A log of so many columns, those of the mapping among others that nobody reads. */
function logOf(width: number): string {
  const roll = dieOf(1_849);
  const states = Object.keys(realLogMapping.activities);
  const levels = Object.keys(realLogMapping.priorities);
  const others = Array.from({ length: width - 4 }, (_, index) => `column ${index}`);
  const lines = [[...Object.values(realLogMapping.columns), ...others].join(",")];
  for (let number = 0; number < CASES; number++) {
    const [id, level] = [`INC${String(number).padStart(7, "0")}`, levels[roll(4)]];
    const day = 1 + roll(20);
    const lived = ["New", "Active", states[2 + roll(4)], "Active", "Resolved", "Closed"];
    for (const [index, state] of lived.entries()) {
      const at = `${day + index}/${1 + (number % 12)}/2016 ${10 + roll(8)}:${10 + roll(50)}`;
      lines.push(
        [id, at, state, level, ...others.map((_, column) => `value ${roll(1000) + column}`)].join(","),
      );
    }
  }
  return `${lines.join("\n")}\n`;
}
