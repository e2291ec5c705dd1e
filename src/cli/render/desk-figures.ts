import type { Estimate } from "../../desk/estimate.js";
import { formatDuration } from "../../time/duration.js";
import type { Language } from "../../wording/language.js";
import { deskWordsOf } from "../words/desk.js";

/** An estimate for people: its mean, and half its band where there is one that is not nothing. */
export function estimated(figure: string, { mean, low, high }: Estimate, lang: Language): string {
  if (mean === null) return deskWordsOf(lang).absent;
  const halfOf = low === null || high === null ? 0 : Math.max(mean - low, high - mean);
  return halfOf === 0
    ? amount(figure, mean, lang)
    : `${amount(figure, mean, lang)} ±${amount(figure, halfOf, lang, mean)}`;
}

/** The mean of an estimate alone. */
export function meanOf(figure: string, { mean }: Estimate, lang: Language): string {
  return mean === null ? deskWordsOf(lang).absent : amount(figure, mean, lang);
}

/** A figure for people: a duration to three digits or so, a number to one decimal or, a hundred and more, to none. */
export function amount(figure: string, value: number, lang: Language, like = value): string {
  if (figure.endsWith("Ms")) return duration(value, lang);
  const digits = Number.isInteger(value) || (Math.abs(like) >= 100 && !figure.endsWith("Percent")) ? 0 : 1;
  const text = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  // Without the sign that a small negative number would leave at its zero.
  return (Math.round(value * 10 ** digits) === 0 ? 0 : value).toLocaleString(lang, text);
}

const MINUTE_MS = 60_000;
const SECOND_MS = 1000;

/** To the minute from ten minutes on, else to the second from one second on. */
function duration(durationMs: number, lang: Language): string {
  const lengthMs = Math.abs(durationMs);
  const unitMs = lengthMs >= 10 * MINUTE_MS ? MINUTE_MS : lengthMs >= SECOND_MS ? SECOND_MS : 1;
  return formatDuration(Math.round(durationMs / unitMs) * unitMs + 0, lang);
}
