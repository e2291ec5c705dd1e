import type { Language } from "../../wording/language.js";
import { auditWordsOf } from "../words/audit.js";

/** A whole number for people. */
export function whole(n: number, lang: Language): string {
  return n.toLocaleString(lang);
}

/** A whole number where there is little room: `12.7K`. */
export function brief(n: number, lang: Language): string {
  return n < 10_000
    ? whole(n, lang)
    : n.toLocaleString(lang, { notation: "compact", maximumFractionDigits: 1 });
}

/**
 * A part of a whole in percent, to so many digits. All of it is said of nothing less, and none of it of nothing more:
 * a single breach among a million does not vanish.
 */
export function percentOf(part: number, all: number, digits: number, lang: Language): string {
  const unit = 10 ** digits;
  const least = part > 0 ? 1 : 0;
  const most = part < all ? 100 * unit - 1 : Number.POSITIVE_INFINITY;
  const units = Math.min(most, Math.max(least, Math.round((part / all) * 100 * unit)));
  return auditWordsOf(lang).percent(units / unit);
}
