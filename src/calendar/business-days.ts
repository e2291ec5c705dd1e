import type { Calendar } from "./calendar.js";
import { type DateInput, instantMsOf } from "./date-input.js";

/**
 * Whether the civil day of a date, in the calendar's zone, has business hours of its own: CAL-3. Hours of the day
 * before that run past midnight are not its own.
 * Throws a RangeError for an invalid date.
 *
 * @example
 * const calendar = createCalendar({ timeZone: "Europe/Paris", hours: { thu: [["09:00", "19:00"]] } });
 * isBusinessDay("2026-05-07T23:00:00+02:00", calendar) // => true
 */
export function isBusinessDay(date: DateInput, calendar: Calendar): boolean {
  return calendar.isBusinessDay(calendar.localDay(instantMsOf(date)));
}

/**
 * The same local time on the nth business day after the day of a date, or before it for a negative number; 0 is the
 * date itself. From a day without hours the first step lands on the next business day. A local time that does not
 * exist there is moved forward by the gap of the clock change; of one that happens twice it is the first.
 * Throws a RangeError for an invalid date, a number that is not whole, and where the calendar has not so many days.
 * CAL-3, §7.2.
 *
 * @example
 * const hours = { mon: [["09:00", "19:00"]], fri: [["09:00", "19:00"]] } as const;
 * const calendar = createCalendar({ timeZone: "Europe/Paris", hours });
 * addBusinessDays("2026-05-08T16:00:00+02:00", 1, calendar) // => 2026-05-11T16:00:00+02:00
 */
export function addBusinessDays(date: DateInput, days: number, calendar: Calendar): Date {
  return new Date(calendar.addBusinessDays(instantMsOf(date), days));
}

/**
 * The number of business days after the day of the start and until the day of the end, that day included; the other
 * way round it is the same number below zero.
 * Throws a RangeError for an invalid date.
 * CAL-3, §7.2.
 *
 * @example
 * const hours = { mon: [["09:00", "19:00"]], fri: [["09:00", "19:00"]] } as const;
 * const calendar = createCalendar({ timeZone: "Europe/Paris", hours });
 * businessDaysBetween("2026-05-08T16:00:00+02:00", "2026-05-11T00:00:00+02:00", calendar) // => 1
 */
export function businessDaysBetween(start: DateInput, end: DateInput, calendar: Calendar): number {
  return calendar.businessDaysBetween(instantMsOf(start), instantMsOf(end));
}
