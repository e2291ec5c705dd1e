import { describe, expect, test } from "vitest";
import { addBusinessDays, businessDaysBetween, isBusinessDay } from "../../src/calendar/business-days.js";
import { createCalendar } from "../../src/calendar/calendar.js";
import { businessHours, roundTheClock } from "./french.js";

const french = createCalendar(businessHours);
const at = (text: string) => new Date(text);
const ms = (text: string) => at(text).getTime();

describe("CAL-3 a business day is a day that has business hours", () => {
  test.each([
    ["2026-05-07T23:59:59.999+02:00", true], // Thursday, to its end
    ["2026-05-08T00:00:00+02:00", false], // 8 May, from its start
    ["2026-05-10T22:30:00Z", true], // already Monday in Paris
    ["2026-05-09T12:00:00+02:00", false],
    ["2026-05-14T12:00:00+02:00", false],
  ])("%s: %s", (date, expected) => {
    expect(isBusinessDay(date, french)).toBe(expected);
  });

  test("of its own: not what runs over from the day before", () => {
    const overnight = createCalendar({ timeZone: "UTC", hours: { mon: [["22:00", "06:00"]] } });
    expect(isBusinessDay("2026-05-04T01:00Z", overnight)).toBe(true);
    expect(isBusinessDay("2026-05-05T01:00Z", overnight)).toBe(false);
    expect(
      isBusinessDay(
        "2026-05-05T01:00Z",
        createCalendar({ timeZone: "UTC", hours: { mon: [["22:00", "06:00"]], tue: [["05:00", "06:00"]] } }),
      ),
    ).toBe(true);
  });

  test("and a break leaves some of them", () => {
    const hours = { mon: [["09:00", "12:00"]] } as const;
    const breaks = (to: string) => [{ date: "2026-05-04", from: "08:00", to }];
    const isOne = (to: string) =>
      isBusinessDay("2026-05-04T01:00Z", createCalendar({ timeZone: "UTC", hours, breaks: breaks(to) }));
    expect(isOne("11:59")).toBe(true);
    expect(isOne("12:00")).toBe(false);
  });
});

describe("CAL-3 adding business days", () => {
  test.each([
    ["2026-05-06T16:12:00+02:00", 1, "2026-05-07T16:12:00+02:00"],
    ["2026-05-07T16:12:00+02:00", 1, "2026-05-11T16:12:00+02:00"], // over 8 May and a weekend
    ["2026-05-07T23:59:00+02:00", 1, "2026-05-11T23:59:00+02:00"], // the time of day is kept, open or not
    ["2026-05-09T03:00:00+02:00", 1, "2026-05-11T03:00:00+02:00"], // from a Saturday
    ["2026-05-09T03:00:00+02:00", 2, "2026-05-12T03:00:00+02:00"],
    ["2026-05-09T03:00:00+02:00", 0, "2026-05-09T03:00:00+02:00"],
    ["2026-05-09T03:00:00+02:00", -1, "2026-05-07T03:00:00+02:00"],
    ["2026-05-11T16:12:00+02:00", -1, "2026-05-07T16:12:00+02:00"],
    ["2026-03-27T16:12:00+01:00", 1, "2026-03-30T16:12:00+02:00"], // over the clock change
    ["2026-01-01T00:00:00+01:00", 261 - 9, "2026-12-31T00:00:00+01:00"],
  ])("%s and %d of them is %s", (date, days, expected) => {
    expect(addBusinessDays(date, days, french)).toEqual(at(expected));
  });

  test("a local time in the gap is moved forward by it, of one that comes twice it is the first", () => {
    const daily = createCalendar(roundTheClock);
    expect(addBusinessDays("2026-03-28T02:30:00+01:00", 1, daily)).toEqual(at("2026-03-29T03:30:00+02:00"));
    expect(addBusinessDays("2026-10-24T02:30:00+02:00", 1, daily)).toEqual(at("2026-10-25T02:30:00+02:00"));
    expect(addBusinessDays("2026-10-25T02:30:00+01:00", 0, daily)).toEqual(at("2026-10-25T02:30:00+01:00"));
  });

  test("the day that Apia skipped is none, even round the clock", () => {
    const daily = createCalendar({ ...roundTheClock, timeZone: "Pacific/Apia" });
    expect(addBusinessDays("2011-12-29T12:00:00-10:00", 1, daily)).toEqual(at("2011-12-31T12:00:00+14:00"));
    expect(addBusinessDays("2011-12-31T12:00:00+14:00", -1, daily)).toEqual(at("2011-12-29T12:00:00-10:00"));
    expect(businessDaysBetween("2011-12-29T12:00:00-10:00", "2011-12-31T12:00:00+14:00", daily)).toBe(1);
  });

  test("what is no whole number, or is not there, is an error", () => {
    const once = createCalendar({
      timeZone: "UTC",
      hours: {},
      dateHours: { "2026-05-04": [["09:00", "10:00"]] },
    });
    expect(addBusinessDays("2026-01-01T12:00Z", 1, once)).toEqual(at("2026-05-04T12:00Z"));
    expect(() => addBusinessDays("2026-01-01T12:00Z", 2, once)).toThrow(RangeError);
    expect(() => addBusinessDays("2026-01-01T12:00Z", -1, once)).toThrow(RangeError);
    for (const days of [0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => addBusinessDays("2026-01-01T12:00Z", days, french)).toThrow(RangeError);
    }
    expect(() => addBusinessDays("2026-01-01T12:00", 1, french)).toThrow(RangeError);
    expect(() => isBusinessDay(new Date(Number.NaN), french)).toThrow(RangeError);
    expect(() => businessDaysBetween(0, Number.NaN, french)).toThrow(RangeError);
    expect(() => french.isBusinessDay(10_000_000)).toThrow(RangeError);
  });
});

describe("CAL-3 counting business days: after the day of the start, until that of the end", () => {
  test.each([
    ["2026-05-07T09:00:00+02:00", "2026-05-07T19:00:00+02:00", 0],
    ["2026-05-07T19:00:00+02:00", "2026-05-11T00:00:00+02:00", 1],
    ["2026-05-08T12:00:00+02:00", "2026-05-10T12:00:00+02:00", 0],
    ["2026-05-09T12:00:00+02:00", "2026-05-11T12:00:00+02:00", 1],
    ["2026-05-11T12:00:00+02:00", "2026-05-09T12:00:00+02:00", -1],
    ["2025-12-31T12:00:00+01:00", "2026-12-31T12:00:00+01:00", 261 - 9], // 2 of the 11 holidays of 2026 are at weekends
  ])("from %s to %s: %d", (start, end, days) => {
    expect(businessDaysBetween(start, end, french)).toBe(days);
    expect(businessDaysBetween(end, start, french)).toBe(0 - days);
  });
});

describe("CAL-3 the end of the nth business day, the day of the event not counted", () => {
  test.each([
    ["2026-05-06T00:00:00+02:00", 1, "2026-05-07T19:00:00+02:00"],
    ["2026-05-06T23:59:59+02:00", 1, "2026-05-07T19:00:00+02:00"],
    ["2026-05-07T16:12:00+02:00", 1, "2026-05-11T19:00:00+02:00"],
    ["2026-05-09T16:12:00+02:00", 1, "2026-05-11T19:00:00+02:00"],
    ["2026-05-07T16:12:00+02:00", 5, "2026-05-18T19:00:00+02:00"],
  ])("after %s, n = %d: %s", (date, n, end) => {
    expect(at(new Date(french.endOfBusinessDayAfter(ms(date), n)).toISOString())).toEqual(at(end));
  });

  test("is the closing of its own last opening, also past midnight and where the next day goes on", () => {
    const hours = {
      mon: [
        ["09:00", "12:00"],
        ["22:00", "06:00"],
      ],
      tue: [["05:00", "10:00"]],
    } as const;
    const calendar = createCalendar({ timeZone: "UTC", hours });
    expect(calendar.endOfBusinessDayAfter(ms("2026-05-03T12:00Z"), 1)).toBe(ms("2026-05-05T06:00Z"));
    expect(calendar.endOfBusinessDayAfter(ms("2026-05-03T12:00Z"), 2)).toBe(ms("2026-05-05T10:00Z"));
  });

  test("of business days round the clock is their midnight", () => {
    const hours = Object.fromEntries(
      ["mon", "tue", "wed", "thu", "fri"].map((weekday) => [weekday, [["00:00", "24:00"]]]),
    );
    const calendar = createCalendar({ ...businessHours, hours: hours as Record<"mon", [string, string][]> });
    expect(calendar.endOfBusinessDayAfter(ms("2026-05-07T16:12:00+02:00"), 1)).toBe(
      ms("2026-05-12T00:00:00+02:00"),
    );
    expect(calendar.endOfBusinessDayAfter(ms("2026-05-11T00:00:00+02:00"), 4)).toBe(
      ms("2026-05-19T00:00:00+02:00"),
    );
  });

  test("is an error for less than one day", () => {
    for (const n of [0, -1, 1.5, Number.NaN])
      expect(() => french.endOfBusinessDayAfter(0, n)).toThrow(RangeError);
  });
});
