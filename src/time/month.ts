import { civilDay, DAY_MS, daysInMonth, padTwo, partsOf } from "./civil-day.js";
import type { Zone } from "./zone.js";

/** A calendar month of the wall clock, as the number of months since January of the year 0. */
export type Month = number;

const yearOf = (month: Month) => Math.floor(month / 12);
const inYear = (month: Month) => month - 12 * yearOf(month) + 1;

/** The first instant of a month in a zone. */
export function startOfMonth(month: Month, zone: Zone): number {
  return zone.instantOf(civilDay(yearOf(month), inYear(month), 1) * DAY_MS);
}

/** The month of an instant in a zone: one that begins at or before it, while the next one begins after it. */
export function monthOf(instantMs: number, zone: Zone): Month {
  const { year, month } = partsOf(Math.floor((instantMs + zone.offsetAt(instantMs)) / DAY_MS));
  const shown = year * 12 + month - 1;
  // Clocks that go back over midnight show the old month again; it has ended.
  return startOfMonth(shown + 1, zone) <= instantMs ? shown + 1 : shown;
}

/** The first beginning of a month from an instant on: the instant itself where a month begins there. */
export function nextMonthStart(instantMs: number, zone: Zone): number {
  const month = monthOf(instantMs, zone);
  const startMs = startOfMonth(month, zone);
  return startMs === instantMs ? startMs : startOfMonth(month + 1, zone);
}

/** The same wall clock time `count` months later; a day that the month does not have is its last one. */
export function monthsAfter(instantMs: number, count: number, zone: Zone): number {
  const wallMs = instantMs + zone.offsetAt(instantMs);
  const day = Math.floor(wallMs / DAY_MS);
  const { year, month, date } = partsOf(day);
  const later = year * 12 + month - 1 + count;
  const lastDate = daysInMonth(yearOf(later), inYear(later));
  const laterDay = civilDay(yearOf(later), inYear(later), Math.min(date, lastDate));
  return zone.instantOf(wallMs + (laterDay - day) * DAY_MS);
}

/** A month as `YYYY-MM`. */
export function formatMonth(month: Month): string {
  return `${String(yearOf(month)).padStart(4, "0")}-${padTwo(inYear(month))}`;
}
