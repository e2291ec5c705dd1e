import type { Pause } from "../clock/counted.js";
import type { ClockTag } from "../contract/schema.js";
import type { History } from "../ticket/replay.js";
import { tagBits } from "../ticket/table.js";

/** An instant of a ticket's history and the event that stands there. */
interface Moment {
  readonly atMs: number;
  readonly event: number;
}

/** A stretch of a clock's life in which its ticket waited, or had been resolved and was refused. */
export interface Stretch extends Pause {
  readonly cause: "waiting" | "refused";
  /** Index of the event that began it. */
  readonly event: number;
  /** Whether it is left out of the count. */
  readonly paused: boolean;
}

/** The life of one clock of a ticket. */
export interface Span {
  readonly start: Moment | null;
  readonly stop: Moment | null;
  /** In order and disjoint. */
  readonly stretches: readonly Stretch[];
}

const WAITING = tagBits(["waiting"]);

/**
 * When a clock ran that counts while the ticket's state has all the tags `countsWhile`: a state that lacks one
 * stops it, and if it comes back the time between is not counted (SLA-2). States with `pausedWhile` pause it.
 */
export function spanOf(
  history: History,
  countsWhile: readonly ClockTag[],
  pausedWhile: ClockTag | null,
): Span {
  const counting = tagBits(countsWhile);
  const pausing = pausedWhile === null ? 0 : tagBits([pausedWhile]);
  let start: Moment | null = null;
  let stop: Moment | null = null;
  let waiting: (Moment & { paused: boolean }) | null = null;
  const stretches: Stretch[] = [];
  const endWaiting = (endMs: number | null) => {
    if (waiting === null) return;
    const { atMs, event, paused } = waiting;
    stretches.push({ startMs: atMs, endMs, cause: "waiting", event, paused });
    waiting = null;
  };
  for (const { atMs, event, value } of history.states) {
    endWaiting(atMs);
    if ((value.tags & counting) !== counting) {
      if (start !== null && stop === null) stop = { atMs, event };
      continue;
    }
    if (start === null) start = { atMs, event };
    if (stop !== null) {
      stretches.push({ startMs: stop.atMs, endMs: atMs, cause: "refused", event: stop.event, paused: true });
      stop = null;
    }
    if ((value.tags & WAITING) !== 0) waiting = { atMs, event, paused: (value.tags & pausing) !== 0 };
  }
  endWaiting(null);
  return { start, stop, stretches };
}
