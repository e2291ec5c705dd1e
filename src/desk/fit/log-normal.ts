import { densityOverBelow, normalBelow } from "./normal-probability.js";

const MINUTE_MS = 60_000;

/** A log-normal distribution of durations: the logarithms, of minutes, are normal. */
export interface LogNormal {
  readonly medianMinutes: number;
  /** Standard deviation of the logarithm. */
  readonly sigma: number;
}

/**
 * The log-normal distribution of greatest likelihood for durations in ascending order. Logs are written to the minute:
 * of a duration under one minute it is only taken that it is under one, so that none at all has a likelihood too (a
 * sample censored on the left; found by expectation and maximisation). Null where fewer than two differ above it.
 */
export function fitLogNormal(ascendingMs: ArrayLike<number>): LogNormal | null {
  let under = 0;
  let sum = 0;
  let sumOfSquares = 0;
  const count = ascendingMs.length;
  for (let i = 0; i < count; i++) {
    const minutes = (ascendingMs[i] as number) / MINUTE_MS;
    if (minutes < 1) under++;
    else {
      sum += Math.log(minutes);
      sumOfSquares += Math.log(minutes) ** 2;
    }
  }
  const above = count - under;
  if (above < 2 || ascendingMs[under] === ascendingMs[count - 1]) return null;
  let mean = sum / above;
  let sigma = Math.sqrt(Math.max(0, sumOfSquares / above - mean ** 2));
  for (let step = 0; step < MOST_STEPS && under > 0; step++) {
    // What is expected of a logarithm, and of its square, that is known to be under that of one minute.
    const z = -mean / sigma;
    const shift = densityOverBelow(z);
    const underMean = mean - sigma * shift;
    const underSquare = sigma ** 2 * (1 - z * shift - shift ** 2) + underMean ** 2;
    const next = (sum + under * underMean) / count;
    const nextSigma = Math.sqrt((sumOfSquares + under * underSquare) / count - next ** 2);
    const isThere = Math.abs(next - mean) + Math.abs(nextSigma - sigma) < NEAR_ENOUGH;
    mean = next;
    sigma = nextSigma;
    if (isThere) break;
  }
  return { medianMinutes: Math.exp(mean), sigma };
}

const MOST_STEPS = 10_000;
const NEAR_ENOUGH = 1e-10;

/** The mean of a log-normal distribution. */
export function meanMinutesOf({ medianMinutes, sigma }: LogNormal): number {
  return medianMinutes * Math.exp(sigma ** 2 / 2);
}

/** The share of a log-normal distribution that is at most so long. */
export function shareUpTo({ medianMinutes, sigma }: LogNormal, durationMs: number): number {
  return durationMs <= 0 ? 0 : normalBelow(Math.log(durationMs / MINUTE_MS / medianMinutes) / sigma);
}

/**
 * The Kolmogorov–Smirnov distance between durations in ascending order and a distribution given by its share up to a
 * duration: the most by which the shares differ anywhere from one minute on.
 */
export function distanceOf(
  ascendingMs: ArrayLike<number>,
  shareUpToMs: (durationMs: number) => number,
): number {
  const count = ascendingMs.length;
  let most = 0;
  for (let i = 0; i < count; i++) {
    const durationMs = ascendingMs[i] as number;
    const isLast = ascendingMs[i + 1] !== durationMs;
    if (durationMs < MINUTE_MS) {
      if ((ascendingMs[i + 1] ?? MINUTE_MS) >= MINUTE_MS)
        most = Math.max(most, Math.abs(shareUpToMs(MINUTE_MS) - (i + 1) / count));
      continue;
    }
    if (ascendingMs[i - 1] !== durationMs)
      most = Math.max(most, Math.abs(shareUpToMs(durationMs) - i / count));
    if (isLast) most = Math.max(most, Math.abs(shareUpToMs(durationMs) - (i + 1) / count));
  }
  return most;
}
