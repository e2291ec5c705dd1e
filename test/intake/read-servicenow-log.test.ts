import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import toy from "../../fixtures/contracts/toy.json" with { type: "json" };
import { loadContract } from "../../src/contract/load.js";
import { termsOf } from "../../src/contract/terms.js";
import { readServiceNowLog } from "../../src/intake/read-servicenow-log.js";
import { loadServiceNowMap, serviceNowMap } from "../../src/intake/servicenow-log.map.js";
import { checkUnder } from "../../src/sla/check.js";
import { readTicket } from "../../src/ticket/record.js";
import { replay } from "../../src/ticket/replay.js";
import { HEADER, type Line, logOf, readAll, terms } from "./log.js";

const rowsOf = (lines: readonly Line[], id: string) => logOf(lines, id).split("\n").slice(1).join("\n");
const header = `${HEADER.join(",")}\n`;
const open: Line = ["New", "7/3/2016 09:00"];
const answered: Line = ["Active", "7/3/2016 10:00"];

describe("a ServiceNow log", () => {
  test("gives its incidents one after another, with totals that add up", async () => {
    const text =
      header +
      rowsOf(
        [open, answered, answered, ["Resolved", "7/3/2016 11:00"], ["Closed", "12/3/2016 11:30"]],
        "INC1",
      ) +
      rowsOf(
        [
          ["Odd", "7/3/2016 09:00"],
          ["Odd", "7/3/2016 10:00"],
          ["Odder", "7/3/2016 11:00"],
        ],
        "INC2",
      ) +
      rowsOf([["Resolved", "7/3/2016 09:30"]], "INC3");
    const { incidents, totals } = await readAll(text);
    expect(incidents.map(({ id }) => id)).toEqual(["INC1", "INC2", "INC3"]);
    expect(incidents[1]).toMatchObject({
      rows: 3,
      problems: [
        { code: "unknown-state", ticket: "INC2", path: "lines.7.state", found: '"Odd"' },
        { code: "unknown-state", ticket: "INC2", path: "lines.9.state", found: '"Odder"' },
      ],
    });
    expect(totals).toEqual({
      cases: 2 + 1,
      tickets: 2,
      rows: { read: 5 + 3 + 1, used: 3 + 1, dropped: 1 + 1, rejected: 3 },
      made: { "stand-in-answer": 1, "made-answer": 1 },
      dropped: { "dropped-unchanged": 1, "dropped-closure": 1 },
      rejected: { "unknown-state": 1 },
    });
  });

  test("gives an incident as soon as the next one begins, and reads no further than asked", async () => {
    let given = 0;
    function* pieces() {
      yield header;
      for (;;) yield rowsOf([open], `INC${++given}`);
    }
    const { incidents, totals } = readServiceNowLog(pieces(), { terms });
    expect((await incidents.next()).value).toMatchObject({ id: "INC1" });
    expect(given).toBe(2);
    expect(totals.cases).toBe(1);
    await incidents.return(undefined);
    expect(given).toBe(2);
  });

  test("refuses rows that come back after another incident, and does not touch the ticket given before", async () => {
    const text =
      header + rowsOf([open, answered], "INC1") + rowsOf([open], "INC2") + rowsOf([answered], "INC1");
    const { incidents, totals } = await readAll(text);
    expect(incidents[0]).toMatchObject({ id: "INC1", used: 2 });
    expect(incidents[2]).toMatchObject({
      id: "INC1",
      rows: 1,
      problems: [{ code: "comes-back", path: "lines.5", ticket: "INC1" }],
    });
    expect(totals).toMatchObject({ cases: 3, tickets: 2, rejected: { "comes-back": 1 } });
  });

  test("refuses rows without a number, with too few or too many fields, and incidents without end", async () => {
    const text =
      header +
      rowsOf([open], "?") +
      rowsOf([open], "INC1").replace("\n", ",more\n") +
      "INC2,New,0\n" +
      rowsOf(Array(2001).fill(open), "INC3") +
      rowsOf([open], "INC4");
    const { incidents, totals } = await readAll(text);
    expect(incidents.map((one) => ("problems" in one ? [one.problems[0]?.code, one.rows] : one.id))).toEqual([
      ["no-id", 1],
      ["field-count", 1],
      ["field-count", 1],
      ["too-many-rows", 2001],
      "INC4",
    ]);
    expect(totals.rows).toEqual({ read: 2005, used: 1, dropped: 0, rejected: 2004 });
  });

  test.each([
    [
      "a priority that is none in the map",
      [["New", "7/3/2016 09:00", { priority: "5 - Planning" }]],
      "unknown-priority",
    ],
    ["no priority at all", [["New", "7/3/2016 09:00", { priority: "?" }]], "no-priority"],
    ["no time that can be read", [["New", "soon"]], "no-step"],
    ["no state at all", [["-100", "7/3/2016 09:00"]], "no-step"],
  ] satisfies [string, Line[], string][])(
    "with %s has the incident refused by name",
    async (_, lines, code) => {
      const { incidents } = await readAll(logOf(lines));
      expect(incidents).toMatchObject([{ id: "INC1", rows: 1, problems: [{ code, ticket: "INC1" }] }]);
    },
  );

  test.each([
    ["an empty text", "", [["no-header", ""]]],
    [
      "columns missing",
      "number,priority\nINC1,?\n",
      ["incident_state", "sys_updated_at", "sys_mod_count", "opened_at"],
    ],
    ["other separators", header.replaceAll(",", ";"), HEADER.filter((name) => name !== "sys_updated_by")],
    ["a quote left open", `${header}"INC1,New\n`, [["open-quote", "lines.2"]]],
    ["binary data", "\u001f\u008b\0\0", [["binary", "lines.1"]]],
  ])("is refused as a whole: %s", async (_, text, expected) => {
    const error = await readAll(text).catch((thrown) => thrown);
    const problems = error.problems.map(({ code, path, allowed }: Record<string, string>) =>
      code === "missing-column" && path === "lines.1" ? allowed : [code, path],
    );
    expect(problems.sort()).toEqual([...expected].sort());
  });

  test("reads on over a byte order mark, CRLF, quotes, and columns in any order", async () => {
    const [names = "", row = ""] = logOf([open]).split("\n");
    const turned = (line: string) => `"${line.split(",").reverse().join('","')}"\r\n`;
    const { incidents } = await readAll(`\ufeff${turned(names)}${turned(row)}`);
    expect(incidents).toEqual((await readAll(logOf([open]))).incidents);
  });

  test("holds offer, priorities and zone against the contract before anything is read", () => {
    const problemsOf = (options: object) => {
      try {
        readServiceNowLog("", { terms, ...options });
      } catch (error) {
        return (error as { problems: { code: string; path: string }[] }).problems.map(({ code, path }) => [
          code,
          path,
        ]);
      }
      return [];
    };
    expect(
      problemsOf({ offer: "gold", map: { ...serviceNowMap, priorities: { "1 - Critical": "P0" } } }),
    ).toEqual([
      ["unknown-name", "offer"],
      ["unknown-name", "priorities.1 - Critical"],
    ]);
    expect(problemsOf({ zone: "Mars" })).toEqual([["no-such-zone", "zone"]]);
    expect(problemsOf({})).toEqual([]);
  });

  test("comes under any contract whose names its map uses", async () => {
    const own = termsOf(loadContract(toy));
    const { offers, priorities } = own.vocabulary;
    const [first, second, third] = priorities as [string, string, string];
    const map = loadServiceNowMap({
      offer: offers[0],
      priorities: { "1 - Critical": first, "2 - High": second, "3 - Moderate": third, "4 - Low": third },
    });
    const lines: Line[] = [open, answered, ["Resolved", "8/3/2016 10:00"], ["Active", "9/3/2016 10:00"]];
    const { incidents } = await readAll(logOf(lines), { terms: own, map, offer: offers[0] as string });
    const [ticket] = incidents;
    if (ticket === undefined || "problems" in ticket) throw new Error(ticket?.problems[0]?.message);
    const check = checkUnder(own, readTicket(ticket.record, own), { nowMs: Date.UTC(2017, 0) });
    expect(check.priority).toBe(third);
  });
});

const state = fc.constantFrom(...Object.keys(serviceNowMap.states), "?");
const time = fc.oneof(
  { weight: 9, arbitrary: fc.nat({ max: 20 * 24 * 12 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const line = fc
  .record({
    state,
    time,
    order: fc.constantFrom("0", "1", "2", "3", "?"),
    opened: fc.constantFrom("7/3/2016 09:00", "7/3/2016 09:00", "20/3/2016 09:00", "?"),
    by: fc.constantFrom("Updated by 1", "Updated by 2", "?"),
    priority: fc.constantFrom("3 - Moderate", "3 - Moderate", "2 - High", "1 - Critical", "?"),
  })
  .map(({ state, time, order, opened, by, priority }): Line => {
    // Days before and after the opening, in steps of five minutes.
    const at = time === null ? "?" : new Date(Date.UTC(2016, 2, 1) + time * 300_000).toISOString();
    const [year, month, date, clock] = time === null ? [] : at.split(/[-T]/);
    const text = time === null ? "?" : `${Number(date)}/${Number(month)}/${year} ${clock?.slice(0, 5)}`;
    const other = { sys_mod_count: order, opened_at: opened, sys_updated_by: by, priority };
    return [state, text, other];
  });

const allTerms = ["allowed", "newTicket"].flatMap((reopen) =>
  ["elapsed", "civilDay"].map((businessDay) =>
    termsOf(terms.contract, { readings: { reopen, businessDay } }),
  ),
);

describe("whatever the rows say", () => {
  test.prop(
    [
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...allTerms),
      fc.constantFrom("state", "update"),
      fc.constantFrom("computed", "confirmed"),
    ],
    { numRuns: 500 },
  )(
    "an incident is a ticket that the lifecycle accepts or refused by name, and every row is accounted for",
    async (lines, under, firstAnswer, closure) => {
      const map = loadServiceNowMap({ firstAnswer, closure });
      const { incidents, totals } = await readAll(logOf(lines), { terms: under, map });
      const [ticket] = incidents;
      expect(incidents).toHaveLength(1);
      expect(totals.rows.read).toBe(lines.length);
      expect(totals.rows.used + totals.rows.dropped + totals.rows.rejected).toBe(lines.length);
      expect(Object.values(totals.dropped).reduce((sum, rows) => sum + rows, 0)).toBe(totals.rows.dropped);
      if (ticket === undefined || "problems" in ticket) {
        expect(["no-step", "no-priority"]).toContain(ticket?.problems[0]?.code);
        return;
      }
      const history = replay(readTicket(ticket.record, under), under, Date.UTC(2017, 0));
      expect(history.states[0]?.value.status).toBe("new");
      // What was made up is a remark on an event that exists, and of the kind that it says.
      const TYPES: Record<string, string> = {
        "stand-in-answer": "acknowledged",
        "made-answer": "acknowledged",
        "made-information": "information-provided",
        "made-resumed": "resumed",
        "made-resolved": "resolved",
        "stand-in-refused": "refused",
      };
      for (const { rule } of [...ticket.made, ...ticket.dropped]) {
        expect(under.contract.rules).toHaveProperty(rule);
      }
      for (const { code, event } of ticket.made) {
        expect(ticket.record.events[event]?.type).toBe(TYPES[code] ?? ticket.record.events[event]?.type);
      }
      const count = (type: string) => ticket.record.events.filter((event) => event.type === type).length;
      const remarks = (code: string) => ticket.made.filter((made) => made.code === code).length;
      expect(remarks("stand-in-answer") + remarks("made-answer")).toBe(count("acknowledged"));
      expect(remarks("stand-in-refused")).toBe(count("refused"));
    },
  );
});
