// The real log (UCI 498, CC BY 4.0), which is no part of the project: all its incidents give a verdict, and
// docs/servicenow-log.md has the figures right.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { loadContract } from "../../src/contract/load.js";
import { termsOf } from "../../src/contract/terms.js";
import { readCsv } from "../../src/intake/csv.js";
import { readServiceNowLog } from "../../src/intake/read-servicenow-log.js";
import { loadServiceNowMap } from "../../src/intake/servicenow-log.map.js";
import { checkUnder } from "../../src/sla/check.js";
import { readTicket } from "../../src/ticket/record.js";

const root = join(import.meta.dirname, "../..");
const path = join(root, "../shared/data/uci_incident_event_log.csv.gz");
const document = readFileSync(join(root, "docs/servicenow-log.md"), "utf8");
const nowMs = Date.UTC(2017, 2, 1);
const count = (n: number) => n.toLocaleString("en");

const isAbsent = !existsSync(path);
const absent = "the data set is not there";
const text = isAbsent ? "" : gunzipSync(readFileSync(path)).toString();

interface Asked {
  readonly offer?: string;
  readonly zone?: string;
  readonly map?: object;
  readonly readings?: Record<string, string>;
}

/** The verdict of each incident under a contract, and the totals. */
async function verdictsOf({ map = {}, readings = {}, ...options }: Asked) {
  const terms = termsOf(loadContract(flexibleEngine), { readings });
  const log = readServiceNowLog(text, { terms, map: loadServiceNowMap(map), ...options });
  const verdicts = new Map<string, string>();
  const counts = { met: 0, breached: 0, pending: 0, none: 0 };
  for await (const incident of log.incidents) {
    if ("problems" in incident) continue;
    const { verdict } = checkUnder(terms, readTicket(incident.record, terms), { nowMs });
    counts[verdict]++;
    verdicts.set(incident.id, verdict);
  }
  return { verdicts, counts, totals: log.totals };
}

const verdictRow = (name: string, { met, breached, none }: Record<"met" | "breached" | "none", number>) =>
  `| ${name} | ${count(met)} | ${count(breached)} | ${count(none)} |`;

test("the real log: 20,769 incidents are tickets under other readings too", async ({ skip }) => {
  skip(isAbsent, absent);
  const { totals } = await verdictsOf({ readings: { reopen: "newTicket", businessDay: "civilDay" } });
  expect(totals).toMatchObject({ cases: 20_769, tickets: 20_769, rejected: {} });
}, 60_000);

test("the real log: what is made up, what is dropped, and what made_sla says of the verdicts", async ({
  skip,
}) => {
  skip(isAbsent, absent);
  const { verdicts, counts, totals } = await verdictsOf({});
  expect(totals).toMatchObject({ cases: 20_769, tickets: 20_769, rejected: {} });
  expect(totals.rows.read).toBe(119_998);
  expect(totals.rows.used + totals.rows.dropped).toBe(119_998);
  expect(document).toContain(
    `${count(totals.rows.used)} rows are used, ${count(totals.rows.dropped)} dropped`,
  );
  const remarks = { ...totals.made, ...totals.dropped };
  const named = document.match(/(?<=`)(assumed|made|stand-in|dropped|moved-to)-[a-z-]+(?=`)/g) ?? [];
  expect(new Set([...named, "reordered"])).toEqual(new Set(Object.keys(remarks)));
  for (const [code, times] of Object.entries(remarks)) {
    const isAssumed = code.startsWith("assumed-");
    expect(document).toContain(isAssumed ? `| ${count(times)} each |` : `| \`${code}\` | ${count(times)} |`);
  }
  expect(document).toContain(verdictRow("`--offer business`", counts));

  const madeSla = new Map<string, string>();
  for await (const { fields } of readCsv(text)) madeSla.set(fields[0] ?? "", fields[6] ?? "");
  const both = (verdict: string, flag: string) =>
    count([...verdicts].filter(([id, one]) => one === verdict && madeSla.get(id) === flag).length);
  for (const verdict of ["met", "breached", "none"]) {
    expect(document).toContain(`| ${verdict} | ${both(verdict, "true")} | ${both(verdict, "false")} |`);
  }
}, 60_000);

test.for<[string, Asked]>([
  ["the same with `--zone Europe/Paris`", { zone: "Europe/Paris" }],
  ["the same with `--zone UTC`", { zone: "UTC" }],
  ["the same with `firstAnswer` `update`", { map: { firstAnswer: "update" } }],
  ["the same with `apiIncident` `true` (MTTR judged too)", { map: { apiIncident: true } }],
  ["the same with `4 - Low` as `P3`", { map: { priorities: { "4 - Low": "P3" } } }],
  ["`--offer standard`", { offer: "standard" }],
  ["`--offer business-europe`", { offer: "business-europe" }],
  ["`--offer premium`", { offer: "premium" }],
  ["`--offer basic`", { offer: "basic" }],
])("the real log: verdicts of %s", { timeout: 60_000 }, async ([name, asked], { skip }) => {
  skip(isAbsent, absent);
  const { counts } = await verdictsOf(asked);
  expect(document).toContain(verdictRow(name, counts));
  expect(counts.met + counts.breached + counts.none).toBe(20_769);
});
