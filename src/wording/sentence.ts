import type { Problem } from "./problem.js";

type Facts = Omit<Problem, "message">;

/** How a language puts the parts of a problem together. */
export interface ProblemWords {
  readonly codes: Readonly<Record<string, string>>;
  readonly ticket: (id: string) => string;
  readonly event: (index: number) => string;
  readonly found: (found: string) => string;
  readonly allowed: (allowed: string) => string;
  readonly input: string;
  readonly colon: string;
}

/** Control characters, line separators and direction marks: nothing that moves a terminal's cursor, or its text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The text with every character that a terminal would act on shown by its code. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

const short = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);
const LONGEST_NAME = 100;

/** Makes a problem's sentence: place, what is wrong, what was found, what is allowed, the rule. */
export function problemWith(words: ProblemWords) {
  // What stands before a colon stands before a semicolon too.
  const semicolon = words.colon.replace(":", ";");
  return (facts: Facts): Problem => {
    const places = [
      facts.variant === undefined ? "" : short(facts.variant),
      facts.ticket === undefined ? "" : words.ticket(short(facts.ticket)),
      facts.event === undefined ? "" : words.event(facts.event),
      short(facts.path),
    ].filter((place) => place !== "");
    const where = places.length > 0 ? places.join(", ") : words.input;
    const what = words.codes[facts.code] ?? facts.code;
    const found = facts.found === "" ? "" : `${semicolon} ${words.found(facts.found)}`;
    const allowed = facts.allowed === "" ? "" : `${semicolon} ${words.allowed(facts.allowed)}`;
    const rule = facts.rule === undefined ? "" : ` (${facts.rule})`;
    return { ...facts, message: printable(`${where}${words.colon} ${what}${found}${allowed}${rule}`) };
  };
}
