// A scenario fitted on tickets whose own scenario is known, and on logs that are hard to fit.
import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { flexibleEngine } from "../../../src/contract/flexible-engine/index.js";
import { runDesk } from "../../../src/desk/desk.js";
import { fitScenario } from "../../../src/desk/fit/fit-scenario.js";
import { loadScenario } from "../../../src/desk/load-scenario.js";
import type { ScenarioInput } from "../../../src/desk/scenario.js";
import { InputError } from "../../../src/wording/problem.js";
import { toyWorld } from "../../sla/world.js";
import { WORLDS } from "../scenes.js";

const { terms } = WORLDS[0]!;
const hours: [string, string][] = [["09:00", "19:00"]];
const week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours };

/** Enough agents that nothing waits but for the shift, so that times on shift are efforts. */
const known: ScenarioInput = {
  start: "2026-01-05T00:00:00+01:00",
  days: 84,
  arrivals: {
    perDay: 80,
    weekdays: { mon: 2, tue: 1, wed: 1, thu: 1, fri: 1, sat: 0.5, sun: 0.5 },
    hours: [...new Array(9).fill(1), ...new Array(9).fill(10), ...new Array(6).fill(1)],
    holidays: 0.5,
  },
  mix: {
    offers: { business: 3, premium: 1 },
    categories: { incident: 4, request: 1 },
    requests: { "quota-change": 1 },
    priorities: { P1: 1, P2: 1, P3: 2 },
    apiShare: 0.3,
  },
  effort: {
    firstAnswer: { is: "lognormal", medianMinutes: 20, sigma: 0.6 },
    resolution: { is: "lognormal", medianMinutes: 90, sigma: 0.8 },
    byPriority: { P1: { firstAnswer: { is: "lognormal", medianMinutes: 5, sigma: 0.4 } } },
    byCategory: { request: { resolution: { is: "lognormal", medianMinutes: 30, sigma: 0.5 } } },
  },
  teams: [{ name: "all", agents: 200, shift: { hours: week, holidays: "contract" } }],
  grading: {
    tooHigh: 0.2,
    tooLow: 0.1,
    disputes: { share: 0.4, duration: { is: "lognormal", medianMinutes: 60, sigma: 0.5 }, upheld: 0.2 },
  },
  information: {
    share: 0.15,
    effort: { is: "lognormal", medianMinutes: 5, sigma: 0.5 },
    delay: { is: "lognormal", medianMinutes: 300, sigma: 0.7 },
  },
  holds: [{ reason: "vendor", share: 0.2, duration: { is: "lognormal", medianMinutes: 600, sigma: 0.9 } }],
  release: { share: 0.1, delay: { is: "lognormal", medianMinutes: 900, sigma: 0.5 } },
  refusal: {
    share: 0.1,
    delay: { is: "lognormal", medianMinutes: 400, sigma: 0.4 },
    effort: { is: "lognormal", medianMinutes: 45, sigma: 0.5 },
  },
  confirmation: { share: 0.7, delay: { is: "lognormal", medianMinutes: 700, sigma: 0.5 } },
  outOfScope: { share: 0.05 },
};

describe("a fit on the tickets of a known desk", () => {
  const fitted = fitScenario(runDesk(loadScenario(known, terms), terms, { seed: 3 }).records);
  const { scenario, parts } = fitted;

  test("finds how many come, and when", () => {
    const { arrivals } = scenario;
    if (!("perDay" in arrivals)) throw new Error("no profile");
    expect(arrivals.perDay / 80).toBeCloseTo(1, 1);
    expect(arrivals.weekdays!.mon! / arrivals.weekdays!.tue!).toBeCloseTo(2, 0);
    expect(arrivals.weekdays!.sun! / arrivals.weekdays!.tue!).toBeCloseTo(0.5, 0);
    const day = arrivals.hours!.slice(9, 18).reduce((sum, one) => sum + one, 0);
    expect(day / arrivals.hours!.reduce((sum, one) => sum + one, 0)).toBeCloseTo(90 / 105, 1);
    expect({ start: scenario.start, days: scenario.days }).toEqual({ start: known.start, days: 84 });
  });

  test("finds what they are", () => {
    const { offers, categories, requests, priorities, apiShare } = scenario.mix!;
    const total = fitted.tickets;
    expect(offers!.business! / total).toBeCloseTo(0.75, 1);
    expect(categories!.incident! / total).toBeCloseTo(0.8, 1);
    expect(Object.keys(requests!)).toEqual(["quota-change"]);
    expect(priorities!.P3! / categories!.incident!).toBeCloseTo(0.5, 1);
    expect(apiShare).toBeCloseTo(0.3, 1);
  });

  test("finds the shift, holidays included", () => {
    expect(scenario.teams[0]!.shift).toEqual({ hours: week, holidays: "contract" });
  });

  // Within four standard errors, and a little for tickets that are not what they were declared as to the end: a
  // priority that the customer wins back says nothing of what the work was.
  test.each([
    ["first-answer", "P1", 5, 0.4],
    ["first-answer", "P2", 20, 0.6],
    ["first-answer", "P3", 20, 0.6],
    ["resolution", "P2", 90, 0.8],
    ["resolution", "P3", 90, 0.8],
    ["resolution", "request", 30, 0.5],
    ["information-effort", null, 5, 0.5],
    ["information-delay", null, 300, 0.7],
    ["dispute", null, 60, 0.5],
    ["hold", "vendor", 600, 0.9],
    ["release", null, 900, 0.5],
    ["refusal-delay", null, 400, 0.4],
    ["refusal-effort", null, 45, 0.5],
    ["confirmation", null, 700, 0.5],
  ] as const)("finds the distribution of %s %s again", (what, of, medianMinutes, sigma) => {
    const { distribution, distance, count } = parts.find((part) => part.what === what && part.of === of)!;
    const error = (4 * sigma) / Math.sqrt(count);
    if (distribution.is !== "lognormal") throw new Error(`not log-normal: ${distribution.is}`);
    expect(Math.abs(Math.log(distribution.medianMinutes / medianMinutes))).toBeLessThan(error + 0.03);
    expect(Math.abs(distribution.sigma - sigma)).toBeLessThan(error / Math.SQRT2 + 0.03);
    expect(distance).toBeLessThan(1 / Math.sqrt(count) + 0.02);
  });

  test("finds the shares", () => {
    const { grading, information, holds, release, refusal, confirmation, outOfScope } = scenario;
    const found = {
      tooHigh: grading!.tooHigh,
      tooLow: grading!.tooLow,
      disputed: grading!.disputes!.share,
      upheld: grading!.disputes!.upheld,
      asked: information!.share,
      held: holds![0]!.share,
      released: release!.share,
      refused: refusal!.share,
      confirmed: confirmation!.share,
      outOfScope: outOfScope!.share,
    };
    // Each with how many tickets it is the share of, at least.
    const real: Readonly<Record<string, readonly [number, number]>> = {
      ...{ tooHigh: [0.2, 2000], tooLow: [0.1, 2000], disputed: [0.4, 400], upheld: [0.2, 150] },
      ...{ asked: [0.15, 5000], held: [0.2, 5000], released: [0.1, 4000], refused: [0.1, 5000] },
      ...{ confirmed: [0.7, 5000], outOfScope: [0.05, 5000] },
    };
    for (const [name, [share, count]] of Object.entries(real)) {
      const error = 4 * Math.sqrt((share * (1 - share)) / count);
      expect(Math.abs(found[name as keyof typeof found]! - share), name).toBeLessThan(error + 0.01);
    }
  });

  test("counts as many agents as a load under 85 % takes", () => {
    const { agents, loadPercent, workMs, shiftMs } = fitted.staff;
    expect(loadPercent).toBeLessThan(85);
    expect(workMs / ((agents - 1) * shiftMs)).toBeGreaterThanOrEqual(0.85);
    expect(scenario.teams[0]!.agents).toBe(agents);
  });

  test("is a scenario that runs", () => {
    const run = runDesk(loadScenario(scenario, terms), terms, { seed: 1 });
    expect(run.counts.arrived / fitted.tickets).toBeCloseTo(1, 1);
    expect(run.teams[0]!.busyMs / run.teams[0]!.staffedMs).toBeLessThan(0.9);
  });
});

const at = (day: number, time: string) => `2026-06-${String(day).padStart(2, "0")}T${time}:00+02:00`;
const ticket = (id: number, events: readonly object[], more: object = {}) => ({
  ...{ id: `T-${id}`, offer: "standard", priority: "P3", ...more },
  events: [{ type: "received", at: at(1, "10:00") }, ...events],
});

describe("a log that is hard to fit", () => {
  const codes = (records: readonly unknown[]) => {
    try {
      fitScenario(records);
      return [];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return error.problems.map(({ code }) => code);
    }
  };

  test("without a first answer is refused", () => {
    expect(codes([])).toEqual(["nothing-to-fit"]);
    expect(codes([ticket(1, [])])).toEqual(["nothing-to-fit"]);
  });

  test("of more than ten years is refused", () => {
    const old = { ...ticket(2, []), events: [{ type: "received", at: "1999-06-01T10:00:00+02:00" }] };
    expect(codes([old, ticket(1, [{ type: "acknowledged", at: at(1, "10:05") }])])).toEqual(["log-too-long"]);
  });

  test("with a ticket that the lifecycle refuses is refused", () => {
    expect(codes([ticket(1, [{ type: "confirmed", at: at(1, "11:00") }])])).toEqual(["not-allowed"]);
    expect(codes([{ id: "T" }])).toContain("missing");
  });

  test("of one ticket gives a scenario that runs", () => {
    const { scenario, staff } = fitScenario([ticket(1, [{ type: "acknowledged", at: at(1, "10:30") }])]);
    expect(scenario.effort).toEqual({
      firstAnswer: { is: "constant", minutes: 30 },
      resolution: { is: "constant", minutes: 0 },
    });
    expect(scenario.teams).toEqual([{ name: "desk", agents: 1 }]);
    expect(staff.workMs).toBe(30 * 60_000);
    expect(runDesk(loadScenario(scenario, terms), terms, { seed: 1 }).records).toBeDefined();
  });

  test("with waits within waits keeps what was worked", () => {
    const { parts } = fitScenario([
      ticket(1, [
        { type: "information-requested", at: at(1, "10:10") },
        { type: "information-provided", at: at(1, "11:00") },
        { type: "information-requested", at: at(1, "11:05") },
        { type: "information-provided", at: at(1, "12:00") },
        { type: "acknowledged", at: at(1, "12:20") },
        { type: "held", reason: "priority-dispute", at: at(1, "12:30") },
        { type: "resumed", at: at(1, "13:00") },
        { type: "held", at: at(1, "13:10") },
        { type: "resumed", at: at(1, "14:10") },
        { type: "resolved", at: at(1, "14:15") },
        { type: "refused", at: at(1, "15:15") },
        { type: "held", reason: "other", at: at(1, "15:20") },
        { type: "resumed", at: at(1, "15:50") },
        { type: "resolved", at: at(1, "16:00") },
        { type: "confirmed", at: at(1, "18:00") },
      ]),
    ]);
    expect(Object.fromEntries(parts.map(({ what, meanMinutes }) => [what, meanMinutes]))).toEqual({
      "first-answer": 5 + 20,
      resolution: 10 + 10 + 5,
      "information-effort": 10,
      "information-delay": 50 + 55,
      dispute: 30,
      hold: 60 + 30,
      "refusal-delay": 60,
      "refusal-effort": 5 + 10,
      confirmation: 120,
    });
  });

  test("counts a lowering that the customer won as one that was proposed", () => {
    const answered = { type: "acknowledged", at: at(1, "10:10") };
    const disputed = [
      { type: "held", reason: "priority-dispute", at: at(1, "10:10") },
      { type: "resumed", at: at(1, "11:10") },
    ];
    const lowered = { type: "regraded", to: "P2", at: at(1, "10:10") };
    const { scenario } = fitScenario([
      ticket(1, [answered, ...disputed], { priority: "P1" }),
      ticket(2, [answered, lowered], { priority: "P1" }),
      ticket(3, [answered], { priority: "P1" }),
      ticket(4, [answered], { priority: "P2" }),
    ]);
    expect(scenario.grading).toEqual({
      tooHigh: 2 / 4,
      tooLow: 0,
      disputes: { share: 1 / 2, duration: { is: "constant", minutes: 60 }, upheld: 1 },
    });
  });

  test("under another contract is fitted by its names", () => {
    const [offer, priority] = [toyWorld.offers[0]!, toyWorld.priorities[0]!];
    const record = ticket(1, [{ type: "acknowledged", at: at(1, "10:30") }], { offer, priority });
    const { scenario } = fitScenario([record], { contract: toyWorld.contract });
    expect(scenario.mix).toMatchObject({ offers: { [offer]: 1 }, priorities: { [priority]: 1 } });
    expect(() => fitScenario([record], { contract: flexibleEngine })).toThrow(InputError);
  });

  test("of a zone that does not exist is refused", () => {
    expect(() => fitScenario([], { zone: "Mars/Olympus" })).toThrow(RangeError);
  });
});
