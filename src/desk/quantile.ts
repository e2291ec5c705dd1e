import type { Distribution } from "./distribution.js";
import { normalQuantile } from "./normal.js";

const MINUTE_MS = 60_000;
/** Ten years: a long tail must not leave the whole numbers that are exact. */
const MOST_MS = 10 * 366 * 24 * 60 * MINUTE_MS;

/** A duration in whole milliseconds for a number between 0 and 1: the one that this share of them does not exceed. */
export type Quantile = (u: number) => number;

/**
 * The durations of a distribution. Each takes one random number, and a larger one never gives a shorter duration: under
 * the same numbers another distribution stretches the same tickets. `Math.log` and `Math.exp` may differ in their last
 * bit between JavaScript engines; then, one time in many millions, a duration differs by a millisecond.
 */
export function quantileOf(distribution: Distribution): Quantile {
  const minutes = minutesOf(distribution);
  return (u) => Math.min(MOST_MS, Math.round(minutes(u) * MINUTE_MS));
}

function minutesOf(distribution: Distribution): (u: number) => number {
  switch (distribution.is) {
    case "constant":
      return () => distribution.minutes;
    case "exponential":
      return (u) => -distribution.meanMinutes * Math.log(1 - u);
    case "uniform": {
      const { fromMinutes, toMinutes } = distribution;
      return (u) => fromMinutes + u * (toMinutes - fromMinutes);
    }
    case "lognormal":
      return lognormal(distribution.medianMinutes, distribution.sigma);
    case "lognormal-by-mean": {
      const { meanMinutes, sdMinutes } = distribution;
      const variance = Math.log(1 + (sdMinutes / meanMinutes) ** 2);
      return lognormal(meanMinutes / Math.exp(variance / 2), Math.sqrt(variance));
    }
    case "empirical": {
      const sorted = Float64Array.from(distribution.samplesMinutes).sort();
      return (u) => sorted[Math.floor(u * sorted.length)] as number;
    }
  }
}

function lognormal(median: number, sigma: number): (u: number) => number {
  return (u) => median * Math.exp(sigma * normalQuantile(u));
}
