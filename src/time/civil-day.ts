import { BeyondTimeError } from "./beyond-time.js";

/** A civil day (a date without a time or a zone), as the number of days since 1970-01-01. */
export type CivilDay = number;

/** The days of the week, Monday first. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** Milliseconds of a civil day on the wall clock; in elapsed time a day can be longer or shorter. */
export const DAY_MS = 86_400_000;

const DAYS_OF_400_YEARS = 146_097;
const DAYS_BEFORE_1970 = 719_468; // since 0000-03-01, see `civilDay`

/** The civil day of a year, month (1–12) and day of the month (1–31) of the Gregorian calendar. */
export function civilDay(year: number, month: number, date: number): CivilDay {
  // Years are taken from March on: the leap day is then the last of its year, and months have a regular pattern.
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_OF_400_YEARS + yearOfEra * 365 + leapDays + dayOfYear - DAYS_BEFORE_1970;
}

/** The number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The year, month (1–12) and day of the month of a civil day. */
export function partsOf(day: CivilDay): { year: number; month: number; date: number } {
  const days = day + DAYS_BEFORE_1970;
  const era = Math.floor(days / DAYS_OF_400_YEARS);
  const dayOfEra = days - era * DAYS_OF_400_YEARS;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: era * 400 + yearOfEra + (month > 2 ? 0 : 1), month, date };
}

/** The year of a civil day. */
export function yearOf(day: CivilDay): number {
  return partsOf(day).year;
}

/** The weekday of a civil day, from 0 (Monday) to 6 (Sunday), as in {@link WEEKDAYS}. */
export function weekdayIndex(day: CivilDay): number {
  return (((day + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
}

/** The weekday of a civil day. */
export function weekdayOf(day: CivilDay): Weekday {
  return WEEKDAYS[weekdayIndex(day)]!;
}

export type CivilDayProblem = "not-a-date" | "no-such-date";

/** The civil day of a text `YYYY-MM-DD`, years 0001 to 9999, or what is wrong with it. */
export function readCivilDay(text: string): CivilDay | CivilDayProblem {
  return text.length === 10 ? scanCivilDay(text) : "not-a-date";
}

/** The civil day of a text `YYYY-MM-DD`. Throws a RangeError that quotes the text where it is none. */
export function parseCivilDay(text: string): CivilDay {
  const day = readCivilDay(text);
  if (typeof day === "string")
    throw new RangeError(`not a civil day: "${text}" (a date YYYY-MM-DD is wanted)`);
  return day;
}

/** The civil day that a text begins with, whatever follows it. */
export function scanCivilDay(text: string): CivilDay | CivilDayProblem {
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const date = twoDigits(text, 8);
  if ((century | yearOfCentury | month | date) < 0) return "not-a-date";
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return "not-a-date";
  const year = century * 100 + yearOfCentury;
  if (year === 0 || month === 0 || month > 12) return "no-such-date";
  if (date === 0 || (date > 28 && date > daysInMonth(year, month))) return "no-such-date";
  return civilDay(year, month, date);
}

const DASH = 0x2d;

/** The number that two decimal digits of a text make, or -1 where there are not two digits. */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** A civil day as `YYYY-MM-DD`. Throws a RangeError outside the years 1 to 9999. */
export function formatCivilDay(day: CivilDay): string {
  const { year, month, date } = partsOf(day);
  if (!(year >= 1 && year <= 9999)) throw new BeyondTimeError(`day ${day} is outside the years 1 to 9999`);
  return `${String(year).padStart(4, "0")}-${padTwo(month)}-${padTwo(date)}`;
}

/** A number from 0 to 99 in two digits. */
export function padTwo(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
