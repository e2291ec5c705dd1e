import type { NamedCalendar } from "../../contract/calendars.js";
import type { Terms } from "../../contract/terms.js";
import { type ClosedStretch, closedStretches } from "../../sla/closed-stretches.js";
import { DAY_MS, formatCivilDay } from "../../time/civil-day.js";
import type { Language } from "../../wording/language.js";
import type { Span } from "./span.js";

/** A stretch in which a calendar is closed: a night, a day off, a holiday by its name. */
export interface Shade extends Span {
  readonly cause: ClosedStretch["cause"];
  readonly name: string | null;
}

/** Beyond, a night is less than a pixel, and so many of them take longer to draw than to look at. */
const LONGEST_SHADED_MS = 800 * DAY_MS;

/** Where a calendar is closed within a span, in order; none where the span is too long to show it. */
export function shadesOf(terms: Terms, named: NamedCalendar, span: Span, lang: Language): readonly Shade[] {
  const { startMs, endMs } = span;
  if (endMs - startMs > LONGEST_SHADED_MS) return [];
  const shades: Shade[] = [];
  let cursorMs = startMs;
  for (const [openMs, closeMs] of [...named.calendar.intervals(startMs, endMs), [endMs, endMs] as const]) {
    for (const { startMs, endMs, cause, days } of closedStretches(terms, named, cursorMs, openMs)) {
      const date = cause === "holiday" ? formatCivilDay(days[0] as number) : null;
      shades.push({
        startMs,
        endMs,
        cause,
        name: date === null ? null : (terms.calendars.holidayOn(date)?.name[lang] ?? null),
      });
    }
    cursorMs = closeMs;
  }
  return shades;
}

/** The calendar that shades what has none of its own: the first that observes holidays. */
export function civilCalendarOf({ calendars }: Terms): NamedCalendar {
  const all = [...calendars.named.values()];
  return all.find(({ holidays }) => holidays) ?? (all[0] as NamedCalendar);
}

/** A change of the clocks on an axis of elapsed time. */
export interface ClockChange {
  readonly atMs: number;
  /** How far the clocks go forward; less than zero where they go back. */
  readonly byMs: number;
  /** What the clock shows before and after, milliseconds of the wall clock. */
  readonly beforeMs: number;
  readonly afterMs: number;
}

/** The clock changes within a span. */
export function clockChangesOf({ zone }: Terms, { startMs, endMs }: Span): ClockChange[] {
  return zone.changes(startMs, endMs).map(({ atMs, beforeMs, afterMs }) => ({
    atMs,
    byMs: afterMs - beforeMs,
    beforeMs: atMs + beforeMs,
    afterMs: atMs + afterMs,
  }));
}
