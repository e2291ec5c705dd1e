import { type CivilDay, civilDay, DAY_MS, WEEKDAYS, yearOf } from "../time/civil-day.js";
import { type Interval, union } from "../time/interval.js";
import type { Zone } from "../time/zone.js";
import type { CalendarDefinition } from "./definition.js";
import { LocalHours } from "./local-hours.js";
import { Reader } from "./reader.js";

/** A definition in numbers. Hours are on the wall clock: milliseconds after the midnight of the day they open on. */
export interface Schedule {
  readonly zone: Zone;
  readonly local: LocalHours;
  /** The hours of the weekdays, Monday first. */
  readonly week: readonly (readonly Interval[])[];
  readonly dateHours: ReadonlyMap<CivilDay, readonly Interval[]>;
  readonly breaks: ReadonlyMap<CivilDay, readonly Interval[]>;
  readonly isHoliday: (day: CivilDay) => boolean;
  /** Whether it is open at every instant. */
  readonly alwaysOpen: boolean;
  /** Whether some weekday has hours and only listed holidays close it: then it opens again and again. */
  readonly opensForever: boolean;
  /** The years outside of which nothing is open. */
  readonly firstYear: number;
  readonly lastYear: number;
}

/** Reads a definition. Throws a {@link CalendarError} with all of its problems. */
export function readSchedule(definition: CalendarDefinition): Schedule {
  const reader = new Reader();
  const given = reader.record(definition, "", ["timeZone", "hours", "holidays", "dateHours", "breaks"]);
  const zone = reader.zone(given.timeZone, "timeZone");
  const weekdays = reader.record(given.hours, "hours", WEEKDAYS);
  const week = WEEKDAYS.map((weekday) => reader.hours(weekdays[weekday] ?? [], `hours.${weekday}`));
  const dates = Object.entries(reader.record(given.dateHours ?? {}, "dateHours"));
  const dateHours = new Map(
    dates.map(([date, hours]) => [
      reader.date(date, `dateHours.${date}`),
      reader.hours(hours, `dateHours.${date}`),
    ]),
  );
  const breaks = new Map<CivilDay, Interval[]>();
  for (const [i, one] of reader.list(given.breaks ?? [], "breaks").entries()) {
    const { date, from, to } = reader.record(one, `breaks[${i}]`, ["date", "from", "to"]);
    const day = reader.date(date, `breaks[${i}].date`);
    const span = reader.span(from, to, `breaks[${i}].from`, `breaks[${i}].to`);
    breaks.set(day, [...(breaks.get(day) ?? []), span]);
  }
  const holidaysOfYear = typeof given.holidays === "function" ? (given.holidays as HolidaysOfYear) : null;
  const holidays =
    holidaysOfYear === null ? reader.dates(given.holidays ?? [], "holidays") : new Set<CivilDay>();
  reader.finish();

  const weekly = week.some((hours) => hours.length > 0);
  const regular = holidaysOfYear === null && holidays.size + dateHours.size + breaks.size === 0;
  const years = [...dateHours.keys()].map(yearOf);
  return {
    zone,
    local: new LocalHours(zone),
    week,
    dateHours,
    breaks,
    isHoliday: holidaysOfYear === null ? (day) => holidays.has(day) : holidayTest(holidaysOfYear),
    alwaysOpen: regular && coversTheWeek(week),
    opensForever: weekly && holidaysOfYear === null,
    firstYear: weekly ? 1 : Math.min(...years),
    lastYear: weekly ? 9999 : Math.max(...years) + 1, // the last opening can run into the next year
  };
}

type HolidaysOfYear = (year: number) => readonly string[];

interface YearOfHolidays {
  readonly firstDay: CivilDay;
  readonly endDay: CivilDay;
  readonly days: ReadonlySet<CivilDay>;
}

/** Asks the function once a year, and keeps the answer. */
function holidayTest(holidaysOfYear: HolidaysOfYear): (day: CivilDay) => boolean {
  const years = new Map<number, YearOfHolidays>();
  let recent: YearOfHolidays = { firstDay: 0, endDay: 0, days: new Set() };
  return (day) => {
    if (day < recent.firstDay || day >= recent.endDay) {
      const year = yearOf(day);
      recent = years.get(year) ?? readYear(holidaysOfYear, year);
      years.set(year, recent);
    }
    return recent.days.has(day);
  };
}

function readYear(holidaysOfYear: HolidaysOfYear, year: number): YearOfHolidays {
  const reader = new Reader();
  const days = reader.dates(holidaysOfYear(year), `holidays(${year})`, year);
  reader.finish();
  return { firstDay: civilDay(year, 1, 1), endDay: civilDay(year + 1, 1, 1), days };
}

/** Whether weekly hours leave no instant out. */
function coversTheWeek(week: Schedule["week"]): boolean {
  const weekMs = WEEKDAYS.length * DAY_MS;
  const hours = week.flatMap((spans, i) =>
    spans.map(([fromMs, toMs]): Interval => [i * DAY_MS + fromMs, i * DAY_MS + toMs]),
  );
  // Sunday's hours can run into Monday.
  const before = hours.map(([fromMs, toMs]): Interval => [fromMs - weekMs, toMs - weekMs]);
  return union([...before, ...hours]).some(([fromMs, toMs]) => fromMs <= 0 && toMs >= weekMs);
}
