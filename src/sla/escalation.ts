import { reachesAt } from "../clock/count.js";
import type { Terms } from "../contract/terms.js";
import type { Commitment } from "./commitment.js";

/** One step of escalation of a commitment. */
export interface Escalation {
  readonly metric: string;
  readonly level: number;
  readonly kind: "warning" | "escalation" | "breach";
  /** Share of the target's counted time, 0 to 1. */
  readonly threshold: number;
  /** When the clock gets there, or would have; null while a pause keeps it open. */
  readonly atMs: number | null;
  /** Whether the clock got there before it stopped, or by now. */
  readonly reached: boolean;
}

/** The steps of escalation of a ticket's commitments, in the order of time (ESC-1). */
export function escalationsOf(
  commitments: readonly Commitment[],
  terms: Terms,
  receivedMs: number,
  nowMs: number,
): Escalation[] {
  const rows = terms.escalationsAt(receivedMs);
  return commitments
    .flatMap(({ count, metric, status, stoppedMs }) => {
      if (count === null) return [];
      return rows.map(({ level, kind, percent }): Escalation => {
        const atMs = reachesAt(count, percent);
        const endMs = stoppedMs ?? nowMs;
        const reached = kind === "breach" ? status === "breached" : atMs !== null && atMs <= endMs;
        return { metric: metric.id, level, kind, threshold: percent / 100, atMs, reached };
      });
    })
    .sort((a, b) => (a.atMs ?? Number.POSITIVE_INFINITY) - (b.atMs ?? Number.POSITIVE_INFINITY));
}
