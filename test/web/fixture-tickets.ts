import { readdirSync, readFileSync } from "node:fs";
import type { TicketRecord } from "../../src/ticket/record.js";

const folder = new URL("../../fixtures/tickets/", import.meta.url);

/** A ticket of the fixtures, and an instant long after all that happens in it. */
export interface FixtureTicket {
  readonly name: string;
  readonly record: TicketRecord;
  readonly now: string;
}

/** Every ticket of the fixtures. */
export function fixtureTickets(): readonly FixtureTicket[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => fixtureTicket(file.slice(0, -5)));
}

/** A ticket of the fixtures by its name. */
export function fixtureTicket(name: string): FixtureTicket {
  const record = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as TicketRecord;
  const lastMs = Math.max(...record.events.map(({ at }) => Date.parse(at)));
  return { name, record, now: new Date(lastMs + 30 * 86_400_000).toISOString() };
}
