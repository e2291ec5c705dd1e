import type { Language } from "../../wording/language.js";
import { type DisputeWords, disputeEn } from "./words.en.js";
import { disputeFr } from "./words.fr.js";

const words: Readonly<Record<Language, DisputeWords>> = { en: disputeEn, fr: disputeFr };

/** The sentences of a dispute over a priority in a language. */
export function disputeWordsOf(lang: Language): DisputeWords {
  return words[lang];
}
