import type { Calendar } from "../calendar/calendar.js";
import { elapsedAt } from "../clock/count.js";
import { targetMsFrom } from "../clock/target.js";
import type { Terms } from "../contract/terms.js";
import type { Commitment } from "../sla/commitment.js";
import type { Standing } from "../sla/standing.js";
import type { Ticket } from "../ticket/record.js";
import { replay } from "../ticket/replay.js";
import { BeyondTimeError } from "../time/beyond-time.js";
import { DAY_MS, parseCivilDay } from "../time/civil-day.js";
import type { LoggedEvent } from "./change.js";

/** Instants from the first to the last, both of them among it. */
export interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}

/** The stretches that instants cut another into; each cut begins one. */
export function cutAt({ startMs, endMs }: Stretch, cuts: Iterable<number>): Stretch[] {
  const starts = new Set([startMs]);
  for (const cut of cuts) if (cut > startMs && cut <= endMs) starts.add(cut);
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((start, i) => ({ startMs: start, endMs: (sorted[i + 1] ?? endMs + 1) - 1 }));
}

/**
 * Where the order of a log, its closures by themselves and what the contract promises can change while one of its
 * events moves within a stretch: within the pieces they stay, and no clock of the contract's zone changes.
 */
export function cutsOf(terms: Terms, past: Ticket, index: number, within: Stretch): number[] {
  const { events } = past;
  const cuts = terms.zone.changes(within.startMs, within.endMs + 1).map(({ atMs }) => atMs);
  if (index === 0) return [...cuts, ...newRowsOf(terms)];
  events.forEach(({ type, atMs }, i) => {
    // What is only said can stand anywhere, and nothing hangs on it.
    if (i === index || i === 0 || type === "commented") return;
    // At one instant events keep the order of the log.
    cuts.push(i < index ? atMs : atMs + 1);
    if (type === "resolved") cuts.push(closureMsOf(terms, past, atMs));
  });
  return cuts;
}

/** The instants from which another row of the contract holds for tickets that are received then. */
function newRowsOf({ contract, zone }: Terms): number[] {
  const rows = [...contract.targets, ...contract.handling, ...contract.lifecycle.autoClosure];
  const days = rows.flatMap(({ from, until }) => [from, until].filter((day) => day !== undefined));
  return [...new Set(days)].map((day) => zone.instantOf(parseCivilDay(day) * DAY_MS));
}

/** When a ticket that is resolved at an instant closes by itself: never, where no calendar goes so far. */
function closureMsOf(terms: Terms, { events, ...ticket }: Ticket, resolvedMs: number): number {
  const at = { at: "", atMs: resolvedMs };
  const log = [
    events[0] as LoggedEvent,
    { type: "acknowledged", ...at },
    { type: "resolved", ...at },
  ] as const;
  try {
    const { autoClosure } = replay({ ...ticket, events: log }, terms, resolvedMs);
    return autoClosure?.dueMs ?? Number.POSITIVE_INFINITY;
  } catch (error) {
    if (error instanceof BeyondTimeError) return Number.POSITIVE_INFINITY;
    throw error;
  }
}

/** Where a resolution that moves within a stretch begins to close by itself only after another event, or after now. */
export function closureCutsOf(
  terms: Terms,
  past: Ticket,
  index: number,
  within: Stretch,
  nowMs: number,
): number[] {
  const { startMs, endMs } = within;
  const dueMs = (resolvedMs: number) => closureMsOf(terms, past, resolvedMs);
  const [firstMs, lastMs] = [dueMs(startMs), dueMs(endMs)];
  return [...past.events.filter((_, i) => i !== index).map(({ atMs }) => atMs), nowMs]
    .filter((ms) => firstMs <= ms && ms < lastMs)
    .map((ms) => firstWhere(startMs, endMs, (atMs) => dueMs(atMs) > ms));
}

/** The first instant of a stretch at which something is so, where it is so at the end and stays so from then on. */
export function firstWhere(startMs: number, endMs: number, isSo: (ms: number) => boolean): number {
  let [low, high] = [startMs - 1, endMs];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isSo(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * Where a clock's count can go another way while a re-grade moves within a stretch: where a calendar of its targets
 * opens or closes, and where a day begins, since days after the re-grade may be promised. Between them what the clock
 * counts only grows or only shrinks, but for what {@link turnsOf} finds.
 */
export function countingCutsOf(standing: Standing, { startMs, endMs }: Stretch): number[] {
  const calendars = new Set<Calendar>();
  for (const { judged } of standing.commitments) {
    for (const { target } of judged.regrades) {
      if (target.kind !== "none") calendars.add(target.calendar.calendar);
    }
  }
  return [...calendars].flatMap((calendar) => [
    ...calendar.intervals(startMs, endMs + 1).flat(),
    ...midnightsOf(calendar, startMs, endMs),
  ]);
}

/** The first instants of the civil days within a stretch in which the clocks do not change. */
function midnightsOf(calendar: Calendar, startMs: number, endMs: number): number[] {
  const offsetMs = calendar.zone.offsetAt(startMs);
  const midnights: number[] = [];
  for (let day = calendar.localDay(startMs) + 1; day * DAY_MS - offsetMs <= endMs; day++) {
    midnights.push(day * DAY_MS - offsetMs);
  }
  return midnights;
}

/**
 * Where the share that a clock has consumed is greatest while a re-grade moves within a stretch of one day on which
 * all calendars stay open or closed. Before the re-grade the share grows with its instant `g` by 1 / T, T being the
 * target then; after it, where n days are promised, E(g) being the time that counts from `g` to their end and R what
 * of it is left in the end, the share is 1 − R / E(g). The sum of both is concave, and greatest where E(g)² = T · R.
 */
export function turnsOf(from: Standing, to: Standing, nowMs: number): number[] {
  return from.commitments.flatMap((one) => {
    const other = to.commitments.find(({ metric }) => metric === one.metric);
    return other === undefined ? [] : turnOf(one, other, nowMs);
  });
}

function turnOf({ count, stoppedMs }: Commitment, other: Commitment, nowMs: number): number[] {
  const legs = count?.legs ?? [];
  const moved = legs.findIndex((leg, i) => leg.fromMs !== other.count?.legs[i]?.fromMs);
  const [before, leg] = [legs[moved - 1], legs[moved]];
  if (count === null || before === undefined || leg === undefined) return [];
  if (before.target.kind === "none" || leg.target.kind !== "end-of-day") return [];
  const wholeMs = targetMsFrom(leg.target, leg.fromMs);
  const untilMs = Math.min(legs[moved + 1]?.fromMs ?? Number.POSITIVE_INFINITY, (stoppedMs ?? nowMs) - 1);
  const countedMs = elapsedAt({ ...count, legs: [leg], targetMs: wholeMs }, untilMs);
  const leftMs = wholeMs - countedMs;
  if (leftMs <= 0) return [];
  const promisedMs = Math.sqrt(targetMsFrom(before.target, before.fromMs) * leftMs);
  const turnMs = leg.fromMs + wholeMs - Math.round(promisedMs);
  // Open all along, the calendar counts every millisecond from the re-grade to where the share turns.
  return [-2, -1, 0, 1, 2, 3].map((ms) => turnMs + ms);
}
