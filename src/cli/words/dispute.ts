import type { Language } from "../../wording/language.js";
import { type DisputeCommandWords, disputeEn } from "./dispute.en.js";
import { disputeFr } from "./dispute.fr.js";

const words: Record<Language, DisputeCommandWords> = { en: disputeEn, fr: disputeFr };

/** The sentences of `simulate --dispute` in a language. */
export function disputeCommandWordsOf(lang: Language): DisputeCommandWords {
  return words[lang];
}
