import { civilDay, DAY_MS, daysInMonth } from "../time/civil-day.js";

/** The parts of a time that a pattern can name, with the digits each takes. */
const PARTS = {
  yyyy: "\\d{4}",
  MM: "\\d{2}",
  M: "\\d{1,2}",
  dd: "\\d{2}",
  d: "\\d{1,2}",
  HH: "\\d{2}",
  H: "\\d{1,2}",
  mm: "\\d{2}",
  ss: "\\d{2}",
} as const;

const PART = /yyyy|MM?|dd?|HH?|mm|ss/g;
const NEEDED = ["y", "M", "d", "H", "m"];

/** Reads wall clock times of one pattern: milliseconds as if they were UTC, null for what is no such time. */
export type WallTimeReader = (text: string) => number | null;

/**
 * A reader of wall clock times written in a pattern: `yyyy`, `M` or `MM`, `d` or `dd`, `H` or `HH`, `mm` and,
 * if wanted, `ss`; other characters stand for themselves. Null where the pattern lacks a part or has one twice.
 *
 * @example
 * wallTimeReader("d/M/yyyy HH:mm")?.("29/2/2016 01:16") // => 1_456_708_560_000
 */
export function wallTimeReader(pattern: string): WallTimeReader | null {
  const parts = pattern.match(PART) ?? [];
  const kinds = parts.map((part) => part[0] as string);
  if (new Set(kinds).size < kinds.length || !NEEDED.every((kind) => kinds.includes(kind))) return null;
  const literals = pattern.split(PART).map((text) => text.replace(/[^\w\s]/g, "\\$&"));
  const source = literals.map((text, index) => {
    const part = parts[index] as keyof typeof PARTS | undefined;
    return part === undefined ? text : `${text}(${PARTS[part]})`;
  });
  const regex = new RegExp(`^${source.join("")}$`);
  const [year, month, date, hour, minute, second] = [...NEEDED, "s"].map((kind) => kinds.indexOf(kind) + 1);
  return (text) => {
    const found = regex.exec(text);
    if (found === null) return null;
    const part = (at: number | undefined) => Number(found[at as number]);
    return wallMsOf(part(year), part(month), part(date), part(hour), part(minute), second ? part(second) : 0);
  };
}

function wallMsOf(y: number, month: number, date: number, hour: number, minute: number, second: number) {
  if (y < 1 || month < 1 || month > 12 || date < 1 || date > daysInMonth(y, month)) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  return civilDay(y, month, date) * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000;
}
