/** The moves that change a verdict: held against moving each event by trying. */
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { whatWouldHaveMet } from "../../../src/simulate/inverse/what-would-have-met.js";
import { situations } from "../../sla/arbitraries.js";
import { flexibleEngineWorld, toyWorld } from "../../sla/world.js";
import { asked, holdMoves } from "./moving.js";

const MINUTE_MS = 60_000;
const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 });

describe("the smallest move of an event that changes the verdict", () => {
  for (const world of [flexibleEngineWorld, toyWorld]) {
    test.prop([situations(world), parts], { numRuns: 12 })(
      `changes it, and no smaller one does: ${world.name}`,
      (situation, parts) => holdMoves(world, situation, { everyMinutes: 60, withinMinutes: 24 * 60, parts }),
    );

    test.prop([situations(world)], { numRuns: 12 })(
      `comes before all larger ones, one to each side at most, a comment never: ${world.name}`,
      (situation) => {
        const { flips, verdict } = asked(world, situation).answer;
        const sizes = flips.map(({ byMs }) => Math.abs(byMs));
        expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
        const sides = flips.map(({ index, byMs }) => `${index} ${Math.sign(byMs)}`);
        expect(new Set(sides).size).toBe(flips.length);
        expect(flips.filter((flip) => flip.type === "commented" || flip.verdict === verdict)).toEqual([]);
      },
    );
  }
});

describe("by hand", () => {
  test("a receipt that would come under another row of the contract, and so make the log another, stays", () => {
    // Received later, the mended ticket would close by itself later, and the second confirmation come too early.
    const event = (type: string, at: string) => ({ type, at: `2026-${at}Z` });
    const ticket = {
      ...{ id: "FE-1", offer: "deck", category: "request", request: "mooring" },
      events: [
        event("received", "02-27T00:00:00.000"),
        event("acknowledged", "03-03T00:01:00.000"),
        event("resolved", "03-03T00:02:00.000"),
        event("confirmed", "03-07T09:30:00.001"),
        event("confirmed", "03-07T09:31:00.001"),
      ],
    } as Parameters<typeof asked>[1]["ticket"];
    const readings = { dayCount: "wholeDay" };
    const nowsMs = [Date.parse("2026-03-07T09:31:00.001Z")];
    const { flips } = asked(toyWorld, { ticket, readings, nowsMs }).answer;
    expect(flips.filter(({ index, byMs }) => index === 0 && byMs > 0)).toEqual([]);
  });

  const at = (time: string) => `2026-05-${time}+02:00`;

  test("SLA-6 the first millisecond after the deadline, by the answer or by the receipt", () => {
    const ticket = {
      id: "T-1",
      offer: "business",
      priority: "P2",
      events: [
        { type: "received" as const, at: at("07T16:12:00") },
        { type: "acknowledged" as const, at: at("07T17:05:00") },
      ],
    };
    const afterMs = (60 + 7) * MINUTE_MS + 1;
    const { flips, verdict, exhaustive } = whatWouldHaveMet(ticket, { now: at("08T00:00:00") });
    expect({ flips, verdict, exhaustive }).toEqual({
      verdict: "met",
      exhaustive: true,
      flips: [
        {
          index: 0,
          type: "received",
          from: at("07T16:12:00"),
          to: at("07T15:04:59.999"),
          byMs: -afterMs,
          verdict: "breached",
        },
        {
          index: 1,
          type: "acknowledged",
          from: at("07T17:05:00"),
          to: at("07T18:12:00.001"),
          byMs: afterMs,
          verdict: "breached",
        },
      ],
    });
    // What has not happened yet does not move, and nothing moves beyond the evaluation.
    expect(whatWouldHaveMet(ticket, { now: at("07T17:00:00") })).toMatchObject({
      verdict: "pending",
      flips: [{ index: 0, byMs: -(60 + 12) * MINUTE_MS - 1, verdict: "breached" }],
    });
  });

  test("SLA-7 no move brings about a commitment that the offer does not have", () => {
    const events = [
      { type: "received" as const, at: at("07T16:12:00") },
      { type: "acknowledged" as const, at: at("07T16:20:00") },
    ];
    const without = { id: "T-1", offer: "basic", priority: "P2", events };
    const answer = whatWouldHaveMet(without, { now: at("09T17:00:00") });
    expect(answer).toMatchObject({ verdict: "none", flips: [], exhaustive: true });
  });

  test("REQ-5 no single move decides a request that nobody acknowledged", () => {
    const events = [{ type: "received" as const, at: at("07T16:12:00") }];
    const request = {
      ...{ id: "T-1", offer: "premium", category: "request" as const, request: "quota-change" },
      events,
    };
    expect(whatWouldHaveMet(request, { now: at("07T17:00:00") })).toMatchObject({
      verdict: "pending",
      flips: [],
    });
  });

  test("nothing is moved by more than 366 days", () => {
    const events = [{ type: "received" as const, at: at("07T16:12:00") }];
    const late = { id: "T-1", offer: "business", priority: "P2", events };
    // Two hours before the evaluation it would still be pending.
    const [flip, ...none] = whatWouldHaveMet(late, { now: "2027-05-08T18:12:00+02:00" }).flips;
    expect([flip?.byMs, none]).toEqual([366 * 24 * 60 * MINUTE_MS, []]);
    expect(whatWouldHaveMet(late, { now: "2027-05-08T18:12:00.001+02:00" }).flips).toEqual([]);
  });

  test("a log of 10,000 events is tried as far as the work goes, and the answer says so", () => {
    const log = Array.from({ length: 9_998 }, (_, i) => ({
      ...(i % 2 === 0 ? { type: "held" as const } : { type: "resumed" as const }),
      at: new Date(Date.parse(at("07T16:21:00")) + i * 1000).toISOString(),
    }));
    const events = [
      { type: "received" as const, at: at("07T16:12:00") },
      { type: "acknowledged" as const, at: at("07T16:20:00") },
      ...log,
    ];
    const long = { id: "T-1", offer: "business", priority: "P2", apiIncident: true, events };
    const answer = whatWouldHaveMet(long, { now: at("08T16:12:00") });
    expect(answer).toMatchObject({ verdict: "breached", exhaustive: false });
  });

  test("RGD-6 a re-grade can use up the most of a target in the middle of a day, and only there", () => {
    // Of 720 min until the re-grade at 18:00 are used 2 h + 9 h = 660, and of the 60 + 600 left to the end of the next
    // business day 55 until the answer: 660 / 720 + 55 / 660 = 1. A millisecond to either side it is less.
    const ticket = {
      id: "T-1",
      offer: "standard",
      priority: "P1",
      events: [
        { type: "received" as const, at: at("18T17:00:00") },
        { type: "regraded" as const, to: "P2", at: at("19T17:10:00") },
        { type: "acknowledged" as const, at: at("19T18:55:00.001") },
      ],
    };
    const readings = { businessDay: "endOfDay", regradeClock: "proportional" };
    const { verdict, flips } = whatWouldHaveMet(ticket, { now: at("20T00:00:00"), readings });
    expect(verdict).toBe("met");
    expect(flips.filter(({ index, byMs }) => index === 1 && byMs > 0)).toMatchObject([
      { to: at("19T18:00:00"), byMs: 50 * MINUTE_MS, verdict: "breached" },
    ]);
  });

  /** A quota change (50 business hours) that is resolved, refused and resolved again. */
  function reopened(resolved: string, refused: string, again: string) {
    const june = (time: string) => `2026-06-${time}:00:00+02:00`;
    const ticket = {
      ...{ id: "T-1", offer: "business", category: "request" as const, request: "quota-change" },
      events: [
        { type: "received" as const, at: june("01T09") },
        { type: "acknowledged" as const, at: june("01T09") },
        { type: "resolved" as const, at: june(resolved) },
        { type: "refused" as const, at: june(refused) },
        { type: "resolved" as const, at: june(again) },
      ],
    };
    const { verdict, flips } = whatWouldHaveMet(ticket, { now: june("17T00") });
    return { verdict, movesOf: (index: number) => flips.filter((flip) => flip.index === index) };
  }

  test("LIF-5 a resolution moves no earlier than its automatic closure still comes after its refusal", () => {
    // 5 days of 10 h and the hour after the refusal: one too many. Moved to the first days it would lapse on the 8th
    // at the latest, before the refusal, and nothing could be resolved again.
    const { verdict, movesOf } = reopened("08T09", "10T09", "10T10");
    expect(verdict).toBe("breached");
    expect(movesOf(2)).toMatchObject([{ to: "2026-06-05T18:00:00+02:00", verdict: "met" }]);
  });

  test("LIF-5 a refusal moves no later than the automatic closure", () => {
    // 10 h until the resolution; 4 days are left for the rest, which have to reach beyond the closing of the 10th.
    const { verdict, movesOf } = reopened("01T19", "02T14", "11T09");
    expect(verdict).toBe("breached");
    expect(movesOf(3)).toMatchObject([{ to: "2026-06-05T09:00:00.001+02:00", verdict: "met" }]);
  });

  test("the receipt comes under the rows of the contract that hold on its new day", () => {
    // Under deck a red one was answered within 120 desk minutes, from April on within 90. 10:15 is 105 after 8:30.
    const received = { type: "received" as const, at: "2026-03-31T23:00:00-02:30" };
    const answered = { type: "acknowledged" as const, at: "2026-04-02T10:15:00-02:30" };
    const repaired = { type: "resolved" as const, at: "2026-04-02T10:20:00-02:30" };
    const events = [received, answered, repaired];
    const ticket = { id: "T-1", offer: "deck", priority: "red", events };
    const { contract } = toyWorld;
    const { verdict, flips } = whatWouldHaveMet(ticket, { contract, now: "2026-04-02T20:00:00-02:30" });
    expect(verdict).toBe("met");
    expect(flips.filter(({ index, byMs }) => index === 0 && byMs > 0)).toMatchObject([
      { to: "2026-04-01T00:00:00-02:30", byMs: 60 * MINUTE_MS, verdict: "breached" },
    ]);
  });

  test("an event may stand at the instant of the next one, before it", () => {
    const events = [
      { type: "received" as const, at: at("07T16:00:00") },
      { type: "acknowledged" as const, at: at("07T16:30:00") },
      { type: "held" as const, at: at("07T17:00:00.001") },
    ];
    const ticket = { id: "T-1", offer: "business", priority: "P1", events };
    const { flips } = whatWouldHaveMet(ticket, { now: at("08T00:00:00") });
    expect(flips.filter(({ index }) => index === 1)).toMatchObject([
      { to: at("07T17:00:00.001"), byMs: 30 * MINUTE_MS + 1, verdict: "breached" },
    ]);
  });

  test("RGD-6 a re-grade moves over a stretch in which the lifecycle does not allow it", () => {
    // Counted anew from the re-grade, 4 h and the 10 min for which the ticket was resolved; from 17:20 on 4 h.
    const events = [
      { type: "received" as const, at: at("07T16:00:00") },
      { type: "acknowledged" as const, at: at("07T16:10:00") },
      { type: "regraded" as const, to: "P1", at: at("07T17:00:00") },
      { type: "resolved" as const, at: at("07T17:10:00") },
      { type: "refused" as const, at: at("07T17:20:00") },
    ];
    const ticket = { id: "T-1", offer: "business", priority: "P3", apiIncident: true, events };
    const readings = { regradeClock: "restart" };
    const { verdict, flips } = whatWouldHaveMet(ticket, { now: at("07T22:00:00"), readings });
    expect(verdict).toBe("breached");
    expect(flips.filter(({ index, byMs }) => index === 2 && byMs > 0)).toMatchObject([
      { to: at("07T18:00:00"), byMs: 60 * MINUTE_MS, verdict: "pending" },
    ]);
  });

  test("RGD-6 what is left of promised days begins anew at midnight", () => {
    // The answer comes 27 h after the wait; until Tuesday 21:00 more than that is left to the end of Wednesday, and
    // from midnight on to the end of Thursday.
    const events = [
      { type: "received" as const, at: at("19T09:00:00") },
      { type: "information-requested" as const, at: at("19T10:00:00") },
      { type: "regraded" as const, to: "P2", at: at("19T12:00:00") },
      { type: "information-provided" as const, at: at("21T09:00:00") },
      { type: "acknowledged" as const, at: at("22T12:00:00.001") },
    ];
    const ticket = { id: "T-1", offer: "standard", priority: "P1", events };
    const readings = { businessDay: "civilDay", regradeClock: "restart" };
    const { verdict, flips } = whatWouldHaveMet(ticket, { now: at("23T00:00:00"), readings });
    expect(verdict).toBe("met");
    expect(flips.filter(({ index, byMs }) => index === 2 && byMs > 0)).toMatchObject([
      { to: at("19T21:00:00"), byMs: 9 * 60 * MINUTE_MS, verdict: "breached" },
    ]);
  });

  test("RGD-6 a share grows until the business hours end, and shrinks from then on", () => {
    // At 19:00: 21 + 600 of 720 business minutes, and of the 29 h to the end of the next day 4 h: 0.8625 + 0.1379.
    const events = [
      { type: "received", at: at("18T18:39:00") },
      { type: "regraded", to: "P2", at: at("19T12:00:00") },
      { type: "acknowledged", at: at("19T23:00:00.001") },
    ];
    const ticket = { id: "T-1", offer: "standard", priority: "P1", events };
    const readings = { ...defaults, businessDay: "civilDay", regradeClock: "proportional" };
    const situation = { ticket, readings, nowsMs: [Date.parse(at("20T00:00:00"))] };
    const { answer } = asked(flexibleEngineWorld, situation);
    expect(answer.flips.filter(({ index, byMs }) => index === 1 && byMs > 0)).toMatchObject([
      { to: expect.stringMatching(/T18:59:/), verdict: "breached" },
    ]);
    holdMoves(flexibleEngineWorld, situation, { everyMinutes: 1, withinMinutes: 720, parts: [] });
  });
});

const defaults = Object.fromEntries(
  Object.entries(flexibleEngineWorld.readings).map(([name, [first]]) => [name, first!]),
);
