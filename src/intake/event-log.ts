import type { TicketRecord } from "../ticket/record.js";
import type { Problem } from "../wording/problem.js";
import { type CaseStep, caseStepsOf, type EventRow } from "./case-steps.js";
import { EventDraft } from "./event-draft.js";
import type { Attribute, EventLogImporter } from "./event-log-importer.js";
import type { ImportedTicket, RejectedCase } from "./imported-ticket.js";
import { problemOf } from "./wording.js";

/** What a ticket is told once: a later row that says otherwise is remarked on. */
const ONCE = ["category", "request", "apiIncident"] as const satisfies readonly Attribute[];

/**
 * Makes a ticket record of the rows of a case. Each row is used, dropped with a remark, or rejects its case with a
 * problem; where the log jumps, the fewest events that the lifecycle needs are made up, each with a remark. Under the
 * same terms `readTicket` and `replay` accept every record.
 */
export function importCase(
  id: string,
  rows: readonly EventRow[],
  importer: EventLogImporter,
): ImportedTicket | RejectedCase {
  const { steps, reordered, others, problems } = caseStepsOf(id, rows, importer);
  const first = (attribute: Attribute) =>
    importer.columns[attribute] === undefined
      ? undefined
      : steps.find(({ said }) => said[attribute] !== null);
  const told = (attribute: Attribute) => first(attribute)?.said[attribute] ?? importer.constants[attribute];
  const category = told("category") as TicketRecord["category"];
  const offer = told("offer") as string | null;
  const priority = told("priority") as string | null;
  const request = told("request") as string | null;

  const rejected = (found: readonly Problem[]) => ({ id, rows: rows.length, problems: found });
  const lacking = (code: string) => {
    const path = `${importer.rowsAt}.${rows[0]?.line}`;
    return rejected([problemOf(importer.lang, { code, ticket: id, path, found: "", allowed: "" })]);
  };
  if (problems.length > 0) return rejected(problems);
  if (steps.length === 0) return lacking("no-event");
  if (offer === null) return lacking("no-offer");
  if (priority === null && category === "incident") return lacking("no-priority");
  if (request === null && category === "request") return lacking("no-request");

  const draft = new EventDraft(steps, { offer, priority }, importer);
  if (importer.assumesZone && steps.some(({ row }) => importer.time.needsZone(row.time))) {
    draft.make("assumed-zone", { taken: importer.zone.name });
  }
  const declared = first("priority");
  if (declared !== undefined && declared !== steps[0])
    draft.make("later-priority", { taken: String(priority) });
  if (reordered > 0) draft.make("reordered", { rows: reordered });
  for (const step of steps) draft.take(step);
  for (const attribute of ONCE) {
    if (importer.columns[attribute] !== undefined) keepFirst(attribute, steps, draft);
  }
  for (const other of others) draft.drop(other);
  const record: TicketRecord = {
    id,
    offer,
    category,
    ...(request === null ? {} : { request }),
    ...(priority === null ? {} : { priority }),
    apiIncident: told("apiIncident") as boolean,
    events: draft.log.events,
  };
  copyFields(record, steps, importer);
  return { id, record, used: draft.used, made: draft.made, dropped: draft.dropped };
}

function keepFirst(attribute: (typeof ONCE)[number], steps: readonly CaseStep[], draft: EventDraft): void {
  let kept: string | boolean | null = null;
  for (const step of steps) {
    const value = step.said[attribute];
    kept ??= value;
    if (value !== null && value !== kept) draft.keep(step, step.row[attribute], String(kept));
  }
}

/** Gives a record the fields that are copied, each as the last row that has it shows it. */
function copyFields(
  record: Record<string, unknown>,
  steps: readonly CaseStep[],
  importer: EventLogImporter,
): void {
  importer.fields.forEach((field, index) => {
    const shows = ({ row }: CaseStep) => !importer.isMissing(row.fields[index] as string);
    const text = steps.findLast(shows)?.row.fields[index];
    if (text !== undefined) record[field] = text;
  });
}
