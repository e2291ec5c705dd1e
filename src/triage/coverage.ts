import type { Coverage } from "../contract/triage-schema.js";

/** Whether support covers a ticket, and why. */
export interface Scope {
  readonly coverage: Coverage;
  readonly rules: readonly string[];
  readonly because: readonly string[];
  /** Who acts where it is not the provider. */
  readonly acts: "customer" | "vendor" | null;
  /** Whether it is helped with as best effort, outside of the matrix (OFR-10). */
  readonly helpOnly: boolean;
}

/** One cause of an incident, judged. */
export interface JudgedCause {
  readonly coverage: Coverage;
  /** Whether the provider answers for it. */
  readonly provider: boolean;
  readonly rules: readonly string[];
  readonly says: string;
}
