import type { Language } from "../../wording/language.js";
import { type FlipWords, flipEn } from "./flip.en.js";
import { flipFr } from "./flip.fr.js";

const words: Record<Language, FlipWords> = { en: flipEn, fr: flipFr };

/** The sentences of `simulate --flip` in a language. */
export function flipWordsOf(lang: Language): FlipWords {
  return words[lang];
}
