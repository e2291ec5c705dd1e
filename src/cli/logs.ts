import type { TextPieces } from "../intake/csv.js";
import { loadEventLogMapping } from "../intake/event-log.mapping.js";
import { eventLogImporterOf } from "../intake/event-log-importer.js";
import { importerOf } from "../intake/importer.js";
import { readJira } from "../intake/jira.js";
import { type EventLog, readEventLog } from "../intake/read-event-log.js";
import { readGlpiRecords, readGlpiTable } from "../intake/read-glpi.js";
import { readServiceNowLog } from "../intake/read-servicenow-log.js";
import { readServiceNowRecords, readServiceNowTable } from "../intake/read-servicenow-table.js";
import { loadServiceNowMap } from "../intake/servicenow-log.map.js";
import type { SystemMap } from "../intake/system.map.js";
import { type SystemOptions, systemImporterOf } from "../intake/system-importer.js";
import { loadSystemMap, type System } from "../intake/system-maps.js";
import { readZendesk } from "../intake/zendesk.js";
import { CommandError } from "./exit.js";
import { nameOf, openText } from "./open.js";
import { isParquet, parquetTable } from "./parquet/read.js";
import { placedIn, type Settings } from "./settings.js";
import type { Terminal } from "./terminal.js";
import { readDocument, readValues, valuesOf } from "./values.js";
import { wordsOf } from "./words.js";

/** What `--from` and its companions say. */
export interface SourceOptions {
  readonly from: string;
  readonly zone?: string;
  readonly offer?: string;
  readonly map?: string;
}

/** Opens a file of another system, with what it is read from. */
type Opener = (file: string, terminal: Terminal) => EventLog | Promise<EventLog>;
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
    return texts((text) => {
      const { incidents, totals } = readServiceNowLog(text, given);
      return { cases: incidents, totals };
    });
  },
  "servicenow-table": async (options, settings, terminal) => {
    const given = await systemOptions("servicenow-table", options, settings, terminal);
    return async (file, terminal) => {
      const { isJson, pieces } = await looked(openText(file, terminal));
      if (!isJson) return readServiceNowTable(pieces, given);
      return readServiceNowRecords(valuesOf(pieces, file, nameOf(file, terminal), terminal), given);
    };
  },
  jira: async (options, settings, terminal) => {
    const given = await systemOptions("jira", options, settings, terminal);
    return (file, terminal) => readJira(readValues(file, terminal), given);
  },
  zendesk: async (options, settings, terminal) => {
    const given = await systemOptions("zendesk", options, settings, terminal);
    return (file, terminal) => readZendesk(readValues(file, terminal), given);
  },
  glpi: async (options, settings, terminal) => {
    const given = await systemOptions("glpi", options, settings, terminal);
    return async (file, terminal) => {
      const { isJson, pieces } = await looked(openText(file, terminal));
      if (!isJson) return readGlpiTable(pieces, given);
      return readGlpiRecords(valuesOf(pieces, file, nameOf(file, terminal), terminal), given);
    };
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
  return texts((text) => readEventLog(text, given), mapping.delimiter);
};

/** The options for a system with its map; names in a map that the contract does not define are told with its file. */
async function systemOptions(
  system: System,
  options: SourceOptions,
  settings: Settings,
  terminal: Terminal,
): Promise<SystemOptions> {
  const load: Load<SystemMap> = (document, lang) => loadSystemMap(system, document, lang);
  const given = { ...importOptions(options, settings), ...(await mapIn(options, load, terminal)) };
  const prepare = () => systemImporterOf(system, "", given);
  if (options.map === undefined) prepare();
  else placedIn(options.map, terminal, prepare);
  return given;
}

/** Whether a text is JSON and no table: its first character that is not blank. */
async function looked(text: AsyncGenerator<string>) {
  let head = "";
  let begins = "";
  while (begins === "") {
    const { done, value } = await text.next();
    if (done === true) break;
    // Blanks in front belong to neither form.
    begins = value.trimStart().charAt(0);
    if (begins !== "") head = value;
  }
  async function* pieces() {
    try {
      if (head !== "") yield head;
      yield* text;
    } finally {
      await text.return(undefined);
    }
  }
  return { isJson: begins === "{" || begins === "[", pieces: pieces() };
}

/** Opens files of text; a table of Parquet is read as the same table written with a delimiter. */
const texts = (read: (text: TextPieces) => EventLog, delimiter = ","): Opener => {
  return (file, terminal) =>
    read(isParquet(file) ? parquetTable(file, delimiter, terminal) : openText(file, terminal));
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
