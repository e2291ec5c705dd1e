import type { Language } from "../../wording/language.js";
import { type ShareWords, shareEn } from "./words.en.js";
import { shareFr } from "./words.fr.js";

const words: Record<Language, ShareWords> = { en: shareEn, fr: shareFr };

/** The words of sharing in a language. */
export function shareWordsOf(lang: Language): ShareWords {
  return words[lang];
}
