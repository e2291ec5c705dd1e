import type { Language } from "../../wording/language.js";
import { type WhyWords, whyEn } from "./words.en.js";
import { whyFr } from "./words.fr.js";

const words: Record<Language, WhyWords> = { en: whyEn, fr: whyFr };

/** The words of an explanation in a language. */
export function whyWordsOf(lang: Language): WhyWords {
  return words[lang];
}
