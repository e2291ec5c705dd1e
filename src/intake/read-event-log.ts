import type { EventRow } from "./case-steps.js";
import { casesIn } from "./cases.js";
import type { CsvRecord, TextPieces } from "./csv.js";
import { importCase } from "./event-log.js";
import { type EventLogImporter, type EventLogOptions, eventLogImporterOf } from "./event-log-importer.js";
import type { ImportedTicket, RejectedCase } from "./imported-ticket.js";
import { addTo, noTotals, type Totals } from "./totals.js";
import { tracesIn } from "./xes.js";

/** An event log being read. */
export interface EventLog {
  /** The cases in the order of their first rows, each read when it is asked for. */
  readonly cases: AsyncGenerator<ImportedTicket | RejectedCase>;
  /** Counts over the cases given so far. */
  readonly totals: Totals;
}

/**
 * Reads an event log (CSV, a row an event, or XES) as ticket records, one after another. A case that cannot be a record
 * is given with its problems. A log in CSV whose mapping does not say that it is grouped is held in memory, up to a bound.
 * Throws an {@link InputError} at once where the options do not fit the contract, and while reading where the text is no
 * CSV or XES, lacks a column, or is too large for cases that are scattered in it.
 */
export function readEventLog(text: TextPieces, options: EventLogOptions): EventLog {
  const importer = eventLogImporterOf(options);
  const { mapping, lang, columns } = importer;
  const reading = {
    lang,
    delimiter: mapping.delimiter,
    caseColumn: mapping.columns.case,
    columns: [...new Set([...Object.values(columns), ...Object.values(mapping.fields)])].filter(
      (name) => name !== undefined,
    ),
    grouped: mapping.grouped,
    isMissing: importer.isMissing,
    ofEvent: new Set([mapping.columns.time, mapping.columns.activity, mapping.columns.transition ?? ""]),
    rowReader: (placeOf: (column: string) => number) => rowReader(importer, placeOf),
  };
  const totals = noTotals();
  const read = mapping.format === "xes" ? tracesIn(text, reading) : casesIn(text, reading);
  async function* cases() {
    for await (const some of read) {
      for (const { id, rows, count, problem } of some) {
        const imported =
          problem === null ? importCase(id, rows, importer) : { id, rows: count, problems: [problem] };
        addTo(totals, imported);
        yield imported;
      }
    }
  }
  return { cases: cases(), totals };
}

const NO_FIELDS: readonly string[] = [];

function rowReader(importer: EventLogImporter, placeOf: (column: string) => number) {
  const { columns, mapping, isMissing } = importer;
  const place = (column: string | undefined) => (column === undefined ? null : placeOf(column));
  const time = placeOf(mapping.columns.time);
  const activity = placeOf(mapping.columns.activity);
  const transition = place(mapping.columns.transition);
  const priority = place(columns.priority);
  const offer = place(columns.offer);
  const category = place(columns.category);
  const request = place(columns.request);
  const apiIncident = place(columns.apiIncident);
  const copied = Object.values(mapping.fields).map(placeOf);
  /** The activity with its transition, where the table has them together. */
  const joined = (name: string, behind: string) => {
    const both = `${name}+${behind}`;
    return !isMissing(behind) && importer.eventsOf(both) !== undefined ? both : name;
  };
  return ({ line, fields }: CsvRecord): EventRow => {
    const at = (place: number | null) => (place === null ? "" : (fields[place] ?? ""));
    return {
      line,
      time: at(time),
      activity: transition === null ? at(activity) : joined(at(activity), at(transition)),
      priority: at(priority),
      offer: at(offer),
      category: at(category),
      request: at(request),
      apiIncident: at(apiIncident),
      fields: copied.length === 0 ? NO_FIELDS : copied.map(at),
    };
  };
}
