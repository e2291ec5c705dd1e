import { describe, expect, test } from "vitest";
import { addBusinessTime, businessTimeBetween, isBusinessTime } from "../../src/calendar/business-time.js";
import { createCalendar } from "../../src/calendar/calendar.js";
import { everyNthDay } from "./any.js";
import { businessHours, roundTheClock } from "./french.js";

const HOUR = 3_600_000;
const MINUTE = 60_000;
const french = createCalendar(businessHours);
const always = createCalendar(roundTheClock);
const at = (text: string) => new Date(text);

describe("CAL-1 business hours are 09:00 to 19:00 French time, Monday to Friday, holidays excluded", () => {
  test.each([
    ["2026-05-06T08:59:59.999+02:00", false],
    ["2026-05-06T09:00:00+02:00", true],
    ["2026-05-06T18:59:59.999+02:00", true],
    ["2026-05-06T19:00:00+02:00", false],
    ["2026-05-08T12:00:00+02:00", false], // 8 May
    ["2026-05-09T12:00:00+02:00", false], // Saturday
    ["2026-05-14T12:00:00+02:00", false], // Ascension
  ])("at %s: %s", (date, open) => {
    expect(isBusinessTime(date, french)).toBe(open);
  });

  test.each([
    ["2026-05-06T18:00:00+02:00", 1 * HOUR, "2026-05-06T19:00:00+02:00"], // to a closing: there, not on the morrow
    ["2026-05-06T18:00:00+02:00", 1 * HOUR + 1, "2026-05-07T09:00:00.001+02:00"],
    ["2026-05-07T16:12:00+02:00", 4 * HOUR, "2026-05-11T10:12:00+02:00"], // over 8 May and a weekend
    ["2026-05-09T03:00:00+02:00", 0, "2026-05-09T03:00:00+02:00"],
    ["2026-05-09T03:00:00+02:00", 1, "2026-05-11T09:00:00.001+02:00"],
    ["2026-05-11T10:00:00+02:00", -1 * HOUR, "2026-05-11T09:00:00+02:00"], // to an opening: there
    ["2026-05-11T10:00:00+02:00", -1 * HOUR - 1, "2026-05-07T18:59:59.999+02:00"],
    ["2026-05-09T03:00:00+02:00", -10 * HOUR, "2026-05-07T09:00:00+02:00"],
  ])("%s and %d ms of them is %s", (date, durationMs, due) => {
    expect(addBusinessTime(date, durationMs, french)).toEqual(at(due));
  });

  test("are counted between two dates, and below zero the other way", () => {
    const [start, end] = ["2026-05-07T16:12:00+02:00", "2026-05-11T10:12:00+02:00"];
    expect(businessTimeBetween(start, end, french)).toBe(2 * HOUR + 48 * MINUTE + (1 * HOUR + 12 * MINUTE));
    expect(businessTimeBetween(end, start, french)).toBe(-4 * HOUR);
    expect(businessTimeBetween(start, start, french)).toBe(0);
  });

  test("cost the same for ten years as for an hour, and are exact", () => {
    const start = "2020-01-01T00:00:00+01:00";
    const end = "2030-01-01T00:00:00+01:00";
    const weekdays = 2609; // of the ten years
    const holidaysOnWeekdays = 86; // by the official list
    expect(businessTimeBetween(start, end, french)).toBe((weekdays - holidaysOnWeekdays) * 10 * HOUR);
    expect(addBusinessTime(start, (weekdays - holidaysOnWeekdays) * 10 * HOUR, french)).toEqual(
      at("2029-12-31T19:00:00+01:00"),
    );
  });
});

describe("CAL-4 24/7 is all hours of all days", () => {
  test("the days that clocks change have 23 and 25 of them", () => {
    const hoursOf = (day: string, next: string) => businessTimeBetween(day, next, always) / HOUR;
    expect(hoursOf("2026-03-29T00:00:00+01:00", "2026-03-30T00:00:00+02:00")).toBe(23);
    expect(hoursOf("2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00")).toBe(25);
    expect(hoursOf("2026-12-25T00:00:00+01:00", "2026-12-26T00:00:00+01:00")).toBe(24);
  });

  test("is elapsed time", () => {
    expect(addBusinessTime("2026-03-28T12:00:00+01:00", 24 * HOUR, always)).toEqual(
      at("2026-03-29T13:00:00+02:00"),
    );
    expect(addBusinessTime("2026-10-25T12:00:00+01:00", -24 * HOUR, always)).toEqual(
      at("2026-10-24T13:00:00+02:00"),
    );
    expect(isBusinessTime("1789-07-14T12:00:00Z", always)).toBe(true);
  });

  test("in pieces that leave nothing out is the same", () => {
    const noonToNoon = [["12:00", "12:00"]] as const;
    const week = Object.fromEntries(Object.keys(roundTheClock.hours).map((weekday) => [weekday, noonToNoon]));
    const pieces = createCalendar({ timeZone: "Pacific/Apia", hours: week });
    expect(businessTimeBetween("2011-12-01T00:00:00Z", "2012-02-01T00:00:00Z", pieces)).toBe(
      (31 + 31) * 24 * HOUR,
    );
    expect(pieces.closingAfter(Date.UTC(2026, 4, 7))).toBe(null);
  });
});

describe("the hours that a definition can give", () => {
  const monday = (text: string) => `2026-05-04T${text}:00Z`;
  const tuesday = (text: string) => `2026-05-05T${text}:00Z`;
  const calendarOf = (mon: [string, string][], more = {}) =>
    createCalendar({ timeZone: "UTC", hours: { mon }, ...more });
  const counted = (calendar: ReturnType<typeof calendarOf>) =>
    businessTimeBetween("2026-05-04T00:00:00Z", "2026-05-11T00:00:00Z", calendar) / HOUR;

  test("CAL-1 split ones count each part", () => {
    const calendar = calendarOf([
      ["13:00", "17:00"],
      ["09:00", "12:00"],
    ]);
    expect(counted(calendar)).toBe(3 + 4);
    expect(addBusinessTime(monday("11:00"), 2 * HOUR, calendar)).toEqual(at(monday("14:00")));
  });

  test("CAL-1 those that overlap or touch count once", () => {
    expect(
      counted(
        calendarOf([
          ["09:00", "12:00"],
          ["11:00", "13:00"],
        ]),
      ),
    ).toBe(4);
    expect(
      counted(
        calendarOf([
          ["09:00", "12:00"],
          ["12:00", "13:00"],
        ]),
      ),
    ).toBe(4);
    expect(
      counted(
        calendarOf([
          ["09:00", "17:00"],
          ["10:00", "11:00"],
        ]),
      ),
    ).toBe(8);
  });

  test("CAL-1 a closing that is not after its opening is on the next day", () => {
    expect(counted(calendarOf([["22:00", "06:00"]]))).toBe(2 + 6);
    expect(counted(calendarOf([["00:00", "00:00"]]))).toBe(24);
    expect(counted(calendarOf([["18:00", "18:00"]]))).toBe(6 + 18);
    expect(addBusinessTime(monday("23:00"), 2 * HOUR, calendarOf([["22:00", "06:00"]]))).toEqual(
      at(tuesday("01:00")),
    );
  });

  test("CAL-1 24:00 is the end of the day", () => {
    expect(counted(calendarOf([["20:00", "24:00"]]))).toBe(4);
    expect(isBusinessTime(tuesday("00:00"), calendarOf([["20:00", "24:00"]]))).toBe(false);
  });

  test("CAL-2 a holiday closes the openings of its day, and not the end of those of the day before", () => {
    const hours = { mon: [["22:00", "06:00"]], tue: [["22:00", "06:00"]] } as const;
    const calendar = createCalendar({ timeZone: "UTC", hours, holidays: ["2026-05-05"] });
    expect(isBusinessTime(tuesday("05:00"), calendar)).toBe(true);
    expect(isBusinessTime(tuesday("23:00"), calendar)).toBe(false);
    expect(isBusinessTime("2026-05-06T05:00:00Z", calendar)).toBe(false);
  });

  test("CAL-1 the hours of a date stand instead of those of the weekday; a holiday still wins", () => {
    const dateHours = { "2026-05-04": [["10:00", "11:00"]], "2026-05-09": [["10:00", "12:00"]] };
    expect(counted(calendarOf([["09:00", "17:00"]], { dateHours }))).toBe(1 + 2);
    expect(counted(calendarOf([["09:00", "17:00"]], { dateHours, holidays: ["2026-05-09"] }))).toBe(1);
    expect(counted(calendarOf([["09:00", "17:00"]], { dateHours: { "2026-05-04": [] } }))).toBe(0);
  });

  test("CAL-1 a break closes what is open then, also past midnight and in hours of the day before", () => {
    const lunch = { date: "2026-05-04", from: "12:00", to: "13:00" };
    expect(counted(calendarOf([["09:00", "17:00"]], { breaks: [lunch] }))).toBe(8 - 1);
    expect(counted(calendarOf([["09:00", "12:30"]], { breaks: [lunch] }))).toBe(3);
    const night = { date: "2026-05-04", from: "23:00", to: "01:00" };
    const early = { date: "2026-05-05", from: "00:30", to: "02:00" };
    expect(counted(calendarOf([["22:00", "06:00"]], { breaks: [night, early] }))).toBe(8 - 3);
  });
});

describe("an argument that is not as it must be", () => {
  test.each([
    new Date(Number.NaN),
    Number.NaN,
    0.5,
    Number.POSITIVE_INFINITY,
    1e15,
    "2026-05-07T16:12",
    "today",
    null,
  ])("is an error: date %o", (date) => {
    expect(() => addBusinessTime(date as Date, HOUR, french)).toThrow(RangeError);
    expect(() => businessTimeBetween(0, date as Date, french)).toThrow(RangeError);
    expect(() => businessTimeBetween(date as Date, 0, always)).toThrow(RangeError);
    expect(() => isBusinessTime(date as Date, always)).toThrow(RangeError);
  });

  test.each([Number.NaN, 0.5, Number.POSITIVE_INFINITY, 2 ** 60])(
    "is an error: duration %d",
    (durationMs) => {
      expect(() => addBusinessTime(0, durationMs, french)).toThrow(RangeError);
      expect(() => addBusinessTime(0, durationMs, always)).toThrow(RangeError);
    },
  );

  test("a date can be a Date, a number or a text, and is not changed", () => {
    const date = at("2026-05-07T16:12:00+02:00");
    const due = at("2026-05-07T17:12:00+02:00");
    expect(addBusinessTime(date, HOUR, french)).toEqual(due);
    expect(addBusinessTime(date.getTime(), HOUR, french)).toEqual(due);
    expect(addBusinessTime("2026-05-07T14:12Z", HOUR, french)).toEqual(due);
    expect(date).toEqual(at("2026-05-07T16:12:00+02:00"));
    expect(addBusinessTime(date, 0, french)).not.toBe(date);
  });
});

describe("a calendar that ends", () => {
  const once = createCalendar({
    timeZone: "Europe/Paris",
    hours: {},
    dateHours: { "2026-12-31": [["22:00", "02:00"]] },
  });

  test("CAL-1 counts to its end and no further", () => {
    expect(businessTimeBetween("1970-01-01T00:00Z", "2100-01-01T00:00Z", once)).toBe(4 * HOUR);
    expect(addBusinessTime("2026-01-01T00:00Z", 4 * HOUR, once)).toEqual(at("2027-01-01T02:00:00+01:00"));
    expect(addBusinessTime("2030-01-01T00:00Z", -4 * HOUR, once)).toEqual(at("2026-12-31T22:00:00+01:00"));
  });

  test("CAL-1 says so where more is asked of it", () => {
    expect(() => addBusinessTime("2026-01-01T00:00Z", 4 * HOUR + 1, once)).toThrow(RangeError);
    expect(() => addBusinessTime("2026-01-01T00:00Z", 4 * HOUR + 1, once)).toThrow("does not go so far");
    expect(() => addBusinessTime("2030-01-01T00:00Z", -4 * HOUR - 1, once)).toThrow("does not go so far");
  });

  test("CAL-1 so does one whose holidays close everything from some year on", () => {
    const mondays = everyNthDay(7, 3);
    const closing = createCalendar({
      timeZone: "UTC",
      hours: { mon: [["09:00", "10:00"]] },
      holidays: (year) => (year < 9000 ? [] : mondays(year)),
    });
    expect(() => addBusinessTime("8999-12-01T00:00Z", 100 * HOUR, closing)).toThrow("does not go so far");
  });
});

describe("the years 1 to 9999", () => {
  const french = () => createCalendar(businessHours); // a new one, that knows no other years

  test("CAL-1 are within any calendar", () => {
    expect(addBusinessTime("0001-01-03T00:00:00Z", HOUR, french())).toEqual(at("0001-01-03T09:50:39Z"));
    expect(addBusinessTime("9999-12-31T00:00:00Z", 10 * HOUR, french())).toEqual(at("9999-12-31T18:00:00Z"));
  });

  test("CAL-1 count in one go, as where a missing date was stored as the first of all", () => {
    const mondays = createCalendar({ timeZone: "UTC", hours: { mon: [["09:00", "10:00"]] } });
    const weeks = 105_668; // from Monday 0001-01-01 to Monday 2026-03-02
    expect(businessTimeBetween("0001-01-01T00:00Z", "2026-03-02T12:00Z", mondays)).toBe((weeks + 1) * HOUR);
  });

  test("CAL-1 and nothing else is", () => {
    expect(() => addBusinessTime("9999-12-31T00:00:00Z", 11 * HOUR, french())).toThrow(RangeError);
    expect(() => addBusinessTime("9999-12-31T00:00:00Z", 24 * HOUR, always)).toThrow(RangeError);
    expect(() => addBusinessTime("0001-01-01T00:00:00Z", -1, french())).toThrow(RangeError);
    expect(() => isBusinessTime(Date.UTC(10_000, 0, 1), french())).toThrow(RangeError);
  });
});
