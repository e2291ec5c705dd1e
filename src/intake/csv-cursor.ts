import { OpenRecord } from "./open-record.js";

/** Longest record, in characters: a quote that is never closed must not hold the rest of the file in memory. */
const LONGEST_RECORD = 1024 * 1024;

const CARRIAGE_RETURN = 0x0d;

/** Says that a text is no CSV: the code of the problem, its line, and what stands there. */
type Refuse = (code: string, line: number, found: string) => Error;

/**
 * Goes through a CSV text record by record without making an object of each: what it is at is read off the cursor
 * before the next step. `more` waits for text, `next` goes on to the next record in the text that is there.
 */
export class CsvCursor {
  /** Line that the record begins on, the first being 1. */
  line = 0;
  /** The fields; once some are chosen only those, in the order of the choice, empty where the record is too short. */
  readonly fields: string[] = [];
  /** How many fields the record has. */
  width = 0;
  /** Characters of all its fields. */
  characters = 0;
  readonly #pieces: AsyncIterator<string>;
  readonly #delimiter: string;
  readonly #refuse: Refuse;
  /** Places of the chosen fields in ascending order, and for each of them where it goes. */
  #places: readonly number[] | null = null;
  #targets: readonly number[] = [];
  #piece = "";
  /** Where in the piece the next line begins. */
  #start = 0;
  /** Where in the piece the next quote, binary zero and delimiter stand, its length where there is none. */
  #quote = 0;
  #zero = 0;
  #behind = 0;
  /** The beginning of a line of which the end is in the next piece. */
  #rest = "";
  #isFirst = true;
  #hasEnded = false;
  /** Lines read. */
  #lines = 0;
  #open: OpenRecord | null = null;

  constructor(pieces: AsyncIterator<string>, delimiter: string, refuse: Refuse) {
    this.#pieces = pieces;
    this.#delimiter = delimiter;
    this.#refuse = refuse;
  }

  /** Has each further record give only the fields at some places. */
  choose(places: readonly number[]): void {
    const order = places.map((_, target) => target).sort((one, other) => places[one]! - places[other]!);
    this.#targets = order;
    this.#places = order.map((target) => places[target]!);
    this.fields.length = places.length;
    this.fields.fill("");
  }

  /** Waits for more text; false where there is none. */
  async more(): Promise<boolean> {
    if (this.#hasEnded) return false;
    const { done, value } = await this.#pieces.next();
    if (done === true) {
      this.#hasEnded = true;
      // What the text ends with is a line without an end.
      this.#begin(this.#rest === "" ? "" : "\n", 0);
      return true;
    }
    const start = this.#isFirst && value.startsWith("\ufeff") ? 1 : 0;
    this.#isFirst &&= value === "";
    this.#begin(value, start);
    return true;
  }

  /** Goes to the next record; false where more text is needed for it. Throws what refuses the text. */
  next(): boolean {
    for (;;) {
      const start = this.#start;
      const end = this.#piece.indexOf("\n", start);
      if (end < 0) {
        this.#keepRest();
        return false;
      }
      this.#start = end + 1;
      this.#lines++;
      const isPlain = this.#rest === "" && this.#open === null && this.#isPlain(start, end);
      if (isPlain ? this.#takePlain(start, end) : this.#take(start, end)) return true;
    }
  }

  /** Lets go of the text. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  #begin(piece: string, start: number): void {
    this.#piece = piece;
    this.#start = start;
    this.#quote = placeOf('"', piece, start);
    this.#zero = placeOf("\0", piece, start);
    this.#behind = placeOf(this.#delimiter, piece, start);
  }

  #keepRest(): void {
    this.#rest += this.#piece.slice(this.#start);
    this.#start = this.#piece.length;
    if (this.#rest.length > LONGEST_RECORD) throw this.#refuse("long-line", this.#lines + 1, "");
    if (this.#hasEnded && this.#open !== null) throw this.#refuse("open-quote", this.#open.line, "");
  }

  /** Whether a line of the piece has neither a quote nor a binary zero. */
  #isPlain(start: number, end: number): boolean {
    if (this.#quote < start) this.#quote = placeOf('"', this.#piece, start);
    if (this.#zero < start) this.#zero = placeOf("\0", this.#piece, start);
    return this.#quote >= end && this.#zero >= end;
  }

  /** Takes a line without quotes where it stands; false for an empty one. */
  #takePlain(start: number, lineEnd: number): boolean {
    const piece = this.#piece;
    const end = piece.charCodeAt(lineEnd - 1) === CARRIAGE_RETURN && lineEnd > start ? lineEnd - 1 : lineEnd;
    if (end === start) return false;
    const { fields } = this;
    const places = this.#places;
    const targets = this.#targets;
    const delimiter = this.#delimiter;
    let width = 0;
    let chosen = 0;
    let at = start;
    let behind = this.#behind;
    for (;;) {
      // Found once and kept over the line's end: lines without any would else be searched to the end of the piece.
      if (behind < at) behind = placeOf(delimiter, piece, at);
      const isLast = behind >= end;
      if (places === null) fields[width] = piece.slice(at, isLast ? end : behind);
      else if (width === places[chosen]) {
        const target = targets[chosen]!;
        const before = fields[target]!;
        const stop = isLast ? end : behind;
        // A row mostly says what the row above says: the same text is taken again, and looked up faster.
        const isSame = before.length === stop - at && piece.startsWith(before, at);
        if (!isSame) fields[target] = piece.slice(at, stop);
        chosen++;
      }
      width++;
      if (isLast) break;
      at = behind + 1;
    }
    this.#behind = behind;
    if (places === null) fields.length = width;
    else for (; chosen < places.length; chosen++) fields[targets[chosen]!] = "";
    this.line = this.#lines;
    this.width = width;
    this.characters = end - start - (width - 1);
    return true;
  }

  /** Takes a line whatever is in it; false where no record ends with it. */
  #take(start: number, end: number): boolean {
    const content = this.#rest + this.#piece.slice(start, end);
    const line = this.#lines;
    this.#rest = "";
    if (content.includes("\0")) throw this.#refuse("binary", line, "");
    if (this.#open === null && (content === "" || content === "\r")) return false;
    const record = this.#open ?? new OpenRecord(line, this.#delimiter);
    const result = record.take(content);
    if (typeof result === "string") throw this.#refuse(result, line, content);
    this.#open = result ? null : record;
    if (result) this.#show(record);
    else if (record.length > LONGEST_RECORD) throw this.#refuse("open-quote", record.line, "");
    return result;
  }

  #show({ line, fields }: OpenRecord): void {
    this.line = line;
    this.width = fields.length;
    this.characters = fields.reduce((sum, field) => sum + field.length, 0);
    const places = this.#places ?? fields.map((_, place) => place);
    const targets = this.#places === null ? places : this.#targets;
    this.fields.length = places.length;
    places.forEach((place, index) => {
      this.fields[targets[index]!] = fields[place] ?? "";
    });
  }
}

function placeOf(char: string, piece: string, start: number): number {
  const place = piece.indexOf(char, start);
  return place < 0 ? piece.length : place;
}
