/** Deepest nesting that is read: no ticket or contract has a third of it, and any walk through a value is safe. */
export const MOST_LEVELS = 100;

/** The value of a JSON text, or what is wrong with it and at which character. */
export type Json =
  | { readonly value: unknown }
  | { readonly fault: "not-json" | "too-deep"; readonly at: number };

/** Reads a JSON text. */
export function readJson(text: string): Json {
  const deepAt = hasMoreBrackets(text, MOST_LEVELS) ? levelsEndAt(text, MOST_LEVELS) : null;
  if (deepAt !== null) return { fault: "too-deep", at: deepAt };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: "not-json", at: faultAt(text) };
  }
}

/** Whether a text has more opening brackets than that at all: with fewer it cannot be deep, and most have few. */
function hasMoreBrackets(text: string, most: number): boolean {
  let left = most;
  for (const bracket of ["{", "["]) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1))
      if (left-- === 0) return true;
  }
  return false;
}

/** Where a text opens more brackets within each other than allowed, before any memory is spent on them. */
function levelsEndAt(text: string, most: number): number | null {
  let level = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) {
      do at = text.indexOf('"', at + 1);
      while (at >= 0 && isEscaped(text, at));
      if (at < 0) return null;
    } else if ((char | 0x20) === OPENING_BRACE && ++level > most) {
      return at;
    } else if ((char | 0x20) === CLOSING_BRACE) {
      level--;
    }
  }
  return null;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE_CHAR = 0x20;
/** Of `{` and `[`, and of `}` and `]`, once one bit is set. */
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === BACKSLASH) before--;
  return (at - before) % 2 === 0;
}

/**
 * The first character at which a text is no JSON any more, its length where it only ends too early. The parser of
 * the engine does not always say, and says it differently in each version.
 */
function faultAt(text: string): number {
  const closers: string[] = [];
  let wanted: "value" | "first value" | "name" | "first name" | "colon" | "next" = "value";
  let at = 0;
  for (;;) {
    at = endOf(SPACE, text, at);
    const char = text.charAt(at);
    if (char === "") return at;
    if (wanted === "next") {
      if (char === closers.at(-1)) closers.pop();
      else if (char !== "," || closers.length === 0) return at;
      else wanted = closers.at(-1) === "}" ? "name" : "value";
      at++;
    } else if (wanted === "colon") {
      if (char !== ":") return at;
      wanted = "value";
      at++;
    } else if (wanted.startsWith("first") && char === closers.at(-1)) {
      closers.pop();
      wanted = "next";
      at++;
    } else if (char === '"') {
      at = endOfString(text, at);
      if (text.charAt(at) !== '"') return at;
      wanted = wanted.endsWith("name") ? "colon" : "next";
      at++;
    } else if (wanted.endsWith("name")) {
      return at;
    } else if (char === "{" || char === "[") {
      closers.push(char === "{" ? "}" : "]");
      wanted = char === "{" ? "first name" : "first value";
      at++;
    } else {
      const end = endOf(SCALAR, text, at);
      if (end === at) return at;
      wanted = "next";
      at = end;
    }
  }
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Where a match that begins at a place ends. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The closing quote of a string, or the character before it that no string may hold. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const char = text.charCodeAt(at);
    if (char === BACKSLASH) {
      const end = endOf(ESCAPE, text, at);
      if (end === at) return at;
      at = end;
    } else if (char >= SPACE_CHAR && char !== QUOTE) at++;
    else return at;
  }
}
