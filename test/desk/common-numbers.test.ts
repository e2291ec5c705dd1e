// Another desk gets the same tickets: each looks its numbers up by its own name, whatever else is drawn.
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { Draws, PURPOSE } from "../../src/desk/draws.js";
import { loadScenario } from "../../src/desk/load-scenario.js";
import type { ScenarioInput } from "../../src/desk/scenario.js";
import { scenarios, WORLDS } from "./scenes.js";
import { type Watched, watched } from "./watching.js";

const seeds = fc.integer({ min: 0, max: 2 ** 53 - 1 });

/** What comes in and is asked, whoever is there: no instants but those of receipt. */
function natures({ run }: Watched) {
  return [...run.records].map(({ events, ...ticket }) => ({ ...ticket, receivedAt: events[0]!.at }));
}

/** The effort of each ticket's pieces of work, in their order. */
function efforts({ stints, waits }: Watched): Map<number, number[]> {
  const works = new Set([...waits, ...stints].map(({ work }) => work));
  const found = new Map<number, number[]>();
  for (const work of [...works].sort((a, b) => a.number - b.number)) {
    const doneMs = stints.filter((stint) => stint.work === work).reduce((sum, one) => sum + shiftMs(one), 0);
    found.set(work.ticket.number, [...(found.get(work.ticket.number) ?? []), doneMs + work.leftMs]);
  }
  return found;
}

function shiftMs({ agent, fromMs, toMs }: Watched["stints"][number]): number {
  return agent.team.shifts.reduce(
    (sum, [startMs, endMs]) => sum + Math.max(0, Math.min(endMs, toMs) - Math.max(startMs, fromMs)),
    0,
  );
}

describe.each(WORLDS)("common random numbers under $name", (world) => {
  const { terms } = world;

  test.prop([scenarios(world), seeds, fc.integer({ min: 0, max: 4 })], { numRuns: 25 })(
    "another staffing has the same tickets at the same instants, and they need the same",
    (input, seed, agents) => {
      const { grading: _, ...plain } = input;
      const other: ScenarioInput = {
        ...plain,
        teams: plain.teams.map((team) => ({ ...team, agents, handsOver: true })),
        queue: { order: "first-come" },
      };
      const [one, two] = [plain, other].map((each) => watched(loadScenario(each, terms), terms, seed)) as [
        Watched,
        Watched,
      ];
      expect(natures(two)).toEqual(natures(one));
      const needs = efforts(two);
      for (const [ticket, own] of efforts(one)) {
        const others = needs.get(ticket) ?? [];
        const both = Math.min(own.length, others.length);
        // Work in hand at the end is told as what is done and what was there at its beginning.
        for (let i = 0; i < both - 1; i++) expect(others[i]).toBe(own[i]);
      }
    },
  );

  test.prop([scenarios(world), seeds], { numRuns: 25 })(
    "more that may happen to tickets leaves what they are",
    (input, seed) => {
      const more: ScenarioInput = {
        ...input,
        outOfScope: { share: 0.5 },
        confirmation: { share: 1, delay: { is: "constant", minutes: 30 } },
      };
      const [one, two] = [input, more].map((each) => watched(loadScenario(each, terms), terms, seed)) as [
        Watched,
        Watched,
      ];
      expect(natures(two)).toEqual(natures(one));
    },
  );
});

describe("draws", () => {
  const keys = fc.record({
    seed: seeds,
    run: fc.integer({ min: 1, max: 1000 }),
    ticket: fc.integer({ min: 1, max: 1_000_000 }),
    purpose: fc.constantFrom(...Object.values(PURPOSE)),
    round: fc.integer({ min: 0, max: 63 }),
  });
  const draw = ({
    seed,
    run,
    ticket,
    purpose,
    round,
  }: typeof keys extends fc.Arbitrary<infer K> ? K : never) =>
    new Draws(seed, run).of(ticket, purpose, round);

  test.prop([keys, keys])("each key has its own number, above 0 and below 1", (a, b) => {
    expect(draw(a)).toBeGreaterThan(0);
    expect(draw(a)).toBeLessThan(1);
    expect(draw(a)).toBe(draw(a));
    if (JSON.stringify(a) !== JSON.stringify(b)) expect(draw(a)).not.toBe(draw(b));
  });

  test("the purposes have each a number of their own, and rounds do not run into them", () => {
    const purposes = Object.values(PURPOSE);
    expect(new Set(purposes).size).toBe(purposes.length);
    expect(Math.max(...purposes)).toBeLessThan(32);
  });

  test.each(["ticket", "purpose", "round", "run", "seed"] as const)(
    "numbers of neighbours by %s are even, and know nothing of each other",
    (which) => {
      const n = 20_000;
      const values = Array.from({ length: n }, (_, i) => {
        const at = (name: string, every: number) => (which === name ? i % every : 0);
        const purpose = Object.values(PURPOSE)[at("purpose", 30)]!;
        const draws = new Draws(5 + at("seed", n), 1 + at("run", n));
        const ticket =
          which === "purpose" || which === "round" ? 1 + Math.floor(i / 30) : 1 + at("ticket", n);
        return draws.of(ticket, purpose, at("round", 30));
      });
      const cells = new Array<number>(100).fill(0);
      for (let i = 0; i + 1 < n; i++) {
        const cell = Math.floor(values[i]! * 10) * 10 + Math.floor(values[i + 1]! * 10);
        cells[cell]!++;
      }
      const expected = (n - 1) / 100;
      const chiSquare = cells.reduce((sum, found) => sum + (found - expected) ** 2 / expected, 0);
      // 99 degrees of freedom: above 160 once in 10,000 samples; these are fixed.
      expect(chiSquare).toBeLessThan(160);
      expect(chiSquare).toBeGreaterThan(50);
    },
  );

  test.each([-1, 0.5, Number.NaN, 2 ** 53])("%s is no seed", (seed) => {
    expect(() => new Draws(seed, 1)).toThrow("not a seed");
  });
});
