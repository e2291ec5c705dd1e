/** A clock, slowly: it walks from its start and looks at each piece of time in which nothing changes. */
import { type CalendarName, endOfHour, isOpen } from "./french-hours.js";

/** A stretch of a clock's life under one target, from an instant until the next leg. Without target nothing is consumed. */
export interface Leg {
  readonly fromMs: number;
  readonly target: { readonly ms: number; readonly calendar: CalendarName } | null;
}

/** What of a target was consumed, as a fraction without rounding. */
interface Share {
  readonly over: bigint;
  readonly under: bigint;
}

export interface Walked {
  /** The share consumed between start and end, in time of the last leg's target, rounded half up. */
  readonly elapsedMs: number;
  /** The first whole millisecond at which all of it was consumed, before the end or after it. */
  readonly reachedMs: number;
}

/**
 * Walks the legs until an end, and on from there without pauses until the target is reached.
 * A share of 1 is the whole target: with one leg it is reached when the counted time reaches the target.
 */
export function walk(
  legs: readonly Leg[],
  endMs: number,
  instants: readonly number[],
  isPaused: (ms: number) => boolean,
): Walked {
  let share: Share = { over: 0n, under: 1n };
  let atTheEnd: Share | null = null;
  let reachedMs: number | null = null;

  for (const [i, leg] of legs.entries()) {
    const untilMs = legs[i + 1]?.fromMs ?? Number.POSITIVE_INFINITY;
    if (leg.target === null) continue;
    const { ms: targetMs, calendar } = leg.target;
    const before = share;
    const neededMs = neededFor(before, targetMs);
    let countedMs = 0;
    for (let at = leg.fromMs; at < untilMs; ) {
      if (at === endMs) atTheEnd = plus(before, countedMs, targetMs);
      if (atTheEnd !== null && reachedMs !== null) break;
      const next = nextCut(at, [untilMs, endMs, ...instants]);
      if (isOpen(calendar, at) && (at >= endMs || !isPaused(at))) {
        if (reachedMs === null && countedMs + (next - at) >= neededMs) reachedMs = at + neededMs - countedMs;
        countedMs += next - at;
      }
      at = next;
    }
    share = plus(before, countedMs, targetMs);
  }
  const lastTargetMs = BigInt(legs.at(-1)!.target!.ms);
  const { over, under } = atTheEnd!;
  const elapsedMs = Number((2n * over * lastTargetMs + under) / (2n * under));
  return { elapsedMs, reachedMs: reachedMs! };
}

/** Whole milliseconds of a target that bring the share to 1. */
function neededFor({ over, under }: Share, targetMs: number): number {
  const missing = (under - over) * BigInt(targetMs);
  return missing <= 0n ? 0 : Number((missing + under - 1n) / under);
}

function plus({ over, under }: Share, countedMs: number, targetMs: number): Share {
  const target = BigInt(targetMs);
  return { over: over * target + BigInt(countedMs) * under, under: under * target };
}

/** The next instant at which anything can change. */
function nextCut(at: number, instants: readonly number[]): number {
  let next = endOfHour(at);
  for (const instant of instants) if (instant > at && instant < next) next = instant;
  return next;
}
