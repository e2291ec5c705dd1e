import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { holidaysOf } from "../../src/calendar/holidays.js";
import { formatCivilDay, parseCivilDay, weekdayOf } from "../../src/time/civil-day.js";

const easterOf = (year: number) => parseCivilDay(holidaysOf(["easter+0"], year)[0] as string);

import { FRENCH_HOLIDAYS } from "./french.js";

describe("French public holidays", () => {
  test.each([
    [2006, "04-17", "05-25", "06-05"],
    [2008, "03-24", "05-01", "05-12"],
    [2024, "04-01", "05-09", "05-20"],
    [2025, "04-21", "05-29", "06-09"],
    [2026, "04-06", "05-14", "05-25"],
    [2027, "03-29", "05-06", "05-17"],
    [2038, "04-26", "06-03", "06-14"],
  ])(
    "CAL-2 of %d: the eight fixed ones, Easter Monday, Ascension Thursday and Whit Monday",
    (year, ...moving) => {
      const fixed = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];
      const expected = [...fixed, ...moving].map((date) => `${year}-${date}`);
      expect(holidaysOf(FRENCH_HOLIDAYS, year).sort()).toEqual(expected.sort());
    },
  );

  test("CAL-2 two can fall on one day: 1 May 2008 was Ascension Thursday", () => {
    expect(holidaysOf(FRENCH_HOLIDAYS, 2008).filter((date) => date === "2008-05-01")).toHaveLength(2);
  });

  const regions: [string, string[]][] = [
    ["metropole", FRENCH_HOLIDAYS],
    ["alsace-moselle", [...FRENCH_HOLIDAYS, "easter-2", "12-26"]],
  ];
  it.for(regions)("CAL-2 are those of the official list of %s, 2006 to 2031", ([region, rules], { skip }) => {
    const file = join(import.meta.dirname, `../../../shared/data/jours_feries_${region}.csv`);
    if (!existsSync(file)) skip("the official lists are not at hand");
    const rows = readFileSync(file, "utf8").trim().split("\n").slice(1);
    const years = Array.from({ length: 2031 - 2006 + 1 }, (_, i) => 2006 + i);
    const own = years.flatMap((year) => holidaysOf(rules, year));
    expect(own.sort()).toEqual(rows.map((row) => row.slice(0, 10)).sort());
  });
});

describe("Easter", () => {
  test.each([
    [1583, "1583-04-10"],
    [1818, "1818-03-22"], // the earliest there is
    [1886, "1886-04-25"],
    [1943, "1943-04-25"], // the latest there is
    [1954, "1954-04-18"], // the moon of this year and the next would be a day later without their exceptions
    [1981, "1981-04-19"],
    [2000, "2000-04-23"],
    [2038, "2038-04-25"],
    [2285, "2285-03-22"],
    [4200, "4200-04-20"],
  ])("of %d is %s", (year, date) => {
    expect(formatCivilDay(easterOf(year))).toBe(date);
  });

  test.prop([fc.integer({ min: 1, max: 9999 })])("is a Sunday from 22 March to 25 April", (year) => {
    const date = formatCivilDay(easterOf(year)).slice(5);
    expect(weekdayOf(easterOf(year))).toBe("sun");
    expect(date >= "03-22" && date <= "04-25").toBe(true);
  });

  test("falls on the dates of the Gregorian tables in every year from 1900 to 2199", () => {
    for (let year = 1900; year < 2200; year++) {
      expect([year, formatCivilDay(easterOf(year)).slice(5)]).toEqual([year, gaussEaster(year)]);
    }
  });
});

/** Gauss's rule with the constants of 1900 to 2199, and its two exceptions. */
function gaussEaster(year: number): string {
  const [m, n] = year < 2100 ? [24, 5] : [24, 6];
  const d = (19 * (year % 19) + m) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  let april = d + e - 9;
  if (april === 26) april = 19;
  if (april === 25 && d === 28 && e === 6 && year % 19 > 10) april = 18;
  const [month, date] = april > 0 ? [4, april] : [3, 31 + april];
  return `0${month}-${String(date).padStart(2, "0")}`;
}

describe("a holiday rule", () => {
  test("gives its dates in the order of the rules", () => {
    expect(holidaysOf(["12-25", "easter", "easter-47", "02-29"], 2024)).toEqual([
      "2024-12-25",
      "2024-03-31",
      "2024-02-13",
      "2024-02-29",
    ]);
  });

  test("of 29 February gives none outside leap years", () => {
    expect(holidaysOf(["02-29"], 2026)).toEqual([]);
  });

  test.each([
    "",
    "1-1",
    "13-01",
    "00-10",
    "02-30",
    "04-31",
    "05-00",
    "Easter+1",
    "easter+",
    "easter1",
    "easter+1000",
  ])("%o is none", (rule) => {
    expect(() => holidaysOf([rule], 2026)).toThrow(RangeError);
    expect(() => holidaysOf([rule], 2026)).toThrow(`"${rule}"`);
  });

  test.each(["easter-81", "easter+251"])("%s would leave its year", (rule) => {
    expect(() => holidaysOf([rule], 2026)).toThrow(RangeError);
  });
});
