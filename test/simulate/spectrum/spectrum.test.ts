import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Contract } from "../../../src/contract/schema.js";
import { termsOf } from "../../../src/contract/terms.js";
import { flexibleEngine, spectrum, type TicketRecord } from "../../../src/index.js";
import { spectrumUnder } from "../../../src/simulate/spectrum/spectrum.js";
import { readTicket } from "../../../src/ticket/record.js";
import { situations } from "../../sla/arbitraries.js";
import type { Readings } from "../../sla/oracle/log.js";
import { flexibleEngineWorld, toyWorld, type World } from "../../sla/world.js";
import { agreeWithBruteForce, looksAt, outcomeOf, variedIn } from "./brute-force.js";

const worlds = [flexibleEngineWorld, toyWorld];

/** A contract of which only some readings are varied, so that all combinations are few. */
function varying(contract: Contract, names: readonly string[]): Contract {
  const readings = Object.entries(contract.readings).map(([name, reading]) => [
    name,
    { ...reading, varied: reading.varied !== false && names.includes(name) },
  ]);
  return { ...contract, readings: Object.fromEntries(readings) };
}

describe.each(worlds)("$name", (world: World) => {
  const { contract } = world;

  test.prop([situations(world), fc.subarray(variedIn(contract), { minLength: 1, maxLength: 4 })], {
    numRuns: 30,
  })("of any few readings it counts what a check under each combination says", (situation, names) => {
    const few = varying(contract, names);
    agreeWithBruteForce(few, situation.readings, looksAt(situation, few, situation.readings));
  });

  test.prop([situations(world), fc.infiniteStream(fc.nat())], { numRuns: 40 })(
    "the counts are the same whatever is in force, and the verdict is that of a check",
    (situation, draws) => {
      const { readings } = situation;
      const others = Object.fromEntries(
        variedIn(contract).map((name) => {
          const options = Object.keys(contract.readings[name]!.options);
          return [name, options[draws.next().value % options.length]!];
        }),
      );
      for (const look of looksAt(situation, contract, readings)) {
        const one = spectrumUnder(termsOf(contract, { readings }), look.ticket, look.nowMs);
        const { verdicts, refused, combinations, robust } = one.readings;
        const sum = Object.values(verdicts).reduce((total, n) => total + n, refused);
        expect(sum).toBe(combinations);
        expect(robust).toBe(verdicts[one.verdict] === combinations);
        const elsewhere = termsOf(contract, { readings: { ...readings, ...others } });
        const outcome = outcomeOf(elsewhere, look);
        if (outcome === "refused") {
          expect(refused).toBeGreaterThan(0);
          continue;
        }
        const other = spectrumUnder(elsewhere, look.ticket, look.nowMs);
        expect(other.verdict).toBe(outcome);
        expect(other.readings).toMatchObject({ combinations, verdicts, refused, robust });
      }
    },
  );

  test.prop([situations(world)], { numRuns: 12 })(
    "a reading decides exactly where it alone changes the verdict of a check",
    (situation) => {
      const { readings: inForce } = situation;
      const terms = termsOf(contract, { readings: inForce });
      const flips = variedIn(contract).map((reading) => {
        const options = Object.keys(contract.readings[reading]!.options);
        return {
          reading,
          under: options.map((option) => [option, terms.under({ [reading]: option })] as const),
        };
      });
      for (const look of looksAt(situation, contract, inForce)) {
        const { readings, verdict } = spectrumUnder(terms, look.ticket, look.nowMs);
        const flipped = flips.flatMap(({ reading, under }) => {
          const values = Object.fromEntries(under.map(([option, one]) => [option, outcomeOf(one, look)]));
          return Object.values(values).some((one) => one !== verdict) ? [{ reading, values }] : [];
        });
        expect(readings.decisive).toEqual(flipped);
      }
    },
  );
});

test("of all readings of the toy contract it counts what a check under each combination says", () => {
  const { contract } = toyWorld;
  fc.assert(
    fc.property(fc.array(situations(toyWorld), { minLength: 3, maxLength: 3 }), (batch) => {
      // One set of what is not varied for all of them, so that terms are made once for each combination.
      const inForce = batch[0]!.readings;
      const looks = batch.flatMap((situation) => {
        try {
          return looksAt(situation, contract, inForce).slice(0, 2);
        } catch {
          return [];
        }
      });
      agreeWithBruteForce(contract, inForce, looks);
    }),
    { numRuns: 1, endOnFailure: true },
  );
});

describe("LIF-5 between the closings of two readings", () => {
  const few = varying(flexibleEngine, ["businessDay", "onHoldClock", "mttrStart"]);
  const COMBINATIONS = 3 * 3 * 2;
  /** Resolved on a Thursday at 16:00: closes a week later at 16:00, at 19:00, or at midnight. */
  const record = (...more: object[]) => ({
    id: "T-1",
    offer: "business",
    priority: "P1",
    apiIncident: true,
    events: [
      { type: "received", at: "2026-06-04T15:00:00+02:00" },
      { type: "acknowledged", at: "2026-06-04T15:10:00+02:00" },
      { type: "resolved", at: "2026-06-04T16:00:00+02:00" },
      { type: "refused", at: "2026-06-11T17:00:00+02:00" },
      ...more,
    ],
  });
  const spectrumAt = (readings: Readings, ...more: object[]) => {
    const terms = termsOf(few, { readings });
    const ticket = readTicket(record(...more), terms);
    const nowMs = Date.parse("2026-07-01T00:00:00Z");
    agreeWithBruteForce(few, terms.readings, [{ ticket, nowMs }]);
    return spectrumUnder(terms, ticket, nowMs);
  };

  test("a refusal comes too late under one of them", () => {
    const { verdict, readings } = spectrumAt({});
    expect(verdict).toBe("met");
    expect(readings.verdicts).toMatchObject({ met: COMBINATIONS / 3, breached: (2 * COMBINATIONS) / 3 });
    expect(readings.decisive).toEqual([
      { reading: "businessDay", values: { elapsed: "met", endOfDay: "breached", civilDay: "breached" } },
    ]);
  });

  test("what only an open ticket can do is refused under one of them", () => {
    const held = { type: "held", at: "2026-06-11T17:30:00+02:00" };
    const { verdict, readings } = spectrumAt({ businessDay: "endOfDay", onHoldClock: "runs" }, held);
    expect(verdict).toBe("breached");
    expect(readings).toMatchObject({ refused: COMBINATIONS / 3, robust: false });
    expect(readings.decisive[0]).toEqual({
      reading: "businessDay",
      values: { elapsed: "refused", endOfDay: "breached", civilDay: "breached" },
    });
    expect(() => spectrumAt({}, held)).toThrow("held");
  });
});

test("more combinations than can be counted are told", () => {
  const options = Object.fromEntries(["a", "b", "c"].map((id) => [id, { en: "x", fr: "x" }]));
  const more = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [
      `r${i}`,
      { ...flexibleEngine.readings.p4!, varied: true, options },
    ]),
  );
  const contract = { ...flexibleEngine, readings: { ...flexibleEngine.readings, ...more } };
  const record = {
    id: "T",
    offer: "basic",
    priority: "P1",
    events: [{ type: "received", at: "2026-05-07T00:00:00Z" }],
  };
  expect(() => spectrum(record as TicketRecord, { now: "2026-05-08T00:00:00Z", contract })).toThrow(
    "readings",
  );
});
