import type { Terms } from "../contract/terms.js";
import type { Ticket, TicketRecord } from "../ticket/record.js";
import { formatInstant } from "../time/instant.js";
import type { DeskTicket } from "./desk-ticket.js";

/** A ticket of a desk as a record, its instants in the contract's zone. */
export function recordOf(ticket: DeskTicket, run: number, terms: Terms): TicketRecord {
  const { apiIncident } = ticket.nature;
  return {
    ...headOf(ticket, run),
    ...(apiIncident ? { apiIncident } : {}),
    events: ticket.log.map(({ type, atMs, ...carried }) => ({
      type,
      at: formatInstant(atMs, terms.zone),
      ...carried,
    })) as TicketRecord["events"],
  };
}

/** The same as the engine takes it. */
export function ticketOf(ticket: DeskTicket, run: number, terms: Terms): Ticket {
  return {
    ...headOf(ticket, run),
    apiIncident: ticket.nature.apiIncident,
    beta: false,
    coverage: "covered",
    preconditionsMet: true,
    events: ticket.log.map((event) => ({
      ...event,
      at: formatInstant(event.atMs, terms.zone),
    })) as Ticket["events"],
  };
}

/** What a record and the engine's ticket begin with alike. */
function headOf({ number, nature }: DeskTicket, run: number) {
  const { offer, category, request, declared } = nature;
  return {
    id: idOf(number, run),
    offer,
    category,
    ...(request === null ? {} : { request }),
    ...(declared === null ? {} : { priority: declared }),
  };
}

/** Runs of one scenario have the same tickets under other names. */
const idOf = (number: number, run: number) => `DESK-${run}-${String(number).padStart(6, "0")}`;
