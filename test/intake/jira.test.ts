import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import toy from "../../fixtures/contracts/toy.json" with { type: "json" };
import { loadContract } from "../../src/contract/load.js";
import { termsOf } from "../../src/contract/terms.js";
import { readJira } from "../../src/intake/jira.js";
import { loadSystemMap, systemMaps } from "../../src/intake/system-maps.js";
import { terms } from "./log.js";
import {
  anyTime,
  dated,
  eventsOf,
  expectTotal,
  imported,
  type Lived,
  life,
  placed,
  readAll,
} from "./systems.js";

type Item = { field?: unknown; fromString?: unknown; toString?: unknown; fieldtype?: unknown } | null;
const status = (fromString: unknown, to: unknown): Item => ({
  field: "status",
  fromString,
  toString: to as string,
});
const priority = (fromString: unknown, to: unknown): Item => ({
  ...{ field: "priority", fromString, toString: to as string },
});

/** An issue created on Monday 2 March 2026 at 8:00 in UTC. */
function issue(changes: readonly (readonly [at: unknown, ...items: Item[]])[], other: object = {}) {
  return {
    key: "SUP-1",
    fields: {
      created: "2026-03-02T08:00:00.000+0000",
      status: { name: "Open" },
      priority: { name: "Medium" },
      ...other,
    },
    changelog: { histories: changes.map(([created, ...items]) => ({ created, items })) },
  };
}
const at = (clock: string, day = "02") => `2026-03-${day}T${clock}:00.000+0000`;

describe("an issue of Jira", () => {
  test("is a ticket of its creation and its changes of status and priority", async () => {
    const { events, made, dropped, totals, ticket } = await imported(
      readJira,
      placed(
        issue(
          [
            [at("08:30"), { field: "assignee", toString: "Ada" as never }, status("Open", "In Progress")],
            [at("09:00"), priority("Medium", "High")],
            [at("10:00"), status("In Progress", "waiting for CUSTOMER")],
            [at("11:00"), status("Waiting for customer", "Resolved"), { field: "resolution" }],
            [at("12:00"), status("Resolved", "Reopened")],
            [at("13:00"), status("Reopened", "Done")],
          ],
          { status: { name: "Done" }, priority: { name: "High" } },
        ),
      ),
    );
    expect(events).toEqual([
      "03-02 08:00 received",
      "03-02 08:30 acknowledged",
      "03-02 09:00 regraded P2",
      "03-02 10:00 held customer",
      "03-02 11:00 resumed",
      "03-02 11:00 resolved",
      "03-02 12:00 refused",
      "03-02 13:00 resolved",
    ]);
    expect(ticket.record).toMatchObject({
      id: "SUP-1",
      offer: "business",
      priority: "P3",
      category: "incident",
    });
    expect(made).toEqual(["1 stand-in-answer", "4 made-resumed", "6 stand-in-refused"]);
    expect(dropped).toEqual(["2 dropped-by-mapping"]);
    expect(totals.rows).toEqual({ read: 1 + 8, used: 1 + 6, dropped: 2, rejected: 0 });
  });

  test("created in a status that is no receipt was received, and came to that status, at once", async () => {
    const { events, made, totals } = await imported(
      readJira,
      placed(issue([], { status: { name: "In Progress" } })),
    );
    expect(events).toEqual(["03-02 08:00 received", "03-02 08:00 acknowledged"]);
    expect(made).toEqual(["1 stand-in-answer"]);
    expect(totals.rows).toMatchObject({ read: 2, used: 2 });
  });

  test("has its changes in order of time whichever way the changelog goes, those of one instant as it goes", async () => {
    const changes = [
      [at("08:30"), status("Open", "In Progress")],
      [at("09:00"), status("In Progress", "Pending")],
      [at("09:00"), status("Pending", "In Progress")],
      [at("10:00"), status("In Progress", "Done")],
    ] as const;
    const one = await imported(readJira, placed(issue(changes)));
    const other = await imported(readJira, placed(issue([...changes].reverse())));
    expect(one.events).toEqual([
      "03-02 08:00 received",
      "03-02 08:30 acknowledged",
      "03-02 09:00 held other",
      "03-02 09:00 resumed",
      "03-02 10:00 resolved",
    ]);
    expect(other).toEqual(one);
  });

  test("has a change before its creation moved to it, and one without a time dropped", async () => {
    const { events, made, dropped } = await imported(
      readJira,
      placed(
        issue([
          [at("07:00"), status("Open", "In Progress")],
          ["9999-01-01T00:00:00.000+0000", status("In Progress", "Done")],
        ]),
      ),
    );
    expect(events).toEqual(["03-02 08:00 received", "03-02 08:00 acknowledged"]);
    expect(made).toEqual([
      ...["0 later-priority", "0 reordered"],
      ...["1 stand-in-answer", "1 moved-to-receipt"],
    ]);
    expect(dropped).toEqual(["1 dropped-no-time"]);
  });

  test("passes over fields that a desk calls as Jira does", async () => {
    const { events } = await imported(
      readJira,
      placed(issue([[at("09:00"), { ...status("a", "Done"), fieldtype: "custom" }]])),
    );
    expect(events).toEqual(["03-02 08:00 received"]);
  });

  test("is told with what Jira's own clocks say", async () => {
    const clocks = {
      customfield_1: { name: "Response", completedCycles: [{ breached: false }, { breached: true }] },
      customfield_2: { name: "Repair", completedCycles: [{ breached: false }], ongoingCycle: null },
      customfield_3: { name: "Close", completedCycles: [], ongoingCycle: { breached: true, paused: false } },
      customfield_4: {
        name: "Running",
        completedCycles: [{ breached: false }],
        ongoingCycle: { breached: false },
      },
      customfield_5: { completedCycles: "none" },
    };
    const { told, totals } = await imported(readJira, placed(issue([], clocks)));
    expect(told).toEqual([
      "own-verdict-breached Response",
      "own-verdict-met Repair",
      "own-verdict-breached Close",
    ]);
    expect(totals.made).toEqual({});
  });

  test.each<[string, unknown, string, object?]>([
    ["no object", "text", "no-issue"],
    ["no fields", { key: "SUP-1" }, "no-issue"],
    ["no key", { ...issue([]), key: undefined }, "no-id"],
    ["no changelog", { ...issue([]), changelog: undefined }, "no-changelog"],
    ["part of a changelog", { ...issue([]), changelog: { total: 101, histories: [] } }, "changelog-cut"],
    ["a status that nobody knows", issue([[at("09:00"), status("Open", "Chez nous")]]), "unknown-state"],
    [
      "a status called as every object's are",
      issue([[at("09:00"), status("Open", "constructor")]]),
      "unknown-state",
    ],
    ["a priority that nobody knows", issue([], { priority: { name: "P0" } }), "unknown-priority"],
    ["no priority", issue([], { priority: null }), "no-priority"],
    ["no time of any use", issue([], { created: "soon" }), "no-event"],
    ["changes without end", issue(Array(2000).fill([at("09:00"), null])), "too-many-rows"],
  ])("with %s is rejected by name", async (_, value, code) => {
    const { cases, totals } = await readAll(readJira, placed(value));
    expect(cases).toMatchObject([{ place: "in[0]", problems: [{ code }] }]);
    expect(totals.rejected).toEqual({ [code]: 1 });
    expect(totals.rows).toMatchObject({ used: 0, dropped: 0 });
  });

  test("that is given twice is rejected the second time; the issues of a search are read one by one", async () => {
    const second = { ...issue([]), key: "SUP-2" };
    const { cases } = await readAll(readJira, placed({ total: 2, issues: [issue([]), second] }, issue([])));
    expect(cases).toMatchObject([
      { id: "SUP-1", used: 1 },
      { id: "SUP-2", used: 1 },
      { id: "SUP-1", place: "in[1]", problems: [{ code: "given-twice" }] },
    ]);
  });

  test("what is no JSON is one rejected row, with its own message", async () => {
    const { cases, totals } = await readAll(readJira, [{ place: "in:3", problem: "not JSON" }]);
    expect(cases).toEqual([
      { id: "", place: "in:3", rows: 1, problems: [expect.objectContaining({ message: "not JSON" })] },
    ]);
    expect(totals).toMatchObject({ cases: 1, rows: { read: 1, rejected: 1 }, rejected: { "not-json": 1 } });
  });

  test("LIF-6 is not reopened where a new ticket is to be made", async () => {
    const under = termsOf(terms.contract, { readings: { reopen: "newTicket" } });
    const { dropped } = await imported(
      readJira,
      placed(
        issue([
          [at("09:00"), status("Open", "Done")],
          [at("10:00"), status("Done", "In Progress")],
        ]),
      ),
      { terms: under },
    );
    expect(dropped).toEqual(["1 dropped-no-reopening"]);
  });

  test("comes under any contract whose names the map uses", async () => {
    const own = termsOf(loadContract(toy));
    const [offer = ""] = own.vocabulary.offers;
    const [first = "", second = ""] = own.vocabulary.priorities;
    const priorities = Object.fromEntries(
      Object.keys(systemMaps.jira.priorities ?? {}).map((name) => [name, first]),
    );
    const map = loadSystemMap("jira", { offer, priorities: { ...priorities, High: second } });
    const value = issue([[at("09:00"), priority("Medium", "High")]]);
    const { cases } = await readAll(
      (values, { offer: _, ...rest }) => readJira(values, rest),
      placed(value),
      {
        terms: own,
        map,
      },
    );
    expect(cases).toMatchObject([
      {
        record: { offer, priority: first, events: [{ type: "received" }, { type: "regraded", to: second }] },
      },
    ]);
    expect(() => readJira([], { terms: own, offer })).toThrow(/priorities/);
    expect(() => readJira([], { terms })).toThrow(/offer/);
  });
});

/** A life as Jira's changelog has it. */
const STATUSES: Readonly<Record<string, string>> = {
  acknowledged: "In Progress",
  "information-requested": "Waiting for customer",
  "information-provided": "Waiting for support",
  resumed: "Work in progress",
  resolved: "Resolved",
  refused: "Reopened",
};
const changelogOf = (lived: readonly Lived[]) => {
  let from = "Open";
  return dated(lived).map(({ at: time, type, reason }) => {
    const to = STATUSES[type] ?? (reason === "customer" ? "Waiting for customer" : "Waiting for vendor");
    const change = [time, status(from, to)] as const;
    from = to;
    return change;
  });
};

const name = fc.constantFrom(
  ...[
    "Open",
    "In Progress",
    "In progress",
    "Waiting for customer",
    "Pending",
    "Resolved",
    "Closed",
    "Reopened",
  ],
  ...[
    "Waiting for vendor",
    "Waiting for support",
    "Waiting for customer",
    "",
    "Chez nous",
    "__proto__",
    "toString",
  ],
);
const level = fc.constantFrom("Medium", "Medium", "High", "Highest", "", "__proto__", "P0", null);
const item = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(name, name).map(([from, to]) => status(from, to)) },
  { weight: 2, arbitrary: fc.tuple(level, level).map(([from, to]) => priority(from, to)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Item>({ field: "labels" }, null, { field: 3 }, { field: "__proto__" }),
  },
);
const usual = fc.constantFrom("Open", "In Progress", "Waiting for customer", "Done", "Pending");
const anyIssue = fc
  .record({
    changes: fc.array(fc.tuple(anyTime, fc.array(item, { maxLength: 3 })), { maxLength: 8 }),
    now: name,
    created: anyTime,
  })
  .map(({ changes, now, created }) =>
    issue(
      changes.map(([time, items]) => [time, ...items] as const),
      { status: { name: now }, created },
    ),
  );
const allTerms = ["allowed", "newTicket"].map((reopen) => termsOf(terms.contract, { readings: { reopen } }));

describe("whatever an issue says", () => {
  test.prop([fc.array(anyIssue, { maxLength: 3 }), fc.constantFrom(...allTerms)], { numRuns: 300 })(
    "it is a ticket that the lifecycle accepts or rejected by name, and every change is accounted for",
    async (issues, under) => {
      const named = issues.map((one, index) => ({ ...one, key: `SUP-${index}` }));
      const read = await readAll(readJira, placed({ issues: named }), { terms: under });
      expectTotal(read, under);
      expect(read.cases).toHaveLength(issues.length);
      for (const [index, one] of read.cases.entries()) {
        const { histories } = (issues[index] as (typeof issues)[number]).changelog;
        const changes = histories.reduce((sum, { items }) => sum + items.length, 0);
        const rows =
          "problems" in one ? one.rows : one.used + one.dropped.reduce((sum, { rows }) => sum + rows, 0);
        // A status that an issue is created in may be a row of its own.
        expect([changes + 1, changes + 2]).toContain(rows);
        if ("problems" in one) continue;
        const count = (type: string) => one.record.events.filter((event) => event.type === type).length;
        const remarks = (code: string) => one.made.filter((made) => made.code === code).length;
        expect(count("acknowledged")).toBe(remarks("stand-in-answer") + remarks("made-answer"));
        expect(count("refused")).toBe(remarks("stand-in-refused"));
      }
    },
  );

  test.prop([life, fc.boolean()], { numRuns: 200 })(
    "a life that Jira's statuses tell in full comes back as it was",
    async (lived, latestFirst) => {
      const changes = changelogOf(lived);
      const { events, made, dropped } = await imported(
        readJira,
        placed(issue(latestFirst ? changes.reverse() : changes)),
      );
      expect(events).toEqual(eventsOf(lived));
      expect(dropped).toEqual([]);
      expect(made.every((one) => /stand-in-(answer|refused)$/.test(one))).toBe(true);
    },
  );

  const shuffled = fc
    .uniqueArray(fc.tuple(fc.nat({ max: 5000 }), usual), { selector: ([time]) => time, maxLength: 8 })
    .chain((changes) =>
      fc.tuple(fc.constant(changes), fc.shuffledSubarray(changes, { minLength: changes.length })),
    );
  test.prop([shuffled], { numRuns: 100 })(
    "the order of its changelog does not matter where times differ",
    async ([one, other]) => {
      const read = async (changes: typeof one) => {
        const entries = changes.map(([minute, to]) => {
          return [
            new Date(Date.UTC(2026, 2, 3) + minute * 60_000).toISOString(),
            status("Open", to),
          ] as const;
        });
        return (await readAll(readJira, placed(issue(entries)))).cases.map(
          (found) => "record" in found && found.record,
        );
      };
      expect(await read(other)).toEqual(await read(one));
    },
  );

  test.prop([fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 5 })])(
    "JSON of any shape is rejected by name",
    async (values) => {
      const read = await readAll(readJira, placed(...values));
      expectTotal(read);
    },
  );

  test("texts without end are cut in what is said of them", async () => {
    const huge = "x".repeat(300_000);
    const { cases } = await readAll(readJira, placed(issue([[at("09:00"), status("Open", huge)]])));
    const [one] = cases;
    expect("problems" in (one as object)).toBe(true);
    expect(JSON.stringify(one).length).toBeLessThan(3000);
  });
});
