import type { Language } from "../wording/language.js";

const grouped: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat("en"),
  fr: new Intl.NumberFormat("fr"),
};

/**
 * A duration for people, in hours, minutes, seconds and milliseconds without those that are zero: `3 h 20 min`,
 * `45 s`, `0 min`, `-1 h`. Hours go on beyond 24, grouped as the language does (`1,234 h`): a day is not always
 * 24 hours, and a business day never is.
 */
export function formatDuration(durationMs: number, lang: Language): string {
  const ms = Math.abs(durationMs);
  const amounts: [number, string][] = [
    [Math.floor(ms / 3_600_000), "h"],
    [Math.floor(ms / 60_000) % 60, "min"],
    [Math.floor(ms / 1000) % 60, "s"],
    [ms % 1000, "ms"],
  ];
  const words = amounts
    .filter(([amount]) => amount !== 0)
    .map(([amount, unit]) => `${grouped[lang].format(amount)} ${unit}`);
  return words.length === 0 ? "0 min" : (durationMs < 0 ? "-" : "") + words.join(" ");
}
