import type { Language } from "../../wording/language.js";
import { type SpectrumWords, spectrumEn } from "./spectrum.en.js";
import { spectrumFr } from "./spectrum.fr.js";

const words: Record<Language, SpectrumWords> = { en: spectrumEn, fr: spectrumFr };

/** The sentences of `simulate --readings all` in a language. */
export function spectrumWordsOf(lang: Language): SpectrumWords {
  return words[lang];
}
