import type { Language } from "../../wording/language.js";
import { type AuditWords, auditEn } from "./audit.en.js";
import { auditFr } from "./audit.fr.js";

const words: Record<Language, AuditWords> = { en: auditEn, fr: auditFr };

/** The sentences of `audit` in a language. */
export function auditWordsOf(lang: Language): AuditWords {
  return words[lang];
}
