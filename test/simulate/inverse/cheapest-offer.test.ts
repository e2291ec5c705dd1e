import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { whatWouldHaveMet } from "../../../src/simulate/inverse/what-would-have-met.js";
import { situations } from "../../sla/arbitraries.js";
import { until, withEvents } from "../../sla/laws/hold.js";
import { engine, flexibleEngineWorld, toyWorld } from "../../sla/world.js";
import { asked } from "./moving.js";

describe("OFR-1 the verdict under each offer", () => {
  for (const world of [flexibleEngineWorld, toyWorld]) {
    test.prop([situations(world)], { numRuns: 12 })(
      `is that of the ticket received under it and never changed to another: ${world.name}`,
      (situation) => {
        const { answer, nowMs } = asked(world, situation);
        const { check } = engine(world, situation.readings);
        const log = until(situation.ticket, nowMs).events.filter(({ type }) => type !== "offer-changed");
        const expected = world.offers.map((offer) => ({
          offer,
          verdict: check({ ...withEvents(situation.ticket, log), offer }, nowMs).verdict,
        }));
        expect(answer.offers).toEqual(expected);
        const met = expected.filter(({ verdict }) => verdict === "met").map(({ offer }) => offer);
        expect(answer.cheapestOffer).toBe(met[0] ?? null);
      },
    );
  }

  const at = (time: string) => `2026-05-${time}+02:00`;
  const ticket = {
    id: "T-1",
    offer: "premium",
    priority: "P3",
    events: [
      { type: "received" as const, at: at("07T10:00:00") },
      { type: "offer-changed" as const, to: "basic", at: at("07T10:00:00") },
      { type: "acknowledged" as const, at: at("07T18:30:00") },
    ],
  };
  const now = at("08T00:00:00");

  test("SLA-4 leaves the log's changes of offer out, also where the last one would judge", () => {
    // 8 h 30 min: Premium has 8 h round the clock, Standard and Business 10 business hours, Business Europe 12.
    const met = { offers: ["standard", "business", "business-europe"], cheapest: "standard" };
    for (const offerChange of ["atReceipt", "current"]) {
      const { offers, cheapestOffer } = whatWouldHaveMet(ticket, { now, readings: { offerChange } });
      expect(offers.map(({ offer }) => offer)).toEqual(["basic", ...met.offers, "premium"]);
      expect(offers.filter(({ verdict }) => verdict === "met").map(({ offer }) => offer)).toEqual(met.offers);
      expect(cheapestOffer).toBe(met.cheapest);
    }
  });

  test("OFR-1 goes from the lowest to the highest in the order that is read", () => {
    const { offers } = whatWouldHaveMet(ticket, { now, readings: { offerOrder: "table" } });
    expect(offers.map(({ offer }) => offer)).toEqual([
      ...["basic", "standard", "business", "premium", "business-europe"],
    ]);
  });

  test("SLA-7 to have no commitment is not to meet one", () => {
    const { offers, cheapestOffer } = whatWouldHaveMet({ ...ticket, beta: true }, { now });
    expect(new Set(offers.map(({ verdict }) => verdict))).toEqual(new Set(["none"]));
    expect(cheapestOffer).toBeNull();
  });
});
