import type { Commitment } from "../../sla/commitment.js";
import type { Ticket, TicketRecord } from "../../ticket/record.js";

/** A ticket among the worst: what the worst of its commitments took of its target, and its record. */
export interface WorstTicket {
  readonly elapsedMs: number;
  readonly targetMs: number;
  /** What the lifecycle and the contract read of it, and nothing else; instants in UTC. */
  readonly record: Readonly<Record<string, unknown>> & { readonly id: string };
}

const MOST = 10;

/** The ten tickets of which a commitment was breached by most, the worst first. */
export interface WorstTickets {
  take(ticket: Ticket, commitments: readonly Commitment[]): void;
  merge(others: readonly WorstTicket[]): void;
  list(): readonly WorstTicket[];
}

/** Makes a list of the worst tickets, the same in whichever order and parts they come. */
export function createWorstTickets(): WorstTickets {
  const list: WorstTicket[] = [];
  const add = (worst: WorstTicket) => {
    list.push(worst);
    list.sort(inOrder);
    if (list.length > MOST) list.pop();
  };
  return {
    take(ticket, commitments) {
      let worst: Commitment | null = null;
      for (const one of commitments)
        if (one.status === "breached" && (worst === null || shareOf(one) > shareOf(worst))) worst = one;
      const last = list[MOST - 1];
      // Equals are told apart by their records, which are made only for those that may be among the worst.
      if (worst === null || (last !== undefined && shareOf(worst) < shareOf(last))) return;
      const { elapsedMs, targetMs } = worst;
      add({ elapsedMs: elapsedMs as number, targetMs: targetMs as number, record: recordOf(ticket) });
    },
    merge: (others) => others.forEach(add),
    list: () => list,
  };
}

function shareOf({ elapsedMs, targetMs }: Pick<Commitment, "elapsedMs" | "targetMs">): number {
  return (elapsedMs as number) / (targetMs as number);
}

/** The greater share of the target first; among equals the order of ids, and then of all that is recorded. */
function inOrder(a: WorstTicket, b: WorstTicket): number {
  const shares = shareOf(b) - shareOf(a);
  if (shares !== 0) return shares;
  return order(a.record.id, b.record.id) || order(JSON.stringify(a), JSON.stringify(b));
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The record that a ticket is read from again, field by field in an order of its own. */
function recordOf(ticket: Ticket): TicketRecord {
  const { id, offer, category, request, priority, apiIncident, affectedApis } = ticket;
  const { beta, coverage, preconditionsMet, events } = ticket;
  return {
    ...{ id, offer, category },
    ...(request === undefined ? {} : { request }),
    ...(priority === undefined ? {} : { priority }),
    ...(affectedApis === undefined ? {} : { affectedApis }),
    ...{ apiIncident, beta, coverage, preconditionsMet },
    events: events.map(({ atMs, type, at: _, ...event }) => ({
      type,
      at: new Date(atMs).toISOString(),
      ...event,
    })) as TicketRecord["events"],
  };
}
