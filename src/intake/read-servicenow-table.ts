import { quote } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { readCsv, type TextPieces } from "./csv.js";
import type { EventLogImporter } from "./event-log-importer.js";
import type { ImportedTicket, RejectedCase } from "./imported-ticket.js";
import { elementsIn, type InputValues, own, textOf } from "./json-input.js";
import type { EventLog } from "./read-event-log.js";
import { type Column, type Incident, importIncident } from "./servicenow-table.js";
import { serviceNowTableMap } from "./servicenow-table.map.js";
import { brokenCase, counted, rejected, type SystemOptions, systemImporterOf } from "./system-importer.js";
import { problemOf } from "./wording.js";

/** Columns without which nothing can be said of any incident. */
const NEEDED: readonly Column[] = ["number", "state", "opened_at"];

/** Names of the columns, as the map has them. */
type Names = readonly (readonly [column: Column, names: readonly string[]])[];

/**
 * Reads the incident table of ServiceNow (CSV, a row an incident) as ticket records, one after another; beside the
 * incident at hand only the numbers of those before are held in memory. An incident that cannot be a record is given with
 * its problems. Throws an {@link InputError} at once where the options do not fit the contract, and while reading where
 * the text is no CSV or lacks a column.
 */
export function readServiceNowTable(text: TextPieces, options: SystemOptions): EventLog {
  const importer = importerFor("lines", options);
  const names = namesIn(options);
  async function* tickets() {
    const given = new Set<string>();
    let header: readonly string[] | null = null;
    let places: readonly (readonly [Column, number])[] = [];
    for await (const { line, fields } of readCsv(text, importer.lang)) {
      if (header === null) {
        header = fields;
        places = placesIn(fields, names, importer.lang);
        continue;
      }
      const textIn = (place: number) => (place < 0 ? "" : (fields[place] ?? ""));
      const incident = incidentOf(
        line,
        places.map(([column, place]) => [column, textIn(place)] as const),
      );
      if (fields.length !== header.length) {
        const facts = { path: `lines.${line}`, found: String(fields.length), allowed: String(header.length) };
        yield rejected({ id: incident.number, rows: 1, code: "field-count", ...facts }, importer);
      } else yield imported(incident, given, importer);
    }
    if (header === null) {
      const allowed = names.map(([, [name = ""]]) => name).join(", ");
      throw new InputError([problemOf(importer.lang, { code: "no-header", path: "", found: "", allowed })]);
    }
  }
  return counted(tickets());
}

/**
 * Reads incidents of ServiceNow as its REST interface gives them, as {@link readServiceNowTable} does: objects, or
 * documents that have them in `result`. Of a value that comes with how it is shown the value itself is taken.
 */
export function readServiceNowRecords(values: InputValues, options: SystemOptions): EventLog {
  const importer = importerFor("result", options);
  const names = namesIn(options);
  async function* tickets(): AsyncGenerator<ImportedTicket | RejectedCase> {
    const given = new Set<string>();
    let line = 0;
    for await (const one of elementsIn(values, "result")) {
      line++;
      if ("problem" in one) {
        yield brokenCase(one);
        continue;
      }
      const { value } = one;
      const texts = names.map(([column, called]) => {
        const name = called.find((name) => own(value, name) !== undefined) ?? "";
        return [column, shownText(own(value, name))] as const;
      });
      const incident = incidentOf(line, texts);
      if (incident.number === "") {
        const facts = { id: "", rows: 1, code: "no-incident", found: quote(value) };
        yield { ...rejected(facts, importer), place: one.place };
      } else {
        const ticket = imported(incident, given, importer);
        yield "problems" in ticket ? { ...ticket, place: one.place } : ticket;
      }
    }
  }
  return counted(tickets());
}

function importerFor(rowsAt: string, options: SystemOptions): EventLogImporter {
  const importer = systemImporterOf("servicenow-table", rowsAt, options);
  const { zone } = importer.mapping.dates;
  return {
    ...importer,
    assumesZone: options.zone === undefined && zone === serviceNowTableMap.dates?.zone,
  };
}

function imported(incident: Incident, given: Set<string>, importer: EventLogImporter) {
  const ticket = importIncident(incident, given, importer);
  given.add(incident.number);
  return ticket;
}

function namesIn({ map = serviceNowTableMap }: SystemOptions): Names {
  const columns = { ...serviceNowTableMap.columns, ...map.columns };
  return Object.entries(columns).map(([column, names]) => [column as Column, names ?? []] as const);
}

/** Where a header has the columns, -1 where it lacks one. Throws an {@link InputError} with all needed that it lacks. */
function placesIn(header: readonly string[], names: Names, lang: Language) {
  const places = names.map(([column, called]) => {
    const name = called.find((name) => header.includes(name));
    return [column, name === undefined ? -1 : header.indexOf(name)] as const;
  });
  const missing = places.flatMap(([column, place], index) => {
    if (place >= 0 || !NEEDED.includes(column)) return [];
    const facts = {
      path: "lines.1",
      found: quote(header.join(",")),
      allowed: names[index]?.[1].join(" | ") ?? "",
    };
    return [problemOf(lang, { code: "missing-column", ...facts })];
  });
  if (missing.length > 0) throw new InputError(missing);
  return places;
}

function incidentOf(line: number, texts: readonly (readonly [Column, string])[]): Incident {
  return { line, ...(Object.fromEntries(texts) as Record<Column, string>) };
}

/** The text of a value that may come with how it is shown. */
function shownText(value: unknown): string {
  return textOf(value) || textOf(own(value, "value")) || textOf(own(value, "display_value"));
}
