import type { Language } from "../../wording/language.js";
import { en, type OccurrenceWords } from "./occurrence-words.en.js";
import { fr } from "./occurrence-words.fr.js";

const words: Readonly<Record<Language, OccurrenceWords>> = { en, fr };

/** Why something happens in virtual time, in a language. */
export function occurrenceWordsOf(lang: Language): OccurrenceWords {
  return words[lang];
}
