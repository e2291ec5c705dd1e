import { countedBetween, type Pause, reachedAt } from "./counted.js";
import type { Leg } from "./legs.js";
import { targetMsFrom } from "./target.js";

/** A share of a target consumed, as an exact fraction: a rounded one would move a deadline by a millisecond. */
export interface Share {
  readonly of: bigint;
  readonly over: bigint;
}

const NOTHING: Share = { of: 0n, over: 1n };

function plus(share: Share, countedMs: number, targetMs: number): Share {
  const over = BigInt(targetMs);
  if (share.over === over) return { of: share.of + BigInt(countedMs), over };
  // Over the least common multiple: a log that goes to and fro between the same targets has small numbers.
  const common = gcd(share.over, over);
  const times = over / common;
  return { of: share.of * times + BigInt(countedMs) * (share.over / common), over: share.over * times };
}

function gcd(a: bigint, b: bigint): bigint {
  let [greater, less] = [a, b];
  while (less > 0n) [greater, less] = [less, greater % less];
  return greater;
}

/** The share of the target consumed at the start of each leg. While there is no target nothing is. */
export function sharesOf(legs: readonly Leg[], pauses: readonly Pause[]): readonly Share[] {
  let share = NOTHING;
  return legs.map((_, i) => {
    const before = legs[i - 1];
    if (before !== undefined) share = consumed(share, before, legs[i]?.fromMs as number, pauses);
    return share;
  });
}

/** The share consumed at an instant of a leg, from that at its start. */
function consumed(share: Share, { fromMs, target }: Leg, endMs: number, pauses: readonly Pause[]): Share {
  if (target.kind === "none" || endMs <= fromMs) return share;
  const countedMs = countedBetween(target.calendar.calendar, fromMs, endMs, pauses);
  return plus(share, countedMs, targetMsFrom(target, fromMs));
}

/** Counted time at the rate of a target: the share consumed up to an instant times that target, rounded half up. */
export function elapsedByShare(
  shares: readonly Share[],
  legs: readonly Leg[],
  targetMs: number,
  endMs: number,
  pauses: readonly Pause[],
): number {
  const last = legs.findLastIndex(({ fromMs }) => fromMs < endMs);
  if (last < 0) return 0;
  return times(consumed(shares[last] as Share, legs[last] as Leg, endMs, pauses), targetMs);
}

/**
 * Turns counted time, given stretch by stretch with the target that it counts towards, into time at the rate of
 * `targetMs`. The results add up to {@link elapsedByShare}: each stretch takes what the sum so far leaves it.
 */
export function atRateOf(targetMs: number): (countedMs: number, towardsMs: number) => number {
  let share = NOTHING;
  let told = 0;
  return (countedMs, towardsMs) => {
    share = plus(share, countedMs, towardsMs);
    const before = told;
    told = times(share, targetMs);
    return told - before;
  };
}

function times({ of, over }: Share, targetMs: number): number {
  return Number((2n * of * BigInt(targetMs) + over) / (2n * over));
}

/**
 * The first whole millisecond at which a percentage of the target is consumed over the legs, also where that was
 * before a re-grade that gave more time; null where a pause that is still open comes before it.
 */
export function reachedByShare(
  shares: readonly Share[],
  legs: readonly Leg[],
  percent: number,
  pauses: readonly Pause[],
): number | null {
  // The first leg at whose end so much is consumed, or the last one: shares never fall.
  let reached = 0;
  for (let end = legs.length - 1; reached < end; ) {
    const middle = (reached + end) >> 1;
    const { of, over } = shares[middle + 1] as Share;
    if (100n * of >= BigInt(percent) * over) end = middle;
    else reached = middle + 1;
  }
  const { fromMs, target } = legs[reached] as Leg;
  const { of, over } = shares[reached] as Share;
  if (target.kind === "none") return null;
  const missing = BigInt(percent) * over - 100n * of;
  const neededMs = ceilDiv(missing * BigInt(targetMsFrom(target, fromMs)), 100n * over);
  return reachedAt(target.calendar.calendar, fromMs, Number(neededMs), pauses);
}

function ceilDiv(of: bigint, over: bigint): bigint {
  return (of + over - 1n) / over;
}
