/** Occurrences by what they are, told apart from their ids. */
import type { Occurrence } from "../../src/simulate/virtual-time/occurrence.js";
import { occurrencesUnder } from "../../src/simulate/virtual-time/virtual-time.js";
import { readTicket } from "../../src/ticket/record.js";
import type { PlainTicket, Readings } from "../sla/oracle/log.js";
import { engine, type World } from "../sla/world.js";

/** What happens to a ticket of a world under readings, all of it or until an instant. */
export function happening(
  world: World,
  { ticket, readings }: { readonly ticket: PlainTicket; readonly readings: Readings },
  untilMs = Number.POSITIVE_INFINITY,
): Occurrence[] {
  const { terms } = engine(world, readings);
  return occurrencesUnder(terms, readTicket(ticket, terms), { untilMs });
}

export const ESCALATING: readonly string[] = ["warning", "escalation", "breach"];

/** `MTTI breach 3`, `proposal urgent-change`, and for closures the resolution that their id ends with. */
export function nameOf({ id, kind, metric, level, proposal }: Occurrence): string {
  if (ESCALATING.includes(kind)) return `${metric} ${kind} ${level}`;
  return kind === "proposal" ? `proposal ${proposal}` : `${kind} ${id.slice(id.lastIndexOf(":") + 1)}`;
}

/** Names of what stands, in order. */
export const standing = (found: readonly Occurrence[]) =>
  found
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(nameOf)
    .sort();
