import type { TicketRecord } from "../ticket/record.js";
import { formatInstant } from "../time/instant.js";
import type { Case } from "./case.js";
import type { Scope } from "./coverage.js";
import type { Decision } from "./decision.js";
import { clockPriority, lowestProposed, proposedBy } from "./grading.js";
import { isBlank } from "./objection.js";
import { unmetPreconditions } from "./preconditions.js";

/** The ticket record to go on with: its receipt, and what the decision made of it. */
export function openedRecord(
  one: Case,
  scope: Scope,
  priority: NonNullable<Decision["priority"]>,
): TicketRecord {
  const { coverage, rules, helpOnly } = scope;
  const { events, ...record } = receivedRecord(one, clockPriority(one, scope, priority), helpOnly);
  if (coverage === "covered") return { ...record, events };
  if (coverage === "not-covered") return { ...record, coverage, events };
  const { at } = events[0];
  const closing = { type: "closed-out-of-scope", at, rule: rules.at(-1) as string } as const;
  return { ...record, events: [...events, closing] };
}

/** The record of a ticket that waits for the mandatory fields (INT-6); the priority is the one proposed. */
export function awaitingRecord(one: Case): TicketRecord {
  const priority = one.wentWrong ? (proposedBy(one) ?? lowestProposed(one)) : null;
  const record = receivedRecord(one, priority, false);
  const { at } = record.events[0];
  return { ...record, events: [...record.events, { type: "information-requested", at }] };
}

/** A record that has its receipt and nothing else yet. */
type Received = Omit<TicketRecord, "events"> & { readonly events: [{ type: "received"; at: string }] };

function receivedRecord(one: Case, priority: string | null, helpOnly: boolean): Received {
  const { declaration, category, offer, receivedMs, terms, data } = one;
  const { impact, request, service, component } = declaration;
  const at = formatInstant(receivedMs, terms.zone);
  const apis = (impact.apis ?? []).filter(({ unavailable }) => unavailable !== "none").map(({ api }) => api);
  const isApiIncident = category === "incident" && apis.length > 0 && !helpOnly;
  return {
    id: declaration.id ?? ticketCalledAbout(one) ?? `declared-${at.slice(0, 19).replace(/[-:T]/g, "")}`,
    offer,
    category,
    ...(category === "request" ? { request: request?.kind ?? data.requests.other } : {}),
    ...(priority === null ? {} : { priority }),
    ...(isApiIncident ? { apiIncident: true, affectedApis: apis } : {}),
    ...(impact.beta === true ? { beta: true } : {}),
    ...(unmetPreconditions(one).length > 0 ? { preconditionsMet: false } : {}),
    ...(service === undefined ? {} : { service }),
    ...(component === undefined ? {} : { component }),
    events: [{ type: "received", at }],
  };
}

/** The ticket opened before a call (OFR-5). */
function ticketCalledAbout({ declaration: { channel, phone } }: Case): string | null {
  const ticket = phone?.ticket;
  return channel === "phone" && ticket !== undefined && !isBlank(ticket) ? ticket : null;
}
