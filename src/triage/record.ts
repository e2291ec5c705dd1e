import type { Coverage } from "../contract/triage-schema.js";
import type { TicketRecord } from "../ticket/record.js";
import { formatInstant } from "../time/instant.js";
import type { Zone } from "../time/zone.js";
import type { Submission } from "./read.js";

/** What a decision knows when it writes the ticket's record. */
export interface Opening {
  readonly submission: Submission;
  readonly offer: string;
  readonly priority: string | null;
  readonly coverage: Coverage;
  /** The rule that closes it out of scope. */
  readonly closedBy: string | null;
  /** Whether it waits for the fields of the template (INT-6). */
  readonly awaiting: boolean;
  readonly zone: Zone;
}

/** The ticket record to go on with: its receipt, and what the decision made of it. */
export function openedRecord({
  submission,
  offer,
  priority,
  coverage,
  closedBy,
  awaiting,
  zone,
}: Opening): TicketRecord {
  const { declaration, receivedMs } = submission;
  const at = formatInstant(receivedMs, zone);
  const { impact, request, service, component } = declaration;
  const category = declaration.category ?? "incident";
  const affected = (impact.apis ?? [])
    .filter(({ unavailable }) => unavailable !== "none")
    .map(({ api }) => api);
  const record = {
    id: declaration.id ?? declaration.phone?.ticket ?? `declared-${at.slice(0, 19).replace(/[-:T]/g, "")}`,
    offer,
    category,
    ...(category === "request" ? { request: request?.kind ?? "other" } : {}),
    ...(priority === null ? {} : { priority }),
    ...(category === "incident" && affected.length > 0 ? { apiIncident: true, affectedApis: affected } : {}),
    ...(impact.beta === true ? { beta: true } : {}),
    ...(coverage === "not-covered" ? { coverage: "not-covered" as const } : {}),
    ...(category === "request" && !preconditionsMet(submission) ? { preconditionsMet: false } : {}),
    ...(service === undefined ? {} : { service }),
    ...(component === undefined ? {} : { component }),
    events: [
      { type: "received" as const, at },
      ...(awaiting ? [{ type: "information-requested" as const, at }] : []),
      ...(closedBy === null ? [] : [{ type: "closed-out-of-scope" as const, at, rule: closedBy }]),
    ],
  };
  return record;
}

/** REQ-2: what each kind of request asks for before its time counts. */
function preconditionsMet({ declaration: { request } }: Submission): boolean {
  switch (request?.kind) {
    case "account-creation":
      return request.informationComplete === true;
    case "account-deletion":
      return request.dataDeleted === true && request.servicesStopped === true;
    case "quota-change":
      return request.providerAgreed === true && request.needsGiven === true;
    default:
      return true;
  }
}
