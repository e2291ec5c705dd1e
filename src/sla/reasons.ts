import type { NamedCalendar } from "../contract/calendars.js";
import type { Terms } from "../contract/terms.js";
import { DAY_MS, formatCivilDay, weekdayIndex } from "../time/civil-day.js";
import { formatDuration } from "../time/duration.js";
import type { Catalogue } from "../wording/catalogue.js";
import { type ClosedStretch, closedStretches } from "./closed-stretches.js";

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

/** Closed time with its cause in words. */
function closed(
  terms: Terms,
  named: NamedCalendar,
  startMs: number,
  endMs: number,
  say: Catalogue,
): Reason[] {
  return closedStretches(terms, named, startMs, endMs).map((stretch) => ({
    startMs: stretch.startMs,
    endMs: stretch.endMs,
    kind: "closed" as const,
    countedMs: 0,
    ...told(terms, named, stretch, say),
  }));
}

function told(terms: Terms, { name, rules }: NamedCalendar, { cause, days }: ClosedStretch, say: Catalogue) {
  if (cause === "off-hours") return { why: say.trace.outsideHours(name), rules };
  if (cause === "day-off") {
    const weekdays = [...new Set(days.map(weekdayIndex))].map(say.trace.weekday);
    return { why: say.trace.dayOff(say.trace.and(weekdays)), rules };
  }
  const holiday = terms.calendars.holidayOn(formatCivilDay(days[0] as number));
  return { why: say.trace.holiday(holiday?.name ?? name), rules: holiday?.rules ?? rules };
}
