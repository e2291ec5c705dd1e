import { civilDay, DAY_MS, daysInMonth, formatCivilDay, padTwo } from "../../time/civil-day.js";
import { FIRST_INSTANT_MS, formatInstant, LAST_INSTANT_MS, readInstant } from "../../time/instant.js";
import type { Zone } from "../../time/zone.js";
import { LANGUAGES } from "../../wording/language.js";

/** Why a text that was typed is no instant. */
export type WhenProblem =
  | "not-a-time"
  | "no-such-date"
  | "no-such-time"
  | "skipped"
  | "not-its-offset"
  | "beyond-time";

/**
 * An instant as it was typed. Where the clocks show a time twice and no offset says which of the two is meant, both are
 * given, the first first.
 */
export type When =
  | { readonly atMs: number; readonly orMs: number | null }
  | { readonly problem: WhenProblem };

const TIME =
  /^(\d{1,2}) ?[:h] ?(\d{2})(?:[:m] ?(\d{2})(?:[.,](\d{1,3}))?)? ?(?:\(?(Z|[+-]\d{2}(?::?\d{2})?)\)?)?$/iu;
const DATES: readonly RegExp[] = [
  /^(?<date>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>\d{4})(?:[ ,T]+|$)/iu,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})(?:[ ,T]+|$)/iu,
  /^(?:\p{L}+\.?,? )?(?<date>\d{1,2})(?:er)? (?<name>\p{L}+\.?) (?<year>\d{4})(?:[ ,T]+|$)/iu,
];

/**
 * Reads an instant as people write it, on the wall clock of a zone: `7/5/2026 16:12`, `07/05/2026 16:12:05,250`,
 * `Thu 7 May 2026 16:12`, `7 mai 2026 à 16h12`, ISO 8601 with or without an offset, or a time alone, which is of the
 * day of an instant nearby.
 */
export function readWhen(text: string, zone: Zone, nearMs: number): When {
  const typed = text.replace(/[\s\u00a0\u202f]+/gu, " ").trim();
  if (typed.length > 80) return { problem: "not-a-time" };
  const iso = readInstant(typed);
  if (typeof iso === "number") return { atMs: iso, orMs: null };
  const date = DATES.map((form) => form.exec(typed)).find((found) => found !== null);
  const rest = (date ? typed.slice(date[0].length) : typed).replace(/^(?:at|à) /iu, "");
  const time = TIME.exec(rest);
  if (time === null) return { problem: "not-a-time" };
  const day = date ? dayOf(date.groups as Record<string, string>) : dayAt(nearMs, zone);
  if (day === null) return { problem: "no-such-date" };
  const [hour = 0, minute = 0, second = 0] = time.slice(1, 4).map((part) => Number(part ?? 0));
  if (hour > 23 || minute > 59 || second > 59) return { problem: "no-such-time" };
  const milliseconds = Number((time[4] ?? "").padEnd(3, "0"));
  const wallMs = day * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds;
  if (wallMs < FIRST_INSTANT_MS + DAY_MS || wallMs > LAST_INSTANT_MS - DAY_MS)
    return { problem: "beyond-time" };
  const found = instantsOf(wallMs, zone);
  const offset = time[5];
  if (offset === undefined) {
    const [atMs, orMs = null] = found;
    return atMs === undefined ? { problem: "skipped" } : { atMs, orMs };
  }
  // A Z says UTC, whatever the zone; any other offset is one that the zone has then.
  const wall = `${formatCivilDay(day)}T${padTwo(hour)}:${padTwo(minute)}:${padTwo(second)}.${String(milliseconds).padStart(3, "0")}`;
  const atMs = readInstant(wall + offset.toUpperCase());
  return typeof atMs === "number" ? { atMs, orMs: null } : { problem: "not-its-offset" };
}

/** The instants at which the clocks of a zone show a time, none to two, in order. */
export function instantsOf(wallMs: number, zone: Zone): number[] {
  const offsets = new Set([zone.offsetAt(wallMs - DAY_MS), zone.offsetAt(wallMs + DAY_MS)]);
  return [...offsets]
    .map((offsetMs) => wallMs - offsetMs)
    .filter((ms) => ms + zone.offsetAt(ms) === wallMs)
    .sort((a, b) => a - b);
}

/** An instant as a field shows it: `07/05/2026 16:12`, with seconds, milliseconds and the offset where they matter. */
export function typedForm(ms: number, zone: Zone): string {
  const text = formatInstant(ms, zone);
  const [year, month, date] = text.slice(0, 10).split("-");
  const wallMs = ms + zone.offsetAt(ms);
  const precise = ms % 1000 !== 0 ? 23 : ms % 60_000 !== 0 ? 19 : 16;
  const time = text.slice(11, precise).replace(".", ",");
  const twice = instantsOf(wallMs, zone).length > 1 ? ` ${text.slice(-6)}` : "";
  return `${date}/${month}/${year} ${time}${twice}`;
}

function dayOf({ year = "", month = "", name, date = "" }: Readonly<Record<string, string>>): number | null {
  const number = name === undefined ? Number(month) : monthNamed(name);
  const [y, d] = [Number(year), Number(date)];
  if (y < 1 || number < 1 || number > 12 || d < 1 || d > daysInMonth(y, number)) return null;
  return civilDay(y, number, d);
}

function dayAt(ms: number, zone: Zone): number {
  return Math.floor((ms + zone.offsetAt(ms)) / DAY_MS);
}

/** The number of a month by its name in any of the languages, or the beginning of it; 0 for none. */
function monthNamed(name: string): number {
  const begins = name.toLowerCase().replace(".", "");
  for (const lang of LANGUAGES) {
    const form = new Intl.DateTimeFormat(lang, { month: "long", timeZone: "UTC" });
    const found = Array.from({ length: 12 }, (_, month) =>
      form.format(Date.UTC(2000, month, 1)).toLowerCase(),
    )
      .map((month, i) => (begins.length > 2 && month.startsWith(begins) ? i + 1 : 0))
      .filter((month) => month > 0);
    if (found.length === 1) return found[0] as number;
  }
  return 0;
}
