import type { Language } from "../wording/language.js";
import { type CommandWords, en } from "./words/en.js";
import { fr } from "./words/fr.js";

const words: Record<Language, CommandWords> = { en, fr };

/** The command line's sentences in a language. */
export function wordsOf(lang: Language): CommandWords {
  return words[lang];
}
