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
  let isOpen = false;
  for (const tag of countsWhile) {
    if (tag.possible.length > 1) isOpen = true;
    else counting |= tagBit(tag.value);
  }
  let start: Moment | null = null;
  let stop: Moment | null = null;
  let waiting: History["states"][number] | null = null;
  const stretches: Stretch[] = [];
  // The instant of a state is not read before it matters: that of an automatic closure can be left open.
  for (const state of history.states) {
    if (waiting !== null) stretches.push(waited(waiting, state.atMs, pausedWhile));
    waiting = null;
    const { tags } = state.value;
    if ((tags & counting) !== counting || (isOpen && !hasAll(tags, countsWhile))) {
      if (start !== null && stop === null) stop = state;
      continue;
    }
    if (start === null) start = state;
    if (stop !== null) {
      const { atMs: startMs, event } = stop;
      stretches.push({ startMs, endMs: state.atMs, cause: "refused", event, paused: true });
      stop = null;
    }
    if ((tags & WAITING) !== 0) waiting = state;
  }
  if (waiting !== null) stretches.push(waited(waiting, null, pausedWhile));
  return { start, stop, stretches };
}

function waited(
  { atMs, event, value }: History["states"][number],
  endMs: number | null,
  pausedWhile: Chosen<ClockTag | null>,
): Stretch {
  return { startMs: atMs, endMs, cause: "waiting", event, paused: has(value.tags, pausedWhile) };
}

const has = (tags: number, asked: Chosen<ClockTag | null>) =>
  decide(asked, (tag) => tag !== null && (tags & tagBit(tag)) !== 0);
const hasAll = (tags: number, asked: readonly Chosen<ClockTag>[]) => asked.every((tag) => has(tags, tag));
