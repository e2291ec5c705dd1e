import { civilDay, DAY_MS, formatCivilDay, padTwo, scanCivilDay, twoDigits } from "./civil-day.js";
import type { Zone } from "./zone.js";

/** Why a text is not an instant. */
export type InstantProblem =
  | "not-a-date-time"
  | "no-such-date"
  | "no-such-time"
  | "no-offset"
  | "no-such-offset"
  | "beyond-time";

/** The first and the last millisecond of the years 1 to 9999 in UTC. */
export const FIRST_INSTANT_MS = civilDay(1, 1, 1) * DAY_MS;
export const LAST_INSTANT_MS = civilDay(10_000, 1, 1) * DAY_MS - 1;

/**
 * The epoch milliseconds of an ISO 8601 date-time, `2026-05-11T16:12[:00[.250]]` and then `Z`, `+02:00`, `+0200`
 * or `+02`; digits beyond the millisecond are cut. Where the text is no such thing, the problem is returned.
 * A time without an offset is a problem, unless `assumeZone` is given: then it is wall clock time there.
 */
export function readInstant(text: string, assumeZone?: Zone): number | InstantProblem {
  const day = scanCivilDay(text);
  if (day === "not-a-date") return "not-a-date-time";
  if (typeof day === "string") return day;
  const separator = text.charCodeAt(10);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  if ((separator | 0x20) !== LETTER_T && separator !== SPACE) return "not-a-date-time";
  if ((hour | minute) < 0 || text.charCodeAt(13) !== COLON) return "not-a-date-time";
  let second = 0;
  let millisecond = 0;
  let at = 16;
  if (text.charCodeAt(at) === COLON) {
    second = twoDigits(text, at + 1);
    if (second < 0) return "not-a-date-time";
    at += 3;
    if (text.charCodeAt(at) === DOT) {
      const end = endOfDigits(text, at + 1);
      if (end === at + 1 || end > at + 10) return "not-a-date-time";
      millisecond = digit(text, at + 1) * 100 + digit(text, at + 2) * 10 + digit(text, at + 3);
      at = end;
    }
  }
  if (hour > 23 || minute > 59 || second > 59) return "no-such-time";
  const wallMs = day * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
  if (at === text.length)
    return assumeZone === undefined ? "no-offset" : withinTime(assumeZone.instantOf(wallMs));
  const offsetMs = readOffset(text, at);
  return typeof offsetMs === "string" ? offsetMs : withinTime(wallMs - offsetMs);
}

/** An offset can move the first and the last day out of the years that there are. */
function withinTime(instantMs: number): number | InstantProblem {
  return instantMs < FIRST_INSTANT_MS || instantMs > LAST_INSTANT_MS ? "beyond-time" : instantMs;
}

const LETTER_T = 0x74;
const LETTER_Z = 0x7a;
const SPACE = 0x20;
const COLON = 0x3a;
const DOT = 0x2e;
const PLUS = 0x2b;
const MINUS = 0x2d;

/** The digit at a place, 0 where there is none: a fraction of a second goes on with zeros. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : 0;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  return at;
}

/** Milliseconds east of UTC of the offset that a text ends with. */
function readOffset(text: string, at: number): number | InstantProblem {
  const sign = text.charCodeAt(at);
  if ((sign | 0x20) === LETTER_Z && text.length === at + 1) return 0;
  if (sign !== PLUS && sign !== MINUS) return "not-a-date-time";
  const hours = twoDigits(text, at + 1);
  const colon = text.charCodeAt(at + 3) === COLON ? 1 : 0;
  const minutes = text.length === at + 3 ? 0 : twoDigits(text, at + 3 + colon);
  const complete = text.length === at + 3 || text.length === at + 5 + colon;
  if (!complete || hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return "no-such-offset";
  const offset = (hours * 60 + minutes) * 60_000;
  return sign === MINUS ? -offset : offset;
}

/** As {@link readInstant}, but throws a RangeError that quotes the text and says what is wrong with it. */
export function parseInstant(text: string, assumeZone?: Zone): number {
  const instant = readInstant(text, assumeZone);
  if (typeof instant === "string") throw new RangeError(`not an instant: "${text}" (${MEANINGS[instant]})`);
  return instant;
}

const MEANINGS: Readonly<Record<InstantProblem, string>> = {
  "not-a-date-time": "an ISO 8601 date-time is wanted, as 2026-05-11T16:12:00+02:00",
  "no-such-date": "there is no such date",
  "no-such-time": "there is no such time of day",
  "no-offset": "it has no offset: add Z or one as +02:00",
  "no-such-offset": "there is no such offset: write it as Z or +02:00",
  "beyond-time": "it is outside the years 1 to 9999 of UTC",
};

/**
 * An instant as ISO 8601 in the time of a zone with its offset, milliseconds only when not zero:
 * `2026-05-11T16:12:00+02:00`; UTC is `+00:00`. It reads back as the same instant.
 * Throws a RangeError outside the years 1 to 9999 or for what is not a whole number.
 */
export function formatInstant(instantMs: number, zone: Zone): string {
  if (!Number.isInteger(instantMs)) throw new RangeError(`not an instant: ${instantMs}`);
  // Local mean times have seconds, which ISO 8601 has no place for: cut there, and the wall time goes with it.
  const offsetMinutes = Math.trunc(zone.offsetAt(instantMs) / 60_000);
  const wallMs = instantMs + offsetMinutes * 60_000;
  const day = Math.floor(wallMs / DAY_MS);
  const ofDay = wallMs - day * DAY_MS;
  const minutes = Math.floor(ofDay / 60_000);
  if (day !== latest.day) latest = { day, text: `${formatCivilDay(day)}T` };
  return latest.text + hoursAndMinutes(minutes) + endOf(ofDay % 60_000, offsetMinutes);
}

/** The day written last: the events of a ticket mostly follow each other on the same one. */
let latest = { day: Number.NaN, text: "" };
/** The end of a whole minute written last: its seconds and its offset. */
let wholeMinute = { offsetMinutes: Number.NaN, text: "" };

/** Seconds and milliseconds of a minute, and the offset. */
function endOf(ofMinuteMs: number, offsetMinutes: number): string {
  if (ofMinuteMs === 0 && offsetMinutes === wholeMinute.offsetMinutes) return wholeMinute.text;
  const ms = ofMinuteMs % 1000;
  const fraction = ms === 0 ? "" : `.${String(ms).padStart(3, "0")}`;
  const sign = offsetMinutes < 0 ? "-" : "+";
  const offset = hoursAndMinutes(Math.abs(offsetMinutes));
  const text = `:${padTwo(Math.floor(ofMinuteMs / 1000))}${fraction}${sign}${offset}`;
  if (ofMinuteMs === 0) wholeMinute = { offsetMinutes, text };
  return text;
}

/** Hours and minutes of a day, as they were written before: there are no more than 1440. */
const written: string[] = [];

function hoursAndMinutes(minutes: number): string {
  written[minutes] ??= `${padTwo(Math.floor(minutes / 60))}:${padTwo(minutes % 60)}`;
  return written[minutes];
}
