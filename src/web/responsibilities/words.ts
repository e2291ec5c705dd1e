import type { Language } from "../../wording/language.js";
import { type ResponsibilitiesWords, responsibilitiesEn } from "./words.en.js";
import { responsibilitiesFr } from "./words.fr.js";

const words: Record<Language, ResponsibilitiesWords> = { en: responsibilitiesEn, fr: responsibilitiesFr };

/** The words of the responsibility matrices in a language. */
export function responsibilitiesWordsOf(lang: Language): ResponsibilitiesWords {
  return words[lang];
}
