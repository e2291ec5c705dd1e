import type { CheckedCommitment } from "../sla/check.js";
import type { TicketRecord } from "../ticket/record.js";
import type { Routing } from "./routing.js";

/**
 * What is wrong with a declaration or its account; one that refuses keeps it from being accepted (INT).
 *
 * @example
 * const problem: DecisionProblem = {
 *   code: "missing",
 *   path: "user.email",
 *   rule: "INT-4",
 *   message: "this mandatory field is missing",
 *   refuses: true,
 * };
 */
export interface DecisionProblem {
  readonly code: string;
  /** Dotted from the root of the declaration, `account.` in front for the account's. */
  readonly path: string;
  readonly rule: string;
  readonly message: string;
  readonly refuses: boolean;
}

/** What may be done beside handling the ticket. */
type ProposalKind =
  | "problem-management"
  | "urgent-change"
  | "vendor-support"
  | "regrade"
  | "known-error"
  | "remove-invitation";

/**
 * What support makes of a declaration (INT, SCP, PRI, RACI-4). Refused, it has its problems and its offer; what it
 * would have led to is null or empty, but for a ticket that waits where only mandatory fields are missing (INT-6).
 *
 * @example
 * const priorityFor = ({ priority }: Decision) => priority?.value ?? priority?.candidates.join(" or ");
 */
export interface Decision {
  readonly accepted: boolean;
  readonly problems: readonly DecisionProblem[];
  /** The offer in force at receipt (OFR-6). */
  readonly offer: string;
  readonly scope: {
    readonly covered: boolean;
    readonly rules: readonly string[];
    readonly because: readonly string[];
  } | null;
  readonly priority: {
    /** Null without a priority, and while unknown facts leave it open. */
    readonly value: string | null;
    readonly proposed: string | null;
    /** The priorities that unknown facts leave open, highest first. */
    readonly candidates: readonly string[];
    /** Paths of the facts that would settle it. */
    readonly missing: readonly string[];
    readonly rules: readonly string[];
    readonly because: readonly string[];
  } | null;
  readonly commitments: readonly CheckedCommitment[];
  readonly routing: Routing | null;
  readonly proposals: readonly { readonly kind: ProposalKind; readonly rule: string }[];
  /** What the decision says without deciding by it. */
  readonly notices: readonly { readonly rule: string; readonly message: string }[];
  /** The record to go on with; null where the declaration is refused for more than missing fields. */
  readonly ticket: TicketRecord | null;
}
