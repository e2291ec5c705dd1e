import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { pipeline, Transform } from "node:stream";
import { nameOf } from "../open.js";
import { createOutFile } from "../out-file.js";
import { isMappingFile } from "../sources.js";
import type { Terminal } from "../terminal.js";
import { reportPage } from "./page.js";
import type { ReportedInput, Reporting } from "./reporting.js";

/** A report in the making: its file, and what is seen of the files that it is made from. */
export interface ReportFile {
  /** The terminal to read with: the digest of its standard input is taken on the way. */
  readonly terminal: Terminal;
  /** Fails where the file cannot be begun, so that nobody waits for a report that cannot be. */
  begin(): Promise<void>;
  write(reporting: Omit<Reporting, "source">): Promise<void>;
  discard(): Promise<void>;
}

/** The options that say what a report is made from. */
interface Asked {
  readonly contract?: string | undefined;
  readonly from?: string;
  readonly map?: string;
  readonly offer?: string | readonly string[];
  readonly zone?: string;
  readonly assumeZone?: string;
  readonly shard?: string;
}

/** Begins a report on files beside the place where it is to be, under its own name once it is complete. */
export function createReportFile(
  path: string,
  files: readonly string[],
  kind: ReportedInput["kind"],
  asked: Asked,
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
    if (name !== "-") return digestOf(name, kind);
    const digest = seen.hash.copy().digest("hex");
    return { name: nameOf(name, terminal), kind, bytes: seen.bytes, digest };
  };
  return {
    terminal: files.includes("-") ? { ...terminal, stdin: tee } : terminal,
    begin: file.begin,
    async write(reporting) {
      const inputs: ReportedInput[] = [];
      for (const name of files) inputs.push(await inputOf(name));
      const { map, from, contract } = asked;
      for (const name of [map, from])
        if (name !== undefined && isMappingFile(name)) inputs.push(await digestOf(name, "mapping"));
      if (contract !== undefined) inputs.push(await digestOf(contract, "contract"));
      await file.write(
        reportPage({ ...reporting, source: { inputs, options: optionsOf(asked, reporting.terms.holidays) } }),
      );
      await file.keep();
    },
    discard: file.discard,
  };
}

/** A file with its digest; what is no plain file cannot be read a second time. */
async function digestOf(path: string, kind: ReportedInput["kind"]): Promise<ReportedInput> {
  const name = basename(path);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return { name, kind, bytes: null, digest: null };
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { name, kind, bytes, digest: hash.digest("hex") };
}

/** The options that had a say in the figures and are told nowhere else, as they were given. */
function optionsOf(
  { from, map, offer = [], zone, assumeZone, shard }: Asked,
  holidays: readonly string[],
): string[] {
  const given: [string, string | undefined][] = [
    ["--from", from === undefined || from === "json" ? undefined : basename(from)],
    ["--map", map === undefined ? undefined : basename(map)],
    ...[offer].flat().map((one): [string, string] => ["--offer", one]),
    ["--zone", zone],
    ["--assume-zone", assumeZone],
    ...holidays.map((set): [string, string] => ["--holidays", set]),
    ["--shard", shard],
  ];
  return given.flatMap(([name, value]) => (value === undefined ? [] : `${name} ${value}`));
}
