import type { Distribution } from "../distribution.js";
import { distanceOf, fitLogNormal, meanMinutesOf, shareUpTo } from "./log-normal.js";

const MINUTE_MS = 60_000;
/** The most that a log-normal distribution may be off, and by how much its mean may exceed that of the log. */
const MOST_DISTANCE = 0.1;
const MOST_TIMES_MEAN = 1.5;
/** Of few durations even their own distribution is further off: one time in twenty by this over √n (Lilliefors). */
const LILLIEFORS = 0.895;
const STEPS = 50;
/** So many durations at least make a step, so that none of them is told. */
const STEP_SIZE = 10;

/**
 * A distribution fitted on durations of a log, and how well it fits.
 *
 * @example
 * ```ts
 * const isLogNormal = ({ distribution }: Fit) => distribution.is === "lognormal";
 * ```
 */
export interface Fit {
  readonly count: number;
  /** How many are under one minute, the least that a log can tell. */
  readonly underMinute: number;
  readonly meanMinutes: number;
  /** The log-normal distribution of greatest likelihood, its mean, and its Kolmogorov–Smirnov distance; null where there is none. */
  readonly logNormal: {
    readonly medianMinutes: number;
    readonly sigma: number;
    readonly meanMinutes: number;
    readonly distance: number;
  } | null;
  /** What the scenario has: that, or the means of equal parts of the durations in order. */
  readonly distribution: Distribution;
  /** Its mean, and its own distance. */
  readonly fittedMeanMinutes: number;
  readonly distance: number;
}

/**
 * Fits durations by a log-normal distribution where it is near to them, and its mean does not run away from theirs:
 * a long tail would fill the desk with work that nobody ever had. Else by steps: the durations in order, in up to 50
 * parts of equal size and at least ten each, each told by its mean.
 */
export function fitDurations(durationsMs: readonly number[]): Fit {
  const ascendingMs = Float64Array.from(durationsMs).sort();
  const count = ascendingMs.length;
  const meanMinutes = ascendingMs.reduce((sum, ms) => sum + ms, 0) / count / MINUTE_MS;
  const underMinute = durationsMs.filter((ms) => ms < MINUTE_MS).length;
  const found = fitLogNormal(ascendingMs);
  const logNormal = found && {
    medianMinutes: significant(found.medianMinutes),
    sigma: significant(found.sigma),
    meanMinutes: significant(meanMinutesOf(found)),
    distance: rounded(distanceOf(ascendingMs, (ms) => shareUpTo(found, ms))),
  };
  const common = { count, underMinute, meanMinutes: significant(meanMinutes), logNormal };
  if (
    logNormal !== null &&
    logNormal.distance <= Math.max(MOST_DISTANCE, LILLIEFORS / Math.sqrt(count)) &&
    logNormal.meanMinutes <= MOST_TIMES_MEAN * meanMinutes
  ) {
    const { medianMinutes, sigma, distance } = logNormal;
    const distribution = { is: "lognormal", medianMinutes, sigma } as const;
    return { ...common, distribution, fittedMeanMinutes: logNormal.meanMinutes, distance };
  }
  return { ...common, ...stepsOf(ascendingMs) };
}

function stepsOf(ascendingMs: Float64Array): Pick<Fit, "distribution" | "fittedMeanMinutes" | "distance"> {
  const count = ascendingMs.length;
  const parts = Math.max(1, Math.min(STEPS, Math.floor(count / STEP_SIZE)));
  const samplesMinutes = Array.from({ length: parts }, (_, i) => {
    const part = ascendingMs.subarray(Math.round((i * count) / parts), Math.round(((i + 1) * count) / parts));
    return significant(part.reduce((sum, ms) => sum + ms, 0) / part.length / MINUTE_MS);
  });
  const fittedMeanMinutes = significant(samplesMinutes.reduce((sum, one) => sum + one, 0) / parts);
  const upTo = (ms: number) => samplesMinutes.filter((minutes) => minutes * MINUTE_MS <= ms).length / parts;
  const distance = rounded(distanceOf(ascendingMs, upTo));
  const distribution =
    parts === 1
      ? ({ is: "constant", minutes: samplesMinutes[0] as number } as const)
      : ({ is: "empirical", samplesMinutes } as const);
  return { distribution, fittedMeanMinutes, distance };
}

/** To four digits: more would claim what no log knows. */
const significant = (value: number) => Number(value.toPrecision(4));
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
