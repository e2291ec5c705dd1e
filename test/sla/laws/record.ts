/** Laws of how a ticket is written down. */
import { expect } from "vitest";
import { withOffset } from "../arbitraries.js";
import { type Case, until, withEvents } from "./hold.js";

export function orderOfKeys({ engine, ticket, nowMs, check }: Case): void {
  expect(engine.check(backwards(ticket), nowMs, true)).toEqual(check);
}

/** The same value with the keys of every object in the opposite order. */
function backwards<T>(value: T): T {
  if (Array.isArray(value)) return value.map(backwards) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, backwards(inner)]);
  return Object.fromEntries(entries.reverse());
}

export function offsets({ engine, ticket, nowMs, check }: Case): void {
  const events = ticket.events.map((event, i) => ({ ...event, at: withOffset(event.at, i * 45 - 90) }));
  expect(engine.check(withEvents(ticket, events), nowMs, true)).toEqual(check);
}

export function later({ engine, ticket, nowMs, check }: Case): void {
  expect(engine.check(until(ticket, nowMs), nowMs, true)).toEqual(check);
}

export function comments({ engine, ticket, nowMs, check }: Case): void {
  const talked = ticket.events.flatMap((event) => [event, { type: "commented", at: event.at }]);
  const silent = ticket.events.filter(({ type }) => type !== "commented");
  // Notes name events by their place in the log.
  const said = { ...check, notes: null };
  for (const events of [talked, silent]) {
    expect({ ...engine.check(withEvents(ticket, events), nowMs, true), notes: null }).toEqual(said);
  }
}
