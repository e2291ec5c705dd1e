import type { Occurrence } from "../../simulate/virtual-time/occurrence.js";
import type { Check } from "../../sla/check.js";
import { parseInstant } from "../../time/instant.js";

/** Something that falls due on the axis. */
export interface Mark {
  readonly kind: "warning" | "escalation" | "breach" | "deadline" | "closure-warning" | "closure";
  /** Null for what concerns the ticket as a whole. */
  readonly metric: string | null;
  readonly atMs: number;
  readonly level: number | null;
  /** The share of the target counted then. */
  readonly share: number | null;
  /** Whether it has come about. */
  readonly reached: boolean;
}

/** The deadlines and the steps of escalation of a check, its automatic closure and the warning before, in order. */
export function marksOf(
  check: Pick<Check, "commitments" | "escalations" | "autoClosure" | "closedBecause" | "evaluatedAt">,
  occurrences: readonly Occurrence[],
): readonly Mark[] {
  const nowMs = parseInstant(check.evaluatedAt);
  const marks: Mark[] = [];
  for (const { metric, dueAt, status } of check.commitments) {
    if (dueAt === null) continue;
    const reached = status === "breached";
    marks.push({ kind: "deadline", metric, atMs: parseInstant(dueAt), level: null, share: 1, reached });
  }
  for (const { at, metric, level, kind, threshold, reached } of check.escalations) {
    // What a stopped clock would have come to is no mark, nor a breach that did not happen.
    if (at === null || (!reached && (kind === "breach" || parseInstant(at) <= nowMs))) continue;
    if (!reached && check.commitments.some((one) => one.metric === metric && one.stoppedAt !== null))
      continue;
    marks.push({ kind, metric, atMs: parseInstant(at), level, share: threshold, reached });
  }
  const whole = { metric: null, level: null, share: null };
  for (const { kind, at, withdrawnAt } of occurrences) {
    if (kind !== "closure-warning" || withdrawnAt !== null) continue;
    marks.push({ kind, ...whole, atMs: parseInstant(at), reached: parseInstant(at) <= nowMs });
  }
  if (check.autoClosure !== null && check.closedBecause !== "confirmed") {
    const atMs = parseInstant(check.autoClosure.dueAt);
    marks.push({ kind: "closure", ...whole, atMs, reached: check.closedBecause === "no-answer" });
  }
  return marks.sort((a, b) => a.atMs - b.atMs);
}
