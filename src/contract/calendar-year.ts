import { civilDay, DAY_MS, parseCivilDay, weekdayOf } from "../time/civil-day.js";
import { formatInstant } from "../time/instant.js";
import type { Language } from "../wording/language.js";
import type { Terms } from "./terms.js";

/** A civil year of a contract: business days, holidays and clock changes. */
export interface CalendarYear {
  readonly year: number;
  readonly timeZone: string;
  readonly businessDays: number;
  readonly businessHoursMs: number;
  readonly holidays: readonly { readonly date: string; readonly name: string; readonly weekday: string }[];
  readonly clockChanges: readonly {
    readonly at: string;
    readonly offsetBefore: string;
    readonly offsetAfter: string;
  }[];
}

/**
 * The business days, public holidays and clock changes of a civil year, 1 to 9999, in a contract's calendar (CAL-1 to
 * CAL-4, §7.2).
 */
export function calendarYearOf(terms: Terms, year: number, lang: Language): CalendarYear {
  const { zone, contract, calendars } = terms;
  const startMs = zone.instantOf(civilDay(year, 1, 1) * DAY_MS);
  const endMs = zone.instantOf(civilDay(year + 1, 1, 1) * DAY_MS);
  // The calendar in which business days are counted, whatever the reading: the first that observes holidays.
  const named =
    [...calendars.named.values()].find(({ holidays }) => holidays) ?? [...calendars.named.values()][0];
  const { calendar } = named as NonNullable<typeof named>;
  let businessDays = 0;
  for (let day = civilDay(year, 1, 1); day < civilDay(year + 1, 1, 1); day++) {
    if (calendar.isBusinessDay(day)) businessDays++;
  }
  const offset = (ms: number) => formatInstant(ms, zone).slice(-6);
  return {
    year,
    timeZone: contract.timeZone,
    businessDays,
    businessHoursMs: calendar.between(startMs, endMs),
    holidays: calendars.holidaysIn(year).map(({ date, name }) => ({
      date,
      name: name[lang],
      weekday: weekdayOf(parseCivilDay(date)),
    })),
    clockChanges: zone.changes(startMs, endMs).map(({ atMs }) => ({
      at: formatInstant(atMs, zone),
      offsetBefore: offset(atMs - 1),
      offsetAfter: offset(atMs),
    })),
  };
}
