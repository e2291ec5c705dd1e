import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline, Transform } from "node:stream";
import { nameOf } from "../open.js";
import { createOutFile } from "../out-file.js";
import type { Terminal } from "../terminal.js";
import { reportPage } from "./page.js";
import type { ReportedInput, Reporting } from "./reporting.js";

/** A report in the making: its file, and what is seen of the files that it is made from. */
export interface ReportFile {
  /** The terminal to read with: the digest of its standard input is taken on the way. */
  readonly terminal: Terminal;
  /** Fails where the file cannot be written, so that nobody waits for a report that cannot be. */
  check(): Promise<void>;
  write(reporting: Omit<Reporting, "source">): Promise<void>;
  discard(): Promise<void>;
}

/** What a report is made from, as the command line names it. */
interface Asked {
  readonly shard?: string;
  readonly contract?: string;
  readonly holidays: readonly string[];
}

/** Begins a report beside the place where it is to be, under its own name once it is complete. */
export function createReportFile(
  path: string,
  files: readonly string[],
  { shard, contract, holidays }: Asked,
  terminal: Terminal,
): ReportFile {
  const file = createOutFile(path, terminal);
  const seen = { hash: createHash("sha256"), bytes: 0 };
  const tee = new Transform({
    transform(piece: Uint8Array, _, done) {
      seen.hash.update(piece);
      seen.bytes += piece.length;
      done(null, piece);
    },
  });
  // An error of the input reaches its reader through the end of the pipeline. What nobody reads is left alone.
  if (files.includes("-")) pipeline(terminal.stdin, tee, () => undefined);
  const inputOf = async (name: string): Promise<ReportedInput> => {
    if (name !== "-") return digestOf(name);
    return { name: nameOf(name, terminal), bytes: seen.bytes, digest: seen.hash.copy().digest("hex") };
  };
  return {
    terminal: files.includes("-") ? { ...terminal, stdin: tee } : terminal,
    check: async () => void (await file.write("")),
    async write(reporting) {
      const inputs: ReportedInput[] = [];
      for (const name of files) inputs.push(await inputOf(name));
      const written = contract === undefined ? null : await digestOf(contract);
      const source = { inputs, shard: shard ?? null, contract: written, holidays };
      await file.write(reportPage({ ...reporting, source }));
      await file.keep();
    },
    discard: file.discard,
  };
}

/** A file with its digest; what is no plain file cannot be read a second time. */
async function digestOf(name: string): Promise<ReportedInput> {
  const found = await stat(name).catch(() => null);
  if (!found?.isFile()) return { name, bytes: null, digest: null };
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const piece of createReadStream(name) as AsyncIterable<Uint8Array>) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { name, bytes, digest: hash.digest("hex") };
}
