import { sharePercent } from "../../audit/share-percent.js";
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

/** A part of a whole in percent, to so many digits, as {@link sharePercent} has it. */
export function percentOf(part: number, all: number, digits: number, lang: Language): string {
  return auditWordsOf(lang).percent(sharePercent(part, all, digits));
}
