import type { Language } from "../../wording/language.js";
import { type ComparisonWords, comparisonEn } from "./comparison.en.js";
import { comparisonFr } from "./comparison.fr.js";

const words: Record<Language, ComparisonWords> = { en: comparisonEn, fr: comparisonFr };

/** The sentences of a comparison of audits in a language. */
export function comparisonWordsOf(lang: Language): ComparisonWords {
  return words[lang];
}
