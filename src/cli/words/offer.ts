import type { Language } from "../../wording/language.js";
import { type OfferWords, offerEn } from "./offer.en.js";
import { offerFr } from "./offer.fr.js";

const words: Record<Language, OfferWords> = { en: offerEn, fr: offerFr };

/** The sentences of `offer` in a language. */
export function offerWordsOf(lang: Language): OfferWords {
  return words[lang];
}
