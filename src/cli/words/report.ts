import type { Language } from "../../wording/language.js";
import { type ReportWords, reportEn } from "./report.en.js";
import { reportFr } from "./report.fr.js";

const words: Record<Language, ReportWords> = { en: reportEn, fr: reportFr };

/** The sentences of a report in a language. */
export function reportWordsOf(lang: Language): ReportWords {
  return words[lang];
}
