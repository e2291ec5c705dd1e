import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Distribution } from "../../src/desk/distribution.js";
import { normalQuantile } from "../../src/desk/normal.js";
import { quantileOf } from "../../src/desk/quantile.js";
import { distributions } from "./scenes.js";

const u = fc.double({ min: 2 ** -33, max: 1 - 2 ** -33, noNaN: true });

/** The share of a standard normal variable below z, summed up in small steps (Simpson). */
function normalShare(z: number): number {
  const steps = 2000;
  const width = z / steps;
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let sum = density(0) + density(z);
  for (let i = 1; i < steps; i++) sum += density(i * width) * (i % 2 === 1 ? 4 : 2);
  return 0.5 + (sum * width) / 3;
}

describe("durations of a distribution", () => {
  test.prop([distributions(500), u, u])(
    "are whole milliseconds, and longer for a larger number",
    (distribution, a, b) => {
      const quantile = quantileOf(distribution);
      const [less, more] = [quantile(Math.min(a, b)), quantile(Math.max(a, b))];
      expect(Number.isSafeInteger(less)).toBe(true);
      expect(less).toBeGreaterThanOrEqual(0);
      expect(more).toBeGreaterThanOrEqual(less);
    },
  );

  test.each<{ distribution: Distribution; mean: number; sd: number }>([
    { distribution: { is: "constant", minutes: 7.5 }, mean: 7.5, sd: 0 },
    { distribution: { is: "exponential", meanMinutes: 30 }, mean: 30, sd: 30 },
    { distribution: { is: "uniform", fromMinutes: 10, toMinutes: 40 }, mean: 25, sd: 30 / Math.sqrt(12) },
    { distribution: { is: "lognormal-by-mean", meanMinutes: 30, sdMinutes: 20 }, mean: 30, sd: 20 },
    {
      distribution: { is: "lognormal", medianMinutes: 20, sigma: 0.5 },
      mean: 20 * Math.exp(0.125),
      sd: 20 * Math.exp(0.125) * Math.sqrt(Math.exp(0.25) - 1),
    },
    {
      distribution: { is: "empirical", samplesMinutes: [1, 2, 9] },
      mean: 4,
      sd: Math.sqrt((9 + 4 + 25) / 3),
    },
  ])("of $distribution.is have its mean and its standard deviation", ({ distribution, mean, sd }) => {
    const quantile = quantileOf(distribution);
    const n = 200_000;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < n; i++) {
      const minutes = quantile((i + 0.5) / n) / 60_000;
      sum += minutes;
      squares += minutes ** 2;
    }
    expect(sum / n / mean).toBeCloseTo(1, 3);
    expect(Math.sqrt(Math.max(0, squares / n - (sum / n) ** 2))).toBeCloseTo(sd, 1);
  });

  test.prop([fc.double({ min: -6, max: 6, noNaN: true })])(
    "the normal quantile undoes the share below it",
    (z) => {
      expect(Math.abs(normalShare(normalQuantile(normalShare(z))) - normalShare(z))).toBeLessThan(1e-6);
      if (Math.abs(z) < 4.5) expect(normalQuantile(normalShare(z))).toBeCloseTo(z, 4);
    },
  );
});
