import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { createCalendar } from "../../../src/calendar/calendar.js";
import { isAlways, type WeekBlock, weekBlocks } from "../../../src/cli/report/week-hours.js";
import { WEEKDAYS, type Weekday } from "../../../src/time/civil-day.js";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A Monday, in a zone whose clocks never change. */
const MONDAY_MS = Date.UTC(2026, 5, 1);

const time = fc.nat(95).map((quarter) => {
  const [hour, minute] = [Math.floor(quarter / 4), (quarter % 4) * 15];
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
});
const opening = fc.tuple(time, fc.oneof(time, fc.constant("24:00")));
const hours = fc.dictionary(fc.constantFrom(...WEEKDAYS), fc.array(opening, { maxLength: 3 }), {
  maxKeys: 7,
});

const isWithin = (blocks: readonly WeekBlock[], day: number, hour: number) =>
  blocks.some(
    (one) => one.fromDay <= day && day < one.untilDay && one.fromHour <= hour && hour < one.untilHour,
  );

describe("the hours of a week as they are drawn", () => {
  test.prop([hours], { numRuns: 60 })("are those of the calendar, at every quarter of an hour", (week) => {
    const blocks = weekBlocks(week as Partial<Record<Weekday, [string, string][]>>);
    if (blocks.length === 0) return;
    const calendar = createCalendar({ timeZone: "UTC", hours: week });
    for (let minute = 7; minute < 7 * 24 * 60; minute += 15) {
      const day = Math.floor(minute / (24 * 60));
      // An hour of the calendar, looked at a week later: an opening of the Sunday before goes on into the Monday.
      const isOpen = calendar.isOpen(MONDAY_MS + 7 * DAY_MS + minute * MINUTE_MS);
      expect(isWithin(blocks, day, minute / 60 - day * 24)).toBe(isOpen);
    }
  });

  test.each([
    ["round the clock", Object.fromEntries(WEEKDAYS.map((day) => [day, [["00:00", "24:00"]]])), true],
    [
      "but for a minute",
      {
        ...Object.fromEntries(WEEKDAYS.map((day) => [day, [["00:00", "24:00"]]])),
        sun: [["00:01", "24:00"]],
      },
      false,
    ],
    ["never", {}, false],
  ] as const)("%s are always: %s", (_, week, always) => {
    expect(isAlways(weekBlocks(week as Partial<Record<Weekday, [string, string][]>>))).toBe(always);
  });

  test("are one block where days that follow have the same", () => {
    const nine: [string, string][] = [["09:00", "19:00"]];
    expect(weekBlocks({ mon: nine, tue: nine, wed: nine, thu: nine, fri: nine })).toEqual([
      { fromDay: 0, untilDay: 5, fromHour: 9, untilHour: 19 },
    ]);
  });
});
