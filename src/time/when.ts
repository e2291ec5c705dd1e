import { UTCDate } from "@date-fns/utc";
import { format } from "date-fns/format";
import { enGB } from "date-fns/locale/en-GB";
import { fr } from "date-fns/locale/fr";
import type { Language } from "../wording/language.js";
import { DAY_MS } from "./civil-day.js";
import { formatInstant } from "./instant.js";
import type { Zone } from "./zone.js";

const locales = { en: enGB, fr };

/** Whether an instant is told with its year. */
export type Year = "year" | "no-year";

/**
 * An instant for people, in a zone: `Thu 7 May 2026 16:12`, with seconds and milliseconds where there are any, and
 * with its offset where the clock shows that time twice.
 */
export function formatWhen(ms: number, zone: Zone, lang: Language, year: Year = "year"): string {
  const wallMs = ms + zone.offsetAt(ms);
  const precise = ms % 60_000 === 0 ? "HH:mm" : ms % 1000 === 0 ? "HH:mm:ss" : "HH:mm:ss.SSS";
  const text = inWords(wallMs, `EEE d MMM ${year === "year" ? "yyyy " : ""}${precise}`, lang);
  return happensTwice(ms, zone) ? `${text} (${formatInstant(ms, zone).slice(-6)})` : text;
}

/** Whether the clock shows the time of an instant a second time, before or after it. */
function happensTwice(ms: number, zone: Zone): boolean {
  return zone
    .changes(ms - DAY_MS, ms + DAY_MS)
    .some(({ atMs, beforeMs, afterMs }) => Math.abs(ms - atMs + 0.5) < beforeMs - afterMs);
}

/** The year of an instant in a zone. */
export function yearOf(ms: number, zone: Zone): number {
  return new UTCDate(ms + zone.offsetAt(ms)).getUTCFullYear();
}

/** A day for people, in a zone: `Thu 7 May`. */
export function formatDay(ms: number, zone: Zone, lang: Language): string {
  return inWords(ms + zone.offsetAt(ms), "EEE d MMM", lang);
}

function inWords(wallMs: number, pattern: string, lang: Language): string {
  const text = format(new UTCDate(wallMs), pattern, { locale: locales[lang] });
  // In French the first day of a month is an ordinal, and no other.
  return lang === "fr" ? text.replace(/ 1 /, " 1er ") : text;
}
