import type { CheckedCommitment } from "../sla/check.js";
import type { TicketRecord } from "../ticket/record.js";
import type { Routing } from "./routing.js";

/** What is wrong with a declaration or its account; one that refuses keeps it from being accepted. */
export interface DecisionProblem {
  readonly code: string;
  /** Dotted from the root of the declaration, `account.` in front for the account's. */
  readonly path: string;
  readonly rule: string;
  readonly message: string;
  readonly refuses: boolean;
}

/** What support makes of a declaration (INT, SCP, PRI, RACI-4). */
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
  readonly proposals: readonly { readonly kind: string; readonly rule: string }[];
  /** What the decision says without deciding by it. */
  readonly notices: readonly { readonly rule: string; readonly message: string }[];
  /** The record to go on with; null where the declaration is refused for more than missing fields. */
  readonly ticket: TicketRecord | null;
}
