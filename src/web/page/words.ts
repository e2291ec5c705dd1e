import type { Language } from "../../wording/language.js";
import { type PageWords, pageEn } from "./words.en.js";
import { pageFr } from "./words.fr.js";

const words: Record<Language, PageWords> = { en: pageEn, fr: pageFr };

/** The words of the page's frame in a language. */
export function pageWordsOf(lang: Language): PageWords {
  return words[lang];
}
