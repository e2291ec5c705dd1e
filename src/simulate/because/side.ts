import type { Terms } from "../../contract/terms.js";
import { type Asking, type Check, checkUnder } from "../../sla/check.js";
import type { Commitment } from "../../sla/commitment.js";
import { type Standing, standingOf } from "../../sla/standing.js";
import { withinTime } from "../../sla/within-time.js";
import type { Ticket } from "../../ticket/record.js";
import { catalogueOf } from "../../wording/catalogue.js";

/** A ticket as it is, or as it would have been: what a check says of it, and what it says so from. */
export interface Side {
  readonly terms: Terms;
  readonly ticket: Ticket;
  readonly untilMs: number;
  readonly check: Check;
  readonly standing: Standing;
}

/** Looks at a ticket. Throws as a check does. */
export function sideOf(terms: Terms, ticket: Ticket, asking: Asking): Side {
  const { nowMs, lang = "en" } = asking;
  const check = checkUnder(terms, ticket, asking);
  const standing = withinTime(() => standingOf(terms, ticket, nowMs, lang), catalogueOf(lang), ticket.id);
  return { terms, ticket, untilMs: nowMs, check, standing };
}

/** The commitment of a metric, null where the ticket has none. */
export function commitmentOn({ standing }: Side, metric: string): Commitment | null {
  return standing.commitments.find((one) => one.metric.id === metric) ?? null;
}
