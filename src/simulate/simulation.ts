import type { Check } from "../sla/check.js";
import type { Problem } from "../wording/problem.js";
import type { Occurrence } from "./virtual-time/occurrence.js";

/** A figure of a check that is another in a variant, and why. */
export interface Difference {
  /** Place in the check, dotted from its root: `commitments.0.dueAt`. */
  readonly path: string;
  readonly from: string | number | boolean | null;
  readonly to: string | number | boolean | null;
  readonly because: string;
}

/** The ticket as it would have been. */
export interface Variant {
  /** The changes in the form of the command line, the same in every language: `regrade P1@2026-05-07T18:20:00+02:00`. */
  readonly label: string;
  readonly check: Check;
  readonly occurrences: readonly Occurrence[];
  readonly differences: readonly Difference[];
}

/** A variant that cannot be: its log is none that the lifecycle allows. */
export interface RefusedVariant {
  readonly label: string;
  readonly problems: readonly Problem[];
}

/** A ticket as it is, and beside it each variant. */
export interface Simulation {
  readonly base: Check;
  readonly occurrences: readonly Occurrence[];
  readonly variants: readonly Variant[];
  /** Variants without an answer; each of their problems names its variant. */
  readonly refused: readonly RefusedVariant[];
}
