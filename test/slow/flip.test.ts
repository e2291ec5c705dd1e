/** Moves of events and latest stops on more random tickets, tried minute by minute. */
import { fc, test } from "@fast-check/vitest";
import { describe } from "vitest";
import { holdLatest } from "../simulate/inverse/latest-laws.js";
import { holdMoves } from "../simulate/inverse/moving.js";
import { situations } from "../sla/arbitraries.js";
import { flexibleEngineWorld, toyWorld } from "../sla/world.js";

const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 20, maxLength: 20 });

describe.each([flexibleEngineWorld, toyWorld])("$name", (world) => {
  test.prop([situations(world), parts], { numRuns: 60 })(
    "no smaller move of an event changes the verdict, tried hour by hour",
    (situation, parts) => holdMoves(world, situation, { everyMinutes: 60, withinMinutes: 10_000, parts }),
    600_000,
  );

  test.prop([situations(world)], { numRuns: 10 })(
    "no smaller move of an event changes the verdict, tried minute by minute",
    (situation) => holdMoves(world, situation, { everyMinutes: 1, withinMinutes: 360, parts: [] }),
    600_000,
  );

  test.prop([situations(world), parts], { numRuns: 100 })(
    "SLA-6 the latest stop is met, and no later one that is allowed",
    (situation, parts) => holdLatest(world, situation, parts),
    600_000,
  );
});
