import { describe, expect, test } from "vitest";
import { createCalendar } from "../../src/calendar/calendar.js";
import { type CalendarDefinition, CalendarError } from "../../src/calendar/definition.js";
import { everyNthDay } from "./any.js";

const day = [["09:00", "19:00"]] as const;

/** The problems of a definition of any shape, as path and what was found. */
function problemsOf(definition: unknown): string[] {
  try {
    createCalendar(definition as CalendarDefinition);
  } catch (error) {
    expect(error).toBeInstanceOf(CalendarError);
    return (error as CalendarError).problems.map(({ path, found }) => `${path}: ${found}`);
  }
  return [];
}

describe("a definition that is no calendar", () => {
  test("is refused with all of its problems at once, each with its place, what was found and what is allowed", () => {
    const definition = {
      timeZone: "Paris",
      hours: {
        mon: [["09:00", "25:00"]],
        Tuesday: day,
        wed: [["9:00", "10:00"], ["10:00"]],
        thu: "09:00-17:00",
      },
      holidays: ["2026-02-30", "2026-12-25", 25],
      dateHours: { "24/12/2026": day, "2026-12-24": [["24:00", "09:00"]] },
      breaks: [
        { date: "2026-05-07", from: "12:60", to: "13:00" },
        { date: "2026-13-01", from: "12:00" },
      ],
      zone: "Europe/Paris",
    };
    expect(problemsOf(definition)).toEqual([
      'zone: "zone"',
      'timeZone: "Paris"',
      'hours.Tuesday: "Tuesday"',
      'hours.mon[0][1]: "25:00"',
      'hours.wed[0][0]: "9:00"',
      'hours.wed[1]: ["10:00"]',
      'hours.thu: "09:00-17:00"',
      'dateHours.24/12/2026: "24/12/2026"',
      'dateHours.2026-12-24[0][0]: "24:00"',
      'breaks[0].from: "12:60"',
      'breaks[1].date: "2026-13-01"',
      "breaks[1].to: undefined",
      'holidays[0]: "2026-02-30"',
      "holidays[2]: 25",
    ]);
  });

  test("says so in its message, and is a RangeError", () => {
    const make = () => createCalendar({ timeZone: "Europe/Paris", hours: { mon: [["09:00", "19:60"]] } });
    expect(make).toThrow(RangeError);
    expect(make).toThrow(
      'not a calendar: hours.mon[0][1]: "19:60" (wanted: a time HH:MM from 00:00 to 24:00)',
    );
  });

  test.each([undefined, null, 7, "Europe/Paris", []])("%o is none", (definition) => {
    expect(problemsOf(definition)).not.toEqual([]);
  });

  test.each(["24:01", "00:60", "0900", "09:00:00", " 09:00", "09.00", "-1:00", "", "9h", "٠٩:٠٠"])(
    "%o is no time of day",
    (time) => {
      expect(problemsOf({ timeZone: "UTC", hours: { mon: [["08:00", time]] } })).toHaveLength(1);
    },
  );
});

describe("a calendar that is never open", () => {
  const break_ = (date: string, from: string, to: string) => ({ date, from, to });

  test.each<[string, Partial<CalendarDefinition>]>([
    ["no hours", {}],
    ["weekdays without hours", { hours: { mon: [], tue: [] } }],
    ["a date without hours", { dateHours: { "2026-05-07": [] } }],
    ["a date that is a holiday", { dateHours: { "2026-05-07": day }, holidays: ["2026-05-07"] }],
    [
      "a date whose hours are a break",
      { dateHours: { "2026-05-07": day }, breaks: [break_("2026-05-07", "08:00", "19:00")] },
    ],
    ["holidays on all days", { hours: { mon: day }, holidays: everyNthDay(1, 0) }],
    ["holidays on all days with hours", { hours: { mon: day }, holidays: everyNthDay(7, 3) }],
  ])("CAL-1 for %s is refused when it is made", (_, definition) => {
    expect(() => createCalendar({ timeZone: "Europe/Paris", hours: {}, ...definition })).toThrow(
      "never open",
    );
  });

  test("CAL-1 for the day that its zone skipped is refused too", () => {
    const skipped = { "2011-12-30": day };
    expect(problemsOf({ timeZone: "Pacific/Apia", hours: {}, dateHours: skipped })[0]).toContain(
      "never open",
    );
    expect(problemsOf({ timeZone: "Europe/Paris", hours: {}, dateHours: skipped })).toEqual([]);
  });

  test("CAL-1 for hours that the clocks leave nothing of is refused too", () => {
    // 02:30 does not exist and is 03:30, after 03:15.
    const gap = (timeZone: string) => ({
      timeZone,
      hours: {},
      dateHours: { "2026-03-29": [["02:30", "03:15"]] },
    });
    expect(problemsOf(gap("Europe/Paris"))[0]).toContain("never open");
    expect(problemsOf(gap("UTC"))).toEqual([]);
  });

  test("is not one whose listed holidays close centuries of its only weekday", () => {
    const mondays: string[] = [];
    for (let year = 2000; year < 2400; year++) mondays.push(...everyNthDay(7, 3)(year));
    expect(problemsOf({ timeZone: "UTC", hours: { mon: day }, holidays: mondays })).toEqual([]);
  });
});

describe("a function of holidays", () => {
  const withHolidays = (holidays: (year: number) => string[]) =>
    createCalendar({ timeZone: "UTC", hours: { mon: day }, holidays });

  test("must give dates that exist, of the year asked for", () => {
    expect(() => withHolidays((year) => [`${year}-02-30`])).toThrow('holidays(2000)[0]: "2000-02-30"');
    expect(() => withHolidays((year) => [`${year + 1}-01-01`])).toThrow(
      '"2001-01-01" (wanted: a date of 2000)',
    );
    expect(() => withHolidays(() => "2000-01-01" as unknown as string[])).toThrow("a list");
  });

  test("that fails for a later year fails when that year is asked for", () => {
    const calendar = withHolidays((year) => (year < 2030 ? [] : ["tomorrow"]));
    expect(calendar.isOpen(Date.UTC(2029, 5, 4, 10))).toBe(true);
    expect(() => calendar.isOpen(Date.UTC(2030, 5, 3, 10))).toThrow("holidays(2030)[0]");
  });

  test("is asked once a year, and only for the years that matter", () => {
    const asked: number[] = [];
    const calendar = withHolidays((year) => {
      asked.push(year);
      return [];
    });
    for (let i = 0; i < 20; i++) calendar.isOpen(Date.UTC(2026, i % 12, 1 + i));
    expect([...asked].sort()).toEqual([2000, 2026]);
  });
});
