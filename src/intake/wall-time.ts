import { civilDay, DAY_MS, daysInMonth } from "../time/civil-day.js";

/** The parts of a time that a pattern can name, with the fewest and the most digits of each. */
const DIGITS = {
  yyyy: [4, 4],
  MM: [2, 2],
  M: [1, 2],
  dd: [2, 2],
  d: [1, 2],
  HH: [2, 2],
  H: [1, 2],
  mm: [2, 2],
  ss: [2, 2],
} as const;

const PART = /yyyy|MM?|dd?|HH?|mm|ss/g;
const KINDS = ["y", "M", "d", "H", "m", "s"];
const NEEDED = KINDS.slice(0, -1);

/** What stands next in a text: a number of so many digits, kept under its kind, or a text as it is. */
type Token =
  | { readonly kind: number; readonly fewest: number; readonly most: number }
  | { readonly literal: string };

/** Reads wall clock times of one pattern: milliseconds as if they were UTC, null for what is no such time. */
export type WallTimeReader = (text: string) => number | null;

/**
 * A reader of wall clock times written in a pattern: `yyyy`, `M` or `MM`, `d` or `dd`, `H` or `HH`, `mm` and,
 * if wanted, `ss`; other characters stand for themselves. Null where the pattern lacks a part, has one twice, or
 * does not tell where a part of one or two digits ends.
 *
 * @example
 * wallTimeReader("d/M/yyyy HH:mm")?.("29/2/2016 01:16") // => 1_456_708_560_000
 */
export function wallTimeReader(pattern: string): WallTimeReader | null {
  const tokens = tokensOf(pattern);
  const kinds = tokens.flatMap((token) => ("kind" in token ? KINDS[token.kind] : []));
  if (new Set(kinds).size < kinds.length || !NEEDED.every((kind) => kinds.includes(kind))) return null;
  if (tokens.some((token, index) => isEndless(token, tokens[index + 1]))) return null;
  // Filled anew for each text: a list for each would be as much work as the digits.
  const parts = [0, 0, 0, 0, 0, 0];
  return (text) => {
    let at = 0;
    for (const token of tokens) {
      if ("literal" in token) {
        if (!text.startsWith(token.literal, at)) return null;
        at += token.literal.length;
        continue;
      }
      const start = at;
      let value = 0;
      for (let digit = digitAt(text, at); digit >= 0 && at < start + token.most; digit = digitAt(text, at)) {
        value = value * 10 + digit;
        at++;
      }
      if (at < start + token.fewest) return null;
      parts[token.kind] = value;
    }
    return at === text.length ? wallMsOf(parts) : null;
  };
}

function tokensOf(pattern: string): Token[] {
  const parts = (pattern.match(PART) ?? []) as (keyof typeof DIGITS)[];
  return pattern.split(PART).flatMap((literal, index): Token[] => {
    const part = parts[index];
    const before = literal === "" ? [] : [{ literal }];
    if (part === undefined) return before;
    const [fewest, most] = DIGITS[part];
    return [...before, { kind: KINDS.indexOf(part[0] as string), fewest, most }];
  });
}

/** Whether digits may follow at once on a part that has one or two of them. */
function isEndless(token: Token, next: Token | undefined): boolean {
  if (!("kind" in token) || token.fewest === token.most || next === undefined) return false;
  return "kind" in next || digitAt(next.literal, 0) >= 0;
}

function digitAt(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : -1;
}

function wallMsOf([y = 0, month = 0, date = 0, hour = 0, minute = 0, second = 0]: readonly number[]) {
  if (y < 1 || month < 1 || month > 12 || date < 1 || date > daysInMonth(y, month)) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  return civilDay(y, month, date) * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000;
}
