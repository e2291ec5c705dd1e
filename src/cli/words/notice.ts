import type { Language } from "../../wording/language.js";
import { type NoticeWords, noticeEn } from "./notice.en.js";
import { noticeFr } from "./notice.fr.js";

const words: Record<Language, NoticeWords> = { en: noticeEn, fr: noticeFr };

/** The sentences of `notice` in a language. */
export function noticeWordsOf(lang: Language): NoticeWords {
  return words[lang];
}
