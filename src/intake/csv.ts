import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { CsvCursor } from "./csv-cursor.js";
import { problemOf } from "./wording.js";

/** Text in pieces that may end anywhere, or whole. */
export type TextPieces = string | Iterable<string> | AsyncIterable<string>;

/** A record of a CSV text: its fields, and the line it begins on, the first being 1. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * The records of a CSV text (RFC 4180, fields between commas unless another delimiter is told), one after another
 * in bounded memory. Lines end in LF or CRLF, empty ones and a byte order mark are skipped. Throws an
 * {@link InputError} that names the line of what is no CSV: binary data, a quote within an unquoted field, one that
 * is not closed, text behind one.
 */
export async function* readCsv(
  text: TextPieces,
  lang: Language = "en",
  delimiter = ",",
): AsyncGenerator<CsvRecord> {
  const cursor = csvCursor(text, lang, delimiter);
  try {
    while (await cursor.more()) {
      while (cursor.next()) yield { line: cursor.line, fields: [...cursor.fields] };
    }
  } finally {
    await cursor.close();
  }
}

/** A cursor on the records that {@link readCsv} gives, for whoever wants a few columns of many rows. */
export function csvCursor(text: TextPieces, lang: Language, delimiter = ","): CsvCursor {
  return new CsvCursor(piecesOf(text), delimiter, (code, line, found) => {
    return new InputError([problemOf(lang, { code, path: `lines.${line}`, found, allowed: "" })]);
  });
}

/** A text as its pieces. */
export async function* piecesOf(text: TextPieces): AsyncGenerator<string> {
  if (typeof text === "string") yield text;
  else yield* text;
}
