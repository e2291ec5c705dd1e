import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { foreignCases, gather } from "./foreign-cases.js";
import { ask, askHolidays, type KnownCases } from "./known-cases.js";

const fixture = join(import.meta.dirname, "../../fixtures/cases/calendar.json");
const known: KnownCases = JSON.parse(readFileSync(fixture, "utf8"));

describe("what other projects' tests state of calendars", () => {
  for (const one of known.cases) test(`${one.id}: ${one.verb}`, () => ask(known, one));
});

describe("CAL-2 what other projects' tests state of French holidays", () => {
  for (const one of known.frenchHolidays) test(`${one.id}: ${one.region}, ${one.of}`, () => askHolidays(one));
});

describe("the cases", () => {
  test("are so many of each question", () => {
    const counts: Record<string, number> = { frenchHolidays: known.frenchHolidays.length };
    for (const { verb } of known.cases) counts[verb] = (counts[verb] ?? 0) + 1;
    expect(counts).toEqual(covered);
  });

  test("are all that the conventions here cover; the rest is left out for a reason", ({ skip }) => {
    const foreign = foreignCases();
    if (foreign === null) return skip("the cases of other projects are not at hand");
    const gathered = gather(foreign);
    expect(gathered.known).toEqual(known);
    expect(gathered.leftOut).toEqual(leftOut);
    expect(foreign).toHaveLength(sum(covered) + sum(leftOut));
  });
});

const covered = {
  addBusinessTime: 257,
  businessTimeBetween: 72,
  isBusinessTime: 53,
  nextBusinessInstant: 25,
  previousBusinessInstant: 26,
  nextOpening: 3,
  nextClosing: 8,
  changeAfter: 1,
  changeBefore: 2,
  intervalsFrom: 12,
  intervalsUntil: 8,
  isBusinessDay: 31,
  addBusinessDays: 61,
  endOfBusinessDayAfter: 2,
  businessDaysBetween: 27,
  businessDates: 1,
  wallTime: 1,
  frenchHolidays: 28,
};

const leftOut = {
  "it is of a clock that runs and pauses: test/clock/cases.test.ts": 43 + 3,
  "it records an oddity of its source": 3,
  "it is about a list of holidays that only its source has": 6,
  "it counts how many whole days of work have passed, or parts of them; here civil days are counted": 32,
  "a duration that ends at a closing goes on to the next opening there; here it stays": 13,
  "no duration at all moves to the next open instant there; here it is the date itself": 2,
  "an interval the other way round counts nothing there; here it is below zero": 2,
  "looking back, an opening itself is not open there; here it is": 1,
  "a closing is still open there; here it is not": 5,
  "from a day without hours days are added after moving to one with hours there; here the move is the first": 5,
  "the result of adding days is moved to an opening there; here the local time is kept": 6,
  "the day of the start counts and that of the end does not there; here it is the other way round": 1,
};

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}
