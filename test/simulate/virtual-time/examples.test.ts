// What happens to tickets of fixtures/tickets, and to a few of the toy contract, by name and instant.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { flexibleEngine } from "../../../src/contract/flexible-engine/index.js";
import { type OccurrenceOptions, occurrences } from "../../../src/simulate/virtual-time/occurrences.js";
import type { TicketRecord } from "../../../src/ticket/record.js";
import { InputError } from "../../../src/wording/problem.js";
import { toyWorld } from "../../sla/world.js";
import { nameOf } from "../named.js";

type Log = TicketRecord["events"];

const fixture = (name: string): TicketRecord =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/tickets/${name}.json`, import.meta.url), "utf8"));
const told = (record: TicketRecord, options?: OccurrenceOptions) =>
  occurrences(record, options).map((one) => `${one.at} ${nameOf(one)}`);

test("ESC-1 an answer that never comes is warned of, escalated twice, and a breach a millisecond too late", () => {
  const mtti = occurrences(fixture("overdue")).filter(({ metric }) => metric === "MTTI");
  expect(mtti.map(({ at, kind, dueAt, calls }) => [at, kind, dueAt, calls])).toEqual([
    ["2026-06-20T03:07:30+02:00", "warning", "2026-06-20T03:07:30+02:00", "whoever has the ticket"],
    ["2026-06-20T03:11:15+02:00", "escalation", "2026-06-20T03:11:15+02:00", "the level-2 team"],
    ["2026-06-20T03:13:30+02:00", "escalation", "2026-06-20T03:13:30+02:00", "the level-3 team"],
    ["2026-06-20T03:15:00.001+02:00", "breach", "2026-06-20T03:15:00+02:00", "the level-3 team"],
  ]);
  expect(mtti.map(({ id }) => id)).toEqual(
    ["warning:1", "escalation:2", "escalation:3", "breach:3"].map((step) => `FE-2026-000169:MTTI:${step}`),
  );
});

test("SLA-6 an answer at the deadline is no breach, one a millisecond later is", () => {
  const breaches = (name: string) =>
    occurrences(fixture(name)).filter(({ kind, metric }) => kind === "breach" && metric === "MTTI");
  expect(breaches("answered-at-the-deadline")).toEqual([]);
  const [late] = breaches("answered-a-millisecond-late");
  const answered = fixture("answered-a-millisecond-late").events[1]!;
  expect(Date.parse(late!.at)).toBe(Date.parse(answered.at));
  expect(late!.event).toBeNull();
});

test("ESC-3, OFR-8 on Business Europe levels 2 and 3 are European teams", () => {
  const found = occurrences(fixture("business-europe-api")).filter(
    ({ level }) => level !== null && level > 1,
  );
  expect(found.length).toBeGreaterThan(0);
  for (const { calls, level, rules } of found) {
    expect(calls).toBe(`the level-${level} team in the European Union`);
    expect(rules).toEqual(expect.arrayContaining(["ESC-1", "ESC-3", "OFR-8"]));
  }
  const french = occurrences(fixture("business-europe-api"), { lang: "fr" });
  expect(french.find(({ level }) => level === 3)!.calls).toBe("l’équipe de niveau 3 dans l’Union européenne");
});

test("RGD-6 a re-grade that leaves no time brings all steps about at once, in order of level", () => {
  const found = occurrences(fixture("regraded-up")).filter(({ metric }) => metric === "MTTI");
  const regraded = fixture("regraded-up").events.findIndex(({ type }) => type === "regraded");
  expect(found.map(({ level }) => level)).toEqual([1, 2, 3, 3]);
  expect(new Set(found.map(({ at }) => at)).size).toBe(1);
  for (const { event, because, dueAt, at } of found) {
    expect(event).toBe(regraded);
    expect(because).toContain(`“regraded” (event ${regraded})`);
    expect(Date.parse(dueAt!)).toBeLessThan(Date.parse(at));
  }
});

describe("RGD-6 of several events at one instant", () => {
  const at = "2026-06-02T12:00:00+02:00";
  const regraded = (...priorities: string[]) =>
    occurrences({
      id: "T",
      offer: "premium",
      priority: "P3",
      events: [
        { type: "received", at: "2026-06-02T11:00:00+02:00" },
        ...priorities.map((to) => ({ type: "regraded", to, at }) as const),
        { type: "acknowledged", at },
      ],
    });

  test("only what they lead to is said", () => {
    expect(regraded("P1", "P3")).toEqual([]);
  });

  test("the last one upon which a thing came true has brought it about", () => {
    const steps = (found: ReturnType<typeof regraded>) =>
      found.filter(({ metric }) => metric === "MTTI").map((one) => [one.kind, one.at, one.event]);
    const all = (event: number) =>
      ["warning", "escalation", "escalation", "breach"].map((kind) => [kind, at, event]);
    expect(steps(regraded("P1"))).toEqual(all(1));
    expect(steps(regraded("P1", "P3", "P1"))).toEqual(all(3));
  });
});

test("LIF-5, ESC-2 a resolution without an answer is warned of a business day before it closes", () => {
  const found = occurrences(fixture("business-europe-api")).filter(({ kind }) => kind.startsWith("closure"));
  // Resolved in the evening of Tuesday: five business days later 14 July is no business day.
  expect(found.map(({ at, kind, calls, rules }) => [at, kind, calls, rules])).toEqual([
    [
      "2026-07-13T19:00:00+02:00",
      "closure-warning",
      "the customer’s named contacts",
      ["ESC-2", "LIF-2", "LIF-5"],
    ],
    ["2026-07-15T19:00:00+02:00", "closure", null, ["LIF-5"]],
  ]);
});

describe("LIF-5 the automatic closure", () => {
  const resolved: Log = [
    { type: "received", at: "2026-06-01T09:00:00+02:00" },
    { type: "acknowledged", at: "2026-06-01T09:30:00+02:00" },
    { type: "resolved", at: "2026-06-01T12:00:00+02:00" },
  ];
  const closes = "2026-06-08T12:00:00+02:00";
  const closing = (...more: Log) =>
    occurrences({ id: "T", offer: "business", priority: "P3", events: [...resolved, ...more] }).filter(
      ({ kind }) => kind.startsWith("closure"),
    );
  const shown = (...more: Log) =>
    closing(...more).map(({ at, kind, withdrawnAt }) => [at, kind, withdrawnAt]);

  test("happens at one instant", () => {
    expect(shown()).toEqual([
      ["2026-06-05T12:00:00+02:00", "closure-warning", null],
      [closes, "closure", null],
    ]);
  });

  test("does not come where a confirmation comes a millisecond before it", () => {
    const confirmed = { type: "confirmed", at: "2026-06-08T11:59:59.999+02:00" } as const;
    expect(shown(confirmed)).toEqual([["2026-06-05T12:00:00+02:00", "closure-warning", null]]);
  });

  test("comes where the confirmation comes at its instant", () => {
    expect(shown({ type: "confirmed", at: closes })).toEqual(shown());
  });

  test("is not warned of where the confirmation is there when it would be", () => {
    expect(shown({ type: "confirmed", at: "2026-06-05T12:00:00+02:00" })).toEqual([]);
  });

  test("LIF-6 of a resolution that is refused does not come, and of the next one is another", () => {
    const refused = { type: "refused", at: "2026-06-08T10:00:00+02:00" } as const;
    const again = { type: "resolved", at: "2026-06-08T11:00:00+02:00" } as const;
    expect(closing(refused, again).map(({ id, at, withdrawnAt }) => [id, at, withdrawnAt])).toEqual([
      ["T:closure-warning:1", "2026-06-05T12:00:00+02:00", "2026-06-08T10:00:00+02:00"],
      ["T:closure-warning:2", "2026-06-12T11:00:00+02:00", null],
      ["T:closure:2", "2026-06-15T11:00:00+02:00", null],
    ]);
  });
});

describe("ESC-2 proposals", () => {
  const events = (...more: Log): Log => [
    { type: "received", at: "2026-06-01T09:00:00+02:00" },
    { type: "acknowledged", at: "2026-06-01T09:05:00+02:00" },
    ...more,
  ];
  const proposed = (priority: string, ...more: Log) =>
    occurrences({ id: "T", offer: "premium", priority, events: events(...more) }, { until: later }).filter(
      ({ kind }) => kind === "proposal",
    );
  const later = "2026-06-01T12:00:00+02:00";
  const noon = (minute: number) => `2026-06-01T10:${String(minute).padStart(2, "0")}:00+02:00`;

  test("PRB-2 a P1 proposes problem management at its receipt", () => {
    expect(proposed("P1")).toMatchObject([
      { id: "T:proposal:problem-management", at: "2026-06-01T09:00:00+02:00", event: 0, withdrawnAt: null },
    ]);
  });

  test("PRB-2 a re-grade proposes it, another takes it back, and a third lets it stand again", () => {
    const [up, down, upAgain] = [
      { type: "regraded", to: "P1", at: noon(0) },
      { type: "regraded", to: "P2", at: noon(10) },
      { type: "regraded", to: "P1", at: noon(20) },
    ] as const;
    expect(proposed("P2", up, down)).toMatchObject([{ at: noon(0), event: 2, withdrawnAt: noon(10) }]);
    expect(proposed("P2", up, down, upAgain)).toMatchObject([{ at: noon(0), event: 2, withdrawnAt: null }]);
  });

  test("CHG-3 a P2 whose fix needs a release proposes an urgent change, until it is refused", () => {
    const fix = { needsRelease: true, availableIn: "pre-production" } as const;
    const resolved = { type: "resolved", at: noon(0), fix } as const;
    const [found] = proposed("P2", resolved);
    expect(found).toMatchObject({ proposal: "urgent-change", at: noon(0), event: 2, withdrawnAt: null });
    expect([found!.calls, found!.rules]).toEqual(["the emergency change board", ["ESC-2", "CHG-3"]]);
    const refused = { type: "refused", at: noon(30) } as const;
    expect(proposed("P2", resolved, refused)).toMatchObject([{ withdrawnAt: noon(30) }]);
    expect(proposed("P3", resolved)).toEqual([]);
    expect(proposed("P2", { type: "resolved", at: noon(0) })).toEqual([]);
  });

  test("RGD-5 a dispute about the priority goes to the provider's decision, another hold does not", () => {
    const held = (reason: "priority-dispute" | "vendor") => ({ type: "held", at: noon(0), reason }) as const;
    const resumed = { type: "resumed", at: noon(10) } as const;
    expect(proposed("P3", held("priority-dispute"), resumed)).toMatchObject([
      { proposal: "final-decision", calls: "the provider", at: noon(0), event: 2, withdrawnAt: null },
    ]);
    expect(proposed("P3", held("vendor"), resumed)).toEqual([]);
  });

  test("SCP-1 out of scope nothing stands", () => {
    const closed = { type: "closed-out-of-scope", at: noon(0), rule: "SCP-2" } as const;
    const found = occurrences({ id: "T", offer: "premium", priority: "P1", events: events(closed) });
    expect(found.map(({ kind, withdrawnAt }) => [kind, withdrawnAt])).toEqual([["proposal", noon(0)]]);
  });
});

test("nothing is due while a pause is open, nor before the receipt, nor without a commitment", () => {
  const held: TicketRecord = {
    id: "T",
    offer: "business",
    priority: "P3",
    apiIncident: true,
    events: [
      { type: "received", at: "2026-06-01T09:00:00+02:00" },
      { type: "acknowledged", at: "2026-06-01T09:05:00+02:00" },
      { type: "held", at: "2026-06-01T09:10:00+02:00", reason: "customer" },
    ],
  };
  expect(told(held)).toEqual([]);
  expect(told({ ...held, priority: "P1" }, { until: "2026-06-01T08:59:59.999+02:00" })).toEqual([]);
  expect(told({ ...held, offer: "basic" })).toEqual([]);
});

test("a breach is one where the contract lists no steps", () => {
  const contract = { ...flexibleEngine, escalations: [], calls: [], proposals: [] };
  const found = occurrences(fixture("overdue"), { contract });
  expect(found.map(({ id, level, calls, rules }) => ({ id, level, calls, rules }))).toEqual([
    { id: "FE-2026-000169:MTTI:breach", level: null, calls: null, rules: ["OFR-2", "SLA-1", "CAL-4"] },
    { id: "FE-2026-000169:MTTR:breach", level: null, calls: null, rules: ["OFR-3", "SLA-2", "CAL-4"] },
  ]);
});

test("the toy contract calls its own people, from the day on that it says", () => {
  const called = (at: string, offer: string) => {
    const record = { id: "T", offer, priority: "red", events: [{ type: "received", at }] } as TicketRecord;
    const found = occurrences(record, { contract: toyWorld.contract });
    return found.filter(({ metric }) => metric === "answer").map(({ level, calls }) => [level, calls]);
  };
  const master = "the harbour master";
  const keeper = "the lighthouse keeper";
  const levels = (second: string) => [[1, master], ...[2, 2].map((level) => [level, second])];
  expect(called("2026-03-02T12:00:00Z", "lighthouse")).toEqual(levels(master));
  expect(called("2026-04-02T12:00:00Z", "lighthouse")).toEqual(levels(keeper));
  expect(called("2026-04-02T12:00:00Z", "bridge")).toEqual(levels(master));
});

test("LIF an event that the lifecycle refuses is an error where it happens in time", () => {
  const record = { ...fixture("overdue"), events: [...fixture("overdue").events] };
  const at = "2030-01-01T00:00:00Z";
  const wrong = { ...record, events: [...record.events, { type: "resumed", at }] } as TicketRecord;
  expect(() => occurrences(wrong)).toThrow(InputError);
  expect(told(wrong, { until: "2029-01-01T00:00:00Z" })).toEqual(told(record));
});

test("a deadline that no calendar goes to is an error of the input, as in a check", () => {
  const events: Log = [{ type: "received", at: "9999-12-31T23:50:00Z" }];
  expect(() => occurrences({ id: "T", offer: "premium", priority: "P1", events })).toThrow(InputError);
});
