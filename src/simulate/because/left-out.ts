import type { NamedCalendar } from "../../contract/calendars.js";
import { DAY_MS, formatCivilDay, weekdayIndex } from "../../time/civil-day.js";
import { type Interval, without } from "../../time/interval.js";
import { catalogueOf } from "../../wording/catalogue.js";
import { type Comparison, calendarName, day } from "./comparison.js";

/** Some 13 months: of more, nobody reads which holidays there were. */
const LONGEST_TOLD_MS = 400 * DAY_MS;
/** Holidays that are told by name. */
const MOST_NAMED = 4;

/**
 * What one calendar counts in a stretch of time and another leaves out: the hours outside its own, the days without
 * any, the public holidays, in words; empty where they count the same.
 */
export function leftOut(
  comparison: Comparison,
  counting: NamedCalendar,
  leaving: NamedCalendar,
  stretches: readonly Interval[],
): readonly string[] {
  const { say, to, lang } = comparison;
  const told = stretches.reduce((sum, [startMs, endMs]) => sum + endMs - startMs, 0);
  if (told > LONGEST_TOLD_MS) return [say.leftOut(calendarName(comparison, leaving))];
  const pieces = stretches.flatMap(([startMs, endMs]) =>
    without(counting.calendar.intervals(startMs, endMs), leaving.calendar.intervals(startMs, endMs)),
  );
  let offHours = false;
  const weekdays = new Set<number>();
  const holidays = new Map<string, string>();
  for (const [startMs, endMs] of pieces) {
    for (let cursorMs = startMs; cursorMs < endMs; ) {
      const civilDay = leaving.calendar.localDay(cursorMs);
      const date = formatCivilDay(civilDay);
      const holiday = leaving.holidays ? to.terms.calendars.holidayOn(date) : null;
      if (holiday !== null) holidays.set(date, say.holiday(holiday.name[lang], day(comparison, cursorMs)));
      else if (leaving.calendar.isBusinessDay(civilDay)) offHours = true;
      else weekdays.add(weekdayIndex(civilDay));
      cursorMs = Math.max(to.terms.zone.instantOf((civilDay + 1) * DAY_MS), cursorMs + 1);
    }
  }
  const { weekday } = catalogueOf(lang).trace;
  const named = [...holidays.values()];
  return [
    ...(offHours ? [say.hoursOutside(calendarName(comparison, leaving))] : []),
    ...[...weekdays].sort((a, b) => a - b).map((index) => say.dayOff(weekday(index))),
    ...named.slice(0, MOST_NAMED),
    ...(named.length > MOST_NAMED ? [say.moreHolidays(named.length - MOST_NAMED)] : []),
  ];
}
