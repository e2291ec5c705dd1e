import type { NoTarget, SetTarget } from "../contract/targets.js";

/** From an instant on, the target that holds for a clock, and the priority (or kind of request) it is of. */
export interface Leg {
  readonly fromMs: number;
  readonly judged: string | null;
  readonly target: SetTarget | NoTarget;
}

const same = (a: Leg, b: Leg) =>
  a.target.kind === "none"
    ? b.target.kind === "none"
    : b.target.kind !== "none" && a.target.key === b.target.key;

/**
 * The legs that change something: a re-grade between priorities whose target and calendar are the same leaves
 * the clock as it is (RGD-6).
 */
export function effective(legs: readonly Leg[]): Leg[] {
  return legs.filter((leg, i) => i === 0 || !same(leg, legs[i - 1] as Leg));
}
