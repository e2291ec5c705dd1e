// Two desks on the same random numbers.
import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { compareDesks, type PairedDifference } from "../../src/desk/compare.js";
import { loadScenario } from "../../src/desk/load-scenario.js";
import type { ScenarioInput } from "../../src/desk/scenario.js";
import { studentQuantile } from "../../src/desk/student.js";
import { figuresOfRuns } from "../../src/desk/summary.js";
import { scenarios, WORLDS } from "./scenes.js";

const read = (name: string): ScenarioInput =>
  JSON.parse(readFileSync(new URL(`../../fixtures/scenarios/${name}.json`, import.meta.url), "utf8"));
const small = read("small-business-desk");

/** Every difference of a comparison. */
function* differencesIn(value: unknown): Generator<PairedDifference> {
  if (typeof value !== "object" || value === null) return;
  if ("significant" in value) yield value as PairedDifference;
  else for (const inner of Object.values(value)) yield* differencesIn(inner);
}

const withAgents = (change: number): ScenarioInput => ({
  ...small,
  teams: small.teams.map((team) => ({ ...team, agents: team.agents + change })),
});

describe.each(WORLDS)("under $name", (world) => {
  const { contract } = world.terms;

  test.prop([scenarios(world), fc.integer({ min: 0, max: 1e9 })], { numRuns: 4 })(
    "a desk beside itself differs in nothing",
    (scenario, seed) => {
      const { differences, from, to } = compareDesks(scenario, scenario, { contract, seed, runs: 3 });
      expect(to).toEqual(from);
      const all = [...differencesIn(differences)];
      expect(all.length).toBeGreaterThan(15);
      for (const { difference, low, high, significant, runs } of all) {
        expect([0, null]).toContain(difference);
        expect(low).toBe(runs < 2 ? null : 0);
        expect(high).toBe(runs < 2 ? null : 0);
        expect(significant).toBe(runs < 2 ? null : false);
      }
    },
  );
});

test("a difference is the mean of those run by run, with their own band", () => {
  const { terms } = WORLDS[0]!;
  const runs = 4;
  const { differences } = compareDesks(small, withAgents(1), { runs });
  const waits = [small, withAgents(1)].map((input) =>
    figuresOfRuns(loadScenario(input, terms), terms, 1, runs).map(
      (run) => run.queues[0]!.figures.waitMeanMs!,
    ),
  );
  const each = waits[0]!.map((ms, i) => waits[1]![i]! - ms);
  const mean = each.reduce((sum, one) => sum + one, 0) / runs;
  const error = Math.sqrt(each.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (runs - 1) / runs);
  const { difference, low, high, significant } = differences.queues[0]!.waitMeanMs;
  expect(difference).toBe(Math.round(mean));
  expect(low).toBe(Math.round(mean - studentQuantile(0.975, runs - 1) * error));
  expect(high).toBe(Math.round(mean + studentQuantile(0.975, runs - 1) * error));
  expect(significant).toBe(true);
  expect(differences.desk.arrived).toMatchObject({ difference: 0, significant: false });
  expect(differences.teams[0]!.agents).toMatchObject({ from: 3, to: 4, difference: 1, significant: true });
});

test("more agents never lower the share met by more than the band", () => {
  for (let more = -1; more < 2; more++) {
    const { differences } = compareDesks(withAgents(more), withAgents(more + 1), { runs: 6 });
    const { metPercent } = differences.desk;
    expect(metPercent.high).toBeGreaterThanOrEqual(0);
  }
});

test("pairs are closer than desks that run apart: the band of the difference is the narrower one", () => {
  const { from, to, differences } = compareDesks(small, withAgents(1), { runs: 6 });
  const width = ({ low, high }: { low: number | null; high: number | null }) => high! - low!;
  const { waitMeanMs } = differences.queues[0]!;
  expect(width(waitMeanMs)).toBeLessThan(width(from.queues[0]!.waitMeanMs) + width(to.queues[0]!.waitMeanMs));
});

test("the same desk under another reading is a comparison too", () => {
  const { from, to, differences } = compareDesks(small, small, {
    runs: 2,
    under: { regradeClock: "restart" },
  });
  expect([from.readings.regradeClock, to.readings.regradeClock]).toEqual(["retroactive", "restart"]);
  expect(differences.desk.arrived.difference).toBe(0);
  expect(differences.teams.map(({ busyMs }) => busyMs.difference)).toEqual([0, 0, 0]);
  const p2 = differences.groups.find(
    ({ offer, priority, metric }) => offer === "business" && priority === "P2" && metric === "MTTR",
  )!;
  expect(p2.metPercent.difference).toBeGreaterThan(0);
});

test("one run gives a difference, and no verdict", () => {
  const { differences } = compareDesks(small, withAgents(1), { runs: 1 });
  expect(differences.queues[0]!.waitMeanMs).toMatchObject({
    low: null,
    high: null,
    significant: null,
    runs: 1,
  });
  expect(differences.queues[0]!.waitMeanMs.difference).toBeLessThan(0);
});

test("a team that only one of them has is told without a difference", () => {
  const [, ...rest] = withAgents(0).teams;
  const renamed: ScenarioInput = { ...small, teams: [{ ...small.teams[0]!, name: "first line" }, ...rest] };
  const { teams } = compareDesks(small, renamed, { runs: 2 }).differences;
  expect(teams.map(({ name }) => name)).toEqual(["front", "on call", "engineers", "first line"]);
  expect(teams[0]!.loadPercent).toMatchObject({ from: null, to: null, difference: null, runs: 0 });
});
