import { type FileHandle, open, stat } from "node:fs/promises";
import { blocksOf } from "../../audit/blocks.js";
import { readJson } from "../../intake/json.js";
import { decoded, nameOf, openBytes } from "../open.js";
import { isParquet } from "../parquet/read.js";
import type { Terminal } from "../terminal.js";
import { type Placed, valuesOf } from "../values.js";
import { rangesOf } from "./ranges.js";
import { bytesOf, type Shard } from "./shard.js";
import type { Parts } from "./work.js";

/** A file of tickets: lines that can be judged part by part, or values of a document, one after another. */
export type Input =
  | {
      readonly parts: Parts;
      /** The part of them that is still to be chosen, where it could not be by their bytes. */
      readonly shard: Shard | null;
      /** To be called once all parts are answered. */
      close(): Promise<void>;
    }
  | { readonly values: AsyncGenerator<Placed> };

/** How a file is opened. */
export interface Opening {
  readonly shard: Shard | null;
  /** Threads that the parts are shared out among. */
  readonly threads: number;
  /** Whether much comes of each ticket, so that few are taken at once. */
  readonly wordy: boolean;
}

/** Enough to see a first ticket. */
const MOST_HEAD_BYTES = 1024 * 1024;
/** So large that putting their summaries together costs little; the least is worth another thread. */
const PARTS = { leastBytes: 8 * 1024 * 1024, mostBytes: 64 * 1024 * 1024 };
/** What is written of each ticket is several times as long as the ticket, and all of a part's is held. */
const WORDY_PARTS = { leastBytes: 2 * 1024 * 1024, mostBytes: 2 * 1024 * 1024 };

/**
 * Opens a file of tickets (`-`: standard input). It is taken for lines by its name, or where its first line is a value
 * by itself and another follows; all else is read as `check` reads it.
 */
export async function openInput(
  path: string,
  { shard, threads, wordy }: Opening,
  terminal: Terminal,
): Promise<Input> {
  const pieces = openBytes(path, terminal);
  const head: Uint8Array[] = [];
  let text = "";
  let ended = false;
  const decoder = new TextDecoder();
  while (text.length < MOST_HEAD_BYTES && !hasSecondLine(text)) {
    const { done, value } = await pieces.next();
    ended = done === true;
    if (done) break;
    head.push(value);
    text += decoder.decode(value, { stream: true });
  }
  // An empty part of what was cut up elsewhere is no mistake: it has no lines.
  const isText = /\.(ndjson|jsonl)(\.gz)?$/i.test(path) || isLines(text) || (ended && text.trim() === "");
  const plain = isText ? await openPlain(path) : null;
  if (plain !== null) {
    const { file, sizeBytes } = plain;
    await pieces.return(undefined);
    const bytes = shard === null ? { start: 0, end: sizeBytes } : bytesOf(shard, sizeBytes);
    const sharing = wordy ? { threads, ...WORDY_PARTS } : { threads, ...PARTS };
    return { parts: rangesOf({ fd: file.fd, ...bytes }, sharing), shard: null, close: () => file.close() };
  }
  const whole = joined(head, pieces);
  if (isText) return { parts: blocksOf(whole), shard, close: async () => undefined };
  return { values: valuesOf(decoded(whole, path, terminal), path, nameOf(path, terminal), terminal) };
}

/** A file whose bytes are its text and can be read from any place; null where it is packed or no file. */
async function openPlain(
  path: string,
): Promise<{ readonly file: FileHandle; readonly sizeBytes: number } | null> {
  if (path === "-" || isParquet(path)) return null;
  // A pipe is not opened a second time: what is read there would be lost, or never come.
  if (!(await stat(path)).isFile()) return null;
  const file = await open(path);
  let isPlain = false;
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(2), 0, 2, 0);
    const { size: sizeBytes } = await file.stat();
    isPlain = !(bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b);
    return isPlain ? { file, sizeBytes } : null;
  } finally {
    if (!isPlain) await file.close();
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
