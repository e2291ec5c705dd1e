import type { Commitment } from "../sla/commitment.js";

/** How a commitment was breached: its clock never stopped, or stopped so much beyond its target. */
export const LATENESS = [
  "never-stopped",
  "late-under-10",
  "late-under-50",
  "late-under-100",
  "late-over-100",
] as const;
/** What went before a breach: a clock that was paused, re-graded, or went on after a refused resolution. */
export const HISTORY = ["paused", "regraded", "reopened"] as const;
/** What is said of a breach: one lateness, and what went before it. */
export type Cause = (typeof LATENESS)[number] | (typeof HISTORY)[number];

/** The causes of a breached commitment. */
export function causesOf({ stoppedMs, targetMs, elapsedMs, span, judged }: Commitment): Cause[] {
  const causes: Cause[] = [latenessOf(stoppedMs, (elapsedMs ?? 0) / (targetMs ?? 1) - 1)];
  let paused = false;
  let reopened = false;
  for (const stretch of span.stretches) {
    if (stretch.endMs !== null && stretch.endMs <= stretch.startMs) continue;
    if (stretch.cause === "refused") reopened = true;
    else if (stretch.paused) paused = true;
  }
  if (paused) causes.push("paused");
  if (judged.regrades.length > 1) causes.push("regraded");
  if (reopened) causes.push("reopened");
  return causes;
}

function latenessOf(stoppedMs: number | null, over: number): Cause {
  if (stoppedMs === null) return "never-stopped";
  if (over < 0.1) return "late-under-10";
  if (over < 0.5) return "late-under-50";
  return over < 1 ? "late-under-100" : "late-over-100";
}
