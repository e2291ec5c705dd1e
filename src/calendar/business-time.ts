import type { Calendar } from "./calendar.js";
import { type DateInput, instantMsOf } from "./date-input.js";

/**
 * The earliest instant at which a duration of business time is counted since a date. A negative duration goes back:
 * the latest instant with so much counted until the date; 0 is the date itself. A duration that is used up exactly
 * at a closing ends there, not at the next opening.
 * Throws a RangeError for an invalid date, a duration that is not a whole number of milliseconds, and where the
 * calendar has not so much business time.
 * CAL-1, CAL-4, §7.2.
 *
 * @example
 * const hours = { wed: [["09:00", "19:00"]], thu: [["09:00", "19:00"]] } as const;
 * const calendar = createCalendar({ timeZone: "Europe/Paris", hours });
 * addBusinessTime("2026-05-06T18:00:00+02:00", 2 * 3_600_000, calendar) // => 2026-05-07T10:00:00+02:00
 * addBusinessTime("2026-05-07T10:00:00+02:00", -2 * 3_600_000, calendar) // => 2026-05-06T18:00:00+02:00
 */
export function addBusinessTime(date: DateInput, durationMs: number, calendar: Calendar): Date {
  return new Date(calendar.add(instantMsOf(date), durationMs));
}

/**
 * The business time between two dates, in milliseconds; negative where the end is before the start.
 * Throws a RangeError for an invalid date.
 * CAL-1, CAL-4, §7.2.
 *
 * @example
 * const hours = { wed: [["09:00", "19:00"]], thu: [["09:00", "19:00"]] } as const;
 * const calendar = createCalendar({ timeZone: "Europe/Paris", hours });
 * businessTimeBetween("2026-05-06T18:00:00+02:00", "2026-05-07T10:00:00+02:00", calendar) // => 2 * 3_600_000
 */
export function businessTimeBetween(start: DateInput, end: DateInput, calendar: Calendar): number {
  return calendar.between(instantMsOf(start), instantMsOf(end));
}

/**
 * Whether a calendar is open at a date. An opening is half-open: at its closing it is closed.
 * Throws a RangeError for an invalid date.
 * CAL-1, §7.2.
 *
 * @example
 * const calendar = createCalendar({ timeZone: "Europe/Paris", hours: { thu: [["09:00", "19:00"]] } });
 * isBusinessTime("2026-05-07T19:00:00+02:00", calendar) // => false
 */
export function isBusinessTime(date: DateInput, calendar: Calendar): boolean {
  return calendar.isOpen(instantMsOf(date));
}
