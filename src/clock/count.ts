import type { SetTarget } from "../contract/targets.js";
import { countedBetween, type Pause, reachedAt } from "./counted.js";
import type { Leg } from "./legs.js";
import { elapsedByShare, reachedByShare, type Share, sharesOf } from "./share.js";
import { targetMsFrom } from "./target.js";

/** What a clock counts over its legs: one, or several that each consume a share. The last one has a target. */
export interface Count {
  readonly legs: readonly Leg[];
  readonly pauses: readonly Pause[];
  readonly targetMs: number;
  /** The share consumed at the start of each of several legs. */
  readonly shares: readonly Share[];
}

const NO_SHARES: readonly Share[] = [];

/** Makes the count of a clock, or null where there is no target in the end. */
export function countOf(legs: readonly Leg[], pauses: readonly Pause[]): Count | null {
  const last = legs.at(-1);
  if (last === undefined || last.target.kind === "none") return null;
  const shares = legs.length > 1 ? sharesOf(legs, pauses) : NO_SHARES;
  return { legs, pauses, targetMs: targetMsFrom(last.target, last.fromMs), shares };
}

/** Counted milliseconds from the start of the count to an instant. */
export function elapsedAt({ legs, pauses, targetMs, shares }: Count, endMs: number): number {
  if (legs.length > 1) return elapsedByShare(shares, legs, targetMs, endMs, pauses);
  const [leg] = legs as [Leg];
  return countedBetween((leg.target as SetTarget).calendar.calendar, leg.fromMs, endMs, pauses);
}

/** The earliest instant at which a percentage of the target is counted, null while an open pause keeps it open. */
export function reachesAt({ legs, pauses, targetMs, shares }: Count, percent: number): number | null {
  if (legs.length > 1) return reachedByShare(shares, legs, percent, pauses);
  const [leg] = legs as [Leg];
  const amountMs = Math.ceil((targetMs * percent) / 100);
  return reachedAt((leg.target as SetTarget).calendar.calendar, leg.fromMs, amountMs, pauses);
}
