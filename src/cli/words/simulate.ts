import type { Language } from "../../wording/language.js";
import { type SimulateWords, simulateEn } from "./simulate.en.js";
import { simulateFr } from "./simulate.fr.js";

const words: Record<Language, SimulateWords> = { en: simulateEn, fr: simulateFr };

/** The sentences of `simulate` in a language. */
export function simulateWordsOf(lang: Language): SimulateWords {
  return words[lang];
}
