import type { NamedCalendar } from "../contract/calendars.js";
import type { Terms } from "../contract/terms.js";
import { DAY_MS, formatCivilDay, weekdayIndex } from "../time/civil-day.js";
import { formatDuration } from "../time/duration.js";
import type { Catalogue } from "../wording/catalogue.js";

/** What a clock does in a stretch of time. */
export type ReasonKind = "counted" | "closed" | "paused" | "no-target";

/** A stretch of time, what a calendar counts in it, why, and the rules that say so. */
export interface Reason {
  readonly startMs: number;
  readonly endMs: number;
  readonly kind: ReasonKind;
  readonly countedMs: number;
  readonly why: string;
  readonly rules: readonly string[];
}

/** Some 20 years. Nobody reads the days of more, and a year mistyped as 0026 would have millions of them. */
const LONGEST_TOLD_MS = 20 * 366 * DAY_MS;

/** What a calendar counts between two instants and why, opening by opening, the closed time by its cause. */
export function reasonsIn(
  terms: Terms,
  named: NamedCalendar,
  startMs: number,
  endMs: number,
  say: Catalogue,
): Reason[] {
  if (endMs - startMs > LONGEST_TOLD_MS) {
    const countedMs = named.calendar.between(startMs, endMs);
    const why = say.trace.counted(named.name);
    return [{ startMs, endMs, kind: "counted", countedMs, why, rules: named.rules }];
  }
  const reasons: Reason[] = [];
  let cursorMs = startMs;
  for (const [openMs, closeMs] of named.calendar.intervals(startMs, endMs)) {
    if (openMs > cursorMs) reasons.push(...closed(terms, named, cursorMs, openMs, say));
    const why = openWhy(terms, named, openMs, closeMs, say);
    const countedMs = closeMs - openMs;
    reasons.push({ startMs: openMs, endMs: closeMs, kind: "counted", countedMs, why, rules: named.rules });
    cursorMs = closeMs;
  }
  if (endMs > cursorMs) reasons.push(...closed(terms, named, cursorMs, endMs, say));
  return reasons;
}

function openWhy(terms: Terms, named: NamedCalendar, startMs: number, endMs: number, say: Catalogue): string {
  const changes = terms.zone.changes(startMs + 1, endMs);
  if (changes.length === 0) return say.trace.counted(named.name);
  const byMs = changes.reduce((sum, { beforeMs, afterMs }) => sum + afterMs - beforeMs, 0);
  const by = formatDuration(Math.abs(byMs), say.lang);
  if (byMs === 0) return say.trace.counted(named.name);
  return byMs > 0 ? say.trace.clocksForward(named.name, by) : say.trace.clocksBack(named.name, by);
}

/** Closed time cut where its cause changes: off hours, days without hours, a public holiday. */
function closed(
  terms: Terms,
  named: NamedCalendar,
  startMs: number,
  endMs: number,
  say: Catalogue,
): Reason[] {
  const { calendar } = named;
  const causes: { key: string; days: number[]; startMs: number; endMs: number }[] = [];
  for (let cursorMs = startMs; cursorMs < endMs; ) {
    const day = calendar.localDay(cursorMs);
    const untilMs = Math.min(endMs, Math.max(terms.zone.instantOf((day + 1) * DAY_MS), cursorMs + 1));
    const key = causeOf(terms, named, day);
    const last = causes.at(-1);
    if (last?.key === key) {
      last.endMs = untilMs;
      last.days.push(day);
    } else {
      causes.push({ key, days: [day], startMs: cursorMs, endMs: untilMs });
    }
    cursorMs = untilMs;
  }
  return causes.map(({ key, days, ...stretch }) => ({
    ...stretch,
    kind: "closed" as const,
    countedMs: 0,
    ...told(terms, named, key, days, say),
  }));
}

const OFF_HOURS = "off-hours";
const DAY_OFF = "day-off";

/** Off hours, a day off, or the date of a holiday. */
function causeOf(terms: Terms, { calendar, holidays }: NamedCalendar, day: number): string {
  const date = formatCivilDay(day);
  if (holidays && terms.calendars.holidayOn(date) !== null) return date;
  return calendar.isBusinessDay(day) ? OFF_HOURS : DAY_OFF;
}

function told(
  terms: Terms,
  { name, rules }: NamedCalendar,
  key: string,
  days: readonly number[],
  say: Catalogue,
) {
  if (key === OFF_HOURS) return { why: say.trace.outsideHours(name), rules };
  if (key === DAY_OFF) {
    const weekdays = [...new Set(days.map(weekdayIndex))].map(say.trace.weekday);
    return { why: say.trace.dayOff(say.trace.and(weekdays)), rules };
  }
  const holiday = terms.calendars.holidayOn(key);
  return { why: say.trace.holiday(holiday?.name ?? name), rules: holiday?.rules ?? rules };
}
