import type { Weekday } from "../time/civil-day.js";

/**
 * Openings of one day as pairs of local times `HH:MM`; `24:00` is a closing only. A closing that is not after its
 * opening is on the next civil day, and the opening belongs to the day it opens on. Openings may overlap. CAL-1.
 *
 * @example
 * const split: OpeningHours = [["09:00", "12:00"], ["13:00", "24:00"]];
 * const overnight: OpeningHours = [["22:00", "06:00"]];
 */
export type OpeningHours = readonly (readonly [opening: string, closing: string])[];

/**
 * When a calendar is open: what {@link createCalendar} takes. Plain data but for a function of holidays.
 * CAL-1, CAL-2, §7.2.
 *
 * @example
 * const definition: CalendarDefinition = {
 *   timeZone: "Europe/Paris",
 *   hours: { mon: [["09:00", "12:00"], ["14:00", "18:00"]], fri: [["22:00", "06:00"]] },
 *   holidays: ["2026-12-25"],
 *   dateHours: { "2026-12-24": [["09:00", "12:00"]] },
 *   breaks: [{ date: "2026-05-07", from: "12:00", to: "13:00" }],
 * };
 */
export interface CalendarDefinition {
  /** A name of the IANA database. */
  readonly timeZone: string;
  /** The openings of each weekday; a weekday left out is closed. */
  readonly hours: { readonly [weekday in Weekday]?: OpeningHours | undefined };
  /** Dates `YYYY-MM-DD` on which nothing opens, or those of any year from 1 to 9999. */
  readonly holidays?: readonly string[] | ((year: number) => readonly string[]) | undefined;
  /** The openings of single dates, instead of those of the weekday; a holiday still wins. */
  readonly dateHours?: Readonly<Record<string, OpeningHours>> | undefined;
  /** Closed time within openings; a `to` that is not after `from` is on the next civil day. */
  readonly breaks?: readonly CalendarBreak[] | undefined;
}

/**
 * Closed time on a date, between two local times `HH:MM`.
 *
 * @example
 * const lunch: CalendarBreak = { date: "2026-05-07", from: "12:00", to: "13:00" };
 */
export interface CalendarBreak {
  readonly date: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What is wrong at one place of a definition: where, what stands there, and what may.
 *
 * @example
 * const problem: CalendarProblem = { path: "hours.mon[0][1]", found: '"25:00"', allowed: "a time HH:MM" };
 */
export interface CalendarProblem {
  /** The place as a path, as `hours.mon[0][1]`. */
  readonly path: string;
  readonly found: string;
  readonly allowed: string;
}

/**
 * A calendar that cannot be made: all that is wrong with its definition, in `problems` and in the message.
 *
 * @example
 * createCalendar({ timeZone: "Paris", hours: { mon: [["09:00", "25:00"]] } }) // throws hours.mon[0][1]: "25:00"
 */
export class CalendarError extends RangeError {
  readonly problems: readonly CalendarProblem[];

  constructor(problems: readonly CalendarProblem[]) {
    const lines = problems.map(({ path, found, allowed }) => `${path}: ${found} (wanted: ${allowed})`);
    super(`not a calendar: ${lines.join("; ")}`);
    this.name = "CalendarError";
    this.problems = problems;
  }
}
