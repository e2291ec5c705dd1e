import { quote } from "../wording/issues.js";
import type { EventRow } from "./case-steps.js";
import { importCase } from "./event-log.js";
import type { EventLogImporter } from "./event-log-importer.js";
import type { ImportedTicket, RejectedCase } from "./imported-ticket.js";
import { inOrder } from "./in-order.js";
import type { SystemMap } from "./system.map.js";
import { problemOfRows, rejected, rowOf } from "./system-importer.js";

/** A column of the table, by the name that ServiceNow has for it. */
export type Column = keyof NonNullable<SystemMap["columns"]>;

/** An incident of the table: what its columns say, empty where there is none, and its number in the input. */
export interface Incident extends Readonly<Record<Column, string>> {
  readonly line: number;
}

/** The columns that say when something happened, in the order of a life without detours. */
const TIMES = ["opened_at", "work_start", "resolved_at", "reopened_time", "closed_at"] as const;

/** The rows of an incident, and how what they bring about is made up. */
interface Rows {
  readonly rows: readonly EventRow[];
  readonly standsIn: EventLogImporter["standsIn"];
}

/**
 * Makes a ticket record of an incident: a row is a time that it has, and its last update where nothing else says since
 * when it is in its state.
 */
export function importIncident(
  incident: Incident,
  given: ReadonlySet<string>,
  importer: EventLogImporter,
): ImportedTicket | RejectedCase {
  const { number: id, line } = incident;
  const state = stateOf(incident, importer);
  const { rows, standsIn } = rowsOf(incident, state, importer);
  const count = Math.max(1, rows.length);
  const place = `${importer.rowsAt}.${line}`;
  const problem = problemOfRows(id, count, given, importer, place);
  if (problem !== null) return problem;
  if (!importer.isMissing(state) && importer.eventsOf(state) === undefined) {
    const facts = { path: `${place}.state`, found: quote(state) };
    const allowed = Object.keys(importer.mapping.activities).join(", ");
    return rejected({ id, rows: count, code: "unknown-state", ...facts, allowed }, importer);
  }
  if (rows.length === 0) return rejected({ id, rows: 1, code: "no-event", path: place }, importer);
  // States that are shown as words come with times that are shown, in the zone of whoever wrote the list.
  const assumesZone = importer.assumesZone && !/^\d*$/.test(incident.state);
  return importCase(id, rows, { ...importer, assumesZone, standsIn });
}

/** The state of an incident, with the reason behind it where the map knows it with that. */
function stateOf({ state, hold_reason }: Incident, importer: EventLogImporter): string {
  const withReason = `${state}: ${hold_reason}`;
  return !importer.isMissing(hold_reason) && importer.eventsOf(withReason) != null ? withReason : state;
}

function rowsOf(incident: Incident, state: string, importer: EventLogImporter): Rows {
  const { isMissing, time } = importer;
  const row = (at: string, activity: string) => rowOf(incident.line, at, activity, incident.priority);
  const events = isMissing(state) ? null : (importer.eventsOf(state) ?? null);
  const isDone = events?.some(({ type }) => type === "resolved") ?? false;
  // The closing is a clock's doing, and stays behind on what is reopened; only without a resolution it stands for it.
  const end = isDone && isMissing(incident.resolved_at) ? row(incident.closed_at, state) : null;
  const hasEnd = isDone && !(isMissing(incident.resolved_at) && isMissing(incident.closed_at));
  const update = events === null || hasEnd ? null : row(incident.sys_updated_on, state);
  const rows = TIMES.filter((column) => !isMissing(incident[column])).map((column) =>
    column === "closed_at" && end !== null ? end : row(incident[column], column),
  );
  const atMs = (one: EventRow) => time.instantOf(one.time) ?? Number.POSITIVE_INFINITY;
  const { ordered } = inOrder(update === null ? rows : [...rows, update], (a, b) => {
    return atMs(a) === atMs(b) ? 0 : atMs(a) - atMs(b);
  });
  const standsIn: Rows["standsIn"] = ({ type }, one) => {
    if (one === update) return "stand-in-update";
    if (one === end) return "made-resolved";
    return type === "acknowledged" ? "stand-in-answer" : type === "refused" ? "stand-in-refused" : null;
  };
  return { rows: ordered, standsIn };
}
