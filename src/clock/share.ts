import { countedBetween, type Pause, reachedAt } from "./counted.js";
import type { Leg } from "./legs.js";
import { targetMsFrom } from "./target.js";

/** A share of a target consumed, as an exact fraction: a rounded one would move a deadline by a millisecond. */
interface Share {
  readonly of: bigint;
  readonly over: bigint;
}

const NOTHING: Share = { of: 0n, over: 1n };

function plus(share: Share, countedMs: number, targetMs: number): Share {
  const over = BigInt(targetMs);
  if (share.over === over) return { of: share.of + BigInt(countedMs), over };
  return { of: share.of * over + BigInt(countedMs) * share.over, over: share.over * over };
}

/** The share of the target consumed over the legs up to an instant. While there is no target nothing is. */
function consumed(legs: readonly Leg[], endMs: number, pauses: readonly Pause[]): Share {
  let share = NOTHING;
  legs.forEach(({ fromMs, target }, i) => {
    const untilMs = Math.min(legs[i + 1]?.fromMs ?? endMs, endMs);
    if (target.kind === "none" || untilMs <= fromMs) return;
    const countedMs = countedBetween(target.calendar.calendar, fromMs, untilMs, pauses);
    share = plus(share, countedMs, targetMsFrom(target, fromMs));
  });
  return share;
}

/** Counted time at the rate of a target: the share consumed up to an instant times that target, rounded half up. */
export function elapsedByShare(
  legs: readonly Leg[],
  targetMs: number,
  endMs: number,
  pauses: readonly Pause[],
): number {
  return times(consumed(legs, endMs, pauses), targetMs);
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
  legs: readonly Leg[],
  percent: number,
  pauses: readonly Pause[],
): number | null {
  let share = NOTHING;
  for (const [i, { fromMs, target }] of legs.entries()) {
    if (target.kind === "none") continue;
    const { calendar } = target.calendar;
    const targetMs = targetMsFrom(target, fromMs);
    const missing = BigInt(percent) * share.over - 100n * share.of;
    const neededMs = ceilDiv(missing * BigInt(targetMs), 100n * share.over);
    const reachedMs = reachedAt(calendar, fromMs, Number(neededMs), pauses);
    const untilMs = legs[i + 1]?.fromMs;
    if (untilMs === undefined) return reachedMs;
    if (reachedMs !== null && reachedMs <= untilMs) return reachedMs;
    share = plus(share, countedBetween(calendar, fromMs, untilMs, pauses), targetMs);
  }
  return null;
}

function ceilDiv(of: bigint, over: bigint): bigint {
  return (of + over - 1n) / over;
}
