import { describe, expect, test } from "vitest";
import { termsOf } from "../../src/contract/terms.js";
import { loadServiceNowMap } from "../../src/intake/servicenow-log.map.js";
import { imported, type Line, logOf, readAll, terms } from "./log.js";

const RECEIVED = "03-07 09:00 received";

describe("the steps of an incident", () => {
  test("a row a step: received, answered, waiting, resumed, resolved", async () => {
    const { events, made, dropped, ticket } = await imported([
      ["New", "7/3/2016 09:05"],
      ["Active", "7/3/2016 10:00"],
      ["Awaiting User Info", "7/3/2016 11:00"],
      ["Active", "7/3/2016 12:00"],
      ["Awaiting Vendor", "7/3/2016 13:00"],
      ["Active", "7/3/2016 14:00"],
      ["Resolved", "8/3/2016 10:00"],
    ]);
    expect(events).toEqual([
      RECEIVED,
      "03-07 10:00 acknowledged",
      "03-07 11:00 held customer",
      "03-07 12:00 resumed",
      "03-07 13:00 held vendor",
      "03-07 14:00 resumed",
      "03-08 10:00 resolved",
    ]);
    expect(made).toEqual(["1 stand-in-answer"]);
    expect(dropped).toEqual([]);
    expect(ticket.used).toBe(7);
    expect(ticket.record).toMatchObject({
      offer: "business",
      category: "incident",
      priority: "P3",
      apiIncident: false,
    });
  });

  test.each<[string, Line[], string[], string[]]>([
    [
      "resolved without an answer: answered at the same instant (SLA-1)",
      [
        ["New", "7/3/2016 09:00"],
        ["Resolved", "7/3/2016 10:00"],
      ],
      ["03-07 10:00 acknowledged", "03-07 10:00 resolved"],
      ["1 made-answer"],
    ],
    [
      "a first row that is Active already: it stands in for the answer (SLA-1)",
      [["Active", "7/3/2016 09:10"]],
      ["03-07 09:10 acknowledged"],
      ["1 stand-in-answer"],
    ],
    [
      "a first row that is Resolved already",
      [["Resolved", "7/3/2016 09:10"]],
      ["03-07 09:10 acknowledged", "03-07 09:10 resolved"],
      ["1 made-answer"],
    ],
    [
      "waiting for the user before the answer: waiting for information (INT-6)",
      [
        ["New", "7/3/2016 09:00"],
        ["Awaiting User Info", "7/3/2016 10:00"],
        ["Active", "7/3/2016 11:00"],
      ],
      ["03-07 10:00 information-requested", "03-07 11:00 information-provided", "03-07 11:00 acknowledged"],
      ["3 stand-in-answer"],
    ],
    [
      "waiting for the user, then resolved at once",
      [
        ["Awaiting User Info", "7/3/2016 10:00"],
        ["Resolved", "7/3/2016 11:00"],
      ],
      [
        "03-07 10:00 information-requested",
        "03-07 11:00 information-provided",
        "03-07 11:00 acknowledged",
        "03-07 11:00 resolved",
      ],
      ["2 made-information", "3 made-answer"],
    ],
    [
      "waiting for the user, then new again",
      [
        ["Awaiting User Info", "7/3/2016 10:00"],
        ["New", "7/3/2016 11:00"],
        ["Active", "7/3/2016 12:00"],
      ],
      ["03-07 10:00 information-requested", "03-07 11:00 information-provided", "03-07 12:00 acknowledged"],
      ["3 stand-in-answer"],
    ],
    [
      "passed on to a vendor before any answer",
      [
        ["New", "7/3/2016 09:00"],
        ["Awaiting Vendor", "7/3/2016 10:00"],
        ["Resolved", "7/3/2016 11:00"],
      ],
      ["03-07 10:00 acknowledged", "03-07 10:00 held vendor", "03-07 11:00 resumed", "03-07 11:00 resolved"],
      ["1 made-answer", "3 made-resumed"],
    ],
    [
      "from one wait into another: resumed in between, for no time",
      [
        ["Active", "7/3/2016 09:00"],
        ["Awaiting User Info", "7/3/2016 10:00"],
        ["Awaiting Problem", "7/3/2016 11:00"],
      ],
      [
        "03-07 09:00 acknowledged",
        "03-07 10:00 held customer",
        "03-07 11:00 resumed",
        "03-07 11:00 held other",
      ],
      ["1 stand-in-answer", "3 made-resumed"],
    ],
    [
      "on hold for one reason, then for another",
      [
        ["Awaiting Vendor", "7/3/2016 10:00"],
        ["Awaiting Problem", "7/3/2016 11:00"],
      ],
      [
        "03-07 10:00 acknowledged",
        "03-07 10:00 held vendor",
        "03-07 11:00 resumed",
        "03-07 11:00 held other",
      ],
      ["1 made-answer", "3 made-resumed"],
    ],
    [
      "on hold, then new: the wait is over",
      [
        ["Awaiting Vendor", "7/3/2016 10:00"],
        ["New", "7/3/2016 11:00"],
      ],
      ["03-07 10:00 acknowledged", "03-07 10:00 held vendor", "03-07 11:00 resumed"],
      ["1 made-answer"],
    ],
    [
      "active after a resolution: refused (LIF-6)",
      [
        ["Resolved", "7/3/2016 10:00"],
        ["Active", "8/3/2016 10:00"],
        ["Resolved", "8/3/2016 11:00"],
      ],
      ["03-07 10:00 acknowledged", "03-07 10:00 resolved", "03-08 10:00 refused", "03-08 11:00 resolved"],
      ["1 made-answer", "3 stand-in-refused"],
    ],
    [
      "waiting after a resolution: refused, then on hold",
      [
        ["Resolved", "7/3/2016 10:00"],
        ["Awaiting User Info", "8/3/2016 10:00"],
      ],
      [
        "03-07 10:00 acknowledged",
        "03-07 10:00 resolved",
        "03-08 10:00 refused",
        "03-08 10:00 held customer",
      ],
      ["1 made-answer", "3 stand-in-refused"],
    ],
    [
      "closed without being resolved: resolved at that instant (LIF-3)",
      [
        ["New", "7/3/2016 09:00"],
        ["Closed", "7/3/2016 10:00"],
      ],
      ["03-07 10:00 acknowledged", "03-07 10:00 resolved"],
      ["1 made-answer", "2 made-resolved"],
    ],
  ])("%s", async (_, lines, events, made) => {
    const result = await imported(lines);
    expect(result.events).toEqual([RECEIVED, ...events]);
    expect(result.made).toEqual(made);
    expect(result.dropped).toEqual([]);
  });

  test("rows that say nothing new are dropped, in one remark", async () => {
    const { events, dropped } = await imported([
      ["New", "7/3/2016 09:00"],
      ["New", "7/3/2016 09:30"],
      ["Active", "7/3/2016 10:00"],
      ["Awaiting Problem", "7/3/2016 11:00"],
      ["Awaiting Evidence", "7/3/2016 12:00"],
      ["-100", "7/3/2016 13:00"],
      ["?", "7/3/2016 14:00"],
    ]);
    expect(events).toHaveLength(3);
    expect(dropped).toEqual(["1 dropped-no-state", "1 dropped-no-state", "2 dropped-unchanged"]);
  });

  test("an answer is given once: new again changes nothing (SLA-1)", async () => {
    const lines: Line[] = [
      ["Active", "7/3/2016 10:00"],
      ["New", "7/3/2016 11:00"],
      ["Active", "7/3/2016 12:00"],
    ];
    const { events, dropped } = await imported(lines);
    expect(events).toEqual([RECEIVED, "03-07 10:00 acknowledged"]);
    expect(dropped).toEqual(["1 dropped-back-to-new", "1 dropped-unchanged"]);
    const resolved = await imported([
      ["Resolved", "7/3/2016 10:00"],
      ["New", "7/3/2016 11:00"],
    ]);
    expect(resolved.events.at(-1)).toBe("03-07 10:00 resolved");
    expect(resolved.dropped).toEqual(["1 dropped-back-to-new"]);
  });
});

describe("priorities of an incident", () => {
  const high = { priority: "2 - High" };
  const critical = { priority: "1 - Critical" };

  test("the first is declared, a change is a re-grade that comes before the step of its row (RGD-1)", async () => {
    const { events, ticket } = await imported([
      ["New", "7/3/2016 09:00"],
      ["New", "7/3/2016 09:30", high],
      ["Active", "7/3/2016 10:00", critical],
    ]);
    expect(ticket.record.priority).toBe("P3");
    expect(events.slice(1)).toEqual([
      "03-07 09:30 regraded P2",
      "03-07 10:00 regraded P1",
      "03-07 10:00 acknowledged",
    ]);
  });

  test("a resolved ticket is re-graded only once it is reopened (LIF-6)", async () => {
    const { events, dropped } = await imported([
      ["Resolved", "7/3/2016 09:00"],
      ["Resolved", "7/3/2016 09:30", high],
      ["Active", "7/3/2016 10:00", high],
    ]);
    expect(events.slice(3)).toEqual(["03-07 10:00 refused", "03-07 10:00 regraded P2"]);
    expect(dropped).toEqual(["1 dropped-regrade"]);
  });

  test("a row without one does not hide that a later row re-grades", async () => {
    const { dropped } = await imported([
      ["Resolved", "7/3/2016 09:00"],
      ["Resolved", "7/3/2016 09:10", { priority: "?" }],
      ["Resolved", "7/3/2016 09:20", high],
    ]);
    expect(dropped).toEqual(["1 dropped-regrade", "1 dropped-unchanged"]);
  });

  test("a row without one keeps the one before; a first row without one takes a later one’s", async () => {
    const none = { priority: "?" };
    const { events, made, ticket } = await imported([
      ["New", "7/3/2016 09:00", none],
      ["New", "7/3/2016 09:30", high],
      ["New", "7/3/2016 09:40", none],
      ["New", "7/3/2016 09:50", high],
    ]);
    expect(ticket.record.priority).toBe("P2");
    expect(events).toEqual([RECEIVED]);
    expect(made).toEqual(["0 later-priority"]);
  });
});

describe("the closure of an incident", () => {
  const resolved: Line = ["Resolved", "8/3/2016 10:00"];

  test("is computed: the log’s own is dropped, whenever it comes (LIF-5)", async () => {
    for (const at of ["8/3/2016 10:00", "13/3/2016 11:00", "1/4/2016 11:00"]) {
      const { events, dropped } = await imported([resolved, ["Closed", at], ["Closed", "2/4/2016 11:00"]]);
      expect(events.at(-1)).toBe("03-08 10:00 resolved");
      expect(dropped).toEqual(["1 dropped-closure", "1 dropped-unchanged"]);
    }
  });

  test("reopened before five business days are over, after the log’s own closure: refused in time (LIF-6)", async () => {
    const { events } = await imported([
      resolved,
      ["Closed", "13/3/2016 11:00"],
      ["Active", "15/3/2016 09:59"],
    ]);
    expect(events.at(-1)).toBe("03-15 09:59 refused");
  });

  test("reopened at the instant of the closure or later: that would be a new ticket (LIF-7)", async () => {
    const { events, dropped } = await imported([
      resolved,
      ["Active", "15/3/2016 10:00"],
      ["Active", "15/3/2016 10:01"],
      ["Awaiting Vendor", "15/3/2016 11:00"],
      ["Resolved", "16/3/2016 10:00", { priority: "2 - High" }],
      ["Closed", "21/3/2016 10:00", { priority: "2 - High" }],
    ]);
    expect(events.at(-1)).toBe("03-08 10:00 resolved");
    expect(dropped).toEqual([
      "1 dropped-after-closure",
      "1 dropped-after-closure",
      "1 dropped-regrade",
      "1 dropped-closure",
      "1 dropped-unchanged",
    ]);
  });

  test("counts business days as the reading in force does", async () => {
    const lines: Line[] = [resolved, ["Active", "15/3/2016 20:00"]];
    const civil = termsOf(terms.contract, { readings: { businessDay: "civilDay" } });
    expect((await imported(lines, { terms: civil })).events.at(-1)).toBe("03-15 20:00 refused");
    expect((await imported(lines)).dropped).toEqual(["1 dropped-after-closure"]);
  });

  test("under the reading newTicket a resolution is not refused (LIF-6)", async () => {
    const once = termsOf(terms.contract, { readings: { reopen: "newTicket" } });
    const { events, dropped } = await imported([resolved, ["Active", "8/3/2016 11:00"]], { terms: once });
    expect(events.at(-1)).toBe("03-08 10:00 resolved");
    expect(dropped).toEqual(["1 dropped-no-reopening"]);
  });

  test("can be taken for the customer’s confirmation (LIF-4)", async () => {
    const options = { map: loadServiceNowMap({ closure: "confirmed" }) };
    const { events, dropped } = await imported(
      [resolved, ["Closed", "13/3/2016 11:00"], ["Active", "14/3/2016 11:00"], ["Closed", "15/3/2016 11:00"]],
      options,
    );
    expect(events.at(-1)).toBe("03-13 11:00 confirmed");
    expect(dropped).toEqual(["1 dropped-after-closure", "1 dropped-after-closure"]);
    const late = await imported([resolved, ["Closed", "1/4/2016 11:00"]], options);
    expect(late.events.at(-1)).toBe("04-01 11:00 confirmed");
    const jump = await imported(
      [
        ["Active", "7/3/2016 10:00"],
        ["Closed", "7/3/2016 11:00"],
      ],
      options,
    );
    expect(jump.events.slice(2)).toEqual(["03-07 11:00 resolved", "03-07 11:00 confirmed"]);
    expect(jump.made).toEqual(["1 stand-in-answer", "2 made-resolved"]);
  });
});

describe("times of an incident", () => {
  test("a step before the receipt is moved to it (CAL-6)", async () => {
    const { events, made } = await imported([
      ["New", "7/3/2016 07:00"],
      ["Active", "7/3/2016 08:00"],
      ["Resolved", "7/3/2016 10:00"],
    ]);
    expect(events).toEqual([RECEIVED, "03-07 09:00 acknowledged", "03-07 10:00 resolved"]);
    expect(made).toEqual(["1 stand-in-answer", "1 moved-to-receipt"]);
  });

  test("rows are put in order of time, then of their number, then as the file has them", async () => {
    const { events, made } = await imported([
      ["Resolved", "7/3/2016 12:00", { sys_mod_count: "4" }],
      ["Awaiting Vendor", "7/3/2016 10:00", { sys_mod_count: "2" }],
      ["Active", "7/3/2016 10:00", { sys_mod_count: "1" }],
      ["Active", "7/3/2016 11:00", { sys_mod_count: "3" }],
      ["Awaiting User Info", "7/3/2016 11:00", { sys_mod_count: "3" }],
    ]);
    expect(events).toEqual([
      RECEIVED,
      "03-07 10:00 acknowledged",
      "03-07 10:00 held vendor",
      "03-07 11:00 resumed",
      "03-07 11:00 held customer",
      "03-07 12:00 resumed",
      "03-07 12:00 resolved",
    ]);
    expect(made[0]).toBe("0 reordered");
  });

  test("a row without a number goes with the row above it", async () => {
    const { events } = await imported([
      ["Active", "7/3/2016 10:00", { sys_mod_count: "2" }],
      ["Awaiting Vendor", "7/3/2016 10:00", { sys_mod_count: "?" }],
      ["New", "7/3/2016 10:00", { sys_mod_count: "1" }],
    ]);
    expect(events).toEqual([RECEIVED, "03-07 10:00 acknowledged", "03-07 10:00 held vendor"]);
  });

  test("a row whose time cannot be read is dropped; an opening that cannot be read is the first row’s", async () => {
    const { events, made, dropped } = await imported([
      ["New", "7/3/2016 09:05", { opened_at: "?" }],
      ["Active", "31/2/2016 09:10"],
      ["Active", "7/3/2016 10:00"],
    ]);
    expect(events).toEqual(["03-07 09:05 received", "03-07 10:00 acknowledged"]);
    expect(made).toEqual(["0 made-receipt", "1 stand-in-answer"]);
    expect(dropped).toEqual(["1 dropped-no-time"]);
  });

  test("are wall clock times of the zone, the gap and the doubled hour of a clock change included", async () => {
    const at = async (opened: string, zone: string) => {
      const { ticket } = await imported([["New", opened, { opened_at: opened }]], { zone });
      return ticket.record.events[0]?.at;
    };
    expect(await at("7/3/2016 09:00", "America/Sao_Paulo")).toBe("2016-03-07T09:00:00-03:00");
    expect(await at("27/3/2016 02:30", "Europe/Paris")).toBe("2016-03-27T03:30:00+02:00");
    expect(await at("30/10/2016 02:30", "Europe/Paris")).toBe("2016-10-30T02:30:00+02:00");
  });

  test("are of the years 1970 to 2199: any other is mistyped", async () => {
    for (const [at, code] of [
      ["31/12/1969 12:00", "no-step"],
      ["2/1/1970 12:00", undefined],
      ["31/12/2199 12:00", undefined],
      ["2/1/2200 12:00", "no-step"],
      ["7/3/9016 12:00", "no-step"],
    ] as const) {
      const { totals } = await readAll(logOf([["Resolved", at, { opened_at: at }]]));
      expect(Object.keys(totals.rejected)[0]).toBe(code);
    }
  });
});

describe("the first answer", () => {
  const map = loadServiceNowMap({ firstAnswer: "update" });

  test("can also be the first row by another hand", async () => {
    const another = { sys_updated_by: "Updated by 2" };
    const lines: Line[] = [
      ["New", "7/3/2016 09:00"],
      ["New", "7/3/2016 09:10"],
      ["New", "7/3/2016 09:20", another],
      ["New", "7/3/2016 09:30", another],
      ["Active", "7/3/2016 10:00", another],
    ];
    const { events, made, dropped } = await imported(lines, { map });
    expect(events).toEqual([RECEIVED, "03-07 09:20 acknowledged"]);
    expect(made).toEqual(["1 stand-in-answer"]);
    expect(dropped).toEqual(["3 dropped-unchanged"]);
    expect((await imported(lines)).events).toEqual([RECEIVED, "03-07 10:00 acknowledged"]);
  });

  test("is no other than the step itself where another hand resolves", async () => {
    const { events, made } = await imported(
      [
        ["New", "7/3/2016 09:00"],
        ["Resolved", "7/3/2016 10:00", { sys_updated_by: "Updated by 2" }],
      ],
      { map },
    );
    expect(events).toEqual([RECEIVED, "03-07 10:00 acknowledged", "03-07 10:00 resolved"]);
    expect(made).toEqual(["1 made-answer"]);
  });

  test("is still the first row of work where the same hand writes on", async () => {
    const lines: Line[] = [
      ["New", "7/3/2016 09:00"],
      ["New", "7/3/2016 09:10"],
      ["Active", "7/3/2016 10:00"],
    ];
    expect((await imported(lines, { map })).events).toEqual([RECEIVED, "03-07 10:00 acknowledged"]);
  });
});

describe("remarks", () => {
  test("tell of an offer and a zone that nobody chose", async () => {
    const { incidents } = await readAll(logOf([["New", "7/3/2016 09:00"]]), {
      offer: undefined as never,
      zone: undefined as never,
    });
    expect(incidents[0]).toMatchObject({
      made: [
        {
          code: "assumed-offer",
          event: 0,
          rule: "SLA-4",
          message: "import: the log names no offer: business is assumed",
        },
        {
          code: "assumed-zone",
          message: "import: the log’s times have no zone: America/Sao_Paulo is assumed",
        },
      ],
    });
    const map = loadServiceNowMap({ offer: "premium", dates: { zone: "UTC" } });
    expect(
      (
        await imported([["New", "7/3/2016 09:00"]], {
          map,
          offer: undefined as never,
          zone: undefined as never,
        })
      ).made,
    ).toEqual([]);
  });

  test("are sentences in English and in French, with their event, rule and line", async () => {
    const lines: Line[] = [
      ["New", "7/3/2016 09:00"],
      ["Resolved", "7/3/2016 10:00"],
      ["Closed", "12/3/2016 10:30"],
    ];
    const { ticket } = await imported(lines);
    expect(ticket.made).toEqual([
      {
        code: "made-answer",
        event: 1,
        line: 3,
        rows: 0,
        rule: "SLA-1",
        message: "import: “Resolved” without any answer before: answered at the same instant",
      },
    ]);
    const french = await imported(lines, { lang: "fr" });
    expect(french.ticket.dropped).toEqual([
      {
        code: "dropped-closure",
        event: 2,
        line: 4,
        rows: 1,
        rule: "LIF-5",
        message:
          "import, écarté : « Closed » n’est pas une confirmation : la clôture est calculée depuis la résolution",
      },
    ]);
  });

  test("show no control characters of the log to a terminal", async () => {
    const { ticket } = await imported([
      ["New", "7/3/2016 09:00"],
      ["New", "\u001b[31m"],
    ]);
    expect(ticket.dropped[0]?.message).toBe(
      'import, dropped: a row whose time cannot be read ("\\u001b[31m")',
    );
  });
});
