import { Readable } from "node:stream";
import { languageIn } from "../../src/cli/language.js";
import { run } from "../../src/cli/run.js";
import type { Terminal } from "../../src/cli/terminal.js";

/** What a command left behind: its exit status, and all it wrote. */
export interface Heard {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** The messages on standard error, one a line. */
  readonly messages: readonly string[];
}

/** What a test changes about the terminal. */
export type Circumstances = Partial<Omit<Terminal, "out" | "tell" | "lang" | "stdin">> & {
  readonly stdin?: string | Uint8Array | Readable;
};

/** Noon of 1 June 2026 in French time: the machine's clock of every test that does not set another. */
const NOW = Date.UTC(2026, 5, 1, 10);

/** Runs the command line on a terminal that only remembers. */
export async function runOn(args: readonly string[], circumstances: Circumstances = {}): Promise<Heard> {
  let out = "";
  let err = "";
  const { stdin = "", ...rest } = circumstances;
  const status = await run(args, {
    out: async (text) => {
      out += text;
      return true;
    },
    tell: (text) => {
      err += text;
    },
    stdin: stdin instanceof Readable ? stdin : Readable.from(stdin.length === 0 ? [] : [Buffer.from(stdin)]),
    watched: false,
    colour: false,
    columns: 100,
    lang: languageIn(args),
    nowMs: () => NOW,
    signal: new AbortController().signal,
    ...rest,
  });
  return { status, out, err, messages: err.split("\n").slice(0, -1) };
}

/** The path of a fixture. */
export function fixture(name: string): string {
  return new URL(`../../fixtures/${name}`, import.meta.url).pathname;
}
