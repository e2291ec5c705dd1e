import type { Language } from "../../wording/language.js";
import { type AuditWords, auditEn } from "./words.en.js";
import { auditFr } from "./words.fr.js";

const words: Record<Language, AuditWords> = { en: auditEn, fr: auditFr };

/** The words of the audit in a language. */
export function auditWordsOf(lang: Language): AuditWords {
  return words[lang];
}
