import { studentQuantile } from "./student.js";

/** How sure a band is, in percent. */
export const CONFIDENCE_PERCENT = 95;

/**
 * A figure over the runs of a desk: its mean, and the band in which the mean of endlessly many runs lies with 95 %
 * confidence (Student's t).
 *
 * @example
 * ```ts
 * const width = ({ low, high }: Estimate) => (low === null || high === null ? null : high - low);
 * ```
 */
export interface Estimate {
  /** Null where no run has the figure. */
  readonly mean: number | null;
  /** Null where fewer than two runs have the figure: one run alone tells nothing of how far others are from it. */
  readonly low: number | null;
  readonly high: number | null;
  /** How many runs have the figure. */
  readonly runs: number;
}

/** What the values of independent runs say of a figure; `null` are those of runs that do not have it. */
export function estimateOf(values: readonly (number | null)[]): Estimate {
  const there = values.filter((value) => value !== null);
  const runs = there.length;
  if (runs === 0) return { mean: null, low: null, high: null, runs };
  const mean = there.reduce((sum, value) => sum + value, 0) / runs;
  if (runs === 1) return { mean, low: null, high: null, runs };
  // Values that are all the same are so to the last bit, their mean may not be.
  if (there.every((value) => value === there[0])) {
    const same = there[0] as number;
    return { mean: same, low: same, high: same, runs };
  }
  const variance = there.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (runs - 1);
  const half = quantileFor(runs) * Math.sqrt(variance / runs);
  return { mean, low: mean - half, high: mean + half, runs };
}

const quantiles = new Map<number, number>();

function quantileFor(runs: number): number {
  let quantile = quantiles.get(runs);
  if (quantile === undefined) {
    quantile = studentQuantile((1 + CONFIDENCE_PERCENT / 100) / 2, runs - 1);
    quantiles.set(runs, quantile);
  }
  return quantile;
}

/** A band within what a figure can be at all: no number of tickets is below zero, and no share above all of them. */
export function withinPossible(figure: string, { mean, low, high, runs }: Estimate): Estimate {
  const most = figure.endsWith("Percent") ? 100 : Number.POSITIVE_INFINITY;
  return {
    mean,
    low: low === null ? null : Math.max(0, low),
    high: high === null ? null : Math.min(most, high),
    runs,
  };
}

/** An estimate of a figure as it is told: durations in whole milliseconds, all else to four decimals. */
export function toldAs(figure: string, { mean, low, high, runs }: Estimate): Estimate {
  return { mean: rounded(figure, mean), low: rounded(figure, low), high: rounded(figure, high), runs };
}

function rounded(figure: string, value: number | null): number | null {
  if (value === null) return null;
  // Adding zero makes of -0 a 0.
  return (figure.endsWith("Ms") ? Math.round(value) : Math.round(value * 10_000) / 10_000) + 0;
}
