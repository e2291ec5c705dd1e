import { createReadStream } from "node:fs";
import { addAbortSignal, pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { CommandError, EXIT } from "./exit.js";
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
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const words = wordsOf(terminal.lang);
  const source: Readable = path === "-" ? terminal.stdin : createReadStream(path);
  if (source.destroyed) throw new CommandError(`${nameOf(path, terminal)}: ${words.readAlready}`);
  addAbortSignal(terminal.signal, source);
  try {
    for await (const bytes of unpacked(source)) {
      const text = decoder.decode(bytes, { stream: true });
      if (text !== "") yield text;
    }
    const rest = decoder.decode();
    if (rest !== "") yield rest;
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (terminal.signal.aborted) throw new CommandError(words.interrupted, EXIT.interrupted);
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CommandError(`${nameOf(path, terminal)}: ${words.fileError(code ?? "", message)}`);
  } finally {
    source.destroy();
  }
}

async function* unpacked(source: Readable): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first = await chunks.next();
  if (first.done) return;
  async function* whole() {
    yield first.value as Uint8Array;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  }
  if (!(first.value[0] === 0x1f && first.value[1] === 0x8b)) return yield* whole();
  // An error of the source reaches the reader through the pipeline, which destroys the unpacking end with it.
  yield* pipeline(Readable.from(whole()), createGunzip(), () => undefined) as AsyncIterable<Uint8Array>;
}
