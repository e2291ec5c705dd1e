import { readJson } from "../json.js";
import { decoded, nameOf, openBytes } from "../open.js";
import type { Terminal } from "../terminal.js";
import { type Placed, valuesOf } from "../values.js";
import { type Block, blocksOf } from "./blocks.js";

/** A file of tickets: lines that can be judged by the block, or values of a document, one after another. */
export type Input = { readonly blocks: AsyncGenerator<Block> } | { readonly values: AsyncGenerator<Placed> };

/** Enough to see a first ticket. */
const MOST_HEAD_BYTES = 1024 * 1024;

/**
 * Opens a file of tickets (`-`: standard input). It is taken for lines by its name, or where its first line is a value
 * by itself and another follows; all else is read as `check` reads it.
 */
export async function openInput(
  path: string,
  terminal: Terminal,
  onRead: (bytes: number) => void,
): Promise<Input> {
  const pieces = openBytes(path, terminal, onRead);
  const head: Uint8Array[] = [];
  let text = "";
  const decoder = new TextDecoder();
  while (text.length < MOST_HEAD_BYTES && !hasSecondLine(text)) {
    const { done, value } = await pieces.next();
    if (done) break;
    head.push(value);
    text += decoder.decode(value, { stream: true });
  }
  const whole = joined(head, pieces);
  if (/\.(ndjson|jsonl)(\.gz)?$/i.test(path) || isLines(text)) return { blocks: blocksOf(whole) };
  return { values: valuesOf(decoded(whole, path, terminal), path, nameOf(path, terminal), terminal) };
}

function hasSecondLine(text: string): boolean {
  const begins = text.trimStart();
  const end = begins.indexOf("\n");
  return end >= 0 && begins.slice(end).trimStart() !== "";
}

function isLines(text: string): boolean {
  const begins = text.trimStart();
  const end = begins.indexOf("\n");
  return begins.startsWith("{") && end >= 0 && "value" in readJson(begins.slice(0, end));
}

async function* joined(
  head: readonly Uint8Array[],
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* head;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
