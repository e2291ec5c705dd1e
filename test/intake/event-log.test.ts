import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import toy from "../../fixtures/contracts/toy.json" with { type: "json" };
import { loadContract } from "../../src/contract/load.js";
import { termsOf } from "../../src/contract/terms.js";
import { activities, csvOf, document, HEADER, imported, readAll, replayed, terms } from "./event-log.js";

type Rows = Parameters<typeof imported>[0];
const OPEN = "09:00 received";

describe("the events of a case", () => {
  test("a row an event, in order of time", async () => {
    const { events, made, dropped, ticket } = await imported([
      ["09:00", "received"],
      ["11:00", "vendor"],
      ["10:00", "acknowledged"],
      ["12:00", "resumed"],
      ["13:00", "resolved"],
      ["14:00", "confirmed"],
    ]);
    expect(events).toEqual([
      OPEN,
      "10:00 acknowledged",
      "11:00 held vendor",
      "12:00 resumed",
      "13:00 resolved",
      "14:00 confirmed",
    ]);
    expect({ made, dropped, used: ticket.used }).toEqual({ made: ["0 reordered"], dropped: [], used: 6 });
  });

  test.each<[string, Rows, string[], string[], string[]]>([
    [
      "CAL-6 a receipt that no row tells of is the first row",
      [["10:00", "acknowledged"]],
      ["10:00 received", "10:00 acknowledged"],
      ["0 made-first-receipt"],
      [],
    ],
    [
      "CAL-6 an event before the receipt is moved to it",
      [
        ["08:59", "acknowledged"],
        ["09:00", "received"],
      ],
      [OPEN, "09:00 acknowledged"],
      ["1 moved-to-receipt"],
      [],
    ],
    [
      "SLA-1 a resolution without an answer is answered at its instant",
      [
        ["09:00", "received"],
        ["10:00", "resolved"],
      ],
      [OPEN, "10:00 acknowledged", "10:00 resolved"],
      ["1 made-answer"],
      [],
    ],
    [
      "LIF-4 a confirmation without a resolution is resolved at its instant",
      [
        ["09:00", "received"],
        ["10:00", "information-requested"],
        ["11:00", "confirmed"],
      ],
      [
        OPEN,
        "10:00 information-requested",
        "11:00 information-provided",
        "11:00 acknowledged",
        "11:00 resolved",
        "11:00 confirmed",
      ],
      ["2 made-information", "3 made-answer", "4 made-resolved"],
      [],
    ],
    [
      "SLA-3 one wait after another is resumed between",
      [
        ["09:00", "received"],
        ["10:00", "acknowledged"],
        ["11:00", "vendor"],
        ["12:00", "vendor"],
        ["13:00", "dispute"],
        ["14:00", "resolved"],
      ],
      [
        OPEN,
        "10:00 acknowledged",
        "11:00 held vendor",
        "13:00 resumed",
        "13:00 held priority-dispute",
        "14:00 resumed",
        "14:00 resolved",
      ],
      ["3 made-resumed", "5 made-resumed"],
      ["1 dropped-unchanged"],
    ],
    [
      "the first possible one of several events",
      [
        ["09:00", "received"],
        ["09:10", "asking"],
        ["09:15", "asking"],
        ["09:20", "working"],
        ["09:25", "working"],
        ["09:30", "asking"],
        ["09:40", "working"],
        ["09:50", "resolved"],
        ["09:55", "working"],
      ],
      [
        OPEN,
        "09:10 information-requested",
        "09:20 information-provided",
        "09:20 acknowledged",
        "09:30 held customer",
        "09:40 resumed",
        "09:50 resolved",
        "09:55 refused",
      ],
      ["2 made-information"],
      ["2 dropped-unchanged"],
    ],
    [
      "PRI-6 a change of priority in a later row is a re-grade, whatever the row is",
      [
        ["09:00", "received"],
        ["10:00", "acknowledged", "P2"],
        ["10:30", "note", "P1"],
        ["11:00", "regraded", "P1"],
        ["12:00", "resolved", "P1"],
        ["13:00", "regraded", "P3"],
      ],
      [OPEN, "10:00 acknowledged", "11:00 regraded P1", "12:00 resolved"],
      ["0 later-priority"],
      ["1 dropped-regrade", "1 dropped-by-mapping"],
    ],
    [
      "LIF-6 a row that reopens a ticket may re-grade it too",
      [
        ["09:00", "received", "P2"],
        ["10:00", "acknowledged", "P2"],
        ["11:00", "resolved", "P2"],
        ["12:00", "working", "P1"],
      ],
      [OPEN, "10:00 acknowledged", "11:00 resolved", "12:00 refused", "12:00 regraded P1"],
      [],
      [],
    ],
    [
      "RGD-1 a priority that comes with a confirmation is not taken",
      [
        ["09:00", "received", "P2"],
        ["12:00", "resolved"],
        ["13:00", "confirmed", "P3"],
      ],
      [OPEN, "12:00 acknowledged", "12:00 resolved", "13:00 confirmed"],
      ["1 made-answer", "3 kept-value"],
      [],
    ],
    [
      "an activity may say the priority and the offer itself",
      [
        ["09:00", "received"],
        ["10:00", "raised"],
        ["11:00", "upgraded"],
        ["11:30", "upgraded"],
        ["12:00", "outside"],
      ],
      [OPEN, "10:00 regraded P1", "11:00 offer-changed premium", "12:00 closed-out-of-scope SCP-2"],
      [],
      ["1 dropped-impossible"],
    ],
    [
      "LIF-8 a fix in pre-production is deployed later",
      [
        ["09:00", "received"],
        ["10:00", "fixed"],
        ["11:00", "deployed"],
      ],
      [OPEN, "10:00 acknowledged", "10:00 resolved fix", "11:00 deployed"],
      ["1 made-answer"],
      [],
    ],
    [
      "LIF-2 what the lifecycle does not allow is dropped with its state, and so is what nobody knows",
      [
        ["09:00", "received"],
        ["09:10", "resumed"],
        ["09:20", "acknowledged"],
        ["09:30", "received"],
        ["09:35", "received"],
        ["09:40", "Called back"],
        ["09:41", "Called back"],
        ["09:42", "__proto__"],
        ["09:43", "constructor"],
        ["09:44", ""],
        ["", "resolved"],
        ["10:00", "outside"],
        ["10:10", "acknowledged"],
      ],
      [OPEN, "09:20 acknowledged", "10:00 closed-out-of-scope SCP-2"],
      [],
      [
        "1 dropped-impossible",
        "2 dropped-impossible",
        "1 dropped-after-closure",
        "2 dropped-unknown-activity",
        "1 dropped-unknown-activity",
        "1 dropped-unknown-activity",
        "1 dropped-no-activity",
        "1 dropped-no-time",
      ],
    ],
  ])("%s", async (_, rows, expectedEvents, expectedMade, expectedDropped) => {
    const { events, made, dropped, totals } = await imported(rows);
    expect(events).toEqual(expectedEvents);
    expect(made).toEqual(expectedMade);
    expect(dropped).toEqual(expectedDropped);
    expect(totals.rows.used + totals.rows.dropped).toBe(rows.length);
  });

  test("LIF-5 a ticket resolved again closes by its last resolution", async () => {
    const days = [
      ["07", "received"],
      ["08", "resolved"],
      ["09", "refused"],
      ["21", "resolved"],
      ["22", "refused"],
      ["23", "vendor"],
    ];
    const rows = days.map(([day, what = ""]) => ["T1", `2016-03-${day}T09:00:00Z`, what, "P3"]);
    const { cases } = await readAll(csvOf([HEADER, ...rows]));
    const [ticket] = cases;
    if (ticket === undefined || "problems" in ticket) throw new Error(ticket?.problems[0]?.message);
    // The second refusal comes more than five business days after the first resolution, and one after the second.
    expect(ticket.record.events.at(-1)?.type).toBe("held");
    expect(ticket.dropped).toEqual([]);
    expect(replayed(ticket).states.at(-1)?.value.status).toBe("on-hold");
  });

  test("LIF-6 a refusal where a new ticket is to be made is dropped", async () => {
    const under = termsOf(terms.contract, { readings: { reopen: "newTicket" } });
    const rows: Rows = [
      ["09:00", "received"],
      ["10:00", "resolved"],
      ["11:00", "working"],
    ];
    const { dropped } = await imported(rows, document, { terms: under });
    expect(dropped).toEqual(["1 dropped-no-reopening"]);
  });

  test("remarks name the row, the rule and what was found, in both languages", async () => {
    const rows: Rows = [
      ["09:00", "received"],
      ["09:30", "resumed"],
      ["09:40", "Called back"],
    ];
    const english = await imported(rows);
    expect(english.ticket.dropped).toEqual([
      {
        ...{ code: "dropped-impossible", event: 0, line: 3, rows: 1, rule: "LIF-2" },
        message: "import, dropped: “resumed” is not possible in the state “new” (1 row)",
      },
      {
        ...{ code: "dropped-unknown-activity", event: 0, line: 4, rows: 1, rule: "LIF-1" },
        message: 'import, dropped: 1 row of an activity that the mapping does not name ("Called back")',
      },
    ]);
    const french = await imported(rows, document, { lang: "fr" });
    expect(french.ticket.dropped[0]?.message).toBe(
      "import, écarté\u00a0: «\u00a0resumed\u00a0» n’est pas possible dans l’état «\u00a0new\u00a0» (1 ligne)",
    );
  });
});

describe("the columns of a mapping", () => {
  const columns = {
    ...{ case: "id", time: "at", activity: "what", priority: "priority", offer: "plan", category: "kind" },
    ...{ request: "request", apiIncident: "api" },
  };
  const header = ["id", "at", "what", "priority", "plan", "kind", "request", "api", "team"];
  const mapping = {
    columns,
    activities,
    missing: "-",
    ignoreCase: true,
    offers: { Gold: "premium", Silver: "business" },
    categories: { wish: "request", fault: "incident" },
    requests: { QUOTA: "quota-change" },
    apiIncidents: { yes: true, no: false },
    fields: { team: "team", queue: "team" },
  };
  const row = (at: string, ...rest: string[]) => ["T1", `2016-03-07T${at}:00Z`, ...rest];

  test("tell all that a record has, by tables or by the contract's own words, and copy fields", async () => {
    const { cases } = await readAll(
      csvOf([
        header,
        row("09:00", "RECEIVED", "-", "silver", "Wish", "quota", "NO", "-"),
        row("10:00", "Acknowledged", "p2", "GOLD", "fault", "-", "no", "north"),
        row("11:00", "note", "P2", "gold", "wish", "-", "yes", "west"),
        row("12:00", "resolved", "P2", "gold", "wish", "-", "yes", "-"),
      ]),
      mapping,
    );
    expect(cases).toMatchObject([
      {
        record: {
          ...{ id: "T1", offer: "business", category: "request", request: "quota-change", priority: "P2" },
          ...{ apiIncident: false, team: "north", queue: "north" },
          events: [
            { type: "received" },
            { type: "offer-changed", to: "premium" },
            { type: "acknowledged" },
            { type: "resolved" },
          ],
        },
        made: [{ code: "later-priority" }, { code: "kept-value" }, { code: "kept-value" }],
      },
    ]);
  });

  test("whose texts nobody knows reject the case, each text once", async () => {
    const { cases } = await readAll(
      csvOf([
        header,
        row("09:00", "received", "P9", "gold", "constructor", "-", "perhaps", "-"),
        row("09:10", "acknowledged", "P9", "lead", "wish", "-", "no", "-"),
        row("09:20", "note", "P8", "tin", "x", "x", "x", "-"),
      ]),
      mapping,
    );
    expect(cases).toMatchObject([
      {
        rows: 3,
        problems: [
          { code: "unknown-priority", path: "lines.2.priority", found: '"P9"', ticket: "T1" },
          { code: "unknown-category", found: '"constructor"', allowed: "wish, fault" },
          { code: "unknown-apiIncident", found: '"perhaps"', allowed: "yes, no" },
          { code: "unknown-offer", path: "lines.3.offer", found: '"lead"' },
        ],
      },
    ]);
  });

  test.each<[string, object]>([
    ["no-event", { what: "note" }],
    ["no-event", { at: "soon" }],
    ["no-offer", { plan: "-" }],
    ["no-priority", { priority: "-" }],
    ["no-request", { kind: "wish", priority: "-" }],
    ["no-id", { id: "-" }],
  ])("reject a case without what a ticket needs: %s", async (code, other) => {
    const usual = {
      ...{ id: "T1", at: "2016-03-07T09:00:00Z", what: "received", priority: "P1", plan: "gold" },
      ...{ kind: "fault", request: "-", api: "-", team: "-" },
    };
    const { cases, totals } = await readAll(csvOf([header, Object.values({ ...usual, ...other })]), mapping);
    expect(cases).toMatchObject([{ rows: 1, problems: [{ code }] }]);
    expect(totals).toMatchObject({ rows: { read: 1, rejected: 1 }, rejected: { [code]: 1 } });
  });

  test("--offer goes before the column, which may then be absent", async () => {
    const rows = csvOf([HEADER, ["T1", "2016-03-07T09:00:00Z", "received", "P1"]]);
    const plain = { ...document, columns: { ...document.columns, offer: "plan" } };
    expect((await readAll(rows, plain, { offer: "premium" })).cases).toMatchObject([
      { record: { offer: "premium" } },
    ]);
    await expect(readAll(rows, plain)).rejects.toMatchObject({
      problems: [{ code: "missing-column", allowed: "plan" }],
    });
  });
});

describe("the times of a mapping", () => {
  const at = async (text: string, dates: object, options = {}) => {
    const rows = csvOf([HEADER, ["T1", text, "received", "P1"]]);
    const { cases } = await readAll(rows, { ...document, dates }, options);
    const [one] = cases;
    if (one === undefined || "problems" in one) return one?.problems[0]?.code;
    return [one.record.events[0]?.at, ...one.made.map(({ code }) => code)];
  };

  test.each<[string, object, object, unknown]>([
    ["2016-07-07T09:00:00Z", {}, {}, ["2016-07-07T11:00:00+02:00"]],
    ["2016-07-07 09:00", {}, {}, ["2016-07-07T09:00:00+02:00", "assumed-zone"]],
    ["2016-07-07 09:00", { zone: "UTC" }, {}, ["2016-07-07T09:00:00+00:00"]],
    ["2016-07-07 09:00", { zone: "UTC" }, { zone: "Asia/Tokyo" }, ["2016-07-07T09:00:00+09:00"]],
    ["7/7/2016 09:00", { format: "d/M/yyyy HH:mm", zone: "UTC" }, {}, ["2016-07-07T09:00:00+00:00"]],
    ["7/7/2016 09:00", { format: "d/M/yyyy HH:mm" }, {}, ["2016-07-07T09:00:00+02:00", "assumed-zone"]],
    ["1467882000", { format: "epoch-s" }, {}, ["2016-07-07T11:00:00+02:00"]],
    ["1467882000.25", { format: "epoch-s" }, {}, ["2016-07-07T11:00:00.250+02:00"]],
    ["1467882000250", { format: "epoch-ms", zone: "UTC" }, {}, ["2016-07-07T09:00:00.250+00:00"]],
    ["1467882000250", { format: "epoch-s" }, {}, "no-event"],
    ["1e9", { format: "epoch-s" }, {}, "no-event"],
    ["9016-07-07T09:00:00Z", {}, {}, "no-event"],
  ])("%s by %j", async (text, dates, options, expected) =>
    expect(await at(text, dates, options)).toEqual(expected),
  );
});

describe("the cases of a log", () => {
  const rows = [
    ["A", "2016-03-07T09:00:00Z", "received", "P1"],
    ["B", "2016-03-07T09:01:00Z", "received", "P1"],
    ["A", "2016-03-07T09:02:00Z", "acknowledged", "P1"],
  ];

  test("may be mixed, unless the mapping says that they are grouped", async () => {
    const mixed = await readAll(csvOf([HEADER, ...rows]));
    expect(mixed.cases).toMatchObject([
      { id: "A", used: 2 },
      { id: "B", used: 1 },
    ]);
    const grouped = await readAll(csvOf([HEADER, ...rows]), { ...document, grouped: true });
    expect(grouped.cases).toMatchObject([
      { id: "A", used: 1 },
      { id: "B", used: 1 },
      { id: "A", rows: 1, problems: [{ code: "comes-back", path: "lines.4" }] },
    ]);
    expect(grouped.totals).toMatchObject({ cases: 3, rows: { read: 3, used: 2, rejected: 1 } });
  });

  test("are read with another delimiter and over ragged rows", async () => {
    const text = csvOf([HEADER, ...rows, ["C", "late"]]).replaceAll(",", ";");
    const { cases, totals } = await readAll(text, { ...document, delimiter: ";" });
    expect(cases).toMatchObject([{ id: "A" }, { id: "B" }, { id: "C", problems: [{ code: "field-count" }] }]);
    expect(totals.rows).toEqual({ read: 4, used: 3, dropped: 0, rejected: 1 });
  });

  test("with huge cells are read, and remarks on them are short", async () => {
    const huge = "x".repeat(500_000);
    const { cases } = await readAll(
      csvOf([HEADER, ["A", "2016-03-07T09:00:00Z", "received", "P1"], ["A", huge, huge, "P1"]]),
    );
    const [one] = cases;
    if (one === undefined || "problems" in one) throw new Error(one?.problems[0]?.message);
    expect(one.dropped[0]?.message.length).toBeLessThan(300);
  });
});

/** Names of activities, some of which no table may trip over. */
const what = fc.constantFrom(...Object.keys(activities), "__proto__", "constructor", "toString", "", "other");
const minute = fc.nat({ max: 14 * 24 * 60 });
const time = fc.oneof(
  { weight: 12, arbitrary: minute.map((at) => new Date(Date.UTC(2016, 2, 7) + at * 60_000).toISOString()) },
  { weight: 1, arbitrary: fc.constantFrom("", "soon", "2016-02-30T10:00:00Z", "2016-03-08 10:00") },
);
const priority = fc.constantFrom("P1", "P2", "P3", "", "P3");
const anyRow = fc.tuple(fc.constantFrom("A", "B", "constructor"), time, what, priority);
const allTerms = ["allowed", "newTicket"].flatMap((reopen) =>
  ["elapsed", "civilDay"].map((businessDay) =>
    termsOf(terms.contract, { readings: { reopen, businessDay } }),
  ),
);

describe("whatever the rows say", () => {
  test.prop([fc.array(anyRow, { maxLength: 14 }), fc.constantFrom(...allTerms), fc.boolean()], {
    numRuns: 400,
  })(
    "a case is a ticket that the lifecycle accepts or rejected by name, and every row is accounted for",
    async (rows, under, grouped) => {
      const { cases, totals } = await readAll(
        csvOf([HEADER, ...rows]),
        { ...document, grouped },
        { terms: under },
      );
      expect(totals.rows.read).toBe(rows.length);
      expect(totals.rows.used + totals.rows.dropped + totals.rows.rejected).toBe(rows.length);
      expect(Object.values(totals.dropped).reduce((sum, count) => sum + count, 0)).toBe(totals.rows.dropped);
      expect(totals.cases).toBe(cases.length);
      for (const one of cases) {
        if ("problems" in one) {
          expect(["no-event", "comes-back"]).toContain(one.problems[0]?.code);
          continue;
        }
        expect(replayed(one, under).states[0]?.value.status).toBe("new");
        for (const { rule, event, message } of [...one.made, ...one.dropped]) {
          expect(under.contract.rules).toHaveProperty(rule);
          expect(one.record.events[event]).toBeDefined();
          expect(message).toMatch(/^import(, dropped)?: ./);
        }
        // Nothing is made up but what a remark tells of.
        const count = (type: string) => one.record.events.filter((event) => event.type === type).length;
        const remarks = (code: string) => one.made.filter((made) => made.code === code).length;
        const rowsOf = (...names: string[]) =>
          rows.filter(([id, , name]) => id === one.id && names.includes(name)).length;
        expect(count("resolved")).toBeLessThanOrEqual(rowsOf("resolved", "fixed") + remarks("made-resolved"));
        expect(count("resumed")).toBeLessThanOrEqual(rowsOf("resumed", "working") + remarks("made-resumed"));
        expect(count("acknowledged")).toBeLessThanOrEqual(
          rowsOf("acknowledged", "working") + remarks("made-answer"),
        );
      }
    },
  );

  const shuffled = fc
    .uniqueArray(fc.tuple(minute, what, priority), { selector: ([at]) => at, maxLength: 12 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  test.prop([shuffled])(
    "the order of a case's rows does not matter where their times differ",
    async ([one, other]) => {
      const read = async (rows: typeof one) => {
        const lines = rows.map(([at, name, level]) => [
          ...["A", new Date(Date.UTC(2016, 2, 7) + at * 60_000).toISOString(), name, level],
        ]);
        const { cases, totals } = await readAll(csvOf([HEADER, ...lines]));
        return {
          records: cases.map((found) => ("record" in found ? found.record : null)),
          dropped: totals.dropped,
        };
      };
      expect(await read(other)).toEqual(await read(one));
    },
  );

  test.prop([
    fc.array(fc.array(fc.string({ maxLength: 5 }), { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
  ])("rows of any shape and content are read or rejected, and counted", async (rows) => {
    const counted = rows.filter((row) => row.length > 1 || row[0] !== "").length;
    const read = await readAll(csvOf([HEADER, ...rows])).catch((error) => error);
    // A text that is no CSV at all is refused as a whole, with the line.
    if (read instanceof Error)
      expect(read).toMatchObject({ problems: [{ path: expect.stringMatching(/^lines\./) }] });
    else expect(read.totals.rows.read).toBe(counted);
  });

  test("comes under any contract whose names the mapping uses", async () => {
    const own = termsOf(loadContract(toy));
    const { offers, priorities } = own.vocabulary;
    const { raised, upgraded, outside, ...plain } = activities;
    const mapping = { ...document, offer: offers[0], priority: priorities[0], activities: plain };
    const rows: Rows = [
      ["09:00", "received"],
      ["10:00", "resolved", priorities[1] as string],
    ];
    const { ticket } = await imported(rows, mapping, { terms: own });
    expect(ticket.record).toMatchObject({ offer: offers[0], priority: priorities[1] });
  });
});
