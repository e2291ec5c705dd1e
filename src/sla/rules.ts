import type { Leg } from "../clock/legs.js";
import type { Terms } from "../contract/terms.js";
import type { Commitment } from "./commitment.js";

/**
 * All that a commitment depends on: target, metric, calendar, pauses, re-grades, and the readings that decided. Put
 * together for who tells them, since most who judge many tickets do not.
 */
export function rulesOf({ metric, target, span, judged }: Commitment, terms: Terms): readonly string[] {
  if (target.kind === "none") return target.rules;
  const { clocks, lifecycle } = terms.contract;
  const { fromMs } = judged.legs[0] as Leg;
  const within = span.stretches.filter(
    ({ startMs, endMs }) => endMs === null || (endMs > startMs && endMs > fromMs),
  );
  return distinct(
    target.rules,
    metric.rules,
    target.calendar.rules,
    target.readingRules,
    within.some(({ cause }) => cause === "waiting") ? clocks.pauses.rules : [],
    within.some(({ cause }) => cause === "refused") ? lifecycle.reopening.rules : [],
    judged.rules,
  );
}

function distinct(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
