import type { Terms } from "../../contract/terms.js";
import { type Standing, standingOf } from "../../sla/standing.js";
import type { Ticket } from "../../ticket/record.js";
import { InputError } from "../../wording/problem.js";

/** What the logs tried for one ticket may cost in all, in events: a second or two. A log of 20 events costs a hundredth. */
const MOST_EVENTS = 2_000_000;
/** What a log costs beside its events. */
const EACH = 20;
/** Shares of a target that are carried over from one re-grade to the next are fractions that grow with each of them. */
const REGRADES_SQUARED = 1 / 16;

/** Thrown where the logs tried for a ticket have cost all that they may. */
export class OutOfTrials extends Error {
  override readonly name = "OutOfTrials";
}

/** Tries logs that might have been, for one ticket: each is replayed and judged, and the work is bounded. */
export class Trials {
  readonly terms: Terms;
  #left: number;

  /** With `share` only that share of the work, where a ticket is tried under several terms. */
  constructor(terms: Terms, share = 1) {
    this.terms = terms;
    this.#left = MOST_EVENTS * share;
  }

  /** Counts work that goes once through a ticket's log. Throws an {@link OutOfTrials} where none is left. */
  spend({ events }: Ticket): void {
    const byShare = this.terms.regrade.value === "by-share";
    const regrades = byShare ? events.filter(({ type }) => type === "regraded").length : 0;
    this.#left -= events.length + EACH + regrades * regrades * REGRADES_SQUARED;
    if (this.#left < 0) throw new OutOfTrials();
  }

  /** How a ticket stands at an instant, or null where the lifecycle does not allow its log. */
  standing(ticket: Ticket, nowMs: number): Standing | null {
    this.spend(ticket);
    try {
      return standingOf(this.terms, ticket, nowMs, "en");
    } catch (error) {
      if (error instanceof InputError) return null;
      throw error;
    }
  }
}
