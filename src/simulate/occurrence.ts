/** What virtual time brings: something that falls due by the log and the contract, without anybody's doing. */
export type OccurrenceKind = "warning" | "escalation" | "breach" | "closure-warning" | "closure" | "proposal";

/** A dated event that follows from a ticket's log (ESC-1, ESC-2, LIF-5): instants as ISO 8601 text. */
export interface Occurrence {
  /** Derived from the log: the same thing has the same name, however often and after whatever correction. */
  readonly id: string;
  /** The first instant at which a check says so. */
  readonly at: string;
  readonly kind: OccurrenceKind;
  readonly metric: string | null;
  readonly level: number | null;
  /** Share of the target's counted time, 0 to 1. */
  readonly threshold: number | null;
  /** When the clock gets there: for a breach the deadline, one millisecond before it. */
  readonly dueAt: string | null;
  /** Who is called, in words. */
  readonly calls: string | null;
  /** Index of the log's event that brings it about, where it is more than time that passes. */
  readonly event: number | null;
  readonly because: string;
  readonly rules: readonly string[];
  /** When a later event took it back, as a re-grade that gives more time; null while it stands. */
  readonly withdrawnAt: string | null;
}
