import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { createDistribution, type Distribution } from "../../src/audit/distribution.js";
import { kaplanMeier, percentileOf } from "../../src/audit/percentile.js";

/** What a percentile of many amounts is off by at most, as the documentation says. */
const RELATIVE_ERROR = 0.005;
const PERCENTS = [1, 50, 90, 95, 99, 100];
const few = fc.array(fc.integer({ min: 0, max: 10 ** 11 }), { maxLength: 60 });
/** Amounts of all sizes, more than are kept one by one. */
const many = fc
  .array(fc.tuple(fc.double({ min: 0, max: 11, noNaN: true }), fc.integer({ min: 1, max: 50 })), {
    minLength: 20,
    maxLength: 200,
  })
  .map((sizes) => sizes.flatMap(([size, times]) => Array<number>(times).fill(Math.round(10 ** size))));

function of(amounts: readonly number[]): Distribution {
  const distribution = createDistribution();
  for (const amountMs of amounts) distribution.add(amountMs);
  return distribution;
}

/** The nearest rank by its definition. */
function nearestRank(amounts: readonly number[], percent: number): number | null {
  const sorted = [...amounts].sort((a, b) => a - b);
  return (
    sorted.find((amount) => sorted.filter((one) => one <= amount).length * 100 >= percent * sorted.length) ??
    null
  );
}

describe("a distribution of amounts of time", () => {
  test.prop([few])("gives the percentiles of few amounts exactly, by nearest rank", (amounts) => {
    const parts = of(amounts).parts();
    for (const percent of PERCENTS) expect(percentileOf(parts, percent)).toBe(nearestRank(amounts, percent));
  });

  test.prop([many], { numRuns: 30 })("stays within its stated error where they are many", (amounts) => {
    const parts = of(amounts).parts();
    for (const percent of PERCENTS) {
      const exactMs = nearestRank(amounts, percent) as number;
      const foundMs = percentileOf(parts, percent) as number;
      expect(Math.abs(foundMs - exactMs)).toBeLessThanOrEqual(exactMs * RELATIVE_ERROR + 0.5 + 1e-6);
    }
  });

  test.prop([fc.oneof(few, many), fc.integer({ min: 1, max: 7 })], { numRuns: 40 })(
    "is the same however its amounts were spread, ordered and merged",
    (amounts, shards) => {
      const spread = Array.from({ length: shards }, (_, shard) =>
        of(amounts.filter((_, i) => i % shards === shard).reverse()),
      );
      const merged = createDistribution();
      for (const one of spread.reverse()) merged.merge(JSON.parse(JSON.stringify(one)));
      expect(merged.toJSON()).toEqual(of(amounts).toJSON());
      expect(createDistribution(merged.toJSON()).toJSON()).toEqual(merged.toJSON());
    },
  );

  test.prop([fc.array(fc.integer({ min: 0, max: 3 * 10 ** 14 }), { minLength: 1, maxLength: 200 })])(
    "SLA-5 gives the mean in whole milliseconds, exactly, however large the sum",
    (amounts) => {
      const sum = amounts.reduce((total, amount) => total + BigInt(amount), 0n);
      const n = BigInt(amounts.length);
      expect(of(amounts).meanMs()).toBe(Number((2n * sum + n) / (2n * n)));
    },
  );

  test("says null where there is nothing", () => {
    expect(createDistribution().meanMs()).toBeNull();
    expect(percentileOf([], 50)).toBeNull();
    expect(kaplanMeier([], [[5, 2]], 50)).toBeNull();
  });

  test("grows no further than its sizes", () => {
    const distribution = createDistribution();
    for (let i = 0; i < 200_000; i++) distribution.add((i * 7919) % 10 ** 9);
    expect(distribution.count).toBe(200_000);
    expect(distribution.parts().length).toBeLessThan(2100);
  });
});

describe("the Kaplan–Meier estimate", () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 40 });

  test.prop([amounts])("is the nearest rank where no clock runs", (ended) => {
    const parts = of(ended).parts();
    for (const percent of PERCENTS)
      expect(kaplanMeier(parts, [], percent)).toBe(percentileOf(parts, percent));
  });

  test.prop([amounts, amounts])("is the product over the amounts, computed slowly", (ended, running) => {
    const found = kaplanMeier(of(ended).parts(), of(running).parts(), 50);
    let surviving = 1;
    let expected: number | null = null;
    for (const at of [...new Set(ended)].sort((a, b) => a - b)) {
      const atRisk = [...ended, ...running].filter((amount) => amount >= at).length;
      surviving *= 1 - ended.filter((amount) => amount === at).length / atRisk;
      if (surviving <= 0.5 + 1e-9) {
        expected = at;
        break;
      }
    }
    expect(found).toBe(expected);
  });

  test("takes a textbook’s remission times", () => {
    // Freireich et al. 1963, the 21 patients of 6-MP: the median of the estimate is 23 weeks.
    const ended = of([6, 6, 6, 7, 10, 13, 16, 22, 23]).parts();
    const running = of([6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]).parts();
    expect(kaplanMeier(ended, running, 50)).toBe(23);
    expect(kaplanMeier(ended, running, 90)).toBeNull();
  });
});
