import type { Language } from "../wording/language.js";
import { SHORT_DAYS, SHORT_MONTHS } from "../wording/short-names.js";
import { DAY_MS, padTwo, partsOf, weekdayIndex } from "./civil-day.js";
import { formatInstant } from "./instant.js";
import type { Zone } from "./zone.js";

/** Whether an instant is told with its year. */
export type Year = "year" | "no-year";

/**
 * An instant for people, in a zone: `Thu 7 May 2026 16:12`, with seconds and milliseconds where there are any, and
 * with its offset where the clock shows that time twice.
 */
export function formatWhen(ms: number, zone: Zone, lang: Language, year: Year = "year"): string {
  const wallMs = ms + zone.offsetAt(ms);
  const day = Math.floor(wallMs / DAY_MS);
  const inYear = year === "year" ? ` ${String(partsOf(day).year).padStart(4, "0")}` : "";
  const text = `${dayInWords(day, lang)}${inYear} ${timeOfDay(wallMs - day * DAY_MS, ms)}`;
  return happensTwice(ms, zone) ? `${text} (${formatInstant(ms, zone).slice(-6)})` : text;
}

/** The time that a clock shows so long after midnight, as precisely as the instant is. */
function timeOfDay(sinceMidnightMs: number, ms: number): string {
  const seconds = Math.floor(sinceMidnightMs / 1000);
  const minutes = Math.floor(seconds / 60);
  const time = `${padTwo(Math.floor(minutes / 60))}:${padTwo(minutes % 60)}`;
  if (ms % 60_000 === 0) return time;
  const precise = `${time}:${padTwo(seconds % 60)}`;
  return ms % 1000 === 0 ? precise : `${precise}.${String(sinceMidnightMs % 1000).padStart(3, "0")}`;
}

/** Whether the clock shows the time of an instant a second time, before or after it. */
function happensTwice(ms: number, zone: Zone): boolean {
  return zone
    .changes(ms - DAY_MS, ms + DAY_MS)
    .some(({ atMs, beforeMs, afterMs }) => Math.abs(ms - atMs + 0.5) < beforeMs - afterMs);
}

/** The year of an instant in a zone. */
export function yearOf(ms: number, zone: Zone): number {
  return partsOf(Math.floor((ms + zone.offsetAt(ms)) / DAY_MS)).year;
}

/** A month `2026-05` for people: `May 2026`. */
export function formatMonthName(month: string, lang: Language): string {
  return `${SHORT_MONTHS[lang][Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
}

/** A day for people, in a zone: `Thu 7 May`. */
export function formatDay(ms: number, zone: Zone, lang: Language): string {
  return dayInWords(Math.floor((ms + zone.offsetAt(ms)) / DAY_MS), lang);
}

function dayInWords(day: number, lang: Language): string {
  const { month, date } = partsOf(day);
  // In French the first day of a month is an ordinal, and no other.
  const ordinal = lang === "fr" && date === 1 ? "er" : "";
  return `${SHORT_DAYS[lang][weekdayIndex(day)]} ${date}${ordinal} ${SHORT_MONTHS[lang][month - 1]}`;
}
