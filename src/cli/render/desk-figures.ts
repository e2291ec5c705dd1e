import type { Estimate } from "../../desk/estimate.js";
import type { Language } from "../../wording/language.js";
import { deskWordsOf } from "../words/desk.js";
import { roughly } from "./summary.js";

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

/** A figure for people: a duration to the minute, a number to one decimal or, a hundred and more, to none. */
export function amount(figure: string, value: number, lang: Language, like = value): string {
  if (figure.endsWith("Ms")) return value < 0 ? `-${roughly(-value, lang)}` : roughly(value, lang);
  const digits = Number.isInteger(value) || (Math.abs(like) >= 100 && !figure.endsWith("Percent")) ? 0 : 1;
  return value.toLocaleString(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
