import type { Language } from "../../wording/language.js";
import { type RaciWords, raciEn } from "./raci.en.js";
import { raciFr } from "./raci.fr.js";

const words: Record<Language, RaciWords> = { en: raciEn, fr: raciFr };

/** The sentences of `raci` in a language. */
export function raciWordsOf(lang: Language): RaciWords {
  return words[lang];
}
