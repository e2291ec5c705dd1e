import type { Terms } from "../contract/terms.js";
import { DAY_MS, formatCivilDay, WEEKDAYS, weekdayOf } from "../time/civil-day.js";
import { parseInstant } from "../time/instant.js";
import type { Interval } from "../time/interval.js";
import { type Draws, PURPOSE } from "./draws.js";
import type { Scenario } from "./scenario.js";

const HOUR_MS = 3_600_000;

type Profile = Extract<Scenario["arrivals"], { perDay: number }>;
/** What a ticket of a log says of itself. */
export type ListedTicket = Extract<Scenario["arrivals"], { tickets: unknown }>["tickets"][number];

/** A ticket that comes in. */
export interface Arrival {
  readonly atMs: number;
  /** Null where it is all drawn. */
  readonly listed: ListedTicket | null;
}

/** The tickets that come in, in the order of time; the nth one hangs on no other draw than those of the first n. */
export function arrivalsOf(
  scenario: Scenario,
  terms: Terms,
  period: Interval,
  draws: Draws,
): Iterator<Arrival> {
  const { arrivals } = scenario;
  return "tickets" in arrivals
    ? listedArrivals(arrivals.tickets, period)
    : randomArrivals(arrivals, terms, period, draws);
}

function* listedArrivals(tickets: readonly ListedTicket[], [startMs, endMs]: Interval): Generator<Arrival> {
  yield* tickets
    .map((listed) => ({ atMs: parseInstant(listed.at), listed }))
    .filter(({ atMs }) => atMs >= startMs && atMs < endMs)
    .sort((a, b) => a.atMs - b.atMs);
}

/** A Poisson process whose rate holds for an hour at a time: unit gaps, laid along the tickets expected so far. */
function* randomArrivals(
  profile: Profile,
  terms: Terms,
  [startMs, endMs]: Interval,
  draws: Draws,
): Generator<Arrival> {
  const rateAt = rateOf(profile, terms);
  let number = 1;
  const gap = () => -Math.log(1 - draws.of(number++, PURPOSE.arrival));
  let expected = gap();
  for (let fromMs = startMs; fromMs < endMs; ) {
    const toMs = Math.min(endMs, endOfHour(fromMs, terms));
    const rate = rateAt(fromMs);
    let atMs: number = fromMs;
    while (rate > 0 && atMs + expected / rate < toMs) {
      atMs += expected / rate;
      yield { atMs: Math.floor(atMs), listed: null };
      expected = gap();
    }
    expected -= (toMs - atMs) * rate;
    fromMs = toMs;
  }
}

/** The end of an hour of the wall clock, or the change of the clock before it. */
function endOfHour(atMs: number, { zone }: Terms): number {
  const wallMs = atMs + zone.offsetAt(atMs);
  const endMs = atMs + HOUR_MS - (((wallMs % HOUR_MS) + HOUR_MS) % HOUR_MS);
  if (zone.offsetAt(endMs - 1) === zone.offsetAt(atMs)) return endMs;
  return zone.changes(atMs + 1, endMs)[0]?.atMs ?? endMs;
}

/** Tickets a millisecond: the mean over an ordinary week is that of the profile. */
function rateOf({ perDay, weekdays = {}, hours, holidays }: Profile, terms: Terms): (atMs: number) => number {
  const weightOf = (weekday: (typeof WEEKDAYS)[number]) => weekdays[weekday] ?? 1;
  const meanDay = mean(WEEKDAYS.map(weightOf));
  const meanHour = mean(hours ?? [1]);
  return (atMs) => {
    const wallMs = atMs + terms.zone.offsetAt(atMs);
    const day = Math.floor(wallMs / DAY_MS);
    const ofHour = hours?.[Math.floor((wallMs - day * DAY_MS) / HOUR_MS)] ?? 1;
    const isHoliday = holidays !== undefined && terms.calendars.holidayOn(formatCivilDay(day)) !== null;
    const ofDay = isHoliday ? holidays : weightOf(weekdayOf(day));
    const rate = ((perDay / DAY_MS) * (ofDay / meanDay) * ofHour) / meanHour;
    return Number.isFinite(rate) ? rate : 0;
  };
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
