import type { Commitment } from "../sla/commitment.js";
import type { Ticket } from "../ticket/record.js";
import { DAY_MS } from "../time/civil-day.js";
import { FIRST_INSTANT_MS, LAST_INSTANT_MS } from "../time/instant.js";
import { formatMonth, monthOf } from "../time/month.js";
import type { Zone } from "../time/zone.js";

/** A commitment with the ticket that it is of, as read and as written. */
export interface Judged {
  readonly ticket: Ticket;
  /** The record itself, which has fields that only its owner knows. */
  readonly record: unknown;
  readonly commitment: Commitment;
}

/** What a group of commitments has in common; null where a ticket does not say. */
export type Key = string | null;

/** What a summary is made by where nobody says otherwise (SLA-5). */
export const DEFAULT_DIMENSIONS = ["offer", "priority", "month"] as const;

/**
 * How the key of a commitment is found: `offer` and `priority` are those that judge it, `month` that of receipt in the
 * contract's zone, `metric` and `category` what they say; any other name is a field of the ticket's record.
 */
export function dimensionOf(name: string, zone: Zone): (judged: Judged) => Key {
  switch (name) {
    case "offer":
      return ({ commitment }) => commitment.offer;
    case "priority":
      return ({ commitment }) => commitment.judgedAs;
    case "month": {
      const nameAt = monthNames(zone);
      return ({ ticket }) => nameAt(ticket.events[0]?.atMs as number);
    }
    case "metric":
      return ({ commitment }) => commitment.metric.id;
    case "category":
      return ({ ticket }) => ticket.category;
    default:
      return ({ record }) => fieldOf(record, name);
  }
}

/** More than any offset from UTC. */
const MOST_OFFSET_MS = 26 * 3_600_000;

/** The months of instants in a zone by name (`2026-05`). One that no zone could move into another month is looked up by its day. */
export function monthNames(zone: Zone): (instantMs: number) => string {
  const name = (instantMs: number) => formatMonth(monthOf(instantMs, zone));
  const within = (ms: number) => Math.min(Math.max(ms, FIRST_INSTANT_MS), LAST_INSTANT_MS);
  const known = new Map<number, string | null>();
  return (instantMs) => {
    const day = Math.floor(instantMs / DAY_MS);
    let month = known.get(day);
    if (month === undefined) {
      const first = name(within(day * DAY_MS - MOST_OFFSET_MS));
      const last = name(within((day + 1) * DAY_MS + MOST_OFFSET_MS));
      month = first === last ? first : null;
      known.set(day, month);
    }
    return month ?? name(instantMs);
  };
}

function fieldOf(record: unknown, name: string): Key {
  if (typeof record !== "object" || record === null || !Object.hasOwn(record, name)) return null;
  const value = (record as Record<string, unknown>)[name];
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : null;
}
