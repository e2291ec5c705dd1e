import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  civilDay,
  DAY_MS,
  formatCivilDay,
  parseCivilDay,
  partsOf,
  readCivilDay,
  weekdayOf,
  yearOf,
} from "../../src/time/civil-day.js";

const first = civilDay(1, 1, 1);
const last = civilDay(9999, 12, 31);
const anyDay = fc.integer({ min: first, max: last });

describe("civil days", () => {
  test("are counted from 1970-01-01", () => {
    expect(parseCivilDay("1970-01-01")).toBe(0);
    expect(parseCivilDay("1969-12-31")).toBe(-1);
    expect(parseCivilDay("2026-05-11")).toBe(Date.UTC(2026, 4, 11) / DAY_MS);
  });

  test.prop([anyDay])("are those of Date in UTC", (day) => {
    const date = new Date(day * DAY_MS);
    expect(partsOf(day)).toEqual({
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      date: date.getUTCDate(),
    });
    expect(yearOf(day)).toBe(date.getUTCFullYear());
    expect(weekdayOf(day)).toBe(["sun", "mon", "tue", "wed", "thu", "fri", "sat"][date.getUTCDay()]);
    expect(formatCivilDay(day)).toBe(date.toISOString().slice(0, 10));
    expect(readCivilDay(formatCivilDay(day))).toBe(day);
  });

  test("each follows the one before, through four centuries", () => {
    let day = civilDay(1900, 1, 1);
    for (let year = 1900; year < 2300; year++) {
      const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
      const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      lengths.forEach((length, month) => {
        expect(civilDay(year, month + 1, 1)).toBe(day);
        day += length;
      });
    }
  });

  test.each([
    "",
    "2026-5-11",
    "2026-05-11T00:00Z",
    "2026/05/11",
    "20260511",
    "26-05-2011",
    " 2026-05-11",
    "2026-05-1x",
  ])("%o is not a date", (text) => {
    expect(readCivilDay(text)).toBe("not-a-date");
    expect(() => parseCivilDay(text)).toThrow(`"${text}"`);
  });

  test.each([
    "2026-02-30",
    "2026-02-29",
    "2100-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-01",
    "2026-01-00",
    "0000-01-01",
  ])("%s does not exist", (text) => {
    expect(readCivilDay(text)).toBe("no-such-date");
    expect(() => parseCivilDay(text)).toThrow(RangeError);
  });

  test("are not written outside the years 1 to 9999", () => {
    expect(() => formatCivilDay(first - 1)).toThrow(RangeError);
    expect(() => formatCivilDay(last + 1)).toThrow(RangeError);
  });
});
