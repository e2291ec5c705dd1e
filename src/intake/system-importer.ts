import type { Terms } from "../contract/terms.js";
import type { Language } from "../wording/language.js";
import type { EventRow } from "./case-steps.js";
import { loadEventLogMapping } from "./event-log.mapping.js";
import { type EventLogImporter, eventLogImporterOf } from "./event-log-importer.js";
import type { ImportedTicket, RejectedCase } from "./imported-ticket.js";
import type { InputValue } from "./json-input.js";
import type { EventLog } from "./read-event-log.js";
import type { SystemMap } from "./system.map.js";
import { type System, systemMaps } from "./system-maps.js";
import { addTo, noTotals } from "./totals.js";
import { problemOf } from "./wording.js";

/** How the tickets of a help desk system are imported. */
export interface SystemOptions {
  /** The contract that the tickets come under: its names, and when a resolution closes a ticket. */
  readonly terms: Terms;
  /** How they are read; the system's own map unless told. */
  readonly map?: SystemMap;
  /** Offer of all the tickets, instead of the map's. */
  readonly offer?: string;
  /** IANA name of the zone of times without an offset, instead of the map's. */
  readonly zone?: string;
  /** Language of remarks and problems; English unless told. */
  readonly lang?: Language;
}

/** As many rows as a ticket may have in any log. */
export const MOST_ROWS = 2000;

/**
 * Makes the options ready: what a system tells of its tickets is read as the rows of an event log are. Throws an
 * {@link InputError} with every name that the contract does not define, or where nothing says the offer.
 */
export function systemImporterOf(system: System, rowsAt: string, options: SystemOptions): EventLogImporter {
  const { map = systemMaps[system], ...others } = options;
  const { columns: _, pause: __, ...entries } = map;
  const read = { case: "id", time: "time", activity: "activity", priority: "priority" };
  const columns = entries.categories === undefined ? read : { ...read, category: "category" };
  const document = { ...entries, columns, ignoreCase: true };
  const mapping = loadEventLogMapping(document, options.lang);
  return { ...eventLogImporterOf({ ...others, mapping }), rowsAt };
}

/** A row that says when what happened, and maybe the priority. */
export function rowOf(line: number, time: string, activity: string, priority = ""): EventRow {
  return {
    line,
    time,
    activity,
    priority,
    offer: "",
    category: "",
    request: "",
    apiIncident: "",
    fields: [],
  };
}

/** A ticket that is rejected as a whole. */
export function rejected(
  facts: { readonly id: string; readonly rows: number; readonly code: string } & Partial<
    Record<"path" | "found" | "allowed", string>
  >,
  { lang }: EventLogImporter,
): RejectedCase {
  const { id, rows, code, path = "", found = "", allowed = "" } = facts;
  const ticket = id === "" ? {} : { ticket: id };
  return { id, rows, problems: [problemOf(lang, { code, path, found, allowed, ...ticket })] };
}

/** Why some rows cannot be a ticket, whatever they say; null where they may be one. */
export function problemOfRows(
  id: string,
  rows: number,
  given: ReadonlySet<string>,
  importer: EventLogImporter,
  path = "",
): RejectedCase | null {
  const refuse = (code: string, allowed = "") => rejected({ id, rows, path, code, allowed }, importer);
  if (id === "") return refuse("no-id");
  if (given.has(id)) return refuse("given-twice");
  return rows <= MOST_ROWS ? null : refuse("too-many-rows", String(MOST_ROWS));
}

/** What is no JSON, as a rejected ticket of one row. */
export function brokenCase({ place, problem }: Extract<InputValue, { problem: string }>): RejectedCase {
  const told = { code: "not-json", path: "", found: "", allowed: "", message: problem };
  return { id: "", place, rows: 1, problems: [told] };
}

/** Tickets of a system one after another, counted as they are given. */
export function counted(tickets: AsyncIterable<ImportedTicket | RejectedCase>): EventLog {
  const totals = noTotals();
  async function* cases() {
    for await (const one of tickets) {
      addTo(totals, one);
      yield one;
    }
  }
  return { cases: cases(), totals };
}
