import type { Language } from "../../wording/language.js";
import { type VariantsWords, variantsEn } from "./variants.en.js";
import { variantsFr } from "./variants.fr.js";

const words: Record<Language, VariantsWords> = { en: variantsEn, fr: variantsFr };

/** The sentences of `simulate` with its variants in a language. */
export function variantsWordsOf(lang: Language): VariantsWords {
  return words[lang];
}
