// Large logs: the real one (UCI 498, CC BY 4.0), which is no part of the project, under a mapping of its columns; and
// one beyond what is held in memory.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { casesIn } from "../../src/intake/cases.js";
import { checkUnder } from "../../src/sla/check.js";
import { readTicket } from "../../src/ticket/record.js";
import { readAll, replayed, terms } from "../intake/event-log.js";
import { realLogMapping } from "../intake/real-log-mapping.js";

const path = join(import.meta.dirname, "../../../shared/data/uci_incident_event_log.csv.gz");
const isAbsent = !existsSync(path);
const mapping = { ...realLogMapping, fields: { group: "assignment_group" } };

test.for([true, false])(
  "the real log: every row is accounted for (grouped: %s)",
  { timeout: 60_000 },
  async (grouped, { skip }) => {
    skip(isAbsent, "the data set is not there");
    const text = gunzipSync(readFileSync(path)).toString();
    const { cases, totals } = await readAll(text, { ...mapping, grouped });
    expect(totals).toMatchObject({ cases: 20_769, tickets: 20_769, rejected: {} });
    const { read, used, dropped, rejected } = totals.rows;
    expect({ read, rejected, sum: used + dropped }).toEqual({ read: 119_998, rejected: 0, sum: 119_998 });
    expect(Object.values(totals.dropped).reduce((sum, count) => sum + count, 0)).toBe(dropped);
    expect(totals.dropped).toMatchObject({
      "dropped-by-mapping": expect.any(Number),
      "dropped-unknown-activity": 2,
    });
    const verdicts = { met: 0, breached: 0, pending: 0, none: 0 };
    for (const one of cases) {
      if ("problems" in one) continue;
      replayed(one);
      const ticket = readTicket(one.record, terms);
      verdicts[checkUnder(terms, ticket, { nowMs: Date.UTC(2017, 2, 1) }).verdict]++;
    }
    expect(verdicts.met + verdicts.breached + verdicts.none).toBe(20_769);
  },
);

describe("a log beyond a million rows", () => {
  const reading = {
    ...({ lang: "en", caseColumn: "id", columns: ["id"], grouped: false } as const),
    isMissing: (text: string) => text === "",
    rowReader: () => (record: { line: number }) => record.line,
  };
  async function* rows(count: number, idOf: (index: number) => string, cell = "") {
    yield "id,text\n";
    for (let index = 0; index < count; index++) yield `${idOf(index)},${cell}\n`;
  }
  async function read(text: ReturnType<typeof rows>) {
    let cases = 0;
    let kept = 0;
    for await (const some of casesIn(text, reading)) {
      cases += some.length;
      for (const one of some) kept += one.rows.length;
    }
    return { cases, kept };
  }

  test("is read to its end where its cases stand together", async () => {
    const count = 1_200_000;
    expect(await read(rows(count, (index) => `case ${Math.floor(index / 4)}`))).toEqual({
      cases: count / 4,
      kept: count,
    });
  }, 60_000);

  test("is refused where they are scattered, with the line", async () => {
    const scattered = rows(1_200_000, (index) => `case ${index % 300_000}`);
    await expect(read(scattered)).rejects.toMatchObject({
      problems: [{ code: "too-scattered", path: "lines.1000002" }],
    });
  }, 60_000);

  test("is refused early where its cells are huge", async () => {
    const cell = "x".repeat(1024 * 1024);
    await expect(read(rows(1000, (index) => `case ${index % 2}`, cell))).rejects.toMatchObject({
      problems: [{ code: "too-scattered", path: "lines.257" }],
    });
  }, 60_000);
});
