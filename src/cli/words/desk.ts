import type { Language } from "../../wording/language.js";
import { type DeskWords, deskEn } from "./desk.en.js";
import { deskFr } from "./desk.fr.js";

const words: Record<Language, DeskWords> = { en: deskEn, fr: deskFr };

/** The sentences of `desk` in a language. */
export function deskWordsOf(lang: Language): DeskWords {
  return words[lang];
}
