import { CommandError } from "./exit.js";
import { nameOf, openText } from "./open.js";
import type { Terminal } from "./terminal.js";
import { wordsOf } from "./words.js";

/** Longest line of NDJSON, in characters: one ticket of ten thousand events has a tenth of it. */
const LONGEST_LINE = 8 * 1024 * 1024;
/** Longest document that is not lines: it is held in memory whole. */
const LONGEST_DOCUMENT = 256 * 1024 * 1024;

/** A JSON value of an input and its place there, or what is wrong at that place. */
export type Placed = { readonly place: string } & (
  | { readonly value: unknown }
  | { readonly problem: string }
);

/**
 * The JSON values of an input, one after another: of one JSON document the value or, of an array, its elements;
 * else one a line (NDJSON), in bounded memory. A line that is no JSON is a problem of its own.
 */
export async function* readValues(path: string, terminal: Terminal): AsyncGenerator<Placed> {
  const name = nameOf(path, terminal);
  const words = wordsOf(terminal.lang);
  const pieces = openText(path, terminal);
  let head = "";
  let ended = false;
  const more = async () => {
    const { done, value } = await pieces.next();
    if (done) ended = true;
    else head += value;
  };
  // Enough to see what it is: a list, or a first line that is a value by itself.
  while (!ended && !/\S/.test(head)) await more();
  const isList = head.trimStart().startsWith("[");
  while (!ended && !isList && !head.trimStart().includes("\n") && head.length <= LONGEST_LINE) await more();
  if (!/\S/.test(head)) throw new CommandError(`${name}: ${words.nothingInside}`);
  const isLines = !isList && looksLikeLines(head, path, ended);
  if (!isLines) {
    while (!ended) {
      if (head.length > LONGEST_DOCUMENT)
        throw new CommandError(`${name}: ${words.tooLong(LONGEST_DOCUMENT)}`);
      await more();
    }
    if (isList || !laterLineIsValue(head)) return yield* document(head, name, terminal);
  }
  yield* lines(head, ended ? null : pieces, name, terminal);
}

/** A first line that is a value by itself, or a name that says so. */
function looksLikeLines(head: string, path: string, ended: boolean): boolean {
  if (/\.(ndjson|jsonl)(\.gz)?$/i.test(path)) return true;
  const line = head.trimStart().split("\n", 1)[0] as string;
  if (line.length > LONGEST_LINE) return true;
  return parsed(line) !== undefined && !(ended && head.trimStart() === line);
}

/** Of something that is no document: whether its second line is a value, so that only its first is broken. */
function laterLineIsValue(text: string): boolean {
  if (parsed(text) !== undefined) return false;
  const line = text.trimStart().split("\n", 3)[1]?.trim() ?? "";
  return line.startsWith("{") && parsed(line) !== undefined;
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function* document(text: string, name: string, terminal: Terminal): Generator<Placed> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${name}${whereIn(text, error)}: ${wordsOf(terminal.lang).notJson}`);
  }
  if (!Array.isArray(value)) return yield { place: name, value };
  for (const [index, element] of value.entries()) yield { place: `${name}[${index}]`, value: element };
}

async function* lines(
  head: string,
  rest: AsyncGenerator<string> | null,
  name: string,
  terminal: Terminal,
): AsyncGenerator<Placed> {
  const words = wordsOf(terminal.lang);
  let number = 0;
  /** What came of the line that is not complete yet; null while the rest of a line too long is thrown away. */
  let open: string | null = "";
  const take = (line: string): Placed | null => {
    number++;
    const place = `${name}:${number}`;
    if (line.length > LONGEST_LINE) return { place, problem: words.tooLong(LONGEST_LINE) };
    if (line.trim() === "") return null;
    const found = parsed(line);
    return found === undefined ? { place, problem: words.notJson } : { place, ...found };
  };
  const cut = function* (piece: string): Generator<Placed> {
    let start = 0;
    for (let end = piece.indexOf("\n"); end >= 0; end = piece.indexOf("\n", start)) {
      const placed = open === null ? null : take(open + piece.slice(start, end));
      open = "";
      start = end + 1;
      if (placed !== null) yield placed;
    }
    if (open === null) return;
    open += piece.slice(start);
    if (open.length > LONGEST_LINE) {
      yield take(open) as Placed;
      open = null;
    }
  };
  yield* cut(head);
  if (rest !== null) for await (const piece of rest) yield* cut(piece);
  if (open !== null) {
    const last = take(open);
    if (last !== null) yield last;
  }
}

/** The line and column that a parser's message names, as `:line:column`. */
function whereIn(text: string, error: unknown): string {
  const position = /position (\d+)/.exec((error as Error).message)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position));
  const line = before.split("\n").length;
  return `:${line}:${before.length - before.lastIndexOf("\n")}`;
}

/** The single JSON value of a small file: readings, a contract, a map. */
export async function readDocument(path: string, terminal: Terminal): Promise<unknown> {
  let text = "";
  for await (const piece of openText(path, terminal)) {
    text += piece;
    if (text.length > LONGEST_LINE) {
      throw new CommandError(`${nameOf(path, terminal)}: ${wordsOf(terminal.lang).tooLong(LONGEST_LINE)}`);
    }
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(
      `${nameOf(path, terminal)}${whereIn(text, error)}: ${wordsOf(terminal.lang).notJson}`,
    );
  }
}
