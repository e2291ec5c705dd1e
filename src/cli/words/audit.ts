import { whatIsWrongIn } from "../../intake/wording.js";
import { catalogueOf } from "../../wording/catalogue.js";
import type { Language } from "../../wording/language.js";
import { type AuditWords, auditEn } from "./audit.en.js";
import { auditFr } from "./audit.fr.js";

const words: Record<Language, AuditWords> = { en: auditEn, fr: auditFr };

/** The sentences of `audit` in a language. */
export function auditWordsOf(lang: Language): AuditWords {
  return words[lang];
}

/** What a dimension is called: a field of the tickets by its own name, which may be one that every object inherits. */
export function dimensionName(name: string, lang: Language): string {
  return own(words[lang].dimensions, name) ?? name;
}

/** What is wrong with rejected lines, or with the cases of another system, by the code that they are counted by. */
export function rejectedKind(code: string, lang: Language): string {
  return own(words[lang].kinds, code) ?? whatIsWrongIn(code, lang) ?? catalogueOf(lang).whatIsWrong(code);
}

function own(names: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}
