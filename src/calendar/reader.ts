import { type CivilDay, DAY_MS, readCivilDay, twoDigits, yearOf } from "../time/civil-day.js";
import { type Interval, union } from "../time/interval.js";
import { type Zone, zoneOf } from "../time/zone.js";
import { CalendarError, type CalendarProblem } from "./definition.js";

/**
 * Reads the parts of a definition from data of any shape. What is wrong is noted and stood in for, so that reading
 * goes on and finds the other problems too; `finish` throws them all.
 */
export class Reader {
  readonly #problems: CalendarProblem[] = [];

  finish(): void {
    if (this.#problems.length > 0) throw new CalendarError(this.#problems);
  }

  #note(path: string, found: unknown, allowed: string): void {
    const shown = typeof found === "function" ? "a function" : (JSON.stringify(found) ?? String(found));
    this.#problems.push({ path, found: shown, allowed });
  }

  /** An object; where keys are given, it has no others. */
  record(value: unknown, path: string, keys?: readonly string[]): Record<string, unknown> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.#note(path, value, keys === undefined ? "an object" : `an object with ${keys.join(", ")}`);
      return {};
    }
    for (const key of Object.keys(value)) {
      const at = path === "" ? key : `${path}.${key}`;
      if (keys !== undefined && !keys.includes(key)) this.#note(at, key, `one of ${keys.join(", ")}`);
    }
    return value as Record<string, unknown>;
  }

  list(value: unknown, path: string): readonly unknown[] {
    if (Array.isArray(value)) return value;
    this.#note(path, value, "a list");
    return [];
  }

  zone(value: unknown, path: string): Zone {
    try {
      return zoneOf(value as string);
    } catch {
      this.#note(path, value, 'a name of the IANA time zone database, as "Europe/Paris"');
      return zoneOf("UTC");
    }
  }

  date(value: unknown, path: string): CivilDay {
    const day = typeof value === "string" ? readCivilDay(value) : "not-a-date";
    if (typeof day === "number") return day;
    this.#note(path, value, "a date YYYY-MM-DD that exists");
    return Number.NaN;
  }

  /** A set of dates, all of the given year if there is one. */
  dates(value: unknown, path: string, year?: number): Set<CivilDay> {
    const days = this.list(value, path).map((one, i) => {
      const day = this.date(one, `${path}[${i}]`);
      const elsewhere = year !== undefined && !Number.isNaN(day) && yearOf(day) !== year;
      if (elsewhere) this.#note(`${path}[${i}]`, one, `a date of ${year}`);
      return day;
    });
    return new Set(days);
  }

  /** The hours of a day: overlaps merged. */
  hours(value: unknown, path: string): readonly Interval[] {
    const spans = this.list(value, path).map((pair, i): Interval => {
      const at = `${path}[${i}]`;
      if (Array.isArray(pair) && pair.length === 2)
        return this.span(pair[0], pair[1], `${at}[0]`, `${at}[1]`);
      this.#note(at, pair, "an opening and a closing");
      return [0, 0];
    });
    return union(spans);
  }

  /** Two local times, the second on the next day where it is not after the first. */
  span(from: unknown, to: unknown, fromPath: string, toPath: string): Interval {
    const fromMs = this.#time(from, fromPath, "23:59");
    const toMs = this.#time(to, toPath, "24:00");
    return [fromMs, toMs > fromMs ? toMs : toMs + DAY_MS];
  }

  #time(value: unknown, path: string, latest: "23:59" | "24:00"): number {
    if (typeof value === "string" && value.length === 5 && value[2] === ":") {
      const hours = twoDigits(value, 0);
      const minutes = twoDigits(value, 3);
      if (hours >= 0 && minutes >= 0 && minutes < 60 && value <= latest)
        return (hours * 60 + minutes) * 60_000;
    }
    this.#note(path, value, `a time HH:MM from 00:00 to ${latest}`);
    return 0;
  }
}
