import { dueMsFrom } from "../clock/target.js";
import type { Delay } from "../contract/changes.js";
import { DAY_MS } from "../time/civil-day.js";
import type { Zone } from "../time/zone.js";

/** Where a delay counted from an instant ends (CHG-1). */
export function endOfDelay(delay: Delay, startMs: number, zone: Zone): number {
  switch (delay.kind) {
    case "span":
    case "end-of-day":
      return dueMsFrom(delay, startMs);
    case "elapsed":
      return startMs + delay.durationMs;
    case "calendar-days":
      return daysLater(startMs, delay.days, zone);
    case "as-soon-as-possible":
      return startMs;
  }
}

/** The greatest instant, before `limitMs`, from which a delay ends no later than at another. */
export function latestStart(delay: Delay, endMs: number, limitMs: number, zone: Zone): number {
  const lastMs = limitMs - 1;
  switch (delay.kind) {
    case "span":
      return Math.min(delay.calendar.calendar.add(endMs, -delay.amount), lastMs);
    case "elapsed":
      return Math.min(endMs - delay.durationMs, lastMs);
    case "end-of-day": {
      const { calendar } = delay.calendar;
      // All instants of a day have the same end, so the last day is looked for: delays are short enough to walk.
      let day = calendar.localDay(Math.min(endMs, lastMs));
      while (calendar.endOfBusinessDayAfter(noonOf(day, zone), delay.amount) > endMs) day--;
      return Math.min(lastInstantOf(day, zone), lastMs);
    }
    case "calendar-days":
      return latestDaysBefore(endMs, delay.days, lastMs, zone);
    case "as-soon-as-possible":
      return Math.min(endMs, lastMs);
  }
}

const wallOf = (instantMs: number, zone: Zone) => instantMs + zone.offsetAt(instantMs);
const noonOf = (day: number, zone: Zone) => zone.instantOf(day * DAY_MS + DAY_MS / 2);

/** The same wall clock time so many civil days later. */
function daysLater(instantMs: number, days: number, zone: Zone): number {
  return zone.instantOf(wallOf(instantMs, zone) + days * DAY_MS);
}

/** The last instant of a civil day. */
function lastInstantOf(day: number, zone: Zone): number {
  const midnightMs = (day + 1) * DAY_MS;
  let endMs = zone.instantOf(midnightMs);
  // Clocks that go back just after midnight show the end of the day once more.
  for (const { atMs, afterMs } of zone.changes(endMs, endMs + DAY_MS)) {
    if (atMs + afterMs < midnightMs) endMs = midnightMs - afterMs;
  }
  return endMs - 1;
}

/**
 * The greatest instant, `lastMs` at most, from which so many civil days end no later than at another. Where clocks
 * change at either end, a later start can end earlier, so that no simple subtraction will do: the greatest instant is
 * one whose days end exactly there, or the last before a jump, or the last of all.
 */
function latestDaysBefore(endMs: number, days: number, lastMs: number, zone: Zone): number {
  const spanMs = days * DAY_MS;
  const atStart = around(endMs - spanMs, zone);
  const atEnd = around(endMs, zone);
  const candidates = atStart.changes.map(({ atMs }) => atMs - 1);
  if (Number.isFinite(lastMs)) candidates.push(lastMs);
  for (const startOffsetMs of atStart.offsets) {
    for (const endOffsetMs of atEnd.offsets) candidates.push(endMs + endOffsetMs - spanMs - startOffsetMs);
    for (const { atMs, beforeMs } of atEnd.changes)
      candidates.push(atMs + beforeMs - spanMs - startOffsetMs - 1);
  }
  const enough = candidates.filter((ms) => ms <= lastMs && daysLater(ms, days, zone) <= endMs);
  return Math.max(...enough);
}

/** The clock changes near an instant, and the offsets there. */
function around(instantMs: number, zone: Zone) {
  const changes = zone.changes(instantMs - 2 * DAY_MS, instantMs + 2 * DAY_MS);
  return {
    changes,
    offsets: [zone.offsetAt(instantMs - 2 * DAY_MS), ...changes.map(({ afterMs }) => afterMs)],
  };
}
