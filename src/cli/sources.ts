import type { Note } from "../ticket/replay.js";
import { InputError } from "../wording/problem.js";
import { CommandError } from "./exit.js";
import { LOGS, openerOf, type SourceOptions } from "./logs.js";
import { nameOf } from "./open.js";
import { importSummary } from "./render/import.js";
import type { Settings } from "./settings.js";
import { messagesOf } from "./suggest.js";
import type { Terminal } from "./terminal.js";
import { type Placed, readValues } from "./values.js";
import { wordsOf } from "./words.js";

export { isMappingFile, type SourceOptions } from "./logs.js";

/** The forms in which tickets are read, beside that of a mapping file. */
export const SOURCES: readonly string[] = ["json", ...LOGS];

/**
 * A ticket record from an input, with what an importer remarks on it; or what is wrong at that place, by its code; or,
 * where there is no place, why the rest of the file cannot be read.
 */
export type Sourced = { readonly place: string } & (
  | { readonly record: unknown; readonly notes: readonly Note[] }
  | { readonly code: string; readonly problems: readonly string[] }
);

/** Reads the ticket records of a file. */
export type Reader = (file: string, terminal: Terminal) => AsyncGenerator<Sourced>;

/** The ticket records of all files; a file that cannot be read is a problem of its own, and the others are read. */
export async function* recordsIn(
  files: readonly string[],
  options: SourceOptions,
  settings: Settings,
  terminal: Terminal,
): AsyncGenerator<Sourced> {
  const read = await readerOf(options, settings, terminal);
  for (const file of files) yield* read(file, terminal);
}

/** Makes the options ready for many files: what is wrong with them is told here, and not of every file. */
export async function readerOf(
  options: SourceOptions,
  settings: Settings,
  terminal: Terminal,
): Promise<Reader> {
  if (options.from === "json") refuseOthers(options, terminal);
  const read = options.from === "json" ? jsonIn : await logIn(options, settings, terminal);
  return async function* (file, terminal) {
    try {
      yield* read(file, terminal);
    } catch (error) {
      if (terminal.signal.aborted) return;
      if (!(error instanceof InputError || error instanceof CommandError)) throw error;
      const problems =
        error instanceof CommandError
          ? error.messages
          : messagesOf(error.problems, terminal.lang).map(
              (message) => `${nameOf(file, terminal)}: ${message}`,
            );
      yield { place: "", code: "", problems };
    }
  };
}

/** What only an imported log needs is not left unread for another form. */
function refuseOthers({ offer, zone, map }: SourceOptions, { lang }: Terminal): void {
  const words = wordsOf(lang);
  const messages = Object.entries({ "--offer": offer, "--zone": zone, "--map": map })
    .filter(([, value]) => value !== undefined)
    .map(([option]) => words.withoutEffect(option, words.without(`--from ${LOGS.join("|")}|FILE.json`)));
  if (messages.length > 0) throw new CommandError(messages);
}

function jsonIn(file: string, terminal: Terminal): AsyncGenerator<Sourced> {
  return sourcedOf(readValues(file, terminal));
}

/** Values of an input as records, which no importer remarks on. */
export async function* sourcedOf(values: AsyncIterable<Placed>): AsyncGenerator<Sourced> {
  for await (const placed of values) {
    if ("problem" in placed) yield { place: placed.place, code: placed.code, problems: [placed.problem] };
    else yield { place: placed.place, record: placed.value, notes: [] };
  }
}

/** A reader of logs of other systems, which tells what it dropped and made up once a file is read. */
async function logIn(options: SourceOptions, settings: Settings, terminal: Terminal): Promise<Reader> {
  const { lang } = settings;
  const read = await openerOf(options, settings, terminal);
  return async function* (file, terminal) {
    const name = nameOf(file, terminal);
    const { cases, totals } = await read(file, terminal);
    for await (const one of cases) {
      if ("problems" in one) {
        const code = one.problems[0]?.code ?? "";
        yield { place: one.place ?? name, code, problems: messagesOf(one.problems, lang) };
        continue;
      }
      const remarks = [...one.made, ...one.dropped, ...(one.told ?? [])];
      const notes = remarks.map(({ event, rule, message }) => ({ event, rule, message }));
      yield { place: name, record: one.record, notes };
    }
    terminal.tell(importSummary(name, options.from, totals, lang));
  };
}
