import { importerOf } from "../intake/importer.js";
import { readServiceNowLog } from "../intake/read-servicenow-log.js";
import { loadServiceNowMap, type ServiceNowMap } from "../intake/servicenow-log.map.js";
import type { Note } from "../ticket/replay.js";
import { InputError } from "../wording/problem.js";
import { CommandError } from "./exit.js";
import { nameOf, openText } from "./open.js";
import { importSummary } from "./render/import.js";
import { placedIn, type Settings } from "./settings.js";
import { messagesOf } from "./suggest.js";
import type { Terminal } from "./terminal.js";
import { readDocument, readValues } from "./values.js";
import { wordsOf } from "./words.js";

/** The forms in which tickets are read. */
export const SOURCES = ["json", "servicenow-log"] as const;

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
  const read = options.from === "json" ? jsonIn : await serviceNowIn(options, settings, terminal);
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
    .map(([option]) => words.withoutEffect(option, words.without("--from servicenow-log")));
  if (messages.length > 0) throw new CommandError(messages);
}

async function* jsonIn(file: string, terminal: Terminal): AsyncGenerator<Sourced> {
  for await (const placed of readValues(file, terminal)) {
    if ("problem" in placed) yield { place: placed.place, problems: [placed.problem] };
    else yield { place: placed.place, record: placed.value, notes: [] };
  }
}

async function mapIn(file: string, terminal: Terminal): Promise<ServiceNowMap> {
  const document = await readDocument(file, terminal);
  return placedIn(file, terminal, () => loadServiceNowMap(document, terminal.lang));
}

/** A reader of ServiceNow audit logs, which tells what it dropped and made up once a file is read. */
async function serviceNowIn(
  { zone, offer, map }: SourceOptions,
  { terms, lang }: Settings,
  terminal: Terminal,
) {
  const options = {
    terms,
    lang,
    ...(map === undefined ? {} : { map: await mapIn(map, terminal) }),
    ...(zone === undefined ? {} : { zone }),
    ...(offer === undefined ? {} : { offer }),
  };
  // What is wrong with the options is told once, and not of every file.
  importerOf(options);
  return async function* (file: string): AsyncGenerator<Sourced> {
    const name = nameOf(file, terminal);
    const { incidents, totals } = readServiceNowLog(openText(file, terminal), options);
    for await (const incident of incidents) {
      if ("problems" in incident) {
        yield { place: name, problems: messagesOf(incident.problems, lang) };
        continue;
      }
      const notes = [...incident.made, ...incident.dropped].map(({ event, rule, message }) => ({
        event,
        rule,
        message,
      }));
      yield { place: name, record: incident.record, notes };
    }
    terminal.tell(importSummary(name, totals, lang));
  };
}
