import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { problemOf } from "./wording.js";

/** Text in pieces that may end anywhere, or whole. */
export type TextPieces = string | Iterable<string> | AsyncIterable<string>;

/** A record of a CSV text: its fields, and the line it begins on, the first being 1. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** Longest record, in characters: a quote that is never closed must not hold the rest of the file in memory. */
const LONGEST_RECORD = 1024 * 1024;

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
  const bad = (code: string, line: number, found: string) =>
    new InputError([problemOf(lang, { code, path: `lines.${line}`, found, allowed: "" })]);
  let line = 0;
  let rest = "";
  let record = new OpenRecord(1, delimiter);
  const take = (content: string): CsvRecord | null => {
    line++;
    if (content.includes("\0")) throw bad("binary", line, "");
    if (!record.isOpen) {
      if (content === "" || content === "\r") return null;
      record = new OpenRecord(line, delimiter);
    }
    const result = record.take(content);
    if (typeof result === "string") throw bad(result, line, content);
    if (result) return { line: record.line, fields: record.fields };
    if (record.length > LONGEST_RECORD) throw bad("open-quote", record.line, "");
    return null;
  };
  let isFirst = true;
  for await (const piece of typeof text === "string" ? [text] : text) {
    let start = isFirst && piece.startsWith("\ufeff") ? 1 : 0;
    isFirst &&= piece === "";
    for (let end = piece.indexOf("\n", start); end >= 0; end = piece.indexOf("\n", start)) {
      const found = take(rest + piece.slice(start, end));
      rest = "";
      start = end + 1;
      if (found !== null) yield found;
    }
    rest += piece.slice(start);
    if (rest.length > LONGEST_RECORD) throw bad("long-line", line + 1, "");
  }
  const last = rest === "" ? null : take(rest);
  if (last !== null) yield last;
  if (record.isOpen) throw bad("open-quote", record.line, "");
}

/** A record of which some lines were read: a quoted field may hold line ends. */
class OpenRecord {
  readonly line: number;
  readonly fields: string[] = [];
  length = 0;
  isOpen = false;
  #field = "";
  readonly #delimiter: string;

  constructor(line: number, delimiter: string) {
    this.line = line;
    this.#delimiter = delimiter;
  }

  /** Takes one more line; true when the record ends with it, or what is wrong in it. */
  take(line: string): boolean | "stray-quote" | "text-after-quote" {
    this.length += line.length + 1;
    const end = line.endsWith("\r") ? line.length - 1 : line.length;
    let at = 0;
    for (;;) {
      if (!this.isOpen && line[at] === '"') {
        this.isOpen = true;
        this.#field = "";
        at++;
      }
      if (this.isOpen) {
        const quote = line.indexOf('"', at);
        if (quote < 0) {
          this.#field += `${line.slice(at)}\n`;
          return false;
        }
        this.#field += line.slice(at, quote);
        at = quote + 1;
        if (line[at] === '"') {
          this.#field += '"';
          at++;
          continue;
        }
        this.isOpen = false;
        this.fields.push(this.#field);
        if (at === end) return true;
        if (line[at] !== this.#delimiter) return "text-after-quote";
      } else {
        const behind = line.indexOf(this.#delimiter, at);
        const field = line.slice(at, behind < 0 ? end : behind);
        if (field.includes('"')) return "stray-quote";
        this.fields.push(field);
        if (behind < 0) return true;
        at = behind;
      }
      at++;
    }
  }
}
