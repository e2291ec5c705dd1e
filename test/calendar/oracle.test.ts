import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { addBusinessDays, businessDaysBetween, isBusinessDay } from "../../src/calendar/business-days.js";
import { addBusinessTime, businessTimeBetween, isBusinessTime } from "../../src/calendar/business-time.js";
import { type Calendar, createCalendar } from "../../src/calendar/calendar.js";
import {
  businessIntervals,
  nextBusinessInstant,
  nextClosing,
  nextOpening,
  previousBusinessInstant,
} from "../../src/calendar/intervals.js";
import { DAY_MS } from "../../src/time/civil-day.js";
import { type Situation, situation } from "./any.js";
import { Oracle } from "./oracle.js";

const HOUR_MS = 3_600_000;
const days = (count: number) => fc.integer({ min: -count * DAY_MS, max: count * DAY_MS });

/** Years, away from that of the question, that are asked about before it. */
const otherYears = fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 3 });

/** Both calendars, or nothing where it never opens. */
function both(
  { definition, instant }: Situation,
  asked: readonly number[] = [],
): { calendar: Calendar; oracle: Oracle } {
  let calendar: Calendar | undefined;
  try {
    calendar = createCalendar(definition);
  } catch (error) {
    expect((error as Error).message).toContain("never open");
  }
  fc.pre(calendar !== undefined);
  for (const years of asked) calendar!.isOpen(instant + years * 365 * DAY_MS);
  return { calendar: calendar!, oracle: new Oracle(definition) };
}

/**
 * The oracle looks at some weeks only. Where it finds nothing there, a calendar without weekly hours has nothing
 * anywhere, and says so.
 */
function agrees({ definition }: Situation, actual: () => Date | null, expected: number | null): void {
  if (expected !== null) expect(actual()?.getTime()).toBe(expected);
  else if (Object.values(definition.hours).every((hours) => hours?.length === 0)) {
    let found: Date | null = null;
    try {
      found = actual();
    } catch (error) {
      expect((error as Error).message).toMatch(/does not go so far: looked (up|back) to the year/);
    }
    expect(found).toBe(null);
  }
}

describe("every verb agrees with the walk day by day, in any calendar and zone", () => {
  test.prop([situation, days(10), days(10)])(
    "CAL-4 businessTimeBetween, businessIntervals",
    (one, from, to) => {
      const { calendar, oracle } = both(one);
      const [start, end] = [one.instant + from, one.instant + to];
      expect(businessTimeBetween(start, end, calendar)).toBe(oracle.between(start, end));
      const sum = businessIntervals(start, end, calendar).reduce(
        (ms, open) => ms + +open.end - +open.start,
        0,
      );
      expect(sum).toBe(Math.max(0, oracle.between(start, end)));
    },
  );

  test.prop([situation, days(3), fc.integer({ min: -60 * HOUR_MS, max: 60 * HOUR_MS }), otherYears])(
    "CAL-4 addBusinessTime",
    (one, shift, duration, asked) => {
      const { calendar, oracle } = both(one, asked);
      const date = one.instant + shift;
      agrees(one, () => addBusinessTime(date, duration, calendar), oracle.add(date, duration, 60));
    },
  );

  test.prop([situation, days(3), otherYears])(
    "CAL-1 isBusinessTime, the next and previous instants",
    (one, shift, asked) => {
      const { calendar, oracle } = both(one, asked);
      const date = one.instant + shift;
      const open = oracle.isOpen(date);
      const opening = oracle.nextOpening(date);
      const closing = oracle.previousClosing(date);
      expect(isBusinessTime(date, calendar)).toBe(open);
      agrees(one, () => nextOpening(date, calendar), opening);
      agrees(one, () => nextClosing(date, calendar), oracle.nextClosing(date));
      agrees(one, () => nextBusinessInstant(date, calendar), open ? date : opening);
      agrees(one, () => previousBusinessInstant(date, calendar), open ? date : closing);
    },
  );

  test.prop([situation, days(10), days(10), fc.integer({ min: -12, max: 12 }), otherYears])(
    "CAL-3 the verbs of business days",
    (one, from, to, n, asked) => {
      const { calendar, oracle } = both(one, asked);
      const [start, end] = [one.instant + from, one.instant + to];
      expect(isBusinessDay(start, calendar)).toBe(oracle.isBusinessDay(oracle.day(start)));
      expect(businessDaysBetween(start, end, calendar)).toBe(oracle.businessDaysBetween(start, end));
      agrees(one, () => addBusinessDays(start, n, calendar), oracle.addBusinessDays(start, n, 80));
      const closing = oracle.endOfBusinessDayAfter(start, Math.abs(n) + 1, 80);
      agrees(one, () => new Date(calendar.endOfBusinessDayAfter(start, Math.abs(n) + 1)), closing);
    },
  );
});
