import { quote } from "../wording/issues.js";
import { InputError } from "../wording/problem.js";
import { type CsvRecord, readCsv, type TextPieces } from "./csv.js";
import { type Importer, importerOf, type ServiceNowOptions } from "./importer.js";
import type { LogRow } from "./incident-steps.js";
import { type ImportedTicket, importIncident, type RejectedIncident } from "./servicenow-log.js";
import type { ServiceNowMap } from "./servicenow-log.map.js";
import { addTo, noTotals, type Totals } from "./totals.js";
import { problemOf } from "./wording.js";

/** More rows than an incident ever had; with it a record stays within the events that a ticket may have. */
const MOST_ROWS = 2000;

/** A ServiceNow audit log being read. */
export interface ServiceNowLog {
  /** The incidents in the order of the log, each read when it is asked for. */
  readonly incidents: AsyncGenerator<ImportedTicket | RejectedIncident>;
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
  const totals = noTotals();
  async function* incidents() {
    for await (const { id, rows, count, problem } of grouped(readCsv(text, importer.lang), importer)) {
      const incident =
        problem === null ? importIncident({ id, rows }, importer) : { id, rows: count, problems: [problem] };
      addTo(totals, incident);
      yield incident;
    }
  }
  return { incidents: incidents(), totals };
}

/** Rows of one incident that stand together. */
interface Group {
  readonly id: string;
  readonly rows: LogRow[];
  /** Number of rows, those not kept included. */
  count: number;
  /** Why they cannot be a record, whatever they say. */
  problem: ReturnType<typeof problemOf> | null;
}

async function* grouped(records: AsyncIterable<CsvRecord>, importer: Importer): AsyncGenerator<Group> {
  const seen = new Set<string>();
  let rowOf: ((record: CsvRecord) => LogRow) | null = null;
  let width = 0;
  let group: Group | null = null;
  for await (const record of records) {
    if (rowOf === null) {
      rowOf = rowReader(record, importer);
      width = record.fields.length;
      continue;
    }
    const row = rowOf(record);
    const bad = (code: string, found: string, allowed: string, id = row.incident) => {
      const ticket = id === "" ? {} : { ticket: id };
      return problemOf(importer.lang, { code, ...ticket, path: `lines.${record.line}`, found, allowed });
    };
    const id = importer.isMissing(row.incident) ? "" : row.incident;
    if (group === null || group.id !== id) {
      if (group !== null) yield group;
      group = { id, rows: [], count: 0, problem: null };
      if (id === "") group.problem = bad("no-id", "", "", id);
      else if (seen.has(id)) group.problem = bad("comes-back", "", "");
      seen.add(id);
    }
    group.count++;
    if (record.fields.length !== width) {
      group.problem ??= bad("field-count", String(record.fields.length), String(width));
    }
    if (group.count > MOST_ROWS) group.problem ??= bad("too-many-rows", "", String(MOST_ROWS));
    if (group.problem === null) group.rows.push(row);
    else group.rows.length = 0;
  }
  if (rowOf === null) {
    throw new InputError([
      problemOf(importer.lang, {
        code: "no-header",
        path: "",
        found: "",
        allowed: namesOf(importer.map).join(", "),
      }),
    ]);
  }
  if (group !== null) yield group;
}

/** How to take a row from a record under a header. Throws an {@link InputError} with all the columns it lacks. */
function rowReader(header: CsvRecord, { map, lang }: Importer): (record: CsvRecord) => LogRow {
  const at = (name: string) => header.fields.indexOf(name);
  const missing = namesOf(map).filter((name) => at(name) < 0);
  if (missing.length > 0) {
    const found = quote(header.fields.join(","));
    const path = `lines.${header.line}`;
    throw new InputError(
      missing.map((allowed) => problemOf(lang, { code: "missing-column", path, found, allowed })),
    );
  }
  const places = Object.entries(map.columns).map(([key, name]) => [key, at(name)] as const);
  return ({ line, fields }) =>
    ({ line, ...Object.fromEntries(places.map(([key, place]) => [key, fields[place] ?? ""])) }) as LogRow;
}

function namesOf({ columns, firstAnswer }: ServiceNowMap): string[] {
  const { updatedBy, ...others } = columns;
  return firstAnswer === "update" ? [...Object.values(others), updatedBy] : Object.values(others);
}
