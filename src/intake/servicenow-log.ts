import type { TicketRecord } from "../ticket/record.js";
import { Draft } from "./draft.js";
import type { ImportedTicket, RejectedCase } from "./imported-ticket.js";
import type { Importer } from "./importer.js";
import { type LogRow, stepsOf } from "./incident-steps.js";
import { problemOf } from "./wording.js";

/** The rows of one incident, in the order of the file. */
export interface Incident {
  readonly id: string;
  readonly rows: readonly LogRow[];
}

/**
 * Makes a ticket record of an incident's rows. Each row is used, dropped with a remark, or rejects its incident
 * with a problem; where the log jumps, the fewest events that the lifecycle needs are made up, each with a
 * remark. Under the same terms `readTicket` and `replay` accept every record.
 */
export function importIncident(incident: Incident, importer: Importer): ImportedTicket | RejectedCase {
  const { id, rows } = incident;
  const read = stepsOf(id, rows, importer);
  const [first] = read.steps;
  const declared = read.steps.find((step) => step.priority !== null);
  if (read.problems.length > 0 || first === undefined || declared === undefined) {
    const path = `lines.${(rows[0] as LogRow).line}`;
    const code = first === undefined ? "no-step" : "no-priority";
    const missing = () => problemOf(importer.lang, { code, ticket: id, path, found: "", allowed: "" });
    return { id, rows: rows.length, problems: read.problems.length > 0 ? read.problems : [missing()] };
  }
  const draft = new Draft(first, declared, read, importer);
  for (const step of read.steps) draft.take(step);
  draft.finish(read);
  const { offer, map } = importer;
  const record: TicketRecord = {
    id,
    offer,
    category: "incident",
    priority: declared.priority,
    apiIncident: map.apiIncident,
    events: draft.log.events,
  };
  return { id, record, used: draft.used, made: draft.made, dropped: draft.dropped };
}
