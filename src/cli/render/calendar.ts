import pc from "picocolors";
import type { CalendarYear } from "../../contract/calendar-year.js";
import type { Terms } from "../../contract/terms.js";
import { DAY_MS, parseCivilDay } from "../../time/civil-day.js";
import { formatDuration } from "../../time/duration.js";
import { parseInstant } from "../../time/instant.js";
import { formatDay, formatWhen } from "../../time/when.js";
import type { Terminal } from "../terminal.js";
import { wordsOf } from "../words.js";
import { columns } from "./columns.js";

const HOUR_MS = 3_600_000;

/** A year for people: how many business days, the holidays, and when the clocks change. */
export function calendarText(year: CalendarYear, { zone }: Terms, { lang, colour }: Terminal): string {
  const words = wordsOf(lang);
  const colours = pc.createColors(colour);
  const hours = words.hours(formatDuration(year.businessHoursMs, lang));
  const holidays = year.holidays.map(({ date, name }) => {
    const noonMs = zone.instantOf(parseCivilDay(date) * DAY_MS + 12 * HOUR_MS);
    return [formatDay(noonMs, zone, lang), name];
  });
  const changes = year.clockChanges.map(({ at, offsetBefore, offsetAfter }) => {
    const ms = parseInstant(at);
    const byMs = zone.offsetAt(ms) - zone.offsetAt(ms - 1);
    const by = formatDuration(Math.abs(byMs), lang);
    return [
      formatWhen(ms, zone, lang),
      byMs > 0 ? words.forward(by) : words.back(by),
      `${offsetBefore} → ${offsetAfter}`,
    ];
  });
  const lines = [
    colours.bold(
      `${year.year}, ${year.timeZone}${words.colon} ${words.businessDays(year.businessDays)}, ${hours}`,
    ),
    "",
    words.holidays(year.year),
    ...columns(holidays).map((line) => `  ${line}`),
    ...(changes.length === 0 ? [] : ["", words.clockChanges, ...columns(changes).map((line) => `  ${line}`)]),
  ];
  return `${lines.join("\n")}\n`;
}
