import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { whatWouldHaveMet } from "../../../src/simulate/inverse/what-would-have-met.js";
import type { TicketRecord } from "../../../src/ticket/record.js";
import { situations } from "../../sla/arbitraries.js";
import { flexibleEngineWorld, toyWorld } from "../../sla/world.js";
import { holdLatest } from "./latest-laws.js";

const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 });
const at = (time: string) => `2026-05-${time}+02:00`;

describe("SLA-6 the latest stop that meets a commitment", () => {
  for (const world of [flexibleEngineWorld, toyWorld]) {
    test.prop([situations(world), parts], { numRuns: 12 })(
      `is met, and every later one that is allowed is not: ${world.name}`,
      (situation, parts) => holdLatest(world, situation, parts),
    );
  }

  /** A P1 on an API under Business, whose 4 h to restore end at 20:00, with a log after its receipt at 16:00. */
  function latestOf(
    events: TicketRecord["events"],
    readings: Record<string, string> = {},
    now = "09T00:00:00",
  ) {
    const received = { type: "received" as const, at: at("07T16:00:00") };
    const ticket = { id: "T-1", offer: "business", priority: "P1", apiIncident: true };
    const { latest } = whatWouldHaveMet(
      { ...ticket, events: [received, ...events] },
      { now: at(now), readings },
    );
    return latest.find(({ metric }) => metric === "MTTR")!;
  }
  const acknowledged = { type: "acknowledged" as const, at: at("07T16:30:00") };
  const held = { type: "held" as const, at: at("07T19:00:00") };
  const resumed = { type: "resumed" as const, at: at("07T21:00:00") };
  const early = { type: "resolved" as const, at: at("07T19:00:00") };
  const preProduction = { needsRelease: true, availableIn: "pre-production" as const };

  test("is the deadline, where nothing is in its way", () => {
    const late = { type: "resolved" as const, at: at("07T22:00:00") };
    const found = { latestAt: at("07T20:00:00"), type: "resolved", reason: null };
    expect(latestOf([acknowledged, late])).toMatchObject({ ...found, event: 2, wallSlackMs: -2 * 3_600_000 });
    expect(latestOf([acknowledged])).toMatchObject({ ...found, event: null });
    // The lifecycle needs an acknowledgement first, which comes at the same instant.
    expect(latestOf([])).toMatchObject({ ...found, event: null });
  });

  test("is the end of a hold's beginning, where the hold is counted and takes the rest", () => {
    const late = { type: "resolved" as const, at: at("07T22:00:00") };
    const log = [acknowledged, held, resumed, late];
    // Not counted, the hold moves the deadline by its 2 h.
    expect(latestOf(log)).toMatchObject({ latestAt: at("07T22:00:00") });
    // Counted, it holds the ticket at the deadline: the last stop that the lifecycle allows is before it.
    expect(latestOf(log, { onHoldClock: "runs" })).toMatchObject({ latestAt: at("07T18:59:59.999") });
  });

  test("is open while a pause goes on, and not where the clock runs on through the wait", () => {
    const log = [acknowledged, held];
    expect(latestOf(log)).toMatchObject({ latestAt: null, type: null, reason: "paused" });
    const running = latestOf(log, { onHoldClock: "runs" }, "07T19:30:00");
    expect(running).toMatchObject({
      latestAt: at("07T20:00:00"),
      type: "resolved",
      wallSlackMs: 30 * 60_000,
    });
  });

  test("SLA-2 is that of the last of several stops, after those that were refused", () => {
    const refused = { type: "refused" as const, at: at("07T19:30:00") };
    const again = { type: "resolved" as const, at: at("07T19:45:00") };
    // The half hour from the resolution to its refusal is not counted.
    expect(latestOf([acknowledged, early, refused, again])).toMatchObject({
      ...{ event: 4, latestAt: at("07T20:30:00") },
    });
  });

  test("SLA-2 mttrStop is by a deployment where the fix waits for one, else by a resolution in production", () => {
    const restored = { mttrStop: "restored" };
    const waiting = [acknowledged, { ...early, fix: preProduction }];
    const deployed = { type: "deployed" as const, at: at("07T21:00:00") };
    const byDeployment = { latestAt: at("07T20:00:00"), type: "deployed" };
    expect(latestOf([...waiting, deployed], restored)).toMatchObject({ ...byDeployment, event: 3 });
    expect(latestOf(waiting, restored)).toMatchObject({ ...byDeployment, event: null });
    // Resolved after the deadline, it would have had to be in production before.
    const late = { type: "resolved" as const, at: at("07T20:30:00"), fix: preProduction };
    expect(latestOf([acknowledged, late, deployed], restored)).toMatchObject({
      ...{ latestAt: at("07T20:00:00"), type: "resolved", event: 3 },
    });
  });

  test("SLA-2 mttrStart leaves it open until the first answer", () => {
    expect(latestOf([], { mttrStart: "firstAnswer" })).toMatchObject({
      latestAt: null,
      reason: "not-started",
    });
    const found = latestOf([acknowledged], { mttrStart: "firstAnswer" });
    expect(found).toMatchObject({ latestAt: at("07T20:30:00"), type: "resolved" });
  });

  test("RGD-6 a re-grade gives the latest stop by its reading, before it or after it", () => {
    const regraded = { type: "regraded" as const, to: "P3", at: at("07T18:00:00") };
    const back = { type: "regraded" as const, to: "P2", at: at("07T23:00:00") };
    const late = { type: "resolved" as const, at: at("08T05:00:00") };
    const log = [acknowledged, regraded, back, late];
    // From the original start the 4 h are over at 20:00, when P3 had none to keep; the last that had one is P1's.
    expect(latestOf(log)).toMatchObject({ latestAt: at("07T17:59:59.999") });
    // Counted from the re-grade they end at 3:00.
    expect(latestOf(log, { regradeClock: "restart" })).toMatchObject({ latestAt: at("08T03:00:00") });
    // Half of them was used up under P1, nothing under P3.
    expect(latestOf(log, { regradeClock: "proportional" })).toMatchObject({ latestAt: at("08T01:00:00") });
    expect(latestOf(log, { judgedPriority: "declared" })).toMatchObject({ latestAt: at("07T20:00:00") });
    expect(latestOf(log.slice(0, 2))).toMatchObject({ latestAt: null, reason: "no-target" });
  });

  test("is anywhere before the grade that promises nothing, where the clock starts with its stop", () => {
    const log = [
      { type: "regraded" as const, to: "P3", at: at("08T10:00:00") },
      { ...acknowledged, at: at("08T10:10:00") },
      { ...held, at: at("08T11:00:00") },
      { type: "regraded" as const, to: "P1", at: at("08T11:30:00") },
      { ...resumed, at: at("08T20:00:00") },
      { type: "resolved" as const, at: at("08T21:00:00") },
    ];
    const readings = { mttrStart: "firstAnswer", onHoldClock: "runs" };
    expect(latestOf(log, readings)).toMatchObject({ latestAt: at("08T09:59:59.999"), type: "resolved" });
  });

  test("is not where the clock stands already, though another event may come there", () => {
    const log = [
      acknowledged,
      { ...early, fix: preProduction },
      { type: "refused" as const, at: at("07T19:30:00") },
      { ...held, at: at("07T19:30:00") },
      { ...resumed, at: at("07T23:00:00") },
      { type: "resolved" as const, at: at("07T23:30:00") },
    ];
    expect(latestOf(log, { onHoldClock: "runs" })).toMatchObject({ latestAt: at("07T18:59:59.999") });
  });
});
