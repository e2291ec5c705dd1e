// The log-normal distribution of greatest likelihood, and how far a distribution is from a sample.
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { distanceOf, fitLogNormal, meanMinutesOf, shareUpTo } from "../../../src/desk/fit/log-normal.js";
import { densityOverBelow, normalBelow } from "../../../src/desk/fit/normal-probability.js";
import { fitDurations } from "../../../src/desk/fit/shape.js";
import { normalQuantile } from "../../../src/desk/normal.js";
import { quantileOf } from "../../../src/desk/quantile.js";

const MINUTE = 60_000;
/** A sample as even as it can be: the quantiles in the middle of equal parts. */
const evenly = (count: number, medianMinutes: number, sigma: number) =>
  Array.from({ length: count }, (_, i) =>
    quantileOf({ is: "lognormal", medianMinutes, sigma })((i + 0.5) / count),
  );
const ascending = (durationsMs: readonly number[]) => Float64Array.from(durationsMs).sort();

describe("the normal distribution", () => {
  test.each([
    [0, 0.5],
    [0.5, 0.6914624613],
    [1, 0.8413447461],
    [1.96, 0.9750021049],
    [2.5, 0.9937903347],
    [3, 0.998650102],
    [4, 0.9999683288],
    [-1, 0.1586552539],
    [-3, 0.001349898032],
    [-5, 2.866515719e-7],
    [-8, 6.220960574e-16],
  ])("below %d is that of the tables", (z, tabled) => {
    expect(normalBelow(z) / tabled).toBeCloseTo(1, 8);
  });

  test("goes on without a step where one way of working it out gives way to the other", () => {
    for (const z of [3, -3]) {
      expect(normalBelow(z - 1e-9) / normalBelow(z + 1e-9)).toBeCloseTo(1, 7);
      expect(densityOverBelow(z - 1e-9) / densityOverBelow(z + 1e-9)).toBeCloseTo(1, 7);
    }
  });

  test.prop([fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })])("undoes its quantile", (probability) => {
    expect(normalBelow(normalQuantile(probability))).toBeCloseTo(probability, 6);
  });

  test.prop([fc.double({ min: -30, max: 8, noNaN: true })])("has a hazard on its left above -z", (z) => {
    expect(densityOverBelow(z)).toBeGreaterThan(Math.max(0, -z));
    if (z < -1) expect(densityOverBelow(z)).toBeLessThan(-z + 1 / -z);
  });
});

describe("a log-normal distribution", () => {
  test("without durations under a minute has the mean and the deviation of the logarithms", () => {
    const minutes = [2, 3, 8, 30];
    const logs = minutes.map(Math.log);
    const mean = logs.reduce((sum, one) => sum + one, 0) / 4;
    const found = fitLogNormal(minutes.map((one) => one * MINUTE))!;
    expect(Math.log(found.medianMinutes)).toBeCloseTo(mean, 10);
    expect(found.sigma).toBeCloseTo(Math.sqrt(logs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 4), 10);
  });

  test.prop(
    [fc.double({ min: 0.5, max: 500, noNaN: true }), fc.double({ min: 0.3, max: 2.5, noNaN: true })],
    { numRuns: 20 },
  )("is found again, whatever part of it is under a minute", (medianMinutes, sigma) => {
    const sample = evenly(4000, medianMinutes, sigma);
    fc.pre(sample.filter((ms) => ms >= MINUTE).length > 400);
    const whole = fitLogNormal(ascending(sample))!;
    const toTheMinute = fitLogNormal(ascending(sample.map((ms) => (ms < MINUTE ? 0 : ms))))!;
    expect(toTheMinute).toEqual(whole);
    expect(whole.medianMinutes / medianMinutes).toBeCloseTo(1, 1);
    expect(whole.sigma / sigma).toBeCloseTo(1, 1);
    expect(distanceOf(ascending(sample), (ms) => shareUpTo(whole, ms))).toBeLessThan(0.02);
  });

  test("has a likelihood that no other near it has", () => {
    const sample = ascending([0, 0, 30_000, 2 * MINUTE, 3 * MINUTE, 9 * MINUTE, 55 * MINUTE]);
    const likelihood = (mean: number, sigma: number) =>
      [...sample].reduce((sum, ms) => {
        if (ms < MINUTE) return sum + Math.log(normalBelow(-mean / sigma));
        return sum - Math.log(sigma) - ((Math.log(ms / MINUTE) - mean) / sigma) ** 2 / 2;
      }, 0);
    const { medianMinutes, sigma } = fitLogNormal(sample)!;
    const best = likelihood(Math.log(medianMinutes), sigma);
    for (const [dm, ds] of [
      [0.01, 0],
      [-0.01, 0],
      [0, 0.01],
      [0, -0.01],
    ] as const)
      expect(likelihood(Math.log(medianMinutes) + dm, sigma + ds)).toBeLessThan(best);
  });

  test.each([[[]], [[5 * MINUTE]], [[0, 0, 0]], [[0, 7 * MINUTE, 7 * MINUTE]]])("is none of %j", (sample) => {
    expect(fitLogNormal(sample)).toBeNull();
  });

  test("has its mean", () => {
    expect(meanMinutesOf({ medianMinutes: 10, sigma: 1 })).toBeCloseTo(10 * Math.exp(0.5), 10);
  });
});

test.prop([fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 30 })])(
  "the distance is the most by which the shares differ, tried on both sides of every duration",
  (minutes) => {
    const sample = ascending(minutes.map((one) => one * MINUTE));
    const share = (ms: number) => Math.min(1, ms / (50 * MINUTE));
    const n = sample.length;
    const upTo = (ms: number) => sample.filter((one) => one <= ms).length / n;
    const below = (ms: number) => sample.filter((one) => one < ms).length / n;
    const naive = Math.max(
      ...[...sample].flatMap((ms) => [Math.abs(share(ms) - upTo(ms)), Math.abs(share(ms) - below(ms))]),
    );
    expect(distanceOf(sample, share)).toBeCloseTo(naive, 12);
  },
);

describe("a fit", () => {
  test("is log-normal where that is near", () => {
    const { distribution, distance, count, underMinute } = fitDurations(evenly(1000, 20, 0.8));
    expect(distribution).toMatchObject({ is: "lognormal" });
    expect(distance).toBeLessThan(0.01);
    expect({ count, underMinute }).toEqual({ count: 1000, underMinute: 0 });
  });

  test("is by steps of the same mean where the tail of a log-normal one would run away", () => {
    const sample = [...evenly(500, 400, 0.5), ...new Array(500).fill(0)];
    const fit = fitDurations(sample);
    expect(fit.logNormal!.meanMinutes).toBeGreaterThan(1.5 * fit.meanMinutes);
    expect(fit.distribution).toMatchObject({ is: "empirical" });
    expect(fit.fittedMeanMinutes / fit.meanMinutes).toBeCloseTo(1, 2);
    expect(fit.distance).toBeLessThan(0.05);
  });

  test("by steps tells no duration: each is the mean of ten at least", () => {
    const sample = Array.from({ length: 95 }, (_, i) => (i < 90 ? i * MINUTE : i * 10_000 * MINUTE));
    const { distribution } = fitDurations(sample);
    if (distribution.is !== "empirical") throw new Error(`not by steps: ${distribution.is}`);
    expect(distribution.samplesMinutes).toHaveLength(9);
    expect(distribution.samplesMinutes[1]).toBe((11 + 20) / 2);
  });

  test("of few durations is their mean, of the same ones what they are", () => {
    expect(fitDurations([0, 0, 90_000]).distribution).toEqual({ is: "constant", minutes: 0.5 });
    expect(fitDurations(new Array(40).fill(5 * MINUTE))).toMatchObject({
      logNormal: null,
      fittedMeanMinutes: 5,
    });
  });
});
