import { formatInstant } from "../time/instant.js";
import { quote } from "../wording/issues.js";
import type { EventRow } from "./case-steps.js";
import { importCase } from "./event-log.js";
import type { EventLogImporter } from "./event-log-importer.js";
import { durationMsOf, type Pause, pauseOf, withPause } from "./glpi-pause.js";
import type { ImportedTicket, RejectedCase } from "./imported-ticket.js";
import { inOrder } from "./in-order.js";
import type { SystemMap } from "./system.map.js";
import { problemOfRows, rejected, rowOf } from "./system-importer.js";

/** Columns of the table of tickets that are read. */
export const GLPI_COLUMNS = [
  ...(["id", "name", "entities_id", "type", "status", "priority", "date", "takeintoaccountdate"] as const),
  ...(["takeintoaccount_delay_stat", "begin_waiting_date", "waiting_duration"] as const),
  ...(["sla_waiting_duration", "solvedate", "closedate", "date_mod"] as const),
];

/** A column of the table of tickets. */
export type GlpiColumn = (typeof GLPI_COLUMNS)[number];

/** A ticket of the table: what its columns say, empty where there is none, and its number in the input. */
export interface GlpiTicket extends Readonly<Record<GlpiColumn, string>> {
  readonly line: number;
}

/** The activity of the end of a wait, which is made up. */
const WAIT_OVER = "waiting_duration: over";

/**
 * Makes a ticket record of a ticket of GLPI: a row is a time that it has, or the time that it waited in all. When it
 * waited nobody wrote down: one pause of that length is put where the map says.
 */
export function importGlpiTicket(
  ticket: GlpiTicket,
  given: ReadonlySet<string>,
  importer: EventLogImporter,
  place: NonNullable<SystemMap["pause"]>,
): ImportedTicket | RejectedCase {
  const { id, line, status } = ticket;
  const { rows, times, pause, standsIn } = rowsOf(ticket, importer, place);
  const hasEnd = rows.some(({ activity }) => activity === WAIT_OVER);
  const count = Math.max(1, rows.length + (pause.kind === "lost" ? 1 : 0) - (hasEnd ? 1 : 0));
  const at = `${importer.rowsAt}.${line}`;
  const problem = problemOfRows(id, count, given, importer, at);
  if (problem !== null) return problem;
  if (importer.isMissing(status) || importer.eventsOf(status) === undefined) {
    const facts = { path: `${at}.status`, found: quote(status) };
    const allowed = Object.keys(importer.mapping.activities).join(", ");
    return rejected({ id, rows: count, code: "unknown-state", ...facts, allowed }, importer);
  }
  if (rows.length === 0) return rejected({ id, rows: count, code: "no-event", path: at }, importer);
  const imported = importCase(id, rows, {
    ...importer,
    time: times,
    standsIn,
    eventsOf: eventsWith(importer),
  });
  if ("problems" in imported) return { ...imported, rows: count };
  for (const column of ["name", "entities_id"] as const) {
    if (!importer.isMissing(ticket[column])) Object.assign(imported.record, { [column]: ticket[column] });
  }
  return withPause(imported, pause, { line, hasEnd }, importer);
}

const eventsWith =
  ({ eventsOf }: EventLogImporter): EventLogImporter["eventsOf"] =>
  (activity) =>
    activity === WAIT_OVER ? [{ type: "resumed" }] : eventsOf(activity);

/** The rows of a ticket, how their times are read, and how what they bring about is made up. */
interface Rows {
  readonly rows: readonly EventRow[];
  readonly times: EventLogImporter["time"];
  readonly pause: Pause;
  readonly standsIn: EventLogImporter["standsIn"];
}

function rowsOf(
  ticket: GlpiTicket,
  importer: EventLogImporter,
  place: NonNullable<SystemMap["pause"]>,
): Rows {
  const { isMissing, eventsOf } = importer;
  const { line, status, solvedate, closedate, begin_waiting_date } = ticket;
  const { times, write } = timesOf(importer);
  const row = (at: string, activity: string): EventRow => ({
    ...rowOf(line, at, activity, ticket.priority),
    category: ticket.type,
  });
  const events = eventsOf(status) ?? [];
  const isDone = events.some(({ type }) => type === "resolved");
  const isWaiting = events.some(({ type }) => type === "held" || type === "information-requested");
  const answer = answerOf(ticket, importer, write);
  // A solved or closed ticket has a date of waiting too, that of its solution; one reopened may have kept the solution's.
  const sinceColumn = isDone ? "solvedate" : isWaiting ? "begin_waiting_date" : null;
  const since = isDone ? solvedate : isWaiting ? begin_waiting_date : answer.at;
  const isDated =
    sinceColumn === null
      ? !events.some(({ type }) => type === "acknowledged") || !isMissing(since)
      : !isMissing(since);
  // What is done at no time was done when it was closed, at the latest; any other state by the last change.
  const end = isDone && !isDated && !isMissing(closedate) ? row(closedate, status) : null;
  const update = isDated || end !== null || isMissing(ticket.date_mod) ? null : row(ticket.date_mod, status);
  const until = sinceColumn === null ? ticket.date_mod : (end?.time ?? since);

  const instants = { answeredMs: times.instantOf(answer.at), untilMs: times.instantOf(until) };
  const waited = [ticket.waiting_duration, ticket.sla_waiting_duration].map((text) =>
    isMissing(text) ? "" : text,
  );
  const pause = pauseOf(waited, instants, place);
  const rows: EventRow[] = [];
  const add = (at: string, activity: string) => {
    if (!isMissing(at)) rows.push(row(at, activity));
  };
  add(ticket.date, "date");
  add(answer.at, answer.activity);
  if (pause.kind === "placed") {
    add(write(pause.startMs), "waiting_duration");
    const isHeld = eventsOf("waiting_duration")?.some(({ type }) => type === "held");
    if (isHeld === true) add(write(pause.endMs), WAIT_OVER);
  }
  if (sinceColumn !== null) add(since, sinceColumn === "solvedate" ? sinceColumn : status);
  if (end === null) add(closedate, "closedate");
  rows.push(...[end, update].filter((one) => one !== null));
  const instant = (one: EventRow) => times.instantOf(one.time) ?? Number.MAX_VALUE;
  const { ordered } = inOrder(rows, (a, b) => instant(a) - instant(b));
  const standsIn: Rows["standsIn"] = ({ type }, one) => {
    if (one === update) return "stand-in-update";
    if (one === end) return "made-resolved";
    return type === "acknowledged" ? "stand-in-answer" : type === "refused" ? "stand-in-refused" : null;
  };
  return { rows: ordered, times, pause, standsIn };
}

/** The first answer, and what says when it was: older versions only keep how long it took, by the desk's hours. */
function answerOf(ticket: GlpiTicket, importer: EventLogImporter, write: (atMs: number) => string) {
  const delayMs = durationMsOf(ticket.takeintoaccount_delay_stat);
  const receivedMs = importer.time.instantOf(ticket.date);
  if (
    importer.isMissing(ticket.takeintoaccountdate) &&
    delayMs !== null &&
    delayMs > 0 &&
    receivedMs !== null
  ) {
    return { at: write(receivedMs + delayMs), activity: "takeintoaccount_delay_stat" };
  }
  return { at: ticket.takeintoaccountdate, activity: "takeintoaccountdate" };
}

/** Reads the times of a ticket, those that are computed for it too. */
function timesOf({ time, zone }: EventLogImporter) {
  const computed = new Map<string, number>();
  const times: EventLogImporter["time"] = {
    instantOf: (text) => computed.get(text) ?? time.instantOf(text),
    needsZone: (text) => !computed.has(text) && time.needsZone(text),
  };
  const write = (atMs: number) => {
    const text = formatInstant(atMs, zone);
    computed.set(text, atMs);
    return text;
  };
  return { times, write };
}
