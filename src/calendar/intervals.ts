import type { Calendar } from "./calendar.js";
import { type DateInput, instantMsOf } from "./date-input.js";

/**
 * The date itself while the calendar is open, else the next opening.
 * Throws a RangeError for an invalid date, and where nothing opens any more.
 * CAL-1, §7.2.
 *
 * @example
 * const calendar = createCalendar({ timeZone: "Europe/Paris", hours: { thu: [["09:00", "19:00"]] } });
 * nextBusinessInstant("2026-05-07T08:00:00+02:00", calendar) // => 2026-05-07T09:00:00+02:00
 */
export function nextBusinessInstant(date: DateInput, calendar: Calendar): Date {
  return new Date(calendar.openFrom(instantMsOf(date)));
}

/**
 * The date itself while the calendar is open, else the closing before it.
 * Throws a RangeError for an invalid date, and where nothing was open before.
 * CAL-1, §7.2.
 *
 * @example
 * const calendar = createCalendar({ timeZone: "Europe/Paris", hours: { thu: [["09:00", "19:00"]] } });
 * previousBusinessInstant("2026-05-07T20:00:00+02:00", calendar) // => 2026-05-07T19:00:00+02:00
 */
export function previousBusinessInstant(date: DateInput, calendar: Calendar): Date {
  return new Date(calendar.openUntil(instantMsOf(date)));
}

/**
 * The first opening strictly after a date; null where there is none within 400 years.
 * Throws a RangeError for an invalid date.
 * CAL-1, §7.2.
 *
 * @example
 * const calendar = createCalendar({ timeZone: "Europe/Paris", hours: { thu: [["09:00", "19:00"]] } });
 * nextOpening("2026-05-07T09:00:00+02:00", calendar) // => 2026-05-14T09:00:00+02:00
 */
export function nextOpening(date: DateInput, calendar: Calendar): Date | null {
  return dateOrNull(calendar.openingAfter(instantMsOf(date)));
}

/**
 * The first closing strictly after a date; null where there is none within 400 years.
 * Throws a RangeError for an invalid date.
 * CAL-1, §7.2.
 *
 * @example
 * const calendar = createCalendar({ timeZone: "Europe/Paris", hours: { thu: [["09:00", "19:00"]] } });
 * nextClosing("2026-05-07T09:00:00+02:00", calendar) // => 2026-05-07T19:00:00+02:00
 */
export function nextClosing(date: DateInput, calendar: Calendar): Date | null {
  return dateOrNull(calendar.closingAfter(instantMsOf(date)));
}

/**
 * A half-open interval of time: the end is not in it (CAL-1).
 *
 * @example
 * const morning: BusinessInterval = {
 *   start: new Date("2026-05-07T09:00:00+02:00"),
 *   end: new Date("2026-05-07T12:00:00+02:00"),
 * };
 */
export interface BusinessInterval {
  readonly start: Date;
  readonly end: Date;
}

/**
 * The openings within two dates in order, the first and the last cut to them; none where the end is not after the
 * start. Openings that touch are one.
 * Throws a RangeError for an invalid date.
 * CAL-1, CAL-4, §7.2.
 *
 * @example
 * const hours = { thu: [["09:00", "12:00"], ["14:00", "19:00"]] } as const;
 * const calendar = createCalendar({ timeZone: "Europe/Paris", hours });
 * businessIntervals("2026-05-07T10:00:00+02:00", "2026-05-07T15:00:00+02:00", calendar) // => [
 * //   { start: 2026-05-07T10:00:00+02:00, end: 2026-05-07T12:00:00+02:00 },
 * //   { start: 2026-05-07T14:00:00+02:00, end: 2026-05-07T15:00:00+02:00 },
 * // ]
 */
export function businessIntervals(start: DateInput, end: DateInput, calendar: Calendar): BusinessInterval[] {
  const intervals = calendar.intervals(instantMsOf(start), instantMsOf(end));
  return intervals.map(([startMs, endMs]) => ({ start: new Date(startMs), end: new Date(endMs) }));
}

function dateOrNull(instantMs: number | null): Date | null {
  return instantMs === null ? null : new Date(instantMs);
}
