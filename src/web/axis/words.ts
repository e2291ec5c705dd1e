import type { Language } from "../../wording/language.js";
import { type AxisWords, axisEn } from "./words.en.js";
import { axisFr } from "./words.fr.js";

const words: Record<Language, AxisWords> = { en: axisEn, fr: axisFr };

/** The words of the time axis in a language. */
export function axisWordsOf(lang: Language): AxisWords {
  return words[lang];
}
