import type { TextPieces } from "../intake/csv.js";
import { loadEventLogMapping } from "../intake/event-log.mapping.js";
import { eventLogImporterOf } from "../intake/event-log-importer.js";
import { importerOf } from "../intake/importer.js";
import { type EventLog, readEventLog } from "../intake/read-event-log.js";
import { readServiceNowLog } from "../intake/read-servicenow-log.js";
import { loadServiceNowMap } from "../intake/servicenow-log.map.js";
import { CommandError } from "./exit.js";
import { openText } from "./open.js";
import { placedIn, type Settings } from "./settings.js";
import type { Terminal } from "./terminal.js";
import { readDocument } from "./values.js";
import { wordsOf } from "./words.js";

/** What `--from` and its companions say. */
export interface SourceOptions {
  readonly from: string;
  readonly zone?: string;
  readonly offer?: string;
  readonly map?: string;
}

/** Opens a file of another system. */
type Opener = (file: string) => EventLog;
/** Makes the options ready for many files: what is wrong with them is told once, and not of every file. */
type Preparing = (options: SourceOptions, settings: Settings, terminal: Terminal) => Promise<Opener>;

/** The systems whose tickets are read without a mapping file, each with how. */
const preparing = {
  "servicenow-log": async (options, settings, terminal) => {
    const given = {
      ...importOptions(options, settings),
      ...(await mapIn(options, loadServiceNowMap, terminal)),
    };
    importerOf(given);
    return texts(terminal, (text) => {
      const { incidents, totals } = readServiceNowLog(text, given);
      return { cases: incidents, totals };
    });
  },
} satisfies Record<string, Preparing>;

/** Names of the systems. */
export const LOGS: readonly string[] = Object.keys(preparing);

/** Whether `--from` names a file that describes an event log. */
export function isMappingFile(from: string): boolean {
  return from.toLowerCase().endsWith(".json");
}

/** How the files of `--from` are opened. */
export function openerOf(options: SourceOptions, settings: Settings, terminal: Terminal): Promise<Opener> {
  const { from } = options;
  const prepare = isMappingFile(from) ? mappedLog : preparing[from as keyof typeof preparing];
  return prepare(options, settings, terminal);
}

const mappedLog: Preparing = async (options, settings, terminal) => {
  const { from, map } = options;
  if (map !== undefined) {
    const words = wordsOf(settings.lang);
    throw new CommandError(words.withoutEffect("--map", words.without(`--from ${LOGS.join("|")}`)));
  }
  const mapping = await documentIn(from, loadEventLogMapping, terminal);
  const given = { ...importOptions(options, settings), mapping };
  // Names that the contract does not define are most often the mapping's.
  placedIn(from, terminal, () => eventLogImporterOf(given));
  return texts(terminal, (text) => readEventLog(text, given));
};

const texts = (terminal: Terminal, read: (text: TextPieces) => EventLog): Opener => {
  return (file) => read(openText(file, terminal));
};

function importOptions({ zone, offer }: SourceOptions, { terms, lang }: Settings) {
  return { terms, lang, ...(zone === undefined ? {} : { zone }), ...(offer === undefined ? {} : { offer }) };
}

type Load<T> = (document: unknown, lang: Terminal["lang"]) => T;

/** The map of `--map FILE`, where it is given. */
async function mapIn<T>(
  { map }: SourceOptions,
  load: Load<T>,
  terminal: Terminal,
): Promise<{ readonly map?: T }> {
  return map === undefined ? {} : { map: await documentIn(map, load, terminal) };
}

/** What a loader makes of a JSON document. */
async function documentIn<T>(file: string, load: Load<T>, terminal: Terminal): Promise<T> {
  const document = await readDocument(file, terminal);
  return placedIn(file, terminal, () => load(document, terminal.lang));
}
