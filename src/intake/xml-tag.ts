import { decodedValue, NAME, SPACE } from "./xml-text.js";

const MOST_ATTRIBUTES = 1000;

const BEGINNING = new RegExp(`<(${NAME})`, "y");
const ATTRIBUTE = new RegExp(`${SPACE}+(${NAME})${SPACE}*=${SPACE}*(?:"([^<"]*)"|'([^<']*)')`, "y");
const END = new RegExp(`${SPACE}*(/?)>`, "y");

const EQUALS = 0x3d;
const QUOTE = 0x22;

/** Which characters of ASCII a name may have, wherever in it. */
const IS_NAME = Array.from({ length: 128 }, (_, code) => /[-.:\w]/.test(String.fromCharCode(code)));
/** Which it may begin with. */
const BEGINS_NAME = Array.from({ length: 128 }, (_, code) => /[:A-Z_a-z]/.test(String.fromCharCode(code)));

/** A start tag, read again and again into the same place. */
export class XmlTag {
  name = "";
  isEmpty = false;
  readonly #names: string[] = [];
  readonly #values: string[] = [];
  #count = 0;

  /** The value of an attribute, undefined where the tag has none of that name. */
  attribute(name: string): string | undefined {
    for (let index = 0; index < this.#count; index++)
      if (this.#names[index] === name) return this.#values[index];
    return undefined;
  }

  /** Reads the tag between two places of a text; whether it is one, and has no attribute twice nor too many of them. */
  read(text: string, start: number, end: number): boolean {
    BEGINNING.lastIndex = start;
    const name = BEGINNING.exec(text)?.[1];
    if (name === undefined) return false;
    this.name = name;
    this.#count = 0;
    let at = BEGINNING.lastIndex;
    for (let next = this.#take(text, at); next !== at; next = this.#take(text, at)) {
      if (next < 0 || this.#count > MOST_ATTRIBUTES) return false;
      at = next;
    }
    END.lastIndex = at;
    const closing = END.exec(text);
    this.isEmpty = closing?.[1] === "/";
    return closing !== null && END.lastIndex === end;
  }

  /** Takes the attribute that stands at a place; where it ends, the same place where there is none, -1 for a bad one. */
  #take(text: string, from: number): number {
    // As nearly all are written: a space, a name in ASCII, a quote right behind the sign.
    let at = from + 1;
    if (text.charCodeAt(from) === 0x20 && BEGINS_NAME[text.charCodeAt(at)] === true) {
      do at++;
      while (IS_NAME[text.charCodeAt(at)] === true);
      if (text.charCodeAt(at) === EQUALS && text.charCodeAt(at + 1) === QUOTE) {
        const end = text.indexOf('"', at + 2);
        return this.#add(text.slice(from + 1, at), text.slice(at + 2, end)) ? end + 1 : -1;
      }
    }
    ATTRIBUTE.lastIndex = from;
    const found = ATTRIBUTE.exec(text);
    if (found === null) return from;
    const { lastIndex } = ATTRIBUTE;
    return this.#add(found[1] as string, (found[2] ?? found[3]) as string) ? lastIndex : -1;
  }

  #add(name: string, written: string): boolean {
    const value = decodedValue(written);
    if (value === null || this.attribute(name) !== undefined) return false;
    this.#names[this.#count] = name;
    this.#values[this.#count] = value;
    this.#count++;
    return true;
  }
}
