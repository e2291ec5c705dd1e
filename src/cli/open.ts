import { createReadStream } from "node:fs";
import { addAbortSignal, pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { CommandError, EXIT } from "./exit.js";
import { isParquet, parquetLines } from "./parquet/read.js";
import type { Terminal } from "./terminal.js";
import { wordsOf } from "./words.js";

/** How messages call an input: its path, or standard input for `-`. */
export function nameOf(path: string, terminal: Terminal): string {
  if (path === "-") return wordsOf(terminal.lang).standardInput;
  return path === "" ? '""' : path;
}

/**
 * The text of a file (`-`: standard input) in pieces, unpacked if it is gzip, without its byte order mark.
 * What cannot be read or is not UTF-8 is a {@link CommandError} that names the file.
 */
export async function* openText(path: string, terminal: Terminal): AsyncGenerator<string> {
  yield* decoded(openBytes(path, terminal), path, terminal);
}

/** The text of bytes that come in pieces, without its byte order mark; what is not UTF-8 is an error of its file. */
export async function* decoded(
  pieces: AsyncIterable<Uint8Array>,
  path: string,
  terminal: Terminal,
): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (bytes?: Uint8Array) => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch (error) {
      throw fileError(path, error, terminal);
    }
  };
  for await (const bytes of pieces) {
    const text = decode(bytes);
    if (text !== "") yield text;
  }
  const rest = decode();
  if (rest !== "") yield rest;
}

/** Large pieces: fewer turns of the loop for a large file. */
const PIECE_BYTES = 512 * 1024;

/**
 * The bytes of a file (`-`: standard input) in pieces, unpacked if it is gzip; of Parquet its rows as lines of JSON.
 * The terminal's `onRead` is told how many bytes of the file itself were read.
 */
export async function* openBytes(path: string, terminal: Terminal): AsyncGenerator<Uint8Array> {
  if (isParquet(path)) return yield* parquetLines(path, terminal);
  const source = path === "-" ? terminal.stdin : createReadStream(path, { highWaterMark: PIECE_BYTES });
  yield* bytesIn(source, path, terminal, (bytes) => unpacked(bytes, terminal));
}

async function* bytesIn(
  source: Readable,
  path: string,
  terminal: Terminal,
  read: (source: Readable) => AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const words = wordsOf(terminal.lang);
  if (source.destroyed) throw new CommandError(`${nameOf(path, terminal)}: ${words.readAlready}`);
  addAbortSignal(terminal.signal, source);
  try {
    yield* read(source);
  } catch (error) {
    if (terminal.signal.aborted) throw new CommandError(words.interrupted, EXIT.interrupted);
    throw fileError(path, error, terminal);
  } finally {
    source.destroy();
  }
}

export function fileError(path: string, error: unknown, terminal: Terminal): CommandError {
  if (error instanceof CommandError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return new CommandError(
    `${nameOf(path, terminal)}: ${wordsOf(terminal.lang).fileError(code ?? "", message)}`,
  );
}

async function* unpacked(source: Readable, { onRead }: Terminal): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first = await chunks.next();
  if (first.done) return;
  async function* whole() {
    for (let next = first; !next.done; next = await chunks.next()) {
      onRead?.(next.value.length);
      yield next.value;
    }
  }
  if (!(first.value[0] === 0x1f && first.value[1] === 0x8b)) return yield* whole();
  // An error of the source reaches the reader through the pipeline, which destroys the unpacking end with it.
  yield* pipeline(Readable.from(whole()), createGunzip(), () => undefined) as AsyncIterable<Uint8Array>;
}
