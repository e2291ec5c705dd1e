import type { Language } from "../../wording/language.js";
import { type BecauseWords, en } from "./wording.en.js";
import { fr } from "./wording.fr.js";

export type { BecauseWords, Wait } from "./wording.en.js";

const words: Readonly<Record<Language, BecauseWords>> = { en, fr };

/** The sentences of a simulation in a language. */
export function becauseWordsOf(lang: Language): BecauseWords {
  return words[lang];
}
