import { type Calendar, createCalendar } from "../calendar/calendar.js";
import { holidaysOf } from "../calendar/holidays.js";
import type { Words } from "../wording/language.js";
import type { Contract } from "./schema.js";

/** A calendar of the contract, with what is said of it. */
export interface NamedCalendar {
  readonly id: string;
  readonly name: Words;
  readonly rules: readonly string[];
  readonly calendar: Calendar;
  /** Whether public holidays are closed in it. */
  readonly holidays: boolean;
}

/** A public holiday: its date as `YYYY-MM-DD`, and its name. */
interface Holiday {
  readonly date: string;
  readonly name: Words;
  readonly rules: readonly string[];
}

/** The calendars of a contract with some of its sets of holidays. */
export interface ContractCalendars {
  readonly named: ReadonlyMap<string, NamedCalendar>;
  /** The holidays of a civil year, in order; two may fall on one day. */
  holidaysIn(year: number): readonly Holiday[];
  /** The holiday on a date, or null; of two on one day the one that the contract lists first. */
  holidayOn(date: string): Holiday | null;
}

/** Makes the calendars of a contract: `sets` are the holiday sets observed, standard ones included. */
export function calendarsOf(contract: Contract, sets: readonly string[]): ContractCalendars {
  const years = new Map<number, readonly Holiday[]>();
  const holidaysIn = (year: number): readonly Holiday[] => {
    let holidays = years.get(year);
    if (holidays === undefined) {
      holidays = holidaysOfYear(contract, sets, year);
      years.set(year, holidays);
    }
    return holidays;
  };
  const dates = (year: number) => holidaysIn(year).map((holiday) => holiday.date);
  const named = contract.calendars.map((calendar): [string, NamedCalendar] => [
    calendar.id,
    {
      ...calendar,
      calendar: createCalendar({
        timeZone: contract.timeZone,
        hours: calendar.hours,
        ...(calendar.holidays ? { holidays: dates } : {}),
      }),
    },
  ]);
  return {
    named: new Map(named),
    holidaysIn,
    holidayOn: (date) => holidaysIn(Number(date.slice(0, 4))).find((one) => one.date === date) ?? null,
  };
}

function holidaysOfYear(contract: Contract, sets: readonly string[], year: number): Holiday[] {
  return contract.holidays
    .filter((set) => sets.includes(set.id))
    .flatMap(({ days, rules }) =>
      days.flatMap(({ day, name, from, until }) =>
        holidaysOf([day], year)
          .filter((date) => (from === undefined || from <= date) && (until === undefined || date < until))
          .map((date) => ({ date, name, rules })),
      ),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
