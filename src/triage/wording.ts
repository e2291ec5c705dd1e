import { quote } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { printable } from "../wording/sentence.js";
import { type DecisionWords, en, type ObjectionCode } from "./wording.en.js";
import { fr } from "./wording.fr.js";

export type { ObjectionCode } from "./wording.en.js";

const words: Readonly<Record<Language, DecisionWords>> = { en, fr };

/** Longest name of the input that a sentence repeats in full. */
const LONGEST_NAME = 80;

/** The sentences of a decision in a language. */
export function decisionWordsOf(lang: Language): DecisionWords {
  return words[lang];
}

/** What an objection says, in a language. */
export function objectionSays(code: ObjectionCode, of: string, lang: Language): string {
  return words[lang].objections[code](shown(of));
}

/** A name of the input as a sentence shows it: cut when long, nothing in it that moves a cursor. */
export function shown(name: string): string {
  return name.length > LONGEST_NAME ? quote(name) : printable(name);
}
