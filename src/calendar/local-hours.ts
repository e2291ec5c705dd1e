import { type CivilDay, DAY_MS } from "../time/civil-day.js";
import { type Interval, union } from "../time/interval.js";
import type { Zone } from "../time/zone.js";

/** Hours of one civil day last until the end of the next; in instants, these days around it hold them in any zone. */
const DAYS_BEFORE = 1;
const DAYS_AFTER = 3;
const LOOK_AHEAD_DAYS = 366;

/** Turns wall clock hours of civil days into instants. */
export class LocalHours {
  readonly #zone: Zone;
  // Away from clock changes one offset holds for months: then it is a subtraction.
  #steadyFrom: CivilDay = 0;
  #steadyUntil: CivilDay = -1;
  #offsetMs = 0;

  constructor(zone: Zone) {
    this.#zone = zone;
  }

  /** The instants of a day's hours, in order and apart where these are; none on a day that the zone skipped. */
  on(day: CivilDay, hours: readonly Interval[]): readonly Interval[] {
    if (day < this.#steadyFrom || day > this.#steadyUntil) this.#settle(day);
    if (day > this.#steadyUntil) return this.#acrossChange(day, hours);
    const shiftMs = day * DAY_MS - this.#offsetMs;
    return hours.map((span) => [span[0] + shiftMs, span[1] + shiftMs]);
  }

  #settle(day: CivilDay): void {
    const startMs = (day - DAYS_BEFORE) * DAY_MS;
    const endDay = day + LOOK_AHEAD_DAYS;
    const [change] = this.#zone.changes(startMs, endDay * DAY_MS);
    this.#steadyFrom = day;
    this.#steadyUntil = (change === undefined ? endDay : Math.floor(change.atMs / DAY_MS)) - DAYS_AFTER;
    this.#offsetMs = this.#zone.offsetAt(startMs);
  }

  #acrossChange(day: CivilDay, hours: readonly Interval[]): readonly Interval[] {
    const zone = this.#zone;
    const midnightMs = day * DAY_MS;
    const skipped = zone.instantOf(midnightMs) >= zone.instantOf(midnightMs + DAY_MS);
    if (skipped) return [];
    // A change can empty hours, and push them into the next ones.
    return union(
      hours.map(([fromMs, toMs]) => [zone.instantOf(midnightMs + fromMs), zone.instantOf(midnightMs + toMs)]),
    );
  }
}
