import type { Terms } from "../contract/terms.js";
import type { Ticket, TicketRecord } from "../ticket/record.js";
import { formatInstant } from "../time/instant.js";
import type { DeskTicket } from "./desk-ticket.js";

/** A ticket of a desk as a record, its instants in the contract's zone. */
export function recordOf({ number, nature, log }: DeskTicket, run: number, terms: Terms): TicketRecord {
  const { offer, category, request, declared, apiIncident } = nature;
  return {
    id: idOf(number, run),
    offer,
    category,
    ...(request === null ? {} : { request }),
    ...(declared === null ? {} : { priority: declared }),
    ...(apiIncident ? { apiIncident } : {}),
    events: log.map(({ type, atMs, ...carried }) => ({
      type,
      at: formatInstant(atMs, terms.zone),
      ...carried,
    })) as TicketRecord["events"],
  };
}

/** The same as the engine takes it. */
export function ticketOf({ number, nature, log }: DeskTicket, run: number, terms: Terms): Ticket {
  const { offer, category, request, declared, apiIncident } = nature;
  return {
    id: idOf(number, run),
    offer,
    category,
    ...(request === null ? {} : { request }),
    ...(declared === null ? {} : { priority: declared }),
    apiIncident,
    beta: false,
    coverage: "covered",
    preconditionsMet: true,
    events: log.map((event) => ({ ...event, at: formatInstant(event.atMs, terms.zone) })) as Ticket["events"],
  };
}

/** Runs of one scenario have the same tickets under other names. */
const idOf = (number: number, run: number) => `DESK-${run}-${String(number).padStart(6, "0")}`;
