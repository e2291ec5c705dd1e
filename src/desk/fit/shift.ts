import { type Calendar, createCalendar } from "../../calendar/calendar.js";
import type { Terms } from "../../contract/terms.js";
import {
  type CivilDay,
  DAY_MS,
  formatCivilDay,
  padTwo,
  WEEKDAYS,
  weekdayIndex,
} from "../../time/civil-day.js";
import type { Zone } from "../../time/zone.js";
import type { ScenarioInput } from "../scenario.js";
import { definitionOf, type TeamInput } from "../team.js";

const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;
/** An hour belongs to the shift in which at least this share of an ordinary hour's work is done. */
const LEAST_SHARE = 0.4;
/** The busiest hours of the week that together hold this share of the work are those that are looked at for that. */
const MOST_WORK = 0.9;
/** From less work nobody can tell when it is done. */
const LEAST_WORK = 200;

/** When a desk works, as its log shows: hours by weekday and the calendar they make; null round the clock. */
export interface FittedShift {
  readonly shift: NonNullable<ScenarioInput["teams"][number]["shift"]>;
  readonly calendar: Calendar;
}

/** Collects when work is done, by the hour and by the day, on the clock of a zone. */
export class WorkingHours {
  readonly #zone: Zone;
  readonly #byHour = WEEKDAYS.map(() => new Array<number>(DAY_HOURS).fill(0));
  readonly #byDay = new Map<number, number>();
  #count = 0;

  constructor(zone: Zone) {
    this.#zone = zone;
  }

  add(atMs: number): void {
    const wallMs = atMs + this.#zone.offsetAt(atMs);
    const day = Math.floor(wallMs / DAY_MS);
    const hours = this.#byHour[weekdayIndex(day)] as number[];
    const hour = Math.floor((wallMs - day * DAY_MS) / HOUR_MS);
    hours[hour] = (hours[hour] as number) + 1;
    this.#byDay.set(day, (this.#byDay.get(day) ?? 0) + 1);
    this.#count++;
  }

  /** Between two days, on each weekday from the first to the last hour in which enough is done; null where that is round the clock. */
  shift(terms: Terms, [firstDay, lastDay]: readonly [CivilDay, CivilDay]): FittedShift | null {
    if (this.#count < LEAST_WORK) return null;
    const least = LEAST_SHARE * this.#ordinaryHour();
    const spans = this.#byHour.map((hours) => ({
      first: hours.findIndex((done) => done >= least),
      last: hours.findLastIndex((done) => done >= least),
    }));
    if (spans.every(({ first, last }) => first === 0 && last === DAY_HOURS - 1)) return null;
    const hours = Object.fromEntries(
      WEEKDAYS.flatMap((weekday, i) => {
        const { first, last } = spans[i] as { first: number; last: number };
        return first < 0 ? [] : [[weekday, [[`${padTwo(first)}:00`, `${padTwo(last + 1)}:00`]]]];
      }),
    ) as Exclude<TeamInput["shift"], string | undefined>["hours"];
    const open = spans.map(({ first }) => first >= 0);
    const shift = {
      ...(this.#zone.name === terms.zone.name ? {} : { timeZone: this.#zone.name }),
      hours,
      ...(this.#worksOnHolidays(terms, open, [firstDay, lastDay]) ? {} : { holidays: "contract" as const }),
    };
    const calendar = createCalendar(definitionOf({ holidays: [], timeZone: undefined, ...shift }, terms));
    return { shift, calendar };
  }

  /** The work of the middle one of the busy hours: the first hour of a shift, with what came overnight, tells nothing. */
  #ordinaryHour(): number {
    const busiest = this.#byHour.flat().sort((a, b) => b - a);
    let done = 0;
    let busy = 0;
    while (done < MOST_WORK * this.#count) done += busiest[busy++] as number;
    return busiest[Math.floor(busy / 2)] as number;
  }

  /** Whether on the contract's holidays at least that share of an ordinary day's work is done. */
  #worksOnHolidays(
    { calendars }: Terms,
    open: readonly boolean[],
    [firstDay, lastDay]: readonly [CivilDay, CivilDay],
  ): boolean {
    const sums = { holidays: 0, done: 0, days: 0, doneInAll: 0 };
    for (let day = firstDay; day <= lastDay; day++) {
      if (!open[weekdayIndex(day)]) continue;
      const done = this.#byDay.get(day) ?? 0;
      if (calendars.holidayOn(formatCivilDay(day)) !== null) {
        sums.holidays++;
        sums.done += done;
      } else {
        sums.days++;
        sums.doneInAll += done;
      }
    }
    if (sums.holidays === 0 || sums.days === 0) return false;
    return sums.done / sums.holidays >= (LEAST_SHARE * sums.doneInAll) / sums.days;
  }
}
