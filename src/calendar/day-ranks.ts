import type { CivilDay } from "../time/civil-day.js";

/**
 * The business days of a run of civil days, from `firstDay` on and before `endDay`: a look-up table by day and by
 * rank. Questions are about days within; an answer that lies outside is NaN.
 */
export class DayRanks {
  readonly firstDay: CivilDay;
  readonly endDay: CivilDay;
  readonly #days: Int32Array;
  /** For each business day the closing of its own last opening. */
  readonly #closings: Float64Array;
  /** How many business days are before each day of the run, and before its end. */
  readonly #before: Int32Array;

  constructor(firstDay: CivilDay, endDay: CivilDay, days: Int32Array, closings: Float64Array) {
    const before = new Int32Array(endDay - firstDay + 1);
    for (let day = firstDay, rank = 0; day < endDay; day++) {
      if (days[rank] === day) rank++;
      before[day + 1 - firstDay] = rank;
    }
    this.firstDay = firstDay;
    this.endDay = endDay;
    this.#days = days;
    this.#closings = closings;
    this.#before = before;
  }

  /** Two runs as one, the second beginning where the first ends. */
  static joined(first: DayRanks, second: DayRanks): DayRanks {
    const days = new Int32Array(first.#days.length + second.#days.length);
    days.set(first.#days);
    days.set(second.#days, first.#days.length);
    const closings = new Float64Array(days.length);
    closings.set(first.#closings);
    closings.set(second.#closings, first.#days.length);
    return new DayRanks(first.firstDay, second.endDay, days, closings);
  }

  covers(day: CivilDay): boolean {
    return day >= this.firstDay && day < this.endDay;
  }

  isBusinessDay(day: CivilDay): boolean {
    return this.countUntil(day) > this.#countBefore(day);
  }

  /** The number of business days from the start of the run, the day itself included. */
  countUntil(day: CivilDay): number {
    return this.#before[day + 1 - this.firstDay]!;
  }

  /** The nth business day after a day, that day not counted. */
  dayAfter(day: CivilDay, n: number): CivilDay {
    return this.#days[this.countUntil(day) + n - 1] ?? Number.NaN;
  }

  /** The nth business day before a day, that day not counted. */
  dayBefore(day: CivilDay, n: number): CivilDay {
    return this.#days[this.#countBefore(day) - n] ?? Number.NaN;
  }

  /** The closing of the nth business day after a day. */
  closingAfter(day: CivilDay, n: number): number {
    return this.#closings[this.countUntil(day) + n - 1] ?? Number.NaN;
  }

  #countBefore(day: CivilDay): number {
    return this.#before[day - this.firstDay]!;
  }
}
