import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import toy from "../../fixtures/contracts/toy.json" with { type: "json" };
import { loadContract } from "../../src/contract/load.js";
import { termsOf } from "../../src/contract/terms.js";
import { glpiMap } from "../../src/intake/glpi.map.js";
import { readGlpiRecords, readGlpiTable } from "../../src/intake/read-glpi.js";
import { loadSystemMap } from "../../src/intake/system-maps.js";
import { checkUnder } from "../../src/sla/check.js";
import { readTicket } from "../../src/ticket/record.js";
import { csvOf } from "./event-log.js";
import { terms } from "./log.js";
import { anyTime, expectTotal, imported, placed, readAll } from "./systems.js";

type Fields = Readonly<Record<string, string>>;
const COLUMNS = [
  ...["id", "name", "entities_id", "type", "status", "priority", "date", "takeintoaccountdate"],
  ...["takeintoaccount_delay_stat", "begin_waiting_date", "waiting_duration", "sla_waiting_duration"],
  ...["solvedate", "closedate", "date_mod"],
];
const usual: Fields = { id: "7", type: "1", status: "1", priority: "3", date: "2026-03-02 08:00:00" };
const table = (...tickets: Fields[]) =>
  csvOf([
    COLUMNS,
    ...tickets.map((fields) => COLUMNS.map((column) => ({ ...usual, ...fields })[column] ?? "")),
  ]);
const at = (clock: string, day = "02") => `2026-03-${day} ${clock}:00`;
const one = (fields: Fields, options = {}) => imported(readGlpiTable, table(fields), options);
const solved = {
  status: "5",
  takeintoaccountdate: at("09:00"),
  solvedate: at("14:00"),
  begin_waiting_date: at("14:00"),
};
const before = { map: loadSystemMap("glpi", { pause: "before-resolution" }) };

describe("a ticket of GLPI", () => {
  test.each<[string, Fields, object, string[], string[], string[]]>([
    ["new: received", {}, {}, ["08:00 received"], [], []],
    [
      "closed: its closing is the contract's own affair",
      { ...solved, status: "6", closedate: at("14:00", "09") },
      {},
      ["08:00 received", "09:00 acknowledged", "14:00 resolved"],
      ["1 stand-in-answer"],
      ["1 dropped-by-mapping"],
    ],
    [
      "SLA-3 what it waited in all is a pause behind the first answer",
      { ...solved, waiting_duration: "3600", sla_waiting_duration: "1800" },
      {},
      ["08:00 received", "09:00 acknowledged", "09:00 held other", "10:00 resumed", "14:00 resolved"],
      ["1 stand-in-answer", "2 made-pause"],
      [],
    ],
    [
      "or before the resolution, by the agreement's sum where there is no other",
      { ...solved, waiting_duration: "0", sla_waiting_duration: "1800" },
      before,
      ["08:00 received", "09:00 acknowledged", "13:30 held other", "14:00 resumed", "14:00 resolved"],
      ["1 stand-in-answer", "2 made-pause"],
      [],
    ],
    [
      "cut to the room that there is",
      { ...solved, waiting_duration: "86400" },
      {},
      ["08:00 received", "09:00 acknowledged", "09:00 held other", "14:00 resumed", "14:00 resolved"],
      ["1 stand-in-answer", "2 made-pause", "2 cut-pause"],
      [],
    ],
    [
      "and dropped where there is no first answer",
      { status: "5", solvedate: at("14:00"), waiting_duration: "60" },
      {},
      ["08:00 received", "14:00 acknowledged", "14:00 resolved"],
      ["1 made-answer"],
      ["1 dropped-pause"],
    ],
    [
      "waiting now: since its date, after a pause before",
      {
        status: "4",
        takeintoaccountdate: at("09:00"),
        waiting_duration: "600",
        begin_waiting_date: at("10:00"),
      },
      {},
      ["08:00 received", "09:00 acknowledged", "09:00 held other", "09:10 resumed", "10:00 held other"],
      ["1 stand-in-answer", "2 made-pause"],
      [],
    ],
    [
      "waiting before any answer: for the customer",
      { status: "4", begin_waiting_date: at("10:00") },
      {},
      ["08:00 received", "10:00 information-requested"],
      [],
      [],
    ],
    [
      "reopened: the date of the solution may have stayed behind",
      { ...solved, status: "2" },
      {},
      ["08:00 received", "09:00 acknowledged"],
      ["1 stand-in-answer"],
      [],
    ],
    [
      "of an older version: taken into account after so many seconds",
      { status: "2", takeintoaccount_delay_stat: "1980" },
      {},
      ["08:00 received", "08:33 acknowledged"],
      ["1 stand-in-answer"],
      [],
    ],
    [
      "worked on, waiting or solved at no time: at the last change",
      { status: "2", date_mod: at("11:00") },
      {},
      ["08:00 received", "11:00 acknowledged"],
      ["1 stand-in-update"],
      [],
    ],
    [
      "closed without a solution: resolved then",
      { status: "6", takeintoaccountdate: at("09:00"), closedate: at("12:00"), date_mod: at("13:00") },
      {},
      ["08:00 received", "09:00 acknowledged", "12:00 resolved"],
      ["1 stand-in-answer", "2 made-resolved"],
      [],
    ],
    [
      "whose waiting the map leaves out",
      { ...solved, waiting_duration: "3600" },
      { map: loadSystemMap("glpi", { activities: { waiting_duration: null } }) },
      ["08:00 received", "09:00 acknowledged", "14:00 resolved"],
      ["1 stand-in-answer"],
      ["1 dropped-by-mapping"],
    ],
    [
      "with no value written out",
      { status: "1", closedate: "NULL", solvedate: "\\N", waiting_duration: "NULL" },
      {},
      ["08:00 received"],
      [],
      [],
    ],
    [
      "with a time and a duration that are none",
      { ...solved, takeintoaccountdate: "soon", waiting_duration: "-5" },
      {},
      ["08:00 received", "14:00 acknowledged", "14:00 resolved"],
      ["1 made-answer"],
      ["1 dropped-no-time", "1 dropped-pause"],
    ],
  ])("%s", async (_, fields, options, events, made, dropped) => {
    const found = await one(fields, options);
    expect(found.events.map((event) => event.replace("03-02 ", ""))).toEqual(events);
    expect(found.made.filter((code) => !code.endsWith("assumed-zone"))).toEqual(made);
    expect(found.dropped).toEqual(dropped);
    const { rows } = found.totals;
    const times = ["date", "takeintoaccountdate", "waiting_duration", "solvedate", "closedate"];
    expect(rows.used + rows.dropped).toBe(rows.read);
    expect(rows.read).toBeLessThanOrEqual(times.length);
  });

  test("SLA-1 the pause takes nothing off the time to a first answer, wherever it is", async () => {
    const fields = { ...solved, priority: "5", waiting_duration: "7200" };
    const figures = await Promise.all(
      [{}, before].map(async (options) => {
        const { ticket } = await one(fields, options);
        const check = checkUnder(terms, readTicket(ticket.record, terms), { nowMs: Date.UTC(2026, 5, 1) });
        return check.commitments[0]?.elapsedMs;
      }),
    );
    expect(figures).toEqual([60 * 60_000, 60 * 60_000]);
  });

  test("counts what it waited as one time, though its pause has a beginning and an end", async () => {
    const counts = async (fields: Fields) => (await one({ ...solved, ...fields })).totals.rows;
    expect(await counts({})).toMatchObject({ read: 1 + 1 + 1, used: 3 });
    expect(await counts({ waiting_duration: "60" })).toMatchObject({ read: 3 + 1, used: 4 });
    expect(await counts({ waiting_duration: "soon" })).toMatchObject({ read: 3 + 1, used: 3, dropped: 1 });
  });

  test("says when a pause was put, in both languages", async () => {
    const found = await one({ ...solved, waiting_duration: "3600" });
    expect(found.ticket.made.at(-1)?.message).toContain(
      "it waited 3600 s in all, and nothing says when: put as one pause at 2026-03-02T09:00:00+00:00 – 2026-03-02T10:00:00+00:00;",
    );
    const french = await one({ ...solved, waiting_duration: "3600" }, { lang: "fr" });
    expect(french.ticket.made.at(-1)?.message).toContain(
      "il a attendu 3600 s en tout, et rien ne dit quand\u00a0:",
    );
  });

  test("a request needs its kind, and copies its name and entity", async () => {
    const request = table({ type: "2", name: "A laptop", entities_id: "3" });
    const without = await readAll(readGlpiTable, request);
    expect(without.cases).toMatchObject([{ id: "7", rows: 1, problems: [{ code: "no-request" }] }]);
    const map = loadSystemMap("glpi", { request: "quota-change" });
    const { cases } = await readAll(readGlpiTable, request, { map });
    expect(cases).toMatchObject([
      { record: { category: "request", request: "quota-change", name: "A laptop", entities_id: "3" } },
    ]);
  });

  test.each<[string, Fields, object]>([
    ["no number", { id: "" }, { problems: [{ code: "no-id" }] }],
    [
      "a status that nobody knows",
      { status: "9" },
      { problems: [{ code: "unknown-state", path: "lines.2.status" }] },
    ],
    ["a priority that nobody knows", { priority: "0" }, { problems: [{ code: "unknown-priority" }] }],
    ["a type that nobody knows", { type: "3" }, { problems: [{ code: "unknown-category" }] }],
    ["no time", { date: "" }, { problems: [{ code: "no-event" }] }],
  ])("with %s is rejected", async (_, fields, expected) => {
    const { cases, totals } = await readAll(readGlpiTable, table(fields));
    expect(cases).toMatchObject([expected]);
    expect(totals.rows).toMatchObject({ read: 1, rejected: 1 });
  });

  test("comes under any contract whose names a map has", async () => {
    const own = termsOf(loadContract(toy));
    const { offers, priorities } = own.vocabulary;
    const map = loadSystemMap("glpi", {
      priorities: Object.fromEntries(
        Object.keys(glpiMap.priorities ?? {}).map((level) => [level, priorities[0] as string]),
      ),
    });
    const { ticket } = await one(
      { ...solved, waiting_duration: "60" },
      { terms: own, map, offer: offers[0] },
    );
    expect(ticket.record).toMatchObject({ offer: offers[0], priority: priorities[0] });
  });
});

describe("the table", () => {
  test.each([",", ";"])("may have %j between its fields", async (delimiter) => {
    const text = table(solved).replaceAll(",", delimiter);
    expect((await readAll(readGlpiTable, text)).cases).toMatchObject([{ id: "7", used: 3 }]);
  });

  test("needs a number, a status and a date; a ticket that comes twice or is ragged is rejected", async () => {
    await expect(readAll(readGlpiTable, "id,name\n1,x\n")).rejects.toMatchObject({
      problems: [
        { code: "missing-column", allowed: "status" },
        { code: "missing-column", allowed: "date" },
      ],
    });
    await expect(readAll(readGlpiTable, "")).rejects.toMatchObject({ problems: [{ code: "no-header" }] });
    const { cases } = await readAll(readGlpiTable, `${table({}, {})}8,x\n`);
    expect(cases).toMatchObject([
      { id: "7", used: 1 },
      { problems: [{ code: "given-twice" }] },
      { id: "8", problems: [{ code: "field-count" }] },
    ]);
  });

  const anyTicket = fc.record({
    id: fc.constantFrom("1", "2", "constructor", "__proto__", ""),
    type: fc.constantFrom("1", "2", "", "x"),
    status: fc.constantFrom("1", "2", "3", "4", "5", "6", "", "9", "constructor"),
    priority: fc.constantFrom("1", "3", "6", "", "x"),
    date: anyTime.map((time) => String(time ?? "NULL")),
    ...Object.fromEntries(
      ["takeintoaccountdate", "begin_waiting_date", "solvedate", "closedate", "date_mod"].map((column) => [
        column,
        anyTime.map((time) => String(time ?? "")),
      ]),
    ),
    ...Object.fromEntries(
      ["takeintoaccount_delay_stat", "waiting_duration", "sla_waiting_duration"].map((column) => [
        column,
        fc.constantFrom("0", "60", "90000", "", "-1", "1e9", "9999999999", "99999999999"),
      ]),
    ),
  });
  test.prop([fc.array(anyTicket, { maxLength: 5 }), fc.constantFrom({}, before)], { numRuns: 300 })(
    "every time is used, dropped with a reason or rejected, whatever it says; as JSON it is the same",
    async (tickets, options) => {
      const csv = await readAll(readGlpiTable, table(...(tickets as Fields[])), options);
      expectTotal(csv);
      const json = await readAll(
        readGlpiRecords,
        placed(...tickets.map((one) => ({ ...usual, ...one }))),
        options,
      );
      expectTotal(json);
      const records = ({ cases }: typeof csv) =>
        cases.flatMap((one) => ("record" in one ? [one.record] : []));
      expect(records(json)).toEqual(records(csv));
      for (const one of csv.cases) {
        if ("problems" in one) continue;
        const held = one.record.events.filter(({ type }) => type === "held").length;
        const pauses = one.made.filter(({ code }) => code === "made-pause").length;
        expect(held).toBeLessThanOrEqual(pauses + 1);
      }
    },
  );

  test("values that are no tickets are rejected where they stand", async () => {
    const last = { ...usual, id: 3, status: 1, priority: 3, type: 1 };
    const values = placed(null, [], 5, "x", { id: {}, status: "1" }, { id: 2 }, last);
    const { cases, totals } = await readAll(readGlpiRecords, values);
    const codes = cases.slice(0, 6).map((one) => ("problems" in one ? one.problems[0]?.code : ""));
    expect(codes).toEqual([...Array(5).fill("no-ticket"), "unknown-state"]);
    expect(cases[6]).toMatchObject({ id: "3", used: 1 });
    expect(totals.rows).toEqual({ read: 7, used: 1, dropped: 0, rejected: 6 });
  });
});

test("docs/glpi.md prints the map as it is", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/glpi.md"), "utf8");
  expect(JSON.parse(/```json\n(.*?)```/s.exec(page)?.[1] ?? "")).toEqual(glpiMap);
});
