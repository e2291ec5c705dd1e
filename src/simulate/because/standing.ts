import type { Commitment } from "../../sla/commitment.js";
import { type Comparison, duration, when } from "./comparison.js";
import { commitmentOn, type Side } from "./side.js";

/** How a commitment stands on one side, by its figures. */
export function standsAs(comparison: Comparison, side: Side, one: Commitment): string {
  const { say } = comparison;
  const at = (ms: number) => when(comparison, ms);
  const { status, dueMs, stoppedMs, elapsedMs, targetMs, clock } = one;
  if (status === "none") return say.noCommitment(one.target.rules.join(", "));
  if (clock === "not-started") return say.waitsToStart;
  if (dueMs === null) return say.paused(at(side.untilMs));
  if (stoppedMs === null)
    return (status === "breached" ? say.overdue : say.running)(at(side.untilMs), at(dueMs));
  const remainingMs = (targetMs as number) - (elapsedMs as number);
  const elapsed = duration(comparison, elapsedMs as number);
  const remaining = duration(comparison, Math.abs(remainingMs));
  if (status === "met") return remainingMs === 0 ? say.metAtDeadline(elapsed) : say.met(elapsed, remaining);
  return remainingMs === 0
    ? say.breachedUncounted(at(stoppedMs), at(dueMs))
    : say.breached(elapsed, remaining);
}

/** Which commitments make the verdict of a side what it is. */
export function verdictText(comparison: Comparison, side: Side): string {
  const { say } = comparison;
  const { verdict, commitments, noCommitment } = side.check;
  const deciding = commitments.filter(({ status }) => status === verdict);
  if (noCommitment !== undefined) return comparison.say.says(noCommitment.message, noCommitment.rule);
  return say.verdict(say.list(deciding.map(({ metric }) => metric)), say.statuses[verdict]);
}

/** Why a side lacks a commitment of a metric. */
export function lackText(comparison: Comparison, side: Side, metric: string): string {
  const { noCommitment } = side.check;
  if (noCommitment === undefined) return comparison.say.notForIt(metric);
  return comparison.say.says(noCommitment.message, noCommitment.rule);
}

/** Whether and when a side's clock gets to a share of its target. */
export function reachText(comparison: Comparison, side: Side, metric: string, atMs: number | null): string {
  const { say } = comparison;
  const one = commitmentOn(side, metric);
  if (one === null) return lackText(comparison, side, metric);
  if (one.count === null) return standsAs(comparison, side, one);
  if (atMs === null) return say.neverReached;
  const endMs = one.stoppedMs ?? side.untilMs;
  return (atMs <= endMs ? say.reachedAt : say.notReached)(when(comparison, atMs), when(comparison, endMs));
}
