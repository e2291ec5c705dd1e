/**
 * Facts about calendars and French holidays that the test suites of other projects state, asked of this library. The id
 * of a case names its project.
 */
import { expect } from "vitest";
import { addBusinessDays, businessDaysBetween, isBusinessDay } from "../../src/calendar/business-days.js";
import { addBusinessTime, businessTimeBetween, isBusinessTime } from "../../src/calendar/business-time.js";
import { type Calendar, createCalendar } from "../../src/calendar/calendar.js";
import type { DateInput } from "../../src/calendar/date-input.js";
import type { CalendarDefinition } from "../../src/calendar/definition.js";
import { holidaysOf } from "../../src/calendar/holidays.js";
import {
  businessIntervals,
  nextBusinessInstant,
  nextClosing,
  nextOpening,
  previousBusinessInstant,
} from "../../src/calendar/intervals.js";
import { DAY_MS, formatCivilDay, parseCivilDay } from "../../src/time/civil-day.js";
import { parseInstant } from "../../src/time/instant.js";
import { FRENCH_HOLIDAYS } from "./french.js";

export interface KnownCases {
  readonly calendars: readonly CalendarDefinition[];
  readonly cases: readonly KnownCase[];
  readonly frenchHolidays: readonly KnownHolidays[];
}

/** A question about one of the calendars. A date alone is the start of that day, or all that is said of an answer. */
export interface KnownCase {
  readonly id: string;
  readonly calendar: number;
  readonly verb: keyof typeof verbs;
  readonly args: readonly (string | number)[];
  readonly expected: unknown;
}

/** The holidays of a year in a region of France, or whether a date is one. */
export interface KnownHolidays {
  readonly id: string;
  readonly region: keyof typeof regions;
  readonly of: string | number;
  readonly expected: readonly string[] | boolean;
}

export function ask({ calendars }: KnownCases, { calendar: index, verb, args, expected }: KnownCase): void {
  const calendar = createCalendar(calendars[index]!);
  const [date, other, more] = args.map((arg) => (isDate(arg) ? startOf(calendar, arg) : arg));
  const answer = (verbs[verb] as Verb)(calendar, date as DateInput, other as never, more as never);
  expect(told(answer, calendar, isDate(expected))).toEqual(expected);
}

export function askHolidays({ region, of, expected }: KnownHolidays): void {
  if (typeof of === "number") expect(holidaysOf(regions[region], of).sort()).toEqual(expected);
  else expect(holidaysOf(regions[region], Number(of.slice(0, 4))).includes(of)).toBe(expected);
}

type Verb = (calendar: Calendar, date: DateInput, other: never, more: never) => unknown;

const verbs = {
  addBusinessTime: (calendar, date, durationMs: number) => addBusinessTime(date, durationMs, calendar),
  businessTimeBetween: (calendar, start, end: DateInput, unitMs = 1) =>
    Math.trunc(businessTimeBetween(start, end, calendar) / unitMs) * unitMs,
  isBusinessTime: (calendar, date) => isBusinessTime(date, calendar),
  nextBusinessInstant: (calendar, date) => nextBusinessInstant(date, calendar),
  previousBusinessInstant: (calendar, date) => previousBusinessInstant(date, calendar),
  nextOpening: (calendar, date) => nextOpening(date, calendar),
  nextClosing: (calendar, date) => nextClosing(date, calendar),
  intervalsFrom: (calendar, date, count: number) => openingsAround(calendar, date, 0, 1).slice(0, count),
  intervalsUntil: (calendar, date, count: number) =>
    openingsAround(calendar, date, -1, 0).slice(-count).reverse(),
  changeAfter: (calendar, date) => changes(calendar, date).find((change) => +change > ms(date)),
  changeBefore: (calendar, date) => changes(calendar, date).findLast((change) => +change < ms(date)),
  isBusinessDay: (calendar, date) => isBusinessDay(date, calendar),
  addBusinessDays: (calendar, date, days: number) => addBusinessDays(date, days, calendar),
  endOfBusinessDayAfter: (calendar, date, n: number) => new Date(calendar.endOfBusinessDayAfter(ms(date), n)),
  businessDaysBetween: (calendar, start, end: DateInput) => businessDaysBetween(start, end, calendar),
  businessDates,
  wallTime: (calendar, date) => new Date(calendar.zone.instantOf(ms(date))),
} satisfies Record<string, Verb>;

const alsaceMoselle = [...FRENCH_HOLIDAYS, "easter-2", "12-26"];

const regions = {
  FR: FRENCH_HOLIDAYS,
  "FR-57": alsaceMoselle,
  "FR-Alsace-Moselle": alsaceMoselle,
  "FR-972": [...FRENCH_HOLIDAYS, "05-22"],
  "FR-973": [...FRENCH_HOLIDAYS, "06-10"],
};

function openingsAround(
  calendar: Calendar,
  date: DateInput,
  yearsBefore: number,
  yearsAfter: number,
): Date[][] {
  const [start, end] = [yearsBefore, yearsAfter].map((years) => ms(date) + years * 366 * DAY_MS);
  return businessIntervals(start!, end!, calendar).map((opening) => [opening.start, opening.end]);
}

function changes(calendar: Calendar, date: DateInput): Date[] {
  return openingsAround(calendar, date, -1, 1).flat();
}

/** The business days from a date on and before another. */
function businessDates(calendar: Calendar, start: DateInput, end: DateInput): string[] {
  const [first, last] = [calendar.localDay(ms(start)), calendar.localDay(ms(end))];
  const days = Array.from({ length: last - first }, (_, i) => first + i);
  return days.filter((day) => calendar.isBusinessDay(day)).map(formatCivilDay);
}

function ms(date: DateInput): number {
  return typeof date === "string" ? parseInstant(date) : Number(date);
}

function isDate(value: unknown): value is string {
  return typeof value === "string" && value.length === 10;
}

function startOf({ zone }: Calendar, date: string): number {
  return zone.instantOf(parseCivilDay(date) * DAY_MS);
}

/** An answer as the cases tell it: instants in UTC without milliseconds, or their date only. */
function told(answer: unknown, calendar: Calendar, dateOnly: boolean): unknown {
  if (Array.isArray(answer)) return answer.map((part) => told(part, calendar, dateOnly));
  if (!(answer instanceof Date)) return answer;
  if (dateOnly) return formatCivilDay(calendar.localDay(answer.getTime()));
  return answer.toISOString().replace(".000Z", "Z");
}
