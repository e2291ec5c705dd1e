import { describe, expect, test } from "vitest";
import { isLeftOpen } from "../../src/contract/choice.js";
import { reading } from "../../src/contract/flexible-engine/by-reading.js";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { type Contract, contractSchema, type Target } from "../../src/contract/schema.js";

const contract: Contract = contractSchema.parse(flexibleEngine);

function rowOf(metric: string, offer: string, judged: string): Contract["targets"][number] {
  const rows = contract.targets.filter(
    (row) => row.metric === metric && row.offers.includes(offer) && row.for.includes(judged),
  );
  expect(rows, `${metric} ${offer} ${judged}`).toHaveLength(1);
  return rows[0]!;
}

function calendarOf(offer: string, priority: string): string {
  const rows = contract.handling.filter(
    (row) => row.offers.includes(offer) && row.priorities.includes(priority),
  );
  expect(rows, `${offer} ${priority}`).toHaveLength(1);
  return rows[0]!.calendar;
}

const businessDay = { businessDays: 1 };
const hours = (n: number): Target => ({ minutes: n * 60 });
const inHours = "business-hours";
const always = "24/7";

/** OFR-2, the table as it stands: offer, priority, target, handling hours. */
const firstAnswer: [string, string, unknown, string][] = [
  ["basic", "P1", null, inHours],
  ["basic", "P2", null, inHours],
  ["basic", "P3", null, inHours],
  ["basic", "P4", null, inHours],
  ["standard", "P1", hours(12), inHours],
  ["standard", "P2", businessDay, inHours],
  ["standard", "P3", businessDay, inHours],
  ["standard", "P4", null, inHours],
  ["business", "P1", hours(1), always],
  ["business", "P2", hours(2), always],
  ["business", "P3", businessDay, inHours],
  ["business", "P4", null, inHours],
  ["premium", "P1", { minutes: 15 }, always],
  ["premium", "P2", hours(1), always],
  ["premium", "P3", hours(8), always],
  [
    "premium",
    "P4",
    {
      reading: "premiumP4",
      when: {
        "24h-on-business-days": { minutes: 24 * 60, calendar: "business-days-24h" },
        "5-business-days": { businessDays: 5 },
        "24h": { minutes: 24 * 60, calendar: "24/7" },
      },
    },
    always,
  ],
  ["business-europe", "P1", hours(1), always],
  ["business-europe", "P2", hours(2), always],
  ["business-europe", "P3", hours(12), inHours],
  ["business-europe", "P4", null, inHours],
];

/** OFR-3: the offers and priorities that have 4 hours to restore; all others have none. */
const p1Only = { reading: "gtrPriorities", when: { table: hours(4), clause: null } };
const restore: Record<string, Record<string, unknown>> = {
  business: { P1: hours(4), P2: p1Only },
  premium: { P1: hours(4), P2: p1Only },
  "business-europe": {
    P1: { reading: "gtrOffers", when: { table: hours(4), clause: null } },
    P2: { reading: "gtrOffers", when: { table: p1Only, clause: null } },
  },
};

const OFFERS = ["basic", "standard", "business", "business-europe", "premium"];
const PRIORITIES = ["P1", "P2", "P3", "P4"];

describe("targets", () => {
  test.each(firstAnswer)("OFR-2, CAL-5 %s %s", (offer, priority, target, calendar) => {
    const row = rowOf("MTTI", offer, priority);
    expect(row.target).toEqual(target);
    expect(row.rules).toEqual(["OFR-2"]);
    expect(calendarOf(offer, priority)).toBe(calendar);
  });

  test("OFR-3 4 hours to restore on P1 and P2 of three offers, none elsewhere", () => {
    for (const offer of OFFERS) {
      for (const priority of PRIORITIES) {
        const row = rowOf("MTTR", offer, priority);
        expect(row.target, `${offer} ${priority}`).toEqual(restore[offer]?.[priority] ?? null);
        expect(row.rules).toEqual(["OFR-3"]);
      }
    }
  });

  test("REQ-1, REQ-3 2, 10 and 5 business days on the paid offers, nothing for the rest", () => {
    const days: Record<string, number> = { "account-creation": 2, "account-deletion": 10, "quota-change": 5 };
    for (const offer of OFFERS) {
      for (const { id } of contract.requests) {
        const row = rowOf("REQUEST", offer, id);
        const promised = offer !== "basic" && days[id] !== undefined;
        expect(row.target, `${offer} ${id}`).toEqual(promised ? { businessDays: days[id] } : null);
        expect(row.rules).toEqual([id === "other" ? "REQ-3" : "REQ-1"]);
      }
    }
  });

  test("every row holds without beginning or end", () => {
    for (const row of [...contract.targets, ...contract.handling]) {
      expect(row.from ?? row.until).toBeUndefined();
    }
  });
});

/** Counted minutes of a target of OFR-2, business days as `elapsed` counts them. */
function minutesOf(offer: string, priority: string): number {
  const target = rowOf("MTTI", offer, priority).target as Target;
  if ("minutes" in target) return target.minutes;
  const { counts } = contract.businessDay;
  const elapsed = isLeftOpen(counts) ? counts.when.elapsed : counts;
  return target.businessDays * (elapsed as { countedHours: number }).countedHours * 60;
}

describe("oddities of the source, kept", () => {
  test("OFR-2 on Standard, raising a P2 or P3 to P1 lengthens its deadline", () => {
    expect(minutesOf("standard", "P1")).toBe(12 * 60);
    expect(minutesOf("standard", "P2")).toBe(10 * 60);
    expect(minutesOf("standard", "P3")).toBe(10 * 60);
  });

  test("OFR-2 a P3 has longer on Business Europe than on Business", () => {
    expect(minutesOf("business-europe", "P3")).toBe(12 * 60);
    expect(minutesOf("business", "P3")).toBe(10 * 60);
  });
});

/** Every reading with its values, the default first, and what it decides. */
const READINGS: [string, string, string[]][] = [
  ["businessDay", "check", ["elapsed", "endOfDay", "civilDay"]],
  ["premiumP4", "check", ["24h-on-business-days", "5-business-days", "24h"]],
  ["onHoldClock", "check", ["pauses", "disputePauses", "runs"]],
  ["regradeClock", "check", ["retroactive", "restart", "proportional"]],
  ["judgedPriority", "check", ["atStop", "final", "declared"]],
  ["mttrStart", "check", ["received", "firstAnswer"]],
  ["mttrStop", "check", ["resolved", "restored"]],
  ["gtrOffers", "check", ["table", "clause"]],
  ["gtrPriorities", "check", ["table", "clause"]],
  ["gtrApis", "check", ["clause", "table"]],
  ["offerChange", "check", ["atReceipt", "current"]],
  ["reopen", "check", ["allowed", "newTicket"]],
  ["p4", "check", ["manual", "information"]],
  ["commitment", "audit", ["perTicket", "mean"]],
  ["channels", "triage", ["table", "clause"]],
  ["offerOrder", "triage", ["list", "table"]],
  ["basicTickets", "triage", ["received", "refused"]],
  ["template", "triage", ["incidents", "everyTicket"]],
  ["osHelp", "triage", ["withEurope", "clause"]],
  ["priorityGap", "triage", ["byEffect", "none"]],
  ["undecided", "triage", ["lowest", "proposed"]],
  ["mixedCause", "triage", ["covered", "notCovered"]],
  ["attack", "triage", ["covered", "notCovered"]],
  ["shortNotice", "triage", ["covered", "notCovered"]],
  ["overrun", "triage", ["covered", "notCovered"]],
];

describe("readings", () => {
  test("all of them, in order, with their values in order, the default first", () => {
    const written = Object.entries(contract.readings).map(([name, { decides, options }]) => [
      name,
      decides,
      Object.keys(options),
    ]);
    expect(written).toEqual(READINGS);
  });

  test("a reading or option that does not exist, or one left out, does not compile", () => {
    reading("mttrStart", { received: 1, firstAnswer: 2 });
    // @ts-expect-error unknown reading
    reading("mttrBegin", { received: 1, firstAnswer: 2 });
    // @ts-expect-error unknown option
    reading("mttrStart", { received: 1, firstAnswer: 2, later: 3 });
    // @ts-expect-error missing option
    reading("mttrStart", { received: 1 });
  });
});

describe("rules", () => {
  test("every rule of the contract has its clause, or is marked as the program's own", () => {
    const counts = { CAL: [1, 7], OFR: [1, 12], PRI: [0, 9], RGD: [1, 7], INT: [1, 8], SCP: [1, 12] };
    const more = {
      LIF: [1, 8],
      SLA: [1, 7],
      REQ: [1, 5],
      PRB: [1, 2],
      CHG: [1, 6],
      RACI: [1, 5],
      ESC: [1, 3],
    };
    const ids = Object.entries({ ...counts, ...more }).flatMap(([chapter, [first, last]]) =>
      Array.from({ length: last! - first! + 1 }, (_, i) => `${chapter}-${first! + i}`),
    );
    expect(Object.keys(contract.rules)).toEqual(ids);
    for (const { clause } of Object.values(contract.rules)) {
      expect(clause).toMatch(/^(own|§\d+(\.\d+)*(, §\d+(\.\d+)*)*)$/);
    }
    expect(contract.rules["ESC-1"]?.clause).toBe("own");
  });
});

describe("calendars", () => {
  test("CAL-2 eleven national holidays are standard, all other sets are options", () => {
    const standard = contract.holidays.filter((set) => set.standard);
    expect(standard.map((set) => set.id)).toEqual(["national"]);
    expect(standard[0]?.days.map(({ day }) => day)).toEqual(
      "01-01 easter+1 05-01 05-08 easter+39 easter+50 07-14 08-15 11-01 11-11 12-25".split(" "),
    );
    const days = (id: string) => contract.holidays.find((set) => set.id === id)?.days.map(({ day }) => day);
    expect(days("alsace-moselle")).toEqual(["easter-2", "12-26"]);
    expect(days("martinique")).toEqual(["05-22"]);
  });

  test("CAL-1, CAL-3, CAL-4 hours and days of the three calendars", () => {
    const written = contract.calendars.map(({ id, hours: open, holidays }) => [
      id,
      Object.keys(open).join(" "),
      new Set(Object.values(open).map((day) => JSON.stringify(day))).values().next().value,
      holidays,
    ]);
    expect(written).toEqual([
      ["business-hours", "mon tue wed thu fri", '[["09:00","19:00"]]', true],
      ["24/7", "mon tue wed thu fri sat sun", '[["00:00","24:00"]]', false],
      ["business-days-24h", "mon tue wed thu fri", '[["00:00","24:00"]]', true],
    ]);
  });
});

test("ESC-1 thresholds at 50, 75, 90 and 100 %", () => {
  expect(contract.escalations.map(({ level, percent, kind }) => [level, percent, kind])).toEqual([
    [1, 50, "warning"],
    [2, 75, "escalation"],
    [3, 90, "escalation"],
    [3, 100, "breach"],
  ]);
});

test("SLA-7 tickets without commitment, in the order in which the reasons are looked for", () => {
  const reasons = contract.noCommitment.map(({ rule }) => rule);
  expect(reasons).toEqual(["OFR-9", "PRI-4", "SCP-1", "PRB-2", "PRI-5", "REQ-3"]);
});
