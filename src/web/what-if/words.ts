import type { Language } from "../../wording/language.js";
import { type WhatIfWords, whatIfEn } from "./words.en.js";
import { whatIfFr } from "./words.fr.js";

const words: Record<Language, WhatIfWords> = { en: whatIfEn, fr: whatIfFr };

/** The words of what would have been otherwise in a language. */
export function whatIfWordsOf(lang: Language): WhatIfWords {
  return words[lang];
}
