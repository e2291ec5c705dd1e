import type { TicketRecord } from "../ticket/record.js";
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
  const { columns } = importer;
  const category = toldIn(steps, "category", importer) as TicketRecord["category"];
  const offer = toldIn(steps, "offer", importer) as string | null;
  const priority = toldIn(steps, "priority", importer) as string | null;
  const request = toldIn(steps, "request", importer) as string | null;

  if (problems.length > 0) return { id, rows: rows.length, problems };
  const lacking = lackingOf(steps, category, { offer, priority, request });
  if (offer === null || lacking !== null) {
    const facts = { code: lacking ?? "no-offer", ticket: id, found: "", allowed: "" };
    const path = `${importer.rowsAt}.${rows[0]?.line}`;
    return { id, rows: rows.length, problems: [problemOf(importer.lang, { ...facts, path })] };
  }

  const draft = new EventDraft(steps, { offer, priority }, importer);
  if (importer.assumesZone && steps.some(({ row }) => importer.time.needsZone(row.time))) {
    draft.make("assumed-zone", { taken: importer.zone.name });
  }
  const declared = firstWith("priority", steps, importer);
  if (declared !== undefined && declared !== steps[0])
    draft.make("later-priority", { taken: String(priority) });
  if (reordered > 0) draft.make("reordered", { rows: reordered });
  for (const step of steps) draft.take(step);
  for (const attribute of ONCE) {
    if (columns[attribute] !== undefined) keepFirst(attribute, steps, draft);
  }
  for (const other of others) draft.drop(other);
  const apiIncident = toldIn(steps, "apiIncident", importer) as boolean;
  // One shape after another, and no copies: this is made once for each ticket of a log.
  const record = { id, offer, category } as TicketRecord;
  if (request !== null) record.request = request;
  if (priority !== null) record.priority = priority;
  record.apiIncident = apiIncident;
  record.events = draft.log.events;
  if (importer.fields.length > 0) copyFields(record, steps, importer);
  return { id, record, used: draft.used, made: draft.made, dropped: draft.dropped };
}

/** The first step that says something of an attribute, if there is a column for it. */
function firstWith(
  attribute: Attribute,
  steps: readonly CaseStep[],
  { columns }: EventLogImporter,
): CaseStep | undefined {
  if (columns[attribute] === undefined) return undefined;
  for (const step of steps) if (step.said[attribute] !== null) return step;
  return undefined;
}

/** What the steps say first of an attribute, else what is so where none says it. */
function toldIn(steps: readonly CaseStep[], attribute: Attribute, importer: EventLogImporter) {
  return firstWith(attribute, steps, importer)?.said[attribute] ?? importer.constants[attribute];
}

/** The code of what a case lacks to be a ticket, null where it lacks nothing. */
function lackingOf(
  steps: readonly CaseStep[],
  category: TicketRecord["category"],
  { offer, priority, request }: Readonly<Record<"offer" | "priority" | "request", string | null>>,
): string | null {
  if (steps.length === 0) return "no-event";
  if (offer === null) return "no-offer";
  if (priority === null && category === "incident") return "no-priority";
  return request === null && category === "request" ? "no-request" : null;
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
