import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { termsOf } from "../../src/contract/terms.js";
import { readServiceNowRecords, readServiceNowTable } from "../../src/intake/read-servicenow-table.js";
import { loadSystemMap } from "../../src/intake/system-maps.js";
import { csvOf } from "./event-log.js";
import { terms } from "./log.js";
import { anyTime, expectTotal, imported, placed, readAll } from "./systems.js";

type Fields = Readonly<Record<string, string>>;
const COLUMNS = [
  ...[
    "number",
    "state",
    "hold_reason",
    "priority",
    "opened_at",
    "work_start",
    "resolved_at",
    "reopened_time",
  ],
  ...["closed_at", "sys_updated_on"],
];
const usual: Fields = { number: "INC1", state: "1", priority: "3", opened_at: "2026-03-02 08:00:00" };
const table = (...incidents: Fields[]) =>
  csvOf([
    COLUMNS,
    ...incidents.map((fields) => COLUMNS.map((column) => ({ ...usual, ...fields })[column] ?? "")),
  ]);
const at = (clock: string, day = "02") => `2026-03-${day} ${clock}:00`;
const one = (fields: Fields, options = {}) => imported(readServiceNowTable, table(fields), options);

describe("an incident of the table", () => {
  test.each<[string, Fields, string[], string[], string[]]>([
    ["new: received", {}, ["08:00 received"], [], []],
    [
      "closed: answered when work started, resolved; its closing is the contract's own affair",
      { state: "7", work_start: at("08:30"), resolved_at: at("10:00"), closed_at: at("10:00", "09") },
      ["08:00 received", "08:30 acknowledged", "10:00 resolved"],
      ["1 stand-in-answer"],
      ["1 dropped-by-mapping"],
    ],
    [
      "resolved without a start of work: answered then",
      { state: "6", resolved_at: at("10:00") },
      ["08:00 received", "10:00 acknowledged", "10:00 resolved"],
      ["1 made-answer"],
      [],
    ],
    [
      "canceled without a resolution: resolved when closed",
      { state: "8", closed_at: at("10:00") },
      ["08:00 received", "10:00 acknowledged", "10:00 resolved"],
      ["1 made-answer", "2 made-resolved"],
      [],
    ],
    [
      "resolved at no time: at the last update",
      { state: "6", sys_updated_on: at("11:00") },
      ["08:00 received", "11:00 acknowledged", "11:00 resolved"],
      ["1 made-answer", "2 stand-in-update"],
      [],
    ],
    [
      "in progress: no later than the last update",
      { state: "2", sys_updated_on: at("11:00") },
      ["08:00 received", "11:00 acknowledged"],
      ["1 stand-in-update"],
      [],
    ],
    [
      "on hold for the caller, unanswered",
      { state: "3", hold_reason: "1", sys_updated_on: at("11:00") },
      ["08:00 received", "11:00 information-requested"],
      ["1 stand-in-update"],
      [],
    ],
    [
      "on hold for a reason that the map does not know",
      { state: "3", hold_reason: "99", work_start: at("09:00"), sys_updated_on: at("11:00") },
      ["08:00 received", "09:00 acknowledged", "11:00 held other"],
      ["1 stand-in-answer", "2 stand-in-update"],
      [],
    ],
    [
      "reopened, with the times of the first end still there",
      {
        ...{ state: "2", work_start: at("09:00"), resolved_at: at("10:00"), reopened_time: at("12:00") },
        ...{ closed_at: at("11:00"), sys_updated_on: at("13:00") },
      },
      ["08:00 received", "09:00 acknowledged", "10:00 resolved", "12:00 refused"],
      ["1 stand-in-answer", "3 stand-in-refused"],
      ["1 dropped-by-mapping", "1 dropped-unchanged"],
    ],
    [
      "reopened and resolved again: the first resolution is lost",
      { state: "6", reopened_time: at("12:00"), resolved_at: at("13:00") },
      ["08:00 received", "13:00 acknowledged", "13:00 resolved"],
      ["1 made-answer"],
      ["1 dropped-impossible"],
    ],
    [
      "closed before it was resolved, as an upgrade of the system leaves it: its resolution holds",
      { state: "7", resolved_at: at("13:00"), closed_at: at("10:00") },
      ["08:00 received", "13:00 acknowledged", "13:00 resolved"],
      ["1 made-answer"],
      ["1 dropped-by-mapping"],
    ],
    [
      "worked on before it was opened",
      { state: "6", work_start: at("07:00"), resolved_at: at("09:00") },
      ["08:00 received", "08:00 acknowledged", "09:00 resolved"],
      ["1 stand-in-answer", "1 moved-to-receipt"],
      [],
    ],
    [
      "with times that are none",
      { state: "6", work_start: "soon", resolved_at: at("09:00"), closed_at: "9999-01-01 00:00:00" },
      ["08:00 received", "09:00 acknowledged", "09:00 resolved"],
      ["1 made-answer"],
      ["1 dropped-no-time", "1 dropped-by-mapping"],
    ],
  ])("%s", async (_, fields, events, made, dropped) => {
    const read = await one(fields);
    expect(read.events.map((event) => event.slice(6))).toEqual(events);
    expect(read.made).toEqual(made);
    expect([...read.dropped].sort()).toEqual([...dropped].sort());
  });

  test.each<[string, string, string]>([
    ["a state that nobody knows", table({ state: "-5" }), "unknown-state"],
    ["a priority that nobody knows", table({ priority: "9" }), "unknown-priority"],
    ["no priority", table({ priority: "" }), "no-priority"],
    ["no number", table({ number: "" }), "no-id"],
    ["no time at all", table({ opened_at: "" }), "no-event"],
    ["more fields than the header", `${table()}INC1,1\n`, "field-count"],
  ])("with %s is rejected by name", async (_, text, code) => {
    const { cases, totals } = await readAll(readServiceNowTable, text);
    expect(cases).toMatchObject([{ rows: 1, problems: [{ code }] }]);
    expect(totals.rows).toEqual({ read: 1, used: 0, dropped: 0, rejected: 1 });
  });

  test("whose number comes again is rejected, and the one before stands", async () => {
    const { cases } = await readAll(readServiceNowTable, table({}, { state: "6", resolved_at: at("09:00") }));
    expect(cases).toMatchObject([
      { id: "INC1", used: 1 },
      { id: "INC1", rows: 2, problems: [{ code: "given-twice" }] },
    ]);
  });
});

describe("the table", () => {
  test("as a list is exported: headed for people, with states and times as they are shown", async () => {
    const text = csvOf([
      [
        "Number",
        "Incident state",
        "On hold reason",
        "Priority",
        "Opened",
        "Actual start",
        "Resolved",
        "Updated",
      ],
      [
        "INC1",
        "On Hold",
        "Awaiting Vendor",
        "2 - High",
        "02/03/2026 09:00",
        "02/03/2026 09:30",
        "",
        "02/03/2026 12:00",
      ],
    ]);
    const map = loadSystemMap("servicenow-table", { dates: { format: "dd/MM/yyyy HH:mm" } });
    const { cases } = await readAll(readServiceNowTable, text, { map, zone: "Europe/Paris" });
    expect(cases).toMatchObject([
      {
        record: {
          priority: "P2",
          events: [
            { type: "received", at: "2026-03-02T09:00:00+01:00" },
            { type: "acknowledged" },
            { type: "held", reason: "vendor", at: "2026-03-02T12:00:00+01:00" },
          ],
        },
      },
    ]);
    const assumed = await readAll(readServiceNowTable, text, { map });
    // Times shown to people are in the zone of whoever made the list: that they are in UTC is only supposed.
    expect(assumed.totals.made).toMatchObject({ "assumed-zone": 1 });
    expect((await one({ state: "2", sys_updated_on: at("09:00") }, { zone: undefined })).made).toEqual([
      "1 stand-in-update",
    ]);
  });

  test("may head a column in its own way", async () => {
    const map = loadSystemMap("servicenow-table", { columns: { number: ["Ticket"] } });
    const text = table({}).replace("number", "Ticket");
    expect((await readAll(readServiceNowTable, text, { map })).cases).toMatchObject([
      { id: "INC1", used: 1 },
    ]);
    await expect(readAll(readServiceNowTable, text)).rejects.toMatchObject({
      problems: [{ code: "missing-column", allowed: "number | Number" }],
    });
    await expect(readAll(readServiceNowTable, "\n")).rejects.toMatchObject({
      problems: [{ code: "no-header" }],
    });
  });

  test("as REST gives it says the same as in CSV, as values and with how they are shown", async () => {
    const fields: Fields = {
      ...usual,
      state: "7",
      work_start: at("08:30"),
      resolved_at: at("10:00"),
      closed_at: at("11:00"),
    };
    const shown = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, { display_value: "x", value }]),
    );
    const csv = await readAll(readServiceNowTable, table(fields));
    for (const value of [fields, shown]) {
      const read = await readAll(readServiceNowRecords, placed({ result: [value] }));
      const records = (cases: typeof read.cases) => cases.map((found) => "record" in found && found.record);
      expect(records(read.cases)).toEqual(records(csv.cases));
      expect(read.totals).toEqual(csv.totals);
    }
  });

  test("of what is no incident rejects each by its place", async () => {
    const { cases } = await readAll(readServiceNowRecords, placed({ result: [null, { number: "" }] }, 7));
    expect(cases).toMatchObject([
      { place: "in[0].result[0]", problems: [{ code: "no-incident" }] },
      { place: "in[0].result[1]", problems: [{ code: "no-incident" }] },
      { place: "in[1]", problems: [{ code: "no-incident" }] },
    ]);
  });

  test("gives each incident as soon as it is read", async () => {
    let given = 0;
    function* pieces() {
      yield table();
      for (;;)
        yield table({ number: `INC${++given}` })
          .split("\n")
          .slice(1)
          .join("\n");
    }
    const { cases } = readServiceNowTable(pieces(), { terms, offer: "business" });
    expect((await cases.next()).value).toMatchObject({ id: "INC1" });
    await cases.return(undefined);
    expect(given).toBeLessThan(4);
  });
});

const anyText = anyTime.map((time) => (typeof time === "string" ? time : ""));
const none = fc.constant("");
const anyIncident = fc.record({
  number: fc.constantFrom("INC1", "INC2", "INC3", "__proto__", ""),
  state: fc.constantFrom("1", "2", "3", "6", "7", "8", "In Progress", "", "constructor", "-5"),
  hold_reason: fc.constantFrom("", "", "1", "4", "toString"),
  priority: fc.constantFrom("1", "3", "3 - Moderate", "5", "", "9"),
  opened_at: anyText,
  work_start: fc.oneof(none, anyText),
  resolved_at: fc.oneof(none, anyText),
  reopened_time: fc.oneof(none, none, anyText),
  closed_at: fc.oneof(none, anyText),
  sys_updated_on: anyText,
});
const allTerms = ["allowed", "newTicket"].map((reopen) => termsOf(terms.contract, { readings: { reopen } }));

describe("whatever the table says", () => {
  test.prop([fc.array(anyIncident, { maxLength: 5 }), fc.constantFrom(...allTerms), fc.boolean()], {
    numRuns: 300,
  })(
    "an incident is a ticket that the lifecycle accepts or rejected by name, and every time is accounted for",
    async (incidents, under, isJson) => {
      const read = isJson
        ? await readAll(readServiceNowRecords, placed({ result: incidents }), { terms: under })
        : await readAll(readServiceNowTable, table(...incidents), { terms: under });
      expectTotal(read, under);
      expect(read.cases).toHaveLength(incidents.length);
      for (const [index, found] of read.cases.entries()) {
        if ("problems" in found) continue;
        const incident = incidents[index] as (typeof incidents)[number];
        const filled = COLUMNS.slice(4, 9).filter((column) => incident[column as "opened_at"] !== "").length;
        const rows = found.used + found.dropped.reduce((sum, { rows }) => sum + rows, 0);
        // The last update is one more, where only that tells of the state.
        expect([filled, filled + 1]).toContain(rows);
      }
    },
  );
});
