import { readFileSync } from "node:fs";
import type { TicketRecord } from "../../src/ticket/record.js";

/** The record of a ticket among the fixtures. */
export function ticketFile(story: string): TicketRecord {
  return JSON.parse(readFileSync(new URL(`../../fixtures/tickets/${story}.json`, import.meta.url), "utf8"));
}
