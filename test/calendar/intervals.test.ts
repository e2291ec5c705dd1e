import { describe, expect, test } from "vitest";
import { createCalendar } from "../../src/calendar/calendar.js";
import {
  businessIntervals,
  nextBusinessInstant,
  nextClosing,
  nextOpening,
  previousBusinessInstant,
} from "../../src/calendar/intervals.js";
import { businessHours, roundTheClock } from "./french.js";

const french = createCalendar(businessHours);
const always = createCalendar(roundTheClock);
const at = (text: string) => new Date(text);

/** Wednesday 6, Thursday 7, Friday 8 (a holiday) and Monday 11 May 2026 in Paris. */
const may = (day: number, time: string) => at(`2026-05-${String(day).padStart(2, "0")}T${time}:00+02:00`);

describe("CAL-1 the instants around a date", () => {
  test.each([
    // date, business instant from and until it, next opening and closing
    [may(6, "08:00"), may(6, "09:00"), may(5, "19:00"), may(6, "09:00"), may(6, "19:00")],
    [may(6, "09:00"), may(6, "09:00"), may(6, "09:00"), may(7, "09:00"), may(6, "19:00")],
    [may(6, "12:00"), may(6, "12:00"), may(6, "12:00"), may(7, "09:00"), may(6, "19:00")],
    [may(6, "19:00"), may(7, "09:00"), may(6, "19:00"), may(7, "09:00"), may(7, "19:00")],
    [may(9, "12:00"), may(11, "09:00"), may(7, "19:00"), may(11, "09:00"), may(11, "19:00")],
  ])("of %o", (date, from, until, opening, closing) => {
    expect(nextBusinessInstant(date, french)).toEqual(from);
    expect(previousBusinessInstant(date, french)).toEqual(until);
    expect(nextOpening(date, french)).toEqual(opening);
    expect(nextClosing(date, french)).toEqual(closing);
  });

  test("round the clock are the date itself, and nothing opens or closes", () => {
    const date = may(9, "03:00");
    expect(nextBusinessInstant(date, always)).toEqual(date);
    expect(previousBusinessInstant(date, always)).toEqual(date);
    expect(nextOpening(date, always)).toBe(null);
    expect(nextClosing(date, always)).toBe(null);
  });

  test("nothing closes after the last holiday of a calendar otherwise round the clock", () => {
    const calendar = createCalendar({ ...roundTheClock, holidays: ["2026-12-25"] });
    expect(nextClosing(may(6, "12:00"), calendar)).toEqual(at("2026-12-25T00:00:00+01:00"));
    expect(nextOpening(may(6, "12:00"), calendar)).toEqual(at("2026-12-26T00:00:00+01:00"));
    expect(nextClosing("2026-12-26T00:00:00+01:00", calendar)).toBe(null);
    expect(nextOpening("2026-12-26T00:00:00+01:00", calendar)).toBe(null);
    expect(previousBusinessInstant("2026-12-25T12:00:00+01:00", calendar)).toEqual(
      at("2026-12-25T00:00:00+01:00"),
    );
  });

  test("there are none beyond a calendar that ends", () => {
    const once = createCalendar({
      timeZone: "UTC",
      hours: {},
      dateHours: { "2026-12-31": [["22:00", "02:00"]] },
    });
    expect(nextOpening("2026-01-01T00:00Z", once)).toEqual(at("2026-12-31T22:00Z"));
    expect(nextClosing("2026-01-01T00:00Z", once)).toEqual(at("2027-01-01T02:00Z"));
    expect(nextOpening("2026-12-31T22:00Z", once)).toBe(null);
    expect(nextClosing("2027-01-01T02:00Z", once)).toBe(null);
    expect(previousBusinessInstant("2030-01-01T00:00Z", once)).toEqual(at("2027-01-01T02:00Z"));
    expect(() => nextBusinessInstant("2027-01-01T02:00Z", once)).toThrow(RangeError);
    expect(() => previousBusinessInstant("2026-12-31T21:59Z", once)).toThrow(RangeError);
  });

  test("an invalid date is an error", () => {
    for (const verb of [nextBusinessInstant, previousBusinessInstant, nextOpening, nextClosing]) {
      expect(() => verb(new Date(Number.NaN), french)).toThrow(RangeError);
      expect(() => verb(1e15, always)).toThrow(RangeError);
    }
    expect(() => businessIntervals(0, Number.NaN, french)).toThrow(RangeError);
    expect(() => businessIntervals(1e15, 0, always)).toThrow(RangeError);
  });
});

describe("CAL-1 the openings within two dates", () => {
  test("are in order and cut to them", () => {
    expect(businessIntervals(may(6, "12:00"), may(11, "10:00"), french)).toEqual([
      { start: may(6, "12:00"), end: may(6, "19:00") },
      { start: may(7, "09:00"), end: may(7, "19:00") },
      { start: may(11, "09:00"), end: may(11, "10:00") },
    ]);
  });

  test("are those that have a part of it", () => {
    expect(businessIntervals(may(6, "19:00"), may(7, "09:00"), french)).toEqual([]);
    expect(businessIntervals(may(6, "10:00"), may(6, "11:00"), french)).toEqual([
      { start: may(6, "10:00"), end: may(6, "11:00") },
    ]);
    expect(businessIntervals(may(7, "10:00"), may(6, "10:00"), french)).toEqual([]);
    expect(businessIntervals(may(7, "10:00"), may(7, "10:00"), french)).toEqual([]);
    expect(businessIntervals(may(6, "10:00"), may(9, "10:00"), always)).toEqual([
      { start: may(6, "10:00"), end: may(9, "10:00") },
    ]);
  });

  test("that touch over midnight are one, also at new year", () => {
    const hours = { wed: [["20:00", "24:00"]], thu: [["00:00", "04:00"]] } as const;
    const calendar = createCalendar({ timeZone: "UTC", hours });
    const [start, end] = [at("2025-12-31T20:00Z"), at("2026-01-01T04:00Z")];
    expect(businessIntervals("2025-12-29T00:00Z", "2026-01-04T00:00Z", calendar)).toEqual([{ start, end }]);
    const asked = createCalendar({ timeZone: "UTC", hours });
    expect(asked.isOpen(at("2026-06-01T00:00Z").getTime())).toBe(false);
    expect(nextClosing(start, asked)).toEqual(end);
  });
});
