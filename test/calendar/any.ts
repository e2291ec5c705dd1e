/** Random calendars and instants. */
import { fc } from "@fast-check/vitest";
import type { CalendarDefinition, OpeningHours } from "../../src/calendar/definition.js";
import { civilDay, DAY_MS, formatCivilDay, WEEKDAYS, yearOf } from "../../src/time/civil-day.js";
import { zoneOf } from "../../src/time/zone.js";

const ZONES = [
  "UTC",
  "Europe/Paris",
  "Australia/Lord_Howe",
  "America/St_Johns",
  "Pacific/Apia",
  "America/Sao_Paulo",
  "Asia/Kathmandu",
  "Africa/Casablanca",
  "Africa/Monrovia",
  "Asia/Tehran",
];

const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

const opening = fc.oneof(
  { arbitrary: fc.tuple(minute, minute).map(([from, to]) => [clock(from), clock(to)] as const), weight: 2 },
  fc.constantFrom(
    ["09:00", "19:00"] as const,
    ["00:00", "24:00"] as const,
    ["00:00", "00:00"] as const,
    ["22:00", "06:00"] as const,
    ["02:15", "02:45"] as const,
    ["23:30", "24:00"] as const,
    ["12:00", "11:59"] as const,
  ),
);

const hoursOfDay: fc.Arbitrary<OpeningHours> = fc.array(opening, { minLength: 0, maxLength: 3 });

/** An instant near a new year or a clock change as often as anywhere. */
function instantNear(timeZone: string): fc.Arbitrary<number> {
  const [from, to] = [Date.UTC(1986, 0, 1), Date.UTC(2038, 0, 1)];
  const turns = zoneOf(timeZone)
    .changes(from, to)
    .map(({ atMs }) => atMs);
  for (let year = 1986; year < 2038; year++) turns.push(zoneOf(timeZone).instantOf(Date.UTC(year, 0, 1)));
  const near = fc
    .tuple(fc.constantFrom(...turns), fc.integer({ min: -3 * 24 * 60, max: 3 * 24 * 60 }))
    .map(([turn, minutes]) => turn + minutes * 60_000);
  const exact = fc
    .tuple(fc.constantFrom(...turns), fc.integer({ min: -2, max: 2 }))
    .map(([turn, ms]) => turn + ms);
  return fc.oneof(near, exact, fc.integer({ min: from, max: to }));
}

export interface Situation {
  definition: CalendarDefinition;
  instant: number;
}

/** A calendar with its irregular days around an instant. */
export const situation: fc.Arbitrary<Situation> = fc.constantFrom(...ZONES).chain((timeZone) =>
  instantNear(timeZone).chain((instant) => {
    const date = fc
      .integer({ min: -20, max: 20 })
      .map((days) => formatCivilDay(Math.floor(instant / DAY_MS) + days));
    return fc.record({
      instant: fc.constant(instant),
      definition: fc.record(
        {
          timeZone: fc.constant(timeZone),
          hours: fc
            .tuple(...WEEKDAYS.map(() => hoursOfDay))
            .map((days) => Object.fromEntries(WEEKDAYS.map((weekday, i) => [weekday, days[i]!]))),
          holidays: fc.oneof(
            fc.array(date, { maxLength: 6 }),
            fc
              .tuple(fc.integer({ min: 2, max: 40 }), fc.nat())
              .map(([every, from]) => everyNthDay(every, from)),
          ),
          dateHours: fc.dictionary(date, hoursOfDay, { maxKeys: 4 }),
          breaks: fc.array(
            fc.tuple(date, opening).map(([on, [from, to]]) => ({ date: on, from, to })),
            { maxLength: 3 },
          ),
        },
        { requiredKeys: ["timeZone", "hours"] },
      ),
    });
  }),
);

/** A function of holidays: every nth day, counted from so many days before 1970. */
export function everyNthDay(n: number, from: number): (year: number) => string[] {
  return (year) => {
    const dates: string[] = [];
    const first = civilDay(year, 1, 1);
    const start = first + ((((-from - first) % n) + n) % n);
    for (let day = start; yearOf(day) === year; day += n) dates.push(formatCivilDay(day));
    return dates;
  };
}
