import type { CheckedCommitment } from "../../sla/check.js";
import type { CommitmentStatus } from "../../sla/commitment.js";
import type { TicketEvent } from "../../ticket/record.js";
import type { Note } from "../../ticket/replay.js";
import type { NoLatest } from "../inverse/latest.js";

/** The disputed stretch of a ticket's life: instants as ISO 8601 text in the contract's zone. */
export interface DisputeSpan {
  /** Index in the log of the event that puts the ticket on hold; null where the log has no such dispute. */
  readonly index: number | null;
  /** Which of the log's disputes it is, from 1; null where the log has no such dispute. */
  readonly nth: number | null;
  /** How many disputes the log has. */
  readonly of: number;
  readonly start: string;
  /** The evaluation where the dispute is still open then. */
  readonly end: string;
  readonly open: boolean;
  /** The priority in force when it starts, for which the customer argues. */
  readonly declared: string;
  readonly proposed: string;
  /** What neither the log nor the asker says, so that it is taken to be so. */
  readonly assumed: readonly ("span" | "proposal")[];
  /** Rules by which support proposes and the customer argues. */
  readonly rules: readonly string[];
}

/**
 * How the story goes: nobody questions the priority; the customer accepts the proposal at once; after a dispute the
 * priority stays, is lowered or raised; still no agreement, and the provider's last word; the dispute goes on; the log
 * as it is, where that is none of these.
 */
export type DisputeOutcome =
  | "never-questioned"
  | "accepted"
  | "upheld"
  | "lowered"
  | "raised"
  | "last-word"
  | "open"
  | "as-logged";

/** A commitment in one branch under one set of readings. */
export interface DisputeCommitment extends CheckedCommitment {
  /** Elapsed time from the stop, or from now, to the deadline; negative after it, null where that is open. */
  readonly wallSlackMs: number | null;
  /** The latest instant at which the clock's stop meets the commitment; null where `reason` says why. */
  readonly latestAt: string | null;
  readonly reason: NoLatest | null;
}

/** One branch under one reading of what re-grades and one of what holds do to clocks. */
export interface DisputeCell {
  /** The readings that make it another cell, by name; the others are those in force. */
  readonly readings: Readonly<Record<string, string>>;
  /** Whether these are the readings in force. */
  readonly inForce: boolean;
  readonly verdict: CommitmentStatus;
  readonly commitments: readonly DisputeCommitment[];
}

/** An event of the log that the lifecycle does not allow in a branch, which goes on without it. */
export interface LeftOut {
  /** Its index in the log as it is. */
  readonly event: number;
  readonly type: string;
  readonly at: string;
  readonly because: string;
}

/** One way the story goes. */
export interface DisputeBranch {
  readonly branch: DisputeOutcome;
  /** The priority at the end of the dispute; null where it is told by the `ends`. */
  readonly priority: string | null;
  readonly rules: readonly string[];
  readonly because: string;
  /** Whether this is what the log tells. */
  readonly happened: boolean;
  /** The branches in which it may end, with the same clocks; only the provider's last word has any, and no cells. */
  readonly ends: readonly { readonly branch: DisputeOutcome; readonly priority: string }[];
  /** The branch's log up to the evaluation. */
  readonly events: readonly TicketEvent[];
  readonly leftOut: readonly LeftOut[];
  /** What the lifecycle remarks on in the branch's log. */
  readonly notes: readonly Note[];
  /** A cell for each pair of readings, in the order of `clocks`. */
  readonly cells: readonly DisputeCell[];
}

/** What a metric has in one branch, and in another. */
export interface DisputeEffect {
  readonly metric: string;
  readonly from: { readonly status: CommitmentStatus; readonly dueAt: string | null };
  readonly to: { readonly status: CommitmentStatus; readonly dueAt: string | null };
}

/** Two branches held against each other under the readings in force. */
export interface DisputeStake {
  /** What is asked: what the customer has from arguing if it is right or wrong, and what the hold does by itself. */
  readonly of: "upheld" | "changed" | "hold";
  readonly from: DisputeOutcome;
  readonly to: DisputeOutcome;
  readonly effects: readonly DisputeEffect[];
}

/** A dispute over a ticket's priority with the ways it can go (RGD-1 to RGD-7). */
export interface DisputeStory {
  readonly ticket: string;
  readonly evaluatedAt: string;
  readonly dispute: DisputeSpan;
  /** The values of the readings that say what a re-grade, and what a hold, does to a clock, by their names. */
  readonly clocks: {
    readonly regrade: readonly Readonly<Record<string, string>>[];
    readonly pauses: readonly Readonly<Record<string, string>>[];
  };
  readonly branches: readonly DisputeBranch[];
  readonly stakes: readonly DisputeStake[];
}
