import type { Terms } from "../../contract/terms.js";
import type { CommitmentStatus } from "../../sla/commitment.js";
import { standingOf } from "../../sla/standing.js";
import type { Ticket } from "../../ticket/record.js";
import type { Language } from "../../wording/language.js";
import { changedTicket } from "../change.js";

/** The verdict of a ticket had it been under an offer. */
export interface OfferVerdict {
  readonly offer: string;
  readonly verdict: CommitmentStatus;
}

/**
 * The verdict of a ticket under each offer, from the lowest to the highest: as if it had been under that one from its
 * receipt on, the changes of offer in its log left out.
 */
export function offerVerdictsOf(terms: Terms, ticket: Ticket, nowMs: number, lang: Language): OfferVerdict[] {
  const events = ticket.events.filter(({ type }) => type !== "offer-changed");
  const offers = terms.subscription?.order.value ?? terms.vocabulary.offers;
  return offers.map((offer) => {
    const under = changedTicket({ ...ticket, events }, [{ kind: "offer", to: offer }], lang);
    return { offer, verdict: standingOf(terms, under, nowMs, lang).verdict };
  });
}

/** The lowest offer under which a ticket's commitments are met; null where there is none. To have none is not to meet them. */
export function cheapestOf(verdicts: readonly OfferVerdict[]): string | null {
  return verdicts.find(({ verdict }) => verdict === "met")?.offer ?? null;
}
