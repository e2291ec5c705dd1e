import type { Terms } from "../contract/terms.js";
import type { Ticket } from "../ticket/record.js";
import { type History, replay } from "../ticket/replay.js";
import type { Language } from "../wording/language.js";
import { type NoCommitment, noCommitmentOf } from "./applies.js";
import { type Commitment, type CommitmentStatus, commitmentsOf } from "./commitment.js";

/** How a ticket stands at an instant, in numbers: what a check tells, and an audit counts. */
export interface Standing {
  readonly history: History;
  readonly commitments: readonly Commitment[];
  /** Why there is no commitment of any kind, where a row of the contract says so. */
  readonly none: NoCommitment | null;
  readonly verdict: CommitmentStatus;
}

/**
 * Replays a ticket up to an instant and judges its commitments. Throws an `InputError` at the first event that the
 * lifecycle does not allow, and a `BeyondTimeError` for what no calendar goes to.
 */
export function standingOf(terms: Terms, ticket: Ticket, nowMs: number, lang: Language): Standing {
  return standingIn(terms, ticket, replay(ticket, terms, nowMs, lang), nowMs, lang);
}

/** Judges the commitments of a ticket whose log was replayed up to an instant. */
export function standingIn(
  terms: Terms,
  ticket: Ticket,
  history: History,
  nowMs: number,
  lang: Language,
): Standing {
  const none = noCommitmentOf(ticket, history, terms, lang);
  const commitments = none === null ? commitmentsOf(ticket, history, terms, nowMs) : [];
  return { history, commitments, none, verdict: verdictOf(commitments) };
}

const GRAVITY: Readonly<Record<CommitmentStatus, number>> = { none: 0, met: 1, pending: 2, breached: 3 };

/** The one of two statuses that makes the verdict. */
export function worse(one: CommitmentStatus, other: CommitmentStatus): CommitmentStatus {
  return GRAVITY[one] >= GRAVITY[other] ? one : other;
}

/** The verdict of a ticket: the worst of its commitments, `none` where it has none. */
function verdictOf(commitments: readonly Commitment[]): CommitmentStatus {
  let verdict: CommitmentStatus = "none";
  for (const { status } of commitments) verdict = worse(verdict, status);
  return verdict;
}
