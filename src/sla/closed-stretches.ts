import type { NamedCalendar } from "../contract/calendars.js";
import type { Terms } from "../contract/terms.js";
import { DAY_MS, formatCivilDay } from "../time/civil-day.js";

/** Why a calendar is closed: the hours of the day, a day without hours, or a public holiday. */
type ClosedCause = "off-hours" | "day-off" | "holiday";

/** A stretch in which a calendar is closed for one cause. */
export interface ClosedStretch {
  readonly startMs: number;
  readonly endMs: number;
  readonly cause: ClosedCause;
  /** Its civil days in the calendar's zone, in order; a holiday has one. */
  readonly days: readonly number[];
}

/** Closed time cut where its cause changes: off hours, days without hours, a public holiday. */
export function closedStretches(
  terms: Pick<Terms, "zone" | "calendars">,
  named: NamedCalendar,
  startMs: number,
  endMs: number,
): ClosedStretch[] {
  const { calendar } = named;
  const found: { startMs: number; endMs: number; cause: ClosedCause; days: number[] }[] = [];
  for (let cursorMs = startMs; cursorMs < endMs; ) {
    const day = calendar.localDay(cursorMs);
    const untilMs = Math.min(endMs, Math.max(terms.zone.instantOf((day + 1) * DAY_MS), cursorMs + 1));
    const cause = causeOf(terms, named, day);
    const last = found.at(-1);
    // Each holiday has its own name; of the others those that follow on one another are one.
    if (last?.cause === cause && (cause !== "holiday" || last.days.at(-1) === day)) {
      last.endMs = untilMs;
      last.days.push(day);
    } else {
      found.push({ startMs: cursorMs, endMs: untilMs, cause, days: [day] });
    }
    cursorMs = untilMs;
  }
  return found;
}

function causeOf(
  terms: Pick<Terms, "calendars">,
  { calendar, holidays }: NamedCalendar,
  day: number,
): ClosedCause {
  if (holidays && terms.calendars.holidayOn(formatCivilDay(day)) !== null) return "holiday";
  return calendar.isBusinessDay(day) ? "off-hours" : "day-off";
}
