import type { Language } from "../../wording/language.js";
import { type WebWords, webEn } from "./web.en.js";
import { webFr } from "./web.fr.js";

const words: Record<Language, WebWords> = { en: webEn, fr: webFr };

/** The sentences of `web` in a language. */
export function webWordsOf(lang: Language): WebWords {
  return words[lang];
}
