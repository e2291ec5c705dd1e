import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type Calendar, createCalendar } from "../../src/calendar/calendar.js";
import type { CalendarDefinition } from "../../src/calendar/definition.js";
import { DAY_MS } from "../../src/time/civil-day.js";
import { type Situation, situation } from "./any.js";
import { businessHours } from "./french.js";

const HOUR_MS = 3_600_000;

/** A calendar that is open every week, around some instants of interest: of any kind, or the contract's. */
const openCalendar = fc.oneof(
  situation.map(
    (one): Situation => ({
      ...one,
      definition: { ...one.definition, hours: { ...one.definition.hours, wed: [["08:30", "17:15"]] } },
    }),
  ),
  fc
    .integer({ min: Date.UTC(1976, 0, 1), max: Date.UTC(2037, 0, 1) })
    .map((instant): Situation => ({ instant, definition: businessHours })),
);
const shift = fc.integer({ min: -90 * DAY_MS, max: 90 * DAY_MS });
const positive = fc.integer({ min: 1, max: 300 * HOUR_MS });
const signed = fc.integer({ min: -300 * HOUR_MS, max: 300 * HOUR_MS });

const made = new WeakMap<CalendarDefinition, Calendar>();
function calendarOf({ definition }: Situation): Calendar {
  const calendar = made.get(definition) ?? createCalendar(definition);
  made.set(definition, calendar);
  return calendar;
}

describe("business time", () => {
  test.prop([openCalendar, shift, signed])(
    "CAL-4 adding and then measuring gives the duration back",
    (one, by, duration) => {
      const calendar = calendarOf(one);
      const start = one.instant + by;
      expect(calendar.between(start, calendar.add(start, duration))).toBe(duration);
    },
  );

  test.prop([openCalendar, shift, shift, shift])("CAL-4 measuring is additive over a cut", (one, a, b, c) => {
    const calendar = calendarOf(one);
    const [start, cut, end] = [one.instant + a, one.instant + b, one.instant + c];
    expect(calendar.between(start, cut) + calendar.between(cut, end)).toBe(calendar.between(start, end));
  });

  test.prop([openCalendar, shift, shift])("CAL-4 measuring the other way gives the opposite", (one, a, b) => {
    const calendar = calendarOf(one);
    const [start, end] = [one.instant + a, one.instant + b];
    expect(calendar.between(start, end) + calendar.between(end, start)).toBe(0);
  });

  test.prop([openCalendar, shift, shift])(
    "CAL-4 never more is counted than elapses, and never less than nothing",
    (one, a, b) => {
      const calendar = calendarOf(one);
      const [start, end] = [one.instant + Math.min(a, b), one.instant + Math.max(a, b)];
      expect(calendar.between(start, end)).toBeGreaterThanOrEqual(0);
      expect(calendar.between(start, end)).toBeLessThanOrEqual(end - start);
    },
  );

  test.prop([openCalendar, shift])(
    "CAL-1 a millisecond counts exactly while the calendar is open",
    (one, by) => {
      const calendar = calendarOf(one);
      const instant = one.instant + by;
      expect(calendar.between(instant, instant + 1)).toBe(calendar.isOpen(instant) ? 1 : 0);
    },
  );

  test.prop([openCalendar, shift, shift, signed])(
    "SLA-6 who starts later is not due earlier",
    (one, a, b, duration) => {
      const calendar = calendarOf(one);
      const [early, late] = [one.instant + Math.min(a, b), one.instant + Math.max(a, b)];
      expect(calendar.add(early, duration)).toBeLessThanOrEqual(calendar.add(late, duration));
    },
  );

  test.prop([openCalendar, shift, signed, signed])(
    "SLA-6 who has longer is not due earlier",
    (one, by, a, b) => {
      const calendar = calendarOf(one);
      const start = one.instant + by;
      expect(calendar.add(start, Math.min(a, b))).toBeLessThanOrEqual(calendar.add(start, Math.max(a, b)));
    },
  );

  test.prop([openCalendar, shift, positive])(
    "SLA-6 a deadline is the earliest instant that will do",
    (one, by, duration) => {
      const calendar = calendarOf(one);
      const start = one.instant + by;
      const due = calendar.add(start, duration);
      expect(calendar.between(start, due - 1)).toBe(duration - 1);
    },
  );

  test.prop([openCalendar, shift, positive])(
    "CAL-4 going back is the latest instant that will do",
    (one, by, duration) => {
      const calendar = calendarOf(one);
      const end = one.instant + by;
      expect(calendar.between(calendar.add(end, -duration) + 1, end)).toBe(duration - 1);
    },
  );

  test.prop([openCalendar, shift, positive])(
    "CAL-4 there and back is where the calendar was open at or after the start",
    (one, by, duration) => {
      const calendar = calendarOf(one);
      const start = one.instant + by;
      expect(calendar.add(calendar.add(start, duration), -duration)).toBe(calendar.openFrom(start));
    },
  );

  test.prop([openCalendar, shift, positive])(
    "CAL-4 back and there is where the calendar was open before or until the start",
    (one, by, duration) => {
      const calendar = calendarOf(one);
      const start = one.instant + by;
      const openUntil = calendar.isOpen(start - 1) ? start : calendar.openUntil(start - 1);
      expect(calendar.add(calendar.add(start, -duration), duration)).toBe(openUntil);
    },
  );

  test.prop([openCalendar, shift, shift])(
    "CAL-1 the intervals are open, apart, and add up to what is counted",
    (one, a, b) => {
      const calendar = calendarOf(one);
      const [start, end] = [one.instant + Math.min(a, b), one.instant + Math.max(a, b)];
      const intervals = calendar.intervals(start, end);
      expect(intervals.reduce((sum, [startMs, endMs]) => sum + endMs - startMs, 0)).toBe(
        calendar.between(start, end),
      );
      intervals.forEach(([startMs, endMs], i) => {
        expect(calendar.between(startMs, endMs)).toBe(endMs - startMs);
        if (i > 0) expect(startMs).toBeGreaterThan(intervals[i - 1]![1]);
      });
    },
  );

  test.prop([openCalendar, shift])("CAL-1 openings and closings take turns", (one, by) => {
    const calendar = calendarOf(one);
    const instant = one.instant + by;
    const [opening, closing] = [calendar.openingAfter(instant)!, calendar.closingAfter(instant)!];
    expect(opening < closing).toBe(!calendar.isOpen(instant));
    expect(calendar.isOpen(opening)).toBe(true);
    expect(calendar.isOpen(opening - 1)).toBe(false);
    expect(calendar.isOpen(closing)).toBe(false);
    expect(calendar.isOpen(closing - 1)).toBe(true);
  });
});

describe("business days", () => {
  const days = fc.integer({ min: -60, max: 60 });

  test.prop([openCalendar, shift, days])(
    "CAL-3 adding and then counting gives the days back",
    (one, by, n) => {
      const calendar = calendarOf(one);
      const start = one.instant + by;
      expect(calendar.businessDaysBetween(start, calendar.addBusinessDays(start, n))).toBe(
        n >= 0 || calendar.isBusinessDay(calendar.localDay(start)) ? n : n + 1,
      );
    },
  );

  test.prop([openCalendar, shift, shift, shift])(
    "CAL-3 counting is additive over a cut, and the opposite the other way",
    (one, a, b, c) => {
      const calendar = calendarOf(one);
      const [start, cut, end] = [one.instant + a, one.instant + b, one.instant + c];
      const whole = calendar.businessDaysBetween(start, end);
      expect(calendar.businessDaysBetween(start, cut) + calendar.businessDaysBetween(cut, end)).toBe(whole);
      expect(calendar.businessDaysBetween(end, start) + whole).toBe(0);
    },
  );

  test.prop([openCalendar, shift, fc.integer({ min: 1, max: 60 })])(
    "CAL-3 until the end of the nth business day the calendar is open",
    (one, by, n) => {
      const calendar = calendarOf(one);
      expect(calendar.isOpen(calendar.endOfBusinessDayAfter(one.instant + by, n) - 1)).toBe(true);
    },
  );
});

describe("what a calendar knows", () => {
  const instants = fc.array(fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2090, 0, 1) }), {
    minLength: 2,
    maxLength: 6,
  });

  test.prop([openCalendar, instants], { numRuns: 30 })(
    "does not depend on what it was asked before",
    (one, asked) => {
      const [forward, backward] = [createCalendar(one.definition), createCalendar(one.definition)];
      const answer = (calendar: Calendar) => (instant: number) => [
        calendar.add(instant, 40 * HOUR_MS),
        calendar.add(instant, -40 * HOUR_MS),
        calendar.closingAfter(instant),
        calendar.addBusinessDays(instant, -7),
        calendar.endOfBusinessDayAfter(instant, 7),
        calendar.between(one.instant, instant),
      ];
      const answers = asked.map(answer(forward));
      expect([...asked].reverse().map(answer(backward)).reverse()).toEqual(answers);
    },
  );
});
