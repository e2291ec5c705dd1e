import type { Pause } from "../clock/counted.js";
import { type Chosen, decide } from "../contract/asking.js";
import type { ClockTag } from "../contract/schema.js";
import type { History } from "../ticket/replay.js";
import { tagBit, tagBits } from "../ticket/table.js";

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
  countsWhile: readonly Chosen<ClockTag>[],
  pausedWhile: Chosen<ClockTag | null>,
): Span {
  let counting = 0;
  const open: Chosen<ClockTag>[] = [];
  for (const tag of countsWhile) {
    if (tag.possible.length > 1) open.push(tag);
    else counting |= tagBit(tag.value);
  }
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
  // The instant of a state is not read before it matters: that of an automatic closure can be left open.
  for (const state of history.states) {
    if (waiting !== null) endWaiting(state.atMs);
    const { tags } = state.value;
    if ((tags & counting) !== counting || !hasAll(tags, open)) {
      if (start !== null && stop === null) stop = state;
      continue;
    }
    if (start === null) start = state;
    if (stop !== null) {
      const { atMs: startMs, event } = stop;
      stretches.push({ startMs, endMs: state.atMs, cause: "refused", event, paused: true });
      stop = null;
    }
    if ((tags & WAITING) !== 0) {
      const { atMs, event } = state;
      waiting = { atMs, event, paused: has(tags, pausedWhile) };
    }
  }
  endWaiting(null);
  return { start, stop, stretches };
}

const has = (tags: number, asked: Chosen<ClockTag | null>) =>
  decide(asked, (tag) => tag !== null && (tags & tagBit(tag)) !== 0);
const hasAll = (tags: number, asked: readonly Chosen<ClockTag>[]) =>
  asked.length === 0 || asked.every((tag) => has(tags, tag));
