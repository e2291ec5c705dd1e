// What a desk's runs come to, beside checks one by one.
import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { percentileOf as percentileOfAudit } from "../../src/audit/percentile.js";
import { runDesk } from "../../src/desk/desk.js";
import { estimateOf } from "../../src/desk/estimate.js";
import { loadScenario } from "../../src/desk/load-scenario.js";
import { percentileOf } from "../../src/desk/percentile.js";
import { judgeOf } from "../../src/desk/run-figures.js";
import { deskSummary, figuresOfRuns, summaryOf } from "../../src/desk/summary.js";
import { naiveFigures } from "./naive-summary.js";
import { scenarios, WORLDS } from "./scenes.js";

const small = JSON.parse(
  readFileSync(new URL("../../fixtures/scenarios/small-business-desk.json", import.meta.url), "utf8"),
);
const seeds = fc.integer({ min: 0, max: 2 ** 53 - 1 });
const byName = (a: { key: object }, b: { key: object }) =>
  JSON.stringify(a.key) < JSON.stringify(b.key) ? -1 : 1;

describe.each(WORLDS)("a desk under $name", (world) => {
  const { terms } = world;

  test.prop([scenarios(world), seeds], { numRuns: 15 })(
    "SLA-6 has the figures that checks one by one have",
    (input, seed) => {
      const run = runDesk(loadScenario(input, terms), terms, { seed });
      const judge = judgeOf(run, terms);
      for (const ticket of run.tickets) judge.take(ticket);
      const { groups, desk } = judge.figures();
      const naive = naiveFigures(run, terms);
      expect([...groups].sort(byName)).toMatchObject([...naive.groups].sort(byName));
      expect(desk).toMatchObject({
        ...run.counts,
        withoutCommitment: naive.withoutCommitment,
        ...naive.desk,
      });
    },
  );

  test.prop([scenarios(world), seeds, fc.integer({ min: 1, max: 4 })], { numRuns: 6 })(
    "sums up runs by their means and bands, a group that a run has not as none of its tickets",
    (input, seed, runs) => {
      const scenario = loadScenario(input, terms);
      const figures = figuresOfRuns(scenario, terms, seed, runs);
      const summary = summaryOf(figures, { scenario, terms, seed });
      expect(summary.runs).toBe(runs);
      for (const { offer, priority, metric, count, p90Ms } of summary.groups) {
        const own = figures.map(({ groups }) =>
          groups.find(({ key }) => key.offer === offer && key.priority === priority && key.metric === metric),
        );
        const exact = estimateOf(own.map((group) => group?.figures.count ?? 0));
        expect(count.mean).toBeCloseTo(exact.mean!, 3);
        expect(count.runs).toBe(runs);
        expect(p90Ms.runs).toBe(own.filter((group) => (group?.figures.p90Ms ?? null) !== null).length);
        expect(count.low === null).toBe(runs === 1);
        if (count.low !== null) expect(count.low).toBeGreaterThanOrEqual(0);
      }
      // All of the contract's order: the same groups come in the same order, whichever run has them first.
      const reversed = summaryOf([...figures].reverse(), { scenario, terms, seed });
      const names = (of: typeof summary) =>
        of.groups.map(({ offer, priority, metric }) => [offer, priority, metric]);
      expect(names(reversed)).toEqual(names(summary));
    },
  );
});

test("the same seed gives the same summary, another seed another", () => {
  const once = deskSummary(small, { runs: 2 });
  expect(deskSummary(small, { runs: 2, seed: 1 })).toEqual(once);
  expect(deskSummary(small, { runs: 2, seed: 2 })).not.toEqual(once);
});

test("SLA-5 compliance is what the reading in force calls so", () => {
  const perTicket = deskSummary(small, { runs: 2 });
  const mean = deskSummary(small, { runs: 2, readings: { commitment: "mean" } });
  expect(perTicket.desk.compliancePercent).toEqual(perTicket.desk.metPercent);
  expect(mean.desk.compliancePercent).not.toEqual(mean.desk.metPercent);
  expect(mean.desk.metPercent).toEqual(perTicket.desk.metPercent);
});

test("the shape of a summary, which is documented", () => {
  const summary = deskSummary(small, { runs: 1, seed: 9 });
  const keys = (value: object) => Object.keys(value);
  expect(keys(summary)).toEqual([
    ...["start", "end", "seed", "runs", "confidencePercent", "readings"],
    ...["desk", "groups", "teams", "queues"],
  ]);
  expect(keys(summary.desk)).toEqual([
    ...["arrived", "confirmed", "noAnswer", "outOfScope", "open", "resolved", "withoutCommitment"],
    ...["met", "breached", "metPercent", "compliancePercent", "workLeftMs"],
  ]);
  expect(keys(summary.groups[0]!)).toEqual([
    ...["offer", "priority", "metric", "targetMs", "count", "met", "breached", "pending", "none", "running"],
    ...["metPercent", "meanMetPercent", "meanMs", "p50Ms", "p90Ms", "p95Ms", "p99Ms"],
  ]);
  expect(keys(summary.teams[0]!)).toEqual([
    ...["name", "level", "agents", "loadPercent", "busyMs", "staffedMs", "begun"],
  ]);
  expect(keys(summary.queues[0]!)).toEqual([
    ...["level", "taken", "waitedPercent", "waitMeanMs", "waitP50Ms", "waitP90Ms", "waitP95Ms", "waitP99Ms"],
    ...["meanLength", "maxLength", "endLength"],
  ]);
  expect(keys(summary.desk.arrived)).toEqual(["mean", "low", "high", "runs"]);
});

test.each([0, -1, 1.5, 10_001, Number.NaN])("%d runs are refused", (runs) => {
  expect(() => deskSummary(small, { runs })).toThrow(RangeError);
});

test.prop([fc.array(fc.integer({ min: 0, max: 1000 })), fc.integer({ min: 1, max: 100 })])(
  "a percentile is what an audit calls one",
  (numbers, percent) => {
    const ascending = [...numbers].sort((a, b) => a - b);
    const parts = ascending.map((number) => [number, 1] as const);
    expect(percentileOf(ascending, percent)).toBe(percentileOfAudit(parts, percent));
  },
);
