/**
 * The slow and obvious calendar: no index and nothing of src but types. Every question walks civil day by civil day and
 * resolves each local time by looking at clocks through Intl. It answers on epoch milliseconds.
 */
import type { CalendarDefinition, OpeningHours } from "../../src/calendar/definition.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Stretch = { start: number; end: number };

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

export class Oracle {
  readonly #definition: CalendarDefinition;
  readonly #clock: Intl.DateTimeFormat;
  readonly #instants = new Map<number, number>();

  constructor(definition: CalendarDefinition) {
    this.#definition = definition;
    this.#clock = new Intl.DateTimeFormat("en-US", {
      timeZone: definition.timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  }

  // Clocks

  /** What a clock on the wall shows, as if it were UTC. */
  wall(instant: number): number {
    const shown: Record<string, number> = {};
    for (const { type, value } of this.#clock.formatToParts(instant)) shown[type] = Number(value);
    const { year, month, day, hour, minute, second } = shown;
    return Date.UTC(year!, month! - 1, day!, hour!, minute!, second!) + (((instant % 1000) + 1000) % 1000);
  }

  /** The first instant at which the clock shows a time; if it never does, as late after the gap as it would be. */
  instant(wall: number): number {
    const known = this.#instants.get(wall);
    if (known !== undefined) return known;
    // Clocks do not change twice in so short a time.
    const offsets = [wall - 26 * HOUR, wall + 26 * HOUR].map((near) => this.wall(near) - near);
    const showing = offsets.map((offset) => wall - offset).filter((instant) => this.wall(instant) === wall);
    const found = showing.length > 0 ? Math.min(...showing) : wall - offsets[0]!;
    this.#instants.set(wall, found);
    return found;
  }

  /** The midnight (as if UTC) of the civil day of an instant. */
  day(instant: number): number {
    return Math.floor(this.wall(instant) / DAY) * DAY;
  }

  // Days

  #date(day: number): string {
    return new Date(day).toISOString().slice(0, 10);
  }

  #stretches(day: number, hours: OpeningHours): Stretch[] {
    if (this.instant(day) === this.instant(day + DAY)) return []; // the day was skipped
    const time = (text: string) => Number(text.slice(0, 2)) * HOUR + Number(text.slice(3)) * MINUTE;
    return hours.map(([from, to]) => ({
      start: this.instant(day + time(from)),
      end: this.instant(day + time(to) + (time(to) > time(from) ? 0 : DAY)),
    }));
  }

  /** The openings that belong to a day, breaks not yet taken out. */
  #openings(day: number): Stretch[] {
    const { hours, dateHours = {}, holidays = [] } = this.#definition;
    const date = this.#date(day);
    const year = new Date(day).getUTCFullYear();
    const closed = typeof holidays === "function" ? holidays(year) : holidays;
    if (closed.includes(date)) return [];
    return this.#stretches(day, dateHours[date] ?? hours[WEEKDAYS[new Date(day).getUTCDay()]!] ?? []);
  }

  #breaks(): Stretch[] {
    const { breaks = [] } = this.#definition;
    return breaks.flatMap(({ date, from, to }) => this.#stretches(Date.parse(date), [[from, to]]));
  }

  /** The open stretches of some openings: between any two neighbouring boundaries it is open or closed throughout. */
  #open(openings: Stretch[]): Stretch[] {
    const breaks = this.#breaks();
    const boundaries = [...openings, ...breaks].flatMap(({ start, end }) => [start, end]);
    boundaries.sort((a, b) => a - b);
    const covers = (instant: number) => (stretch: Stretch) =>
      stretch.start <= instant && instant < stretch.end;
    const open: Stretch[] = [];
    boundaries.forEach((start, i) => {
      const end = boundaries[i + 1];
      if (end === undefined || end === start) return;
      if (openings.some(covers(start)) && !breaks.some(covers(start))) open.push({ start, end });
    });
    return open;
  }

  isBusinessDay(day: number): boolean {
    return this.#open(this.#openings(day)).length > 0;
  }

  closingOf(day: number): number {
    return Math.max(...this.#open(this.#openings(day)).map(({ end }) => end));
  }

  // Time

  /** All that is open from an instant to another. */
  stretches(from: number, to: number): Stretch[] {
    const openings: Stretch[] = [];
    for (let day = this.day(from) - 3 * DAY; day <= this.day(to) + 3 * DAY; day += DAY) {
      openings.push(...this.#openings(day));
    }
    return this.#open(openings)
      .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
      .filter(({ start, end }) => start < end);
  }

  isOpen(instant: number): boolean {
    return this.stretches(instant, instant + 1).length > 0;
  }

  between(start: number, end: number): number {
    if (end < start) return 0 - this.between(end, start);
    return this.stretches(start, end).reduce((sum, stretch) => sum + stretch.end - stretch.start, 0);
  }

  /** Null where there is not so much within a good many days. */
  add(instant: number, duration: number, withinDays = 400): number | null {
    if (duration === 0) return instant;
    let left = Math.abs(duration);
    for (let days = 0; days < withinDays; days += 20) {
      if (duration > 0) {
        for (const { start, end } of this.stretches(instant + days * DAY, instant + (days + 20) * DAY)) {
          if (left <= end - start) return start + left;
          left -= end - start;
        }
      } else {
        for (const { start, end } of this.stretches(
          instant - (days + 20) * DAY,
          instant - days * DAY,
        ).reverse()) {
          if (left <= end - start) return end - left;
          left -= end - start;
        }
      }
    }
    return null;
  }

  nextOpening(instant: number, withinDays = 20): number | null {
    const open = this.stretches(instant - 1, instant + withinDays * DAY);
    const opening = open.find(({ start }) => start > instant && !open.some(({ end }) => end === start));
    return opening?.start ?? null;
  }

  nextClosing(instant: number, withinDays = 20): number | null {
    const limit = instant + withinDays * DAY;
    const open = this.stretches(instant, limit);
    const closing = open.find(({ end }) => end < limit && !open.some(({ start }) => start === end));
    return closing?.end ?? null;
  }

  previousClosing(instant: number, withinDays = 20): number | null {
    const open = this.stretches(instant - withinDays * DAY, instant + 1);
    const closing = open.findLast(({ end }) => end <= instant && !open.some(({ start }) => start === end));
    return closing?.end ?? null;
  }

  // Business days

  addBusinessDays(instant: number, n: number, withinDays = 200): number | null {
    if (n === 0) return instant;
    const timeOfDay = this.wall(instant) - this.day(instant);
    const day = this.#nthBusinessDay(this.day(instant), n, withinDays);
    return day === null ? null : this.instant(day + timeOfDay);
  }

  endOfBusinessDayAfter(instant: number, n: number, withinDays = 200): number | null {
    const day = this.#nthBusinessDay(this.day(instant), n, withinDays);
    return day === null ? null : this.closingOf(day);
  }

  #nthBusinessDay(from: number, n: number, withinDays: number): number | null {
    let left = Math.abs(n);
    for (let i = 1; i <= withinDays; i++) {
      const day = from + i * Math.sign(n) * DAY;
      if (this.isBusinessDay(day)) left--;
      if (left === 0) return day;
    }
    return null;
  }

  businessDaysBetween(start: number, end: number): number {
    const [startDay, endDay] = [this.day(start), this.day(end)];
    if (endDay < startDay) return 0 - this.businessDaysBetween(end, start);
    let count = 0;
    for (let day = startDay + DAY; day <= endDay; day += DAY) if (this.isBusinessDay(day)) count++;
    return count;
  }
}
