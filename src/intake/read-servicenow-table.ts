import { quote } from "../wording/issues.js";
import type { TextPieces } from "./csv.js";
import type { EventLogImporter } from "./event-log-importer.js";
import type { ImportedTicket, RejectedCase } from "./imported-ticket.js";
import { elementsIn, type InputValues, own, textOf } from "./json-input.js";
import type { EventLog } from "./read-event-log.js";
import { type Column, type Incident, importIncident } from "./servicenow-table.js";
import { serviceNowTableMap } from "./servicenow-table.map.js";
import { brokenCase, counted, rejected, type SystemOptions, systemImporterOf } from "./system-importer.js";
import { type ColumnNames, rowsInTable } from "./table-input.js";

/** Columns without which nothing can be said of any incident. */
const NEEDED: readonly Column[] = ["number", "state", "opened_at"];

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
    for await (const { line, texts, ragged } of rowsInTable(text, {
      lang: importer.lang,
      names,
      needed: NEEDED,
    })) {
      const incident = { line, ...texts };
      if (ragged === null) yield imported(incident, given, importer);
      else {
        const facts = { path: `lines.${line}`, ...ragged };
        yield rejected({ id: incident.number, rows: 1, code: "field-count", ...facts }, importer);
      }
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

function namesIn({ map = serviceNowTableMap }: SystemOptions): ColumnNames<Column> {
  const columns = { ...serviceNowTableMap.columns, ...map.columns };
  return Object.entries(columns).map(([column, names]) => [column as Column, names ?? []] as const);
}

function incidentOf(line: number, texts: readonly (readonly [Column, string])[]): Incident {
  return { line, ...(Object.fromEntries(texts) as Record<Column, string>) };
}

/** The text of a value that may come with how it is shown. */
function shownText(value: unknown): string {
  return textOf(value) || textOf(own(value, "value")) || textOf(own(value, "display_value"));
}
