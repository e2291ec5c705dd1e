import type { Language } from "../../wording/language.js";
import { type DeclareWords, declareEn } from "./words.en.js";
import { declareFr } from "./words.fr.js";

const words: Record<Language, DeclareWords> = { en: declareEn, fr: declareFr };

/** The words of the declaration in a language. */
export function declareWordsOf(lang: Language): DeclareWords {
  return words[lang];
}
