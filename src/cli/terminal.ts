import type { Readable } from "node:stream";
import type { Language } from "../wording/language.js";
import { printable } from "../wording/sentence.js";
import { CommandError } from "./exit.js";
import { wordsOf } from "./words.js";

/** All that the commands know of the world outside: its streams, its clock, its environment. */
export interface Terminal {
  /** Writes data; false once nobody reads it any more. Where it cannot be written that is a {@link CommandError}. */
  out(text: string): Promise<boolean>;
  /** Writes a message for the person. */
  tell(text: string): void;
  readonly stdin: Readable;
  /** Told how many bytes of the inputs are read, where somebody wants to know. */
  readonly onRead?: (bytes: number) => void;
  /** Whether a person watches the messages, so that progress may be shown there and overwritten. */
  readonly watched: boolean;
  readonly colour: boolean;
  readonly columns: number;
  readonly lang: Language;
  nowMs(): number;
  /** Aborted once the person asks to stop. */
  readonly signal: AbortSignal;
}

/** Tells problems, one a line, each with its place. */
export function complain(terminal: Terminal, place: string | null, problems: readonly string[]): void {
  const where = place ? `${place}: ` : "";
  for (const problem of problems) terminal.tell(`${printable(`fe-triage: ${where}${problem}`)}\n`);
}

/** The terminal of this process. */
export function processTerminal(lang: Language): Terminal {
  let closed = false;
  let failure: CommandError | null = null;
  const { stdout, stderr, env } = process;
  const words = wordsOf(lang);
  const fail = ({ code = "", message }: NodeJS.ErrnoException) => {
    closed = true;
    // Whoever read has seen enough, as `head` has.
    if (code === "EPIPE" || code === "ERR_STREAM_DESTROYED") return;
    failure ??= new CommandError(`${words.standardOutput}: ${words.fileError(code, message)}`);
  };
  stdout.on("error", fail);
  stderr.on("error", () => undefined);
  const stop = new AbortController();
  // A second Ctrl-C ends the process at once.
  process.once("SIGINT", () => stop.abort());
  return {
    out: async (text) => {
      if (!closed)
        await new Promise<void>((resolve) => {
          stdout.write(text, (error) => {
            if (error) fail(error);
            resolve();
          });
        });
      if (failure !== null) throw failure;
      return !closed;
    },
    tell: (text) => void stderr.write(text),
    stdin: process.stdin,
    watched: stderr.isTTY === true && env.TERM !== "dumb",
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
    columns: (stdout.isTTY && stdout.columns) || 100,
    lang,
    nowMs: () => Date.now(),
    signal: stop.signal,
  };
}
