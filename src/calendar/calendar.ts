import { BeyondTimeError } from "../time/beyond-time.js";
import { type CivilDay, DAY_MS, yearOf } from "../time/civil-day.js";
import { FIRST_INSTANT_MS, LAST_INSTANT_MS } from "../time/instant.js";
import type { Interval } from "../time/interval.js";
import type { Zone } from "../time/zone.js";
import { everOpens } from "./day-openings.js";
import { type CalendarDefinition, CalendarError } from "./definition.js";
import { readSchedule, type Schedule } from "./schedule.js";
import { extended, type Timetable, timetableOf } from "./timetable.js";

/**
 * Makes a calendar (CAL-1 to CAL-5, §7.2). Its openings are worked out when first asked for, a year or more at a
 * time, and kept: make a calendar once and use it often.
 * Throws a {@link CalendarError} with all that is wrong with the definition, also for a calendar that never opens.
 *
 * @example
 * const hours = { mon: [["09:00", "19:00"]], tue: [["09:00", "19:00"]] } as const;
 * const calendar = createCalendar({ timeZone: "Europe/Paris", hours, holidays: ["2026-05-25"] });
 * nextOpening("2026-05-22T12:00:00+02:00", calendar) // => 2026-05-26T09:00:00+02:00
 */
export function createCalendar(definition: CalendarDefinition): Calendar {
  const schedule = readSchedule(definition);
  if (everOpens(schedule)) return new Calendar(schedule);
  throw new CalendarError([{ path: "hours", found: "the calendar is never open", allowed: "an opening" }]);
}

/** The calendar repeats after 400 years: what has not happened by then is taken never to. */
const FOUR_CENTURIES_MS = 146_097 * DAY_MS;

/**
 * A calendar made by {@link createCalendar}. Its methods are the verbs of the library on epoch milliseconds and civil
 * days (days since 1970-01-01), for bulk use. They throw a RangeError for an instant outside the years 1 to 9999, and
 * where the answer lies beyond the calendar's last (or before its first) opening.
 *
 * @example
 * const calendar: Calendar = createCalendar({ timeZone: "UTC", hours: { thu: [["09:00", "19:00"]] } });
 * calendar.between(Date.UTC(2026, 4, 1), Date.UTC(2026, 4, 31)) // => 4 * 10 * 3_600_000
 */
export class Calendar {
  readonly zone: Zone;
  readonly #schedule: Schedule;
  #known: Timetable | undefined;

  constructor(schedule: Schedule) {
    this.zone = schedule.zone;
    this.#schedule = schedule;
  }

  /** The earliest instant with so much open time since; for a negative duration the latest with so much until. */
  add(instantMs: number, durationMs: number): number {
    if (!Number.isSafeInteger(durationMs)) throw new RangeError(`not a whole number of ms: ${durationMs}`);
    if (this.#schedule.alwaysOpen || durationMs === 0) return valid(valid(instantMs) + durationMs);
    const reachedMs = this.#around(instantMs).openings.add(instantMs, durationMs);
    if (!Number.isNaN(reachedMs)) return reachedMs;
    return this.#find(durationMs > 0, (known) => known.openings.add(instantMs, durationMs));
  }

  /** The open time between two instants, negative where the end is before the start. */
  between(startMs: number, endMs: number): number {
    if (this.#schedule.alwaysOpen) return valid(endMs) - valid(startMs);
    this.#around(startMs);
    const { openings } = this.#around(endMs); // both are known now: years are never forgotten
    return openings.countedUntil(endMs) - openings.countedUntil(startMs);
  }

  /** Whether an instant is within an opening; its closing is not. */
  isOpen(instantMs: number): boolean {
    if (!this.#schedule.alwaysOpen) return this.#around(instantMs).openings.isOpen(instantMs);
    valid(instantMs);
    return true;
  }

  /** The openings within two instants, cut to them. */
  intervals(startMs: number, endMs: number): Interval[] {
    if (!(valid(startMs) < valid(endMs))) return [];
    if (this.#schedule.alwaysOpen) return [[startMs, endMs]];
    this.#around(startMs);
    return this.#around(endMs).openings.within(startMs, endMs);
  }

  /** The instant itself while open, else the next opening. */
  openFrom(instantMs: number): number {
    if (this.isOpen(instantMs)) return instantMs;
    return this.#find(true, (known) => known.openings.openFrom(instantMs));
  }

  /** The instant itself while open, else the closing before. */
  openUntil(instantMs: number): number {
    if (this.isOpen(instantMs)) return instantMs;
    return this.#find(false, (known) => known.openings.openUntil(instantMs));
  }

  /** The first opening after an instant; null where there is none within 400 years. */
  openingAfter(instantMs: number): number | null {
    return this.#soon(instantMs, (known) => known.openings.openingAfter(instantMs));
  }

  /** The first closing after an instant; null where there is none within 400 years. */
  closingAfter(instantMs: number): number | null {
    return this.#soon(instantMs, (known) => known.openings.closingAfter(instantMs));
  }

  /** The civil day of an instant in the calendar's zone. */
  localDay(instantMs: number): CivilDay {
    return Math.floor((valid(instantMs) + this.zone.offsetAt(instantMs)) / DAY_MS);
  }

  /** Whether openings belong to a civil day: CAL-3. */
  isBusinessDay(day: CivilDay): boolean {
    valid(day * DAY_MS);
    return this.#aroundDay(day).days.isBusinessDay(day);
  }

  /** The same wall clock time on the nth business day after (before) the day of an instant. */
  addBusinessDays(instantMs: number, n: number): number {
    if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of days: ${n}`);
    const day = this.localDay(instantMs);
    if (n === 0) return instantMs;
    this.#aroundDay(day);
    const target = this.#find(n > 0, ({ days }) => (n > 0 ? days.dayAfter(day, n) : days.dayBefore(day, -n)));
    const wallMs = instantMs + this.zone.offsetAt(instantMs);
    return this.zone.instantOf(wallMs + (target - day) * DAY_MS);
  }

  /** The number of business days after the day of the start and until that of the end; negative the other way. */
  businessDaysBetween(startMs: number, endMs: number): number {
    const startDay = this.localDay(startMs);
    const endDay = this.localDay(endMs);
    this.#aroundDay(startDay);
    const { days } = this.#aroundDay(endDay);
    return days.countUntil(endDay) - days.countUntil(startDay);
  }

  /** The closing of the nth business day (1 or more) after the day of an instant: `businessDay: endOfDay`. */
  endOfBusinessDayAfter(instantMs: number, n: number): number {
    if (!(Number.isSafeInteger(n) && n >= 1)) throw new RangeError(`not a number of days from 1 on: ${n}`);
    const day = this.localDay(instantMs);
    this.#aroundDay(day);
    return this.#find(true, (known) => known.days.closingAfter(day, n));
  }

  /** The timetable with the year of an instant. */
  #around(instantMs: number): Timetable {
    let known = this.#known;
    if (known?.openings.covers(instantMs)) return known;
    known = this.#aroundDay(this.localDay(instantMs));
    // Clocks that went back at new year make the last instants of the old year late ones.
    while (instantMs < known.openings.startMs) known = this.#withYear(known.firstYear - 1);
    while (instantMs >= known.openings.endMs) known = this.#withYear(known.lastYear + 1);
    return known;
  }

  #aroundDay(day: CivilDay): Timetable {
    if (this.#known?.days.covers(day)) return this.#known;
    return this.#withYear(yearOf(day));
  }

  #withYear(year: number): Timetable {
    const known = this.#known;
    this.#known =
      known === undefined ? timetableOf(this.#schedule, year, year) : extended(known, this.#schedule, year);
    return this.#known;
  }

  /** What a question finds in the known years, or in more and more of those ahead (behind). */
  #find(forward: boolean, question: (known: Timetable) => number): number {
    const answer = this.#look(forward, question, Number.POSITIVE_INFINITY);
    if (!Number.isNaN(answer)) return answer;
    const { firstYear, lastYear } = this.#schedule;
    const looked = forward ? `up to the year ${lastYear}` : `back to the year ${firstYear}`;
    throw new BeyondTimeError(`the calendar does not go so far: looked ${looked}`);
  }

  /** What a question finds after an instant, null where that is centuries away. */
  #soon(instantMs: number, question: (known: Timetable) => number): number | null {
    const limitMs = valid(instantMs) + FOUR_CENTURIES_MS;
    if (this.#schedule.alwaysOpen) return null;
    this.#around(instantMs);
    const answerMs = this.#look(true, question, limitMs);
    return answerMs <= limitMs ? answerMs : null;
  }

  /** NaN where nothing is found until the limit, or in all the years that the calendar has. */
  #look(forward: boolean, question: (known: Timetable) => number, limitMs: number): number {
    const { firstYear, lastYear } = this.#schedule;
    for (let known = this.#known!; ; ) {
      const answer = question(known);
      const last = forward ? known.lastYear >= lastYear : known.firstYear <= firstYear;
      if (!Number.isNaN(answer) || last || known.openings.endMs > limitMs) return answer;
      known = this.#withYear(forward ? known.lastYear + 1 : known.firstYear - 1);
    }
  }
}

function valid(instantMs: number): number {
  if (instantMs >= FIRST_INSTANT_MS && instantMs <= LAST_INSTANT_MS) return instantMs;
  throw new BeyondTimeError(`not an instant of the years 1 to 9999: ${instantMs}`);
}
