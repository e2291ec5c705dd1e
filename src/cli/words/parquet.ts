import type { Language } from "../../wording/language.js";
import { type ParquetWords, parquetEn } from "./parquet.en.js";
import { parquetFr } from "./parquet.fr.js";

const words: Record<Language, ParquetWords> = { en: parquetEn, fr: parquetFr };

/** The sentences about Parquet in a language. */
export function parquetWordsOf(lang: Language): ParquetWords {
  return words[lang];
}
