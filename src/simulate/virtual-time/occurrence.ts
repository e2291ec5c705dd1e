/** What virtual time brings: something that falls due by the log and the contract, without anybody's doing. */
export type OccurrenceKind = "warning" | "escalation" | "breach" | "closure-warning" | "closure" | "proposal";

/** A dated event that follows from a ticket's log (ESC-1, ESC-2, LIF-5): instants as ISO 8601 text. */
export interface Occurrence {
  /**
   * Made of the ticket's id, metric, kind and level, for a closure of which resolution of the log it is, for a
   * proposal of what is proposed: the same thing has the same name, however often and after whatever correction.
   */
  readonly id: string;
  /** The first instant at which a check says so. */
  readonly at: string;
  readonly kind: OccurrenceKind;
  readonly metric: string | null;
  readonly level: number | null;
  /** Share of the target's counted time, 0 to 1. */
  readonly threshold: number | null;
  /** What is proposed, as `problem-management`. */
  readonly proposal: string | null;
  /** When the clock gets there: for a breach the deadline, one millisecond before it; for a warning of the automatic closure that closure. */
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
