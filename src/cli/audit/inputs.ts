import { open } from "node:fs/promises";
import { readJson } from "../json.js";
import { decoded, nameOf, openBytes, openBytesFrom } from "../open.js";
import type { Terminal } from "../terminal.js";
import { type Placed, valuesOf } from "../values.js";
import { type Block, blocksOf } from "./blocks.js";
import { bytesOf, linesWithin, type Shard } from "./shard.js";

/** A file of tickets: lines that can be judged by the block, or values of a document, one after another. */
export type Input =
  | {
      readonly blocks: AsyncGenerator<Block>;
      /** The part of them that is still to be chosen, where it could not be by their bytes. */
      readonly shard: Shard | null;
    }
  | { readonly values: AsyncGenerator<Placed> };

/** Enough to see a first ticket. */
const MOST_HEAD_BYTES = 1024 * 1024;

/**
 * Opens a file of tickets (`-`: standard input). It is taken for lines by its name, or where its first line is a value
 * by itself and another follows; all else is read as `check` reads it.
 */
export async function openInput(
  path: string,
  shard: Shard | null,
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
  const isText = /\.(ndjson|jsonl)(\.gz)?$/i.test(path) || isLines(text);
  if (isText && shard !== null) {
    const sizeBytes = await plainSize(path);
    if (sizeBytes !== null) {
      await pieces.return(undefined);
      const { start, end } = bytesOf(shard, sizeBytes);
      const from = openBytesFrom(path, Math.max(0, start - 1), terminal, onRead);
      return { blocks: blocksOf(linesWithin(from, start === 0, end - start)), shard: null };
    }
  }
  const whole = joined(head, pieces);
  if (isText) return { blocks: blocksOf(whole), shard };
  return { values: valuesOf(decoded(whole, path, terminal), path, nameOf(path, terminal), terminal) };
}

/** The size of a file whose bytes are its text, null where it is packed or no file. */
async function plainSize(path: string): Promise<number | null> {
  if (path === "-") return null;
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(2), 0, 2, 0);
    if (bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b) return null;
    const found = await file.stat();
    return found.isFile() ? found.size : null;
  } finally {
    await file.close();
  }
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
