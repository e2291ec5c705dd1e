import { XmlTag } from "./xml-tag.js";
import { decodedValue, isBlank, NAME, SPACE } from "./xml-text.js";

/** Longest piece of markup or of text between two: no value of a log comes near it, and it is held in memory. */
const LONGEST = 1024 * 1024;
const MOST_LEVELS = 100;

const END_TAG = new RegExp(`</(${NAME})${SPACE}*>`, "y");
const INSTRUCTION = new RegExp(`<\\?(${NAME})(?:${SPACE}|\\?>)`, "y");
const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.[0-9]\1(?:[ \t\r\n]+(?:encoding|standalone)[ \t\r\n]*=[ \t\r\n]*(?:"[-\w.]+"|'[-\w.]+'))*[ \t\r\n]*\?>$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_CHARACTER = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const SLASH = 0x2f;
const GREATER = 0x3e;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** Says that a text is no XML that is read: the code of the problem, its line, and what stands there. */
export type RefuseXml = (code: string, line: number, found: string) => Error;

/**
 * Goes through an XML text tag by tag without making a tree of it: what it is at is read off the cursor before the next
 * step. `more` waits for text, `next` goes on to the next tag in the text that is there; an empty element is two steps.
 * Read is well-formed XML without a document type declaration, so that no entity is known but the five that every XML
 * has; nothing is ever fetched.
 */
export class XmlCursor {
  /** Line that the tag begins on, the first being 1. */
  line = 1;
  /** Name of the element, its prefix left out. */
  name = "";
  /** Whether the element begins, and does not end. */
  isStart = false;
  /** Elements that are open, this one not counted. */
  depth = 0;
  readonly #pieces: AsyncIterator<string>;
  readonly #refuse: RefuseXml;
  readonly #open: string[] = [];
  readonly #tag = new XmlTag();
  #text = "";
  #at = 0;
  /** Line of the place that the text is read to, and where its end is; the length of the text where it is not there. */
  #line = 1;
  #lineEnd = 0;
  #isFirst = true;
  #hasEnded = false;
  #hasRoot = false;
  /** Whether the element that began is empty, and ends at the next step. */
  #isEmpty = false;

  constructor(pieces: AsyncIterator<string>, refuse: RefuseXml) {
    this.#pieces = pieces;
    this.#refuse = refuse;
  }

  /** The value of an attribute of the tag. */
  attribute(name: string): string | undefined {
    return this.#tag.attribute(name);
  }

  /** Waits for more text; false where there is none. */
  async more(): Promise<boolean> {
    if (this.#hasEnded) return false;
    const { done, value } = await this.#pieces.next();
    if (done === true) {
      this.#hasEnded = true;
      return true;
    }
    const piece = this.#isFirst && this.#text === "" && value.startsWith("\ufeff") ? value.slice(1) : value;
    this.#text = this.#text.slice(this.#at) + piece;
    this.#at = 0;
    this.#lineEnd = this.#lineEndFrom(0);
    if (NO_CHARACTER.test(piece)) throw this.#refuse("binary", this.#line, "");
    return true;
  }

  /** Goes to the next tag; false where more text is needed for it. Throws what refuses the text. */
  next(): boolean {
    if (this.#isEmpty) {
      this.#isEmpty = false;
      this.#endOf(this.#open.at(-1) as string);
      return true;
    }
    for (;;) {
      const start = this.#text.indexOf("<", this.#at);
      const end = start < 0 ? -1 : this.#markupEnd(start);
      if (end < 0) {
        this.#wait(start < 0 ? this.#text.length : start);
        return false;
      }
      this.#passText(start);
      this.line = this.#line;
      const isTag = this.#takeMarkup(start, end);
      this.#isFirst = false;
      this.#pass(end);
      if (isTag) return true;
    }
  }

  /** Lets go of the text. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  /** Where the markup that begins at a place ends, -1 where its end is not there yet. */
  #markupEnd(start: number): number {
    const text = this.#text;
    const second = text.charCodeAt(start + 1);
    if (second === QUESTION) return behind("?>", text, start + 2);
    if (second !== EXCLAMATION && start + 1 < text.length) return tagEnd(text, start + 1);
    if (text.startsWith("<!--", start)) return behind("-->", text, start + 4);
    if (text.startsWith("<![CDATA[", start)) return behind("]]>", text, start + 9);
    const rest = text.slice(start, start + 9);
    if (rest === "<!DOCTYPE") throw this.#refuse("doctype", this.#lineAt(start), "");
    const isBegun = ["<!DOCTYPE", "<!--", "<![CDATA["].some((mark) => mark.startsWith(rest));
    if (this.#hasEnded || !isBegun) throw this.#bad(start);
    return -1;
  }

  /** Takes a piece of markup; whether it is a tag. */
  #takeMarkup(start: number, end: number): boolean {
    const second = this.#text.charCodeAt(start + 1);
    if (second === QUESTION) this.#takeInstruction(start, end);
    else if (second === EXCLAMATION) this.#takeHidden(start, end);
    else if (second === SLASH) this.#takeEnd(start, end);
    else this.#begin(start, end);
    return second !== QUESTION && second !== EXCLAMATION;
  }

  #takeEnd(start: number, end: number): void {
    const name = this.#open.at(-1);
    const isPlain = name !== undefined && end === start + name.length + 3;
    const isRight = isPlain
      ? this.#text.startsWith(name, start + 2)
      : name !== undefined && this.#endNameAt(start, end) === name;
    if (!isRight) throw this.#bad(start);
    this.#endOf(name as string);
  }

  #endNameAt(start: number, end: number): string | undefined {
    END_TAG.lastIndex = start;
    const name = END_TAG.exec(this.#text)?.[1];
    return END_TAG.lastIndex === end ? name : undefined;
  }

  #takeInstruction(start: number, end: number): void {
    const text = this.#text;
    INSTRUCTION.lastIndex = start;
    const target = INSTRUCTION.exec(text)?.[1];
    if (target === undefined) throw this.#bad(start);
    if (target.toLowerCase() !== "xml") return;
    const isDeclaration = this.#isFirst && start === 0 && DECLARATION.test(text.slice(start, end));
    if (!isDeclaration) throw this.#bad(start);
  }

  /** A comment, or text of which nothing is markup. */
  #takeHidden(start: number, end: number): void {
    const isComment = this.#text.startsWith("<!--", start);
    const inner = isComment ? this.#text.slice(start + 4, end - 3) : "";
    if (inner.includes("--") || inner.endsWith("-")) throw this.#bad(start);
    if (!isComment && this.#open.length === 0) throw this.#bad(start);
  }

  #begin(start: number, end: number): void {
    const tag = this.#tag;
    const isGood = tag.read(this.#text, start, end) && !(this.#hasRoot && this.#open.length === 0);
    if (!isGood) throw this.#bad(start);
    this.depth = this.#open.length;
    if (this.depth >= MOST_LEVELS) throw this.#refuse("too-deep", this.#line, "");
    this.#open.push(tag.name);
    this.#hasRoot = true;
    this.#isEmpty = tag.isEmpty;
    this.isStart = true;
    this.name = localName(tag.name);
  }

  #endOf(name: string): void {
    this.#open.pop();
    this.depth = this.#open.length;
    this.isStart = false;
    this.name = localName(name);
  }

  /** Goes over the text before a piece of markup, of which nothing is kept. */
  #passText(end: number): void {
    const start = this.#at;
    if (start === end) return;
    if (!isBlank(this.#text, start, end)) {
      const text = this.#text.slice(start, end);
      const isInside = this.#open.length > 0;
      if (!isInside || text.includes("]]>") || decodedValue(text) === null) throw this.#bad(start);
    }
    this.#pass(end);
  }

  #pass(end: number): void {
    while (this.#lineEnd < end) {
      this.#line++;
      this.#lineEnd = this.#lineEndFrom(this.#lineEnd + 1);
    }
    this.#at = end;
  }

  #lineEndFrom(place: number): number {
    const found = this.#text.indexOf("\n", place);
    return found < 0 ? this.#text.length : found;
  }

  #lineAt(place: number): number {
    let line = this.#line;
    for (let end = this.#lineEnd; end < place; end = this.#lineEndFrom(end + 1)) line++;
    return line;
  }

  /** More text is needed from a place on, if there is any and it is not too much. */
  #wait(from: number): void {
    if (this.#open.length === 0 && !isBlank(this.#text, this.#at, from)) throw this.#bad(this.#at);
    if (this.#text.length - this.#at > LONGEST) throw this.#refuse("long-markup", this.#line, "");
    if (!this.#hasEnded) return;
    if (from < this.#text.length || this.#open.length > 0 || !this.#hasRoot) {
      throw this.#refuse("unclosed-xml", this.#lineAt(this.#text.length), "");
    }
    this.#passText(this.#text.length);
  }

  #bad(start: number): Error {
    return this.#refuse("bad-xml", this.#lineAt(start), this.#text.slice(start, start + 60));
  }
}

/** Where a mark that stands at a place or later ends, -1 where there is none. */
function behind(mark: string, text: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

/** Where a tag ends, wherever else its attributes have the mark of its end; -1 where it is not there. */
function tagEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === GREATER) return at + 1;
    if (char !== QUOTE && char !== APOSTROPHE) continue;
    at = text.indexOf(char === QUOTE ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
