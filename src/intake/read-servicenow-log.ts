import { casesIn } from "./cases.js";
import type { CsvRecord, TextPieces } from "./csv.js";
import type { ImportedTicket, RejectedCase } from "./imported-ticket.js";
import { importerOf, type ServiceNowOptions } from "./importer.js";
import type { LogRow } from "./incident-steps.js";
import { importIncident } from "./servicenow-log.js";
import type { ServiceNowMap } from "./servicenow-log.map.js";
import { addTo, noTotals, type Totals } from "./totals.js";

/** A ServiceNow audit log being read. */
export interface ServiceNowLog {
  /** The incidents in the order of the log, each read when it is asked for. */
  readonly incidents: AsyncGenerator<ImportedTicket | RejectedCase>;
  /** Counts over the incidents given so far. */
  readonly totals: Totals;
}

/**
 * Reads a ServiceNow audit log (CSV, a row an update, the rows of an incident together) as ticket records, one
 * after another; beside the incident at hand only the numbers of those before are held in memory. An incident
 * that cannot be a record is given with its problems. Throws an {@link InputError} at once where the options do
 * not fit the contract, and while reading where the text is no CSV or lacks a column.
 */
export function readServiceNowLog(text: TextPieces, options: ServiceNowOptions): ServiceNowLog {
  const importer = importerOf(options);
  const { map, lang } = importer;
  const reading = {
    lang,
    caseColumn: map.columns.incident,
    columns: namesOf(map),
    grouped: true,
    isMissing: importer.isMissing,
    rowReader: (placeOf: (column: string) => number) => rowReader(map, placeOf),
  };
  const totals = noTotals();
  async function* incidents() {
    for await (const some of casesIn(text, reading)) {
      for (const { id, rows, count, problem } of some) {
        const incident =
          problem === null
            ? importIncident({ id, rows }, importer)
            : { id, rows: count, problems: [problem] };
        addTo(totals, incident);
        yield incident;
      }
    }
  }
  return { incidents: incidents(), totals };
}

function rowReader({ columns }: ServiceNowMap, placeOf: (column: string) => number) {
  const places = Object.entries(columns).map(([key, name]) => [key, placeOf(name)] as const);
  return ({ line, fields }: CsvRecord): LogRow =>
    ({ line, ...Object.fromEntries(places.map(([key, place]) => [key, fields[place] ?? ""])) }) as LogRow;
}

function namesOf({ columns, firstAnswer }: ServiceNowMap): string[] {
  const { updatedBy, ...others } = columns;
  return firstAnswer === "update" ? [...Object.values(others), updatedBy] : Object.values(others);
}
