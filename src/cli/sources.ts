import type { TextPieces } from "../intake/csv.js";
import { loadEventLogMapping } from "../intake/event-log.mapping.js";
import { eventLogImporterOf } from "../intake/event-log-importer.js";
import type { ImportedTicket, RejectedCase } from "../intake/imported-ticket.js";
import { importerOf } from "../intake/importer.js";
import { readEventLog } from "../intake/read-event-log.js";
import { readServiceNowLog } from "../intake/read-servicenow-log.js";
import { loadServiceNowMap } from "../intake/servicenow-log.map.js";
import type { Totals } from "../intake/totals.js";
import type { Note } from "../ticket/replay.js";
import { InputError } from "../wording/problem.js";
import { CommandError } from "./exit.js";
import { nameOf, openText } from "./open.js";
import { importSummary } from "./render/import.js";
import { placedIn, type Settings } from "./settings.js";
import { messagesOf } from "./suggest.js";
import type { Terminal } from "./terminal.js";
import { type Placed, readDocument, readValues } from "./values.js";
import { wordsOf } from "./words.js";

/** The forms in which tickets are read, beside that of a mapping file. */
export const SOURCES = ["json", "servicenow-log"] as const;

/** Whether `--from` names a file that describes an event log. */
export function isMappingFile(from: string): boolean {
  return from.toLowerCase().endsWith(".json");
}

/** What `--from` and its companions say. */
export interface SourceOptions {
  readonly from: string;
  readonly zone?: string;
  readonly offer?: string;
  readonly map?: string;
}

/** A ticket record from an input, with what an importer remarks on it; or what is wrong at that place. */
export type Sourced = { readonly place: string } & (
  | { readonly record: unknown; readonly notes: readonly Note[] }
  | { readonly problems: readonly string[] }
);

/** The ticket records of all files; a file that cannot be read is a problem of its own, and the others are read. */
export async function* recordsIn(
  files: readonly string[],
  options: SourceOptions,
  settings: Settings,
  terminal: Terminal,
): AsyncGenerator<Sourced> {
  if (options.from === "json") refuseOthers(options, terminal);
  const read = options.from === "json" ? jsonIn : await logIn(options, settings, terminal);
  for (const file of files) {
    try {
      yield* read(file, terminal);
    } catch (error) {
      if (terminal.signal.aborted) return;
      if (error instanceof InputError)
        yield { place: nameOf(file, terminal), problems: messagesOf(error.problems, terminal.lang) };
      else if (error instanceof CommandError) yield { place: "", problems: error.messages };
      else throw error;
    }
  }
}

/** What only an imported log needs is not left unread for another form. */
export function refuseOthers({ offer, zone, map }: SourceOptions, { lang }: Terminal): void {
  const words = wordsOf(lang);
  const messages = Object.entries({ "--offer": offer, "--zone": zone, "--map": map })
    .filter(([, value]) => value !== undefined)
    .map(([option]) => words.withoutEffect(option, words.without("--from servicenow-log|FILE.json")));
  if (messages.length > 0) throw new CommandError(messages);
}

function jsonIn(file: string, terminal: Terminal): AsyncGenerator<Sourced> {
  return sourcedOf(readValues(file, terminal));
}

/** Values of an input as records, which no importer remarks on. */
export async function* sourcedOf(values: AsyncIterable<Placed>): AsyncGenerator<Sourced> {
  for await (const placed of values) {
    if ("problem" in placed) yield { place: placed.place, problems: [placed.problem] };
    else yield { place: placed.place, record: placed.value, notes: [] };
  }
}

/** A log of another system while it is read. */
interface ForeignLog {
  readonly cases: AsyncIterable<ImportedTicket | RejectedCase>;
  readonly totals: Totals;
}

/** A reader of logs of other systems, which tells what it dropped and made up once a file is read. */
async function logIn(options: SourceOptions, settings: Settings, terminal: Terminal) {
  const { lang } = settings;
  const isMapped = isMappingFile(options.from);
  const read = await (isMapped ? eventLogIn : serviceNowIn)(options, settings, terminal);
  return async function* (file: string): AsyncGenerator<Sourced> {
    const name = nameOf(file, terminal);
    const { cases, totals } = read(openText(file, terminal));
    for await (const one of cases) {
      if ("problems" in one) {
        yield { place: name, problems: messagesOf(one.problems, lang) };
        continue;
      }
      const notes = [...one.made, ...one.dropped].map(({ event, rule, message }) => ({
        event,
        rule,
        message,
      }));
      yield { place: name, record: one.record, notes };
    }
    terminal.tell(importSummary(name, totals, lang));
  };
}

type LogReader = (text: TextPieces) => ForeignLog;

async function serviceNowIn(
  { zone, offer, map }: SourceOptions,
  { terms, lang }: Settings,
  terminal: Terminal,
): Promise<LogReader> {
  const options = {
    terms,
    lang,
    ...(map === undefined ? {} : { map: await documentIn(map, loadServiceNowMap, terminal) }),
    ...(zone === undefined ? {} : { zone }),
    ...(offer === undefined ? {} : { offer }),
  };
  // What is wrong with the options is told once, and not of every file.
  importerOf(options);
  return (text) => {
    const { incidents, totals } = readServiceNowLog(text, options);
    return { cases: incidents, totals };
  };
}

async function eventLogIn(
  { from, zone, offer, map }: SourceOptions,
  { terms, lang }: Settings,
  terminal: Terminal,
): Promise<LogReader> {
  if (map !== undefined) {
    const words = wordsOf(lang);
    throw new CommandError(words.withoutEffect("--map", words.without("--from servicenow-log")));
  }
  const options = {
    terms,
    lang,
    mapping: await documentIn(from, loadEventLogMapping, terminal),
    ...(zone === undefined ? {} : { zone }),
    ...(offer === undefined ? {} : { offer }),
  };
  // Names that the contract does not define are most often the mapping's.
  placedIn(from, terminal, () => eventLogImporterOf(options));
  return (text) => readEventLog(text, options);
}

/** What a loader makes of a JSON document. */
async function documentIn<T>(
  file: string,
  load: (document: unknown, lang: Terminal["lang"]) => T,
  terminal: Terminal,
): Promise<T> {
  const document = await readDocument(file, terminal);
  return placedIn(file, terminal, () => load(document, terminal.lang));
}
