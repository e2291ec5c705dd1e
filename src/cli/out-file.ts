import { createWriteStream, realpathSync, type Stats, statSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { CommandError } from "./exit.js";
import type { Terminal } from "./terminal.js";
import { wordsOf } from "./words.js";

/** A place that takes what a command writes. */
export interface Sink {
  /** False once nobody reads any more. */
  write(text: string): Promise<boolean>;
}

/** A file in the making: under its own name only once it is complete. */
export interface OutFile extends Sink {
  /** Gives the file its name, in the place of one that had it. */
  keep(): Promise<void>;
  /** Leaves what was written under the name of the part, which is the result. */
  leave(): Promise<string>;
  /** Takes away what was written. */
  discard(): Promise<void>;
}

/** A file of text in the making. */
interface TextFile extends OutFile {
  /** Fails where the file cannot be begun: what is written only at the end is not computed in vain. */
  begin(): Promise<void>;
}

/** What stands at a path, null where nothing does or nobody may look. */
export function foundAt(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/**
 * Begins a file beside the place where it is to be. A place that cannot be written to, or a full disk, is a
 * {@link CommandError} that names the file, and nothing half-written is left. A pipe or a device, which no file may
 * take the place of, is written to as it is.
 */
export function createOutFile(path: string, { lang }: Terminal): TextFile {
  const found = foundAt(path);
  const isBeside = found === null || found.isFile();
  // A link goes on to name the file that it names.
  const target = found?.isFile() ? realpathSync(path) : path;
  const part = isBeside ? `${target}.part` : path;
  const stream = createWriteStream(part, { flags: isBeside ? "w" : "a" });
  const words = wordsOf(lang);
  const remove = async () => {
    if (isBeside) await rm(part, { force: true }).catch(() => undefined);
  };
  let failure: CommandError | null = null;
  stream.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    failure ??= new CommandError(`${path}: ${words.fileError(code ?? "", message)}`);
  });
  const begun = new Promise<void>((resolve) =>
    stream.once("open", () => resolve()).once("error", () => resolve()),
  );
  const failed = async () => {
    if (failure === null) return;
    await remove();
    throw failure;
  };
  const end = async () => {
    stream.end();
    await finished(stream).catch(() => undefined);
    await failed();
  };
  return {
    async begin() {
      await begun;
      await failed();
    },
    async write(text) {
      await failed();
      if (text !== "" && !stream.write(text)) {
        await new Promise<void>((resolve) => {
          const done = () => {
            stream.off("drain", done).off("close", done);
            resolve();
          };
          stream.once("drain", done).once("close", done);
        });
      }
      await failed();
      return true;
    },
    async keep() {
      await end();
      if (!isBeside) return;
      await rename(part, target).catch(({ code, message }: NodeJS.ErrnoException) => {
        failure = new CommandError(`${path}: ${words.fileError(code ?? "", message)}`);
      });
      await failed();
    },
    async leave() {
      await end();
      return part;
    },
    async discard() {
      stream.destroy();
      await finished(stream).catch(() => undefined);
      await remove();
    },
  };
}
