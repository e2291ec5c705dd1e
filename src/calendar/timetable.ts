import { type CivilDay, civilDay, DAY_MS } from "../time/civil-day.js";
import { Union } from "../time/interval.js";
import { LONGEST_OPENING_DAYS, openingsOfDay } from "./day-openings.js";
import { DayRanks } from "./day-ranks.js";
import { Openings } from "./openings.js";
import type { Schedule } from "./schedule.js";

/** What is known of a calendar: the openings and the business days of a run of civil years. */
export interface Timetable {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly openings: Openings;
  readonly days: DayRanks;
}

/** The timetable of some years, each day resolved once. */
export function timetableOf(schedule: Schedule, firstYear: number, lastYear: number): Timetable {
  const firstDay = civilDay(firstYear, 1, 1);
  const endDay = civilDay(lastYear + 1, 1, 1);
  const startMs = schedule.zone.instantOf(firstDay * DAY_MS);
  const endMs = schedule.zone.instantOf(endDay * DAY_MS);
  const open = new Union();
  const days: CivilDay[] = [];
  const closings: number[] = [];
  // The last openings of the year before can run into the first.
  for (let day = firstDay - LONGEST_OPENING_DAYS; day < endDay; day++) {
    const openings = openingsOfDay(schedule, day);
    for (const opening of openings) open.add(Math.max(opening[0], startMs), Math.min(opening[1], endMs));
    if (openings.length === 0 || day < firstDay) continue;
    days.push(day);
    closings.push(openings.at(-1)![1]);
  }
  return {
    firstYear,
    lastYear,
    openings: new Openings(startMs, endMs, new Float64Array(open.starts), new Float64Array(open.ends)),
    days: new DayRanks(firstDay, endDay, new Int32Array(days), new Float64Array(closings)),
  };
}

/** A timetable that also has a year, and some more on that side so that the copying stays a constant share. */
export function extended(known: Timetable, schedule: Schedule, year: number): Timetable {
  const spare = Math.ceil((known.lastYear - known.firstYear) / 8);
  if (year < known.firstYear) {
    const firstYear = Math.min(year, Math.max(FIRST_YEAR, known.firstYear - spare));
    return joined(timetableOf(schedule, firstYear, known.firstYear - 1), known);
  }
  const lastYear = Math.max(year, Math.min(LAST_YEAR, known.lastYear + spare));
  return joined(known, timetableOf(schedule, known.lastYear + 1, lastYear));
}

const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

function joined(first: Timetable, second: Timetable): Timetable {
  return {
    firstYear: first.firstYear,
    lastYear: second.lastYear,
    openings: Openings.joined(first.openings, second.openings),
    days: DayRanks.joined(first.days, second.days),
  };
}
