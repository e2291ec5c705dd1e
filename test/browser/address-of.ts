import type { PageState } from "../../src/web/page/state.js";
import { addressOf } from "../../src/web/share/address.js";
import { type FixtureTicket, fixtureTicket } from "../web/fixture-tickets.js";

/** The address, after its `#`, of a ticket of the fixtures long after all that happens in it. */
export async function hashOf(name: string, more: Partial<PageState> = {}): Promise<string> {
  const { record, now }: FixtureTicket = fixtureTicket(name);
  return addressOf({ view: "ticket", record, now, readings: {}, ...more });
}
