/** The contracts that random tickets are made for, and what a test must know of each. */
import { readFileSync } from "node:fs";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { loadContract } from "../../src/contract/load.js";
import type { Contract } from "../../src/contract/schema.js";
import { type Terms, termsOf } from "../../src/contract/terms.js";
import { type Check, checkUnder } from "../../src/sla/check.js";
import { readTicket } from "../../src/ticket/record.js";
import { lapseOf } from "./oracle/french-hours.js";
import type { PlainTicket, Readings } from "./oracle/log.js";

export interface World {
  readonly name: string;
  readonly contract: Contract;
  /** Days around which something is special, `2026-05-08`. */
  readonly days: readonly string[];
  /** Where its days and its hours begin and end, in hours of UTC, in winter or in summer. */
  readonly edges: readonly number[];
  readonly offers: readonly string[];
  readonly priorities: readonly string[];
  readonly requests: readonly string[];
  readonly apis: readonly string[];
  /** The readings that a check depends on, with their values. */
  readonly readings: Readonly<Record<string, readonly string[]>>;
  /** The contract's names for what Flexible Engine calls `regradeClock` and `judgedPriority`. */
  readonly regradeClock: {
    readonly name: string;
    readonly fromStart: string;
    readonly fromRegrade: string;
    readonly byShare: string;
  };
  readonly judgedPriority: { readonly name: string; readonly atStop: string; readonly final: string };
  readonly reopens: (readings: Readings) => boolean;
  /** When the last resolution of a ticket that was just resolved closes by itself. */
  readonly lapseMs: (ticket: PlainTicket, readings: Readings) => number;
}

const idsOf = (named: readonly { readonly id: string }[]) => named.map(({ id }) => id);

function readingsOf(contract: Contract, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, Object.keys(contract.readings[name]!.options)]));
}

export const flexibleEngineWorld: World = {
  name: "Flexible Engine",
  contract: flexibleEngine,
  // Public holidays and the days off around them, clock changes, ends of years, a leap day, ordinary weeks.
  days: [
    ...["2026-04-30", "2026-05-07", "2026-05-08", "2026-05-13", "2026-05-22", "2026-04-03"],
    ...["2026-07-13", "2026-11-10", "2025-12-24", "2025-12-31"],
    ...["2026-03-27", "2026-03-29", "2026-10-23", "2026-10-25", "2024-02-28"],
    ...["2026-02-02", "2026-06-19", "2026-09-15"],
  ],
  edges: [22, 23, 7, 8, 17, 18],
  offers: idsOf(flexibleEngine.offers),
  priorities: idsOf(flexibleEngine.priorities),
  requests: idsOf(flexibleEngine.requests),
  apis: ["ECS", "OBS", "RDS", "DNS", "ELB"],
  readings: readingsOf(flexibleEngine, [
    ...["businessDay", "premiumP4", "onHoldClock", "regradeClock", "judgedPriority", "mttrStart", "mttrStop"],
    ...["gtrOffers", "gtrPriorities", "gtrApis", "offerChange", "reopen", "p4"],
  ]),
  regradeClock: {
    name: "regradeClock",
    fromStart: "retroactive",
    fromRegrade: "restart",
    byShare: "proportional",
  },
  judgedPriority: { name: "judgedPriority", atStop: "atStop", final: "final" },
  reopens: ({ reopen }) => reopen === "allowed",
  lapseMs: ({ events }, { businessDay }) => lapseOf(Date.parse(events.at(-1)!.at), businessDay!),
};

const toy = loadContract(
  JSON.parse(readFileSync(new URL("../../fixtures/contracts/toy.json", import.meta.url), "utf8")),
);

export const toyWorld: World = {
  name: "a toy contract",
  contract: toy,
  // The days from which another row holds, holidays, clock changes, and nights that stay open.
  days: ["2025-06-23", "2026-02-27", "2026-03-07", "2026-03-31", "2026-04-02", "2026-05-01", "2026-06-25"],
  edges: [2.5, 3.5, 11, 12, 19.5, 20.5, 0.5, 1.5, 8.5, 9.5],
  offers: idsOf(toy.offers),
  priorities: idsOf(toy.priorities),
  requests: idsOf(toy.requests),
  apis: ["beacon", "foghorn", "bell"],
  readings: readingsOf(
    toy,
    Object.keys(toy.readings).filter((name) => toy.readings[name]!.decides === "check"),
  ),
  regradeClock: { name: "newColour", fromStart: "backdated", fromRegrade: "fresh", byShare: "share" },
  judgedPriority: { name: "judgingColour", atStop: "standing", final: "latest" },
  reopens: ({ secondThoughts }) => secondThoughts === "again",
  // There is no oracle of the toy: the engine says so itself.
  lapseMs: (ticket, readings) => {
    const { autoClosure } = engine(toyWorld, readings).check(ticket, Date.parse(ticket.events.at(-1)!.at));
    return Date.parse(autoClosure!.dueAt);
  },
};

/** The engine under one set of readings. */
export interface Engine {
  readonly terms: Terms;
  check(ticket: PlainTicket, nowMs: number, explain?: boolean): Check;
}

const engines = new Map<string, Engine>();

export function engine({ name, contract }: World, readings: Readings): Engine {
  const key = `${name} ${JSON.stringify(readings)}`;
  let made = engines.get(key);
  if (made === undefined) {
    const terms = termsOf(contract, { readings });
    made = {
      terms,
      check: (ticket, nowMs, explain = false) =>
        checkUnder(terms, readTicket(ticket, terms), { nowMs, explain }),
    };
    if (engines.size > 200) engines.clear();
    engines.set(key, made);
  }
  return made;
}

/** When the commitments of a ticket are due, when it closes by itself, and when somebody is warned. */
export function duesOf({ commitments, autoClosure, escalations }: Check): number[] {
  const dues = [
    autoClosure?.dueAt,
    ...commitments.map(({ dueAt }) => dueAt),
    ...escalations.map(({ at }) => at),
  ];
  return dues.filter((due) => due != null).map((due) => Date.parse(due));
}
