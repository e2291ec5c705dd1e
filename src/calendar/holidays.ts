import { type CivilDay, civilDay, daysInMonth, formatCivilDay } from "../time/civil-day.js";

/**
 * The dates, as `YYYY-MM-DD` and in the order of the rules, on which holidays fall in a year. A rule is a fixed
 * date `MM-DD`, or a number of days from Easter Sunday, `easter-2`, `easter`, `easter+39`. Two holidays can fall on
 * one date, which is then listed twice; `02-29` gives none outside leap years.
 * Throws a RangeError for a word that is no rule. CAL-2, §7.2.
 *
 * @example
 * holidaysOf(["05-01", "easter+39"], 2008) // => ["2008-05-01", "2008-05-01"]
 */
export function holidaysOf(rules: readonly string[], year: number): string[] {
  return rules.flatMap((rule) => {
    const easter = EASTER_RULE.exec(rule);
    if (easter !== null) return [formatCivilDay(easterOf(year) + daysFromEaster(rule, easter[1]))];
    const [month, date] = monthAndDate(rule);
    return date <= daysInMonth(year, month) ? [formatCivilDay(civilDay(year, month, date))] : [];
  });
}

const EASTER_RULE = /^easter([+-]\d{1,3})?$/;
const DATE_RULE = /^(\d\d)-(\d\d)$/;

function daysFromEaster(rule: string, shift: string | undefined): number {
  const days = Number(shift ?? 0);
  // Easter falls from 22 March to 25 April: within these bounds the holiday stays in its year.
  if (days < -80 || days > 250) throw unknownRule(rule);
  return days;
}

function monthAndDate(rule: string): [month: number, date: number] {
  const [, month, date] = (DATE_RULE.exec(rule) ?? []).map(Number);
  const LEAP_YEAR = 2000;
  if (month === undefined || date === undefined || month < 1 || month > 12) throw unknownRule(rule);
  if (date < 1 || date > daysInMonth(LEAP_YEAR, month)) throw unknownRule(rule);
  return [month, date];
}

function unknownRule(rule: string): RangeError {
  return new RangeError(`unknown holiday rule "${rule}": MM-DD or easter±N (N from -80 to 250) is wanted`);
}

/** Easter Sunday of a year of the Gregorian calendar. */
function easterOf(year: number): CivilDay {
  // The ecclesiastical full moon of spring, from the place in the 19-year lunar cycle (`golden`) and the age of the
  // moon at the start of the year (`epact`), which century years correct for the leap days and the cycle's own drift.
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skippedLeapDays = century - Math.floor(century / 4);
  const lunarDrift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + skippedLeapDays - lunarDrift + 15) % 30;
  // A lunation has 29 or 30 days: two dates of the longest would not exist, and are a day earlier.
  const moon = epact === 29 || (epact === 28 && golden > 10) ? epact - 1 : epact;
  const fullMoon = civilDay(year, 3, 21) + moon;
  const daysAfterSunday = (((fullMoon + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  return fullMoon + 7 - daysAfterSunday;
}
