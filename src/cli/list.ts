import { type Chunk, LONGEST_CHUNK } from "../intake/chunk.js";

/**
 * The elements of a JSON list that comes in pieces, in bounded memory; all before its bracket is blank. One that is
 * not JSON does not hide the others: an element ends at a comma outside of its brackets and strings, and a string
 * that is never closed ends with its line.
 */
export async function* elementsOf(pieces: AsyncIterable<string>): AsyncGenerator<Chunk> {
  const scanner = new Scanner();
  /** What came of the element that is not complete yet; null while the rest of one too long is thrown away. */
  let open: string | null = "";
  let begins = { line: 1, column: 1 };
  let after: "nothing" | "[" | "," | "]" = "nothing";
  for await (const piece of pieces) {
    let start = 0;
    for (let end = scanner.next(piece, 0); end < piece.length; end = scanner.next(piece, start)) {
      const here = scanner.placeOf(end);
      if (after === "]") return yield { ...here, fault: "not-json", found: piece.slice(end) };
      const char = piece[end] as "[" | "," | "]";
      if (after !== "nothing" && open !== null) {
        open += piece.slice(start, end);
        if (/\S/.test(open)) yield elementOf(open, begins);
        else if (after === "," || char === ",") yield { ...here, fault: "not-json", found: char };
      }
      after = char;
      open = "";
      start = end + 1;
      begins = { ...here, column: here.column + 1 };
    }
    scanner.leave(piece);
    if (open === null) continue;
    open += piece.slice(start);
    if (open.length <= LONGEST_CHUNK) continue;
    yield elementOf(open, begins);
    open = null;
  }
  if (after === "]") return;
  if (open !== null && /\S/.test(open)) yield elementOf(open, begins);
  // An element that is cut short itself says so.
  if (scanner.isWithinList) yield { ...scanner.placeOf(0), fault: "not-json", found: "" };
}

function elementOf(text: string, begins: { line: number; column: number }): Chunk {
  return text.length > LONGEST_CHUNK ? { ...begins, fault: "too-long" } : { ...begins, text };
}

const NEWLINE = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
/** Of `{` and `[`, and of `}` and `]`, once one bit is set. */
const OPENING = 0x7b;
const CLOSING = 0x7d;

/** Goes through the pieces of a list from one of its own commas and brackets to the next. */
class Scanner {
  /** Brackets open within the list: -1 outside of it. */
  #level = -1;
  #inString = false;
  #isEscaped = false;
  #line = 1;
  /** Where that line begins in the piece at hand: before it, negative. */
  #lineStart = 0;

  /** The list's next comma or bracket, outside of the list whatever is not blank; the piece's length if none. */
  next(piece: string, from: number): number {
    for (let at = from; at < piece.length; at++) {
      const char = piece.charCodeAt(at);
      if (char === NEWLINE) {
        this.#line++;
        this.#lineStart = at + 1;
        this.#inString = false;
      } else if (this.#inString) {
        this.#inString = char !== QUOTE || this.#isEscaped;
        this.#isEscaped = char === BACKSLASH && !this.#isEscaped;
      } else if (char === QUOTE && this.#level >= 0) {
        this.#inString = true;
        this.#isEscaped = false;
      } else if ((char | 0x20) === OPENING) {
        if (++this.#level === 0) return at;
      } else if (this.#level > 0) {
        if ((char | 0x20) === CLOSING) this.#level--;
      } else if (this.#level < 0) {
        if (char > SPACE) return at;
      } else if (char === COMMA || piece[at] === "]") {
        if (char !== COMMA) this.#level--;
        return at;
      }
    }
    return piece.length;
  }

  placeOf(at: number): { line: number; column: number } {
    return { line: this.#line, column: at - this.#lineStart + 1 };
  }

  /** Goes on to the piece after this one. */
  leave(piece: string): void {
    this.#lineStart -= piece.length;
  }

  get isWithinList(): boolean {
    return this.#level === 0 && !this.#inString;
  }
}
