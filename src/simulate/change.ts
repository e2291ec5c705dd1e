import type { Terms } from "../contract/terms.js";
import type { Ticket } from "../ticket/record.js";
import { catalogueOf } from "../wording/catalogue.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";

/** An event of a log as the engine takes it. */
export type LoggedEvent = Ticket["events"][number];

/** One thing that is otherwise than in the ticket as it is. Indexes are those of the log as it is. */
export type Change =
  | { readonly kind: "regrade"; readonly to: string; readonly atMs: number }
  | { readonly kind: "offer"; readonly to: string }
  | { readonly kind: "priority"; readonly to: string }
  | { readonly kind: "event"; readonly event: LoggedEvent }
  | { readonly kind: "move"; readonly index: number; readonly atMs: number }
  | { readonly kind: "drop"; readonly index: number }
  | { readonly kind: "reading"; readonly name: string; readonly value: string };

/** The terms under the readings that changes ask for; the same object where they ask for none. */
export function changedTerms(terms: Terms, changes: readonly Change[]): Terms {
  const readings = changes.flatMap((change) =>
    change.kind === "reading" ? [[change.name, change.value]] : [],
  );
  return readings.length === 0 ? terms : terms.under(Object.fromEntries(readings));
}

/**
 * The ticket with all changes made to it, its log in the order of time again: at one instant the events of the log
 * keep their order, and those that were added come after them. The lifecycle is not asked here. Throws an
 * {@link InputError} where a change names an event that is not there, or the receipt is no longer the first event.
 */
export function changedTicket(ticket: Ticket, changes: readonly Change[], lang: Language = "en"): Ticket {
  const say = catalogueOf(lang);
  const log: (LoggedEvent | null)[] = [...ticket.events];
  const added: LoggedEvent[] = [];
  let { offer, priority } = ticket;
  for (const change of changes) {
    switch (change.kind) {
      case "regrade":
        added.push({ type: "regraded", to: change.to, ...at(change.atMs) });
        break;
      case "event":
        added.push(change.event);
        break;
      case "offer":
        offer = change.to;
        break;
      case "priority":
        priority = change.to;
        break;
      case "move":
      case "drop": {
        const event = ticket.events[change.index];
        if (event === undefined) {
          const allowed = `0 … ${ticket.events.length - 1}`;
          const found = String(change.index);
          throw new InputError([
            say.problem({ code: "no-such-event", ticket: ticket.id, path: "", found, allowed }),
          ]);
        }
        log[change.index] = change.kind === "drop" ? null : { ...event, ...at(change.atMs) };
        break;
      }
    }
  }
  const events = [...log.filter((event) => event !== null), ...added].sort((a, b) => a.atMs - b.atMs);
  const [first] = events;
  if (first?.type !== "received") {
    const found = first === undefined ? say.nothing : say.type(first.type);
    const where = { ticket: ticket.id, event: 0, path: "events.0.type" };
    throw new InputError([
      say.problem({ code: "received-first", ...where, found, allowed: say.receivedFirst, rule: "CAL-6" }),
    ]);
  }
  return { ...ticket, offer, ...(priority === undefined ? {} : { priority }), events };
}

const at = (atMs: number) => ({ at: new Date(atMs).toISOString(), atMs });
