import { type Chunk, LONGEST_CHUNK, placeIn } from "../intake/chunk.js";
import { MOST_LEVELS, readJson } from "../intake/json.js";
import { quote } from "../wording/issues.js";
import { CommandError } from "./exit.js";
import { linesOf } from "./lines.js";
import { elementsOf } from "./list.js";
import { nameOf, openText } from "./open.js";
import type { Terminal } from "./terminal.js";
import { wordsOf } from "./words.js";

/** A JSON value of an input and its place there, or what is wrong at that place. */
export type Placed = { readonly place: string } & (
  | { readonly value: unknown }
  | { readonly code: string; readonly problem: string }
);

/**
 * The JSON values of an input, one after another and in bounded memory: the elements of a list, the value of a
 * document, else one a line (NDJSON). A line or an element that is no JSON is a problem of its own.
 */
export async function* readValues(path: string, terminal: Terminal): AsyncGenerator<Placed> {
  const name = nameOf(path, terminal);
  const pieces = openText(path, terminal);
  try {
    yield* valuesOf(pieces, path, name, terminal);
  } finally {
    await pieces.return(undefined);
  }
}

/** The JSON values of a text that comes in pieces; `path` and `name` are its own, for what they say of its form. */
export async function* valuesOf(
  pieces: AsyncGenerator<string>,
  path: string,
  name: string,
  terminal: Terminal,
): AsyncGenerator<Placed> {
  // Enough to see what it is: a list, or a first line that is a value by itself.
  const head = await headOf(pieces);
  if (head.ended && !/\S/.test(head.text)) {
    throw new CommandError(`${name}: ${wordsOf(terminal.lang).nothingInside}`);
  }
  if (/^\s*\[/.test(head.text)) {
    let index = 0;
    for await (const chunk of elementsOf(joined(head.text, pieces))) {
      yield placed(chunk, `${name}[${index++}]`, name, terminal);
    }
    return;
  }
  if (!looksLikeLines(head, path)) {
    while (!head.ended && head.text.length <= LONGEST_CHUNK) await more(head, pieces);
    if (!laterLineIsValue(head.text)) return yield placed(whole(head.text), name, name, terminal);
  }
  for await (const chunk of linesOf(joined(head.text, pieces))) {
    yield placed(chunk, `${name}:${chunk.line}`, name, terminal);
  }
}

/** The beginning of an input, and whether it is all of it. */
interface Head {
  text: string;
  ended: boolean;
}

/** Adds the next piece to the beginning, and gives it. */
async function more(head: Head, pieces: AsyncGenerator<string>): Promise<string> {
  const { done, value = "" } = await pieces.next();
  head.ended = done === true;
  head.text += value;
  return value;
}

/** A list's bracket, or a first line that is not blank; of a line without end as much as may be read. */
async function headOf(pieces: AsyncGenerator<string>): Promise<Head> {
  const head = { text: "", ended: false };
  let isBlank = true;
  while (!head.ended && head.text.length <= LONGEST_CHUNK) {
    // Only what is new is looked at: a bomb of blanks comes in thousands of pieces.
    const piece = await more(head, pieces);
    const begins = isBlank ? piece.search(/\S/) : 0;
    if (begins < 0) continue;
    if (isBlank && piece[begins] === "[") break;
    isBlank = false;
    if (piece.includes("\n", begins)) break;
  }
  return head;
}

async function* joined(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head;
  yield* rest;
}

/** A first line that is a value by itself, or a name that says so. */
function looksLikeLines({ text, ended }: Head, path: string): boolean {
  if (/\.(ndjson|jsonl)(\.gz)?$/i.test(path)) return true;
  const line = text.trimStart().split("\n", 1)[0] as string;
  if (line.length > LONGEST_CHUNK) return true;
  return "value" in readJson(line) && !(ended && text.trimStart() === line);
}

/** Of something that is no document: whether its second line is a value, so that only its first is broken. */
function laterLineIsValue(text: string): boolean {
  const line = text.trimStart().split("\n", 3)[1]?.trim() ?? "";
  return line.startsWith("{") && "value" in readJson(line) && !("value" in readJson(text));
}

function whole(text: string): Chunk {
  const begins = { line: 1, column: 1 };
  return text.length > LONGEST_CHUNK ? { ...begins, fault: "too-long" } : { ...begins, text };
}

/** What a chunk says: its value at the place given, or what is wrong with it at its line and column. */
function placed(chunk: Chunk, place: string, name: string, { lang }: Terminal): Placed {
  const words = wordsOf(lang);
  const at = ({ line, column }: { line: number; column: number }) => `${name}:${line}:${column}`;
  if ("text" in chunk) {
    const { text } = chunk;
    const json = readJson(text);
    if ("value" in json) return { place, value: json.value };
    const problem =
      json.fault === "too-deep" ? words.tooDeep(MOST_LEVELS) : words.notJson(beginning(text.slice(json.at)));
    return { place: at(placeIn(chunk, text, json.at)), code: json.fault, problem };
  }
  const { fault: code } = chunk;
  if (code === "too-long") return { place, code, problem: words.tooLong(LONGEST_CHUNK) };
  return { place: at(chunk), code, problem: words.notJson(beginning(chunk.found)) };
}

/** The beginning of what is no JSON as messages show it; empty where nothing is left. */
export function beginning(rest: string): string {
  const shown = /^.[^\r\n]{0,39}/s.exec(rest)?.[0];
  return shown === undefined ? "" : quote(shown);
}

/** The single JSON value of a small file: readings, a contract, a map. */
export async function readDocument(path: string, terminal: Terminal): Promise<unknown> {
  const name = nameOf(path, terminal);
  const pieces = openText(path, terminal);
  const head = { text: "", ended: false };
  while (!head.ended && head.text.length <= LONGEST_CHUNK) await more(head, pieces);
  const found = placed(whole(head.text), name, name, terminal);
  if ("value" in found) return found.value;
  throw new CommandError(`${found.place}: ${found.problem}`);
}
