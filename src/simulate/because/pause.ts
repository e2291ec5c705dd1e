import type { Pause } from "../../clock/counted.js";
import type { Commitment } from "../../sla/commitment.js";
import { type Comparison, duration, when } from "./comparison.js";
import type { Recipe } from "./recipe.js";
import type { Wait } from "./wording.js";

/** A pause of the ticket as it is, and what it is in the variant; null where there is none. */
interface Pauses {
  readonly from: Pause | null;
  readonly to: Pause | null;
}

/** Why a pause is there or not, longer or shorter, with the rule of its kind. */
export function becauseOfPause(
  comparison: Comparison,
  asItIs: Commitment,
  would: Commitment,
  { from, to }: Pauses,
): string {
  const { say } = comparison;
  const { clocks, lifecycle } = comparison.to.terms.contract;
  const cause = to === null ? causeOf(asItIs, from as Pause) : causeOf(would, to);
  const { rules } = cause === "waiting" ? clocks.pauses : lifecycle.reopening;
  const counted = to === null && stretchOf(would, from as Pause)?.paused === false;
  return say.by(pauseText(comparison, cause, { from, to }, counted), rules);
}

function pauseText(comparison: Comparison, cause: Wait, { from, to }: Pauses, counted: boolean): string {
  const { say } = comparison;
  const at = (ms: number) => when(comparison, ms);
  const ends = ({ startMs, endMs }: Pause) => [at(startMs), endMs === null ? null : at(endMs)] as const;
  if (to === null) return (counted ? say.pauseCounted : say.pauseGone)(cause, ...ends(from as Pause));
  if (from === null) return say.pauseAdded(cause, ...ends(to));
  const [longMs, asLongMs] = [lengthMs(to), lengthMs(from)];
  const longerMs = longMs === null || asLongMs === null ? null : longMs - asLongMs;
  const by = longerMs === null ? null : duration(comparison, Math.abs(longerMs));
  return say.pauseChanged(
    cause,
    say.stretch(...ends(to)),
    say.stretch(...ends(from)),
    by,
    (longerMs ?? 0) > 0,
  );
}

const lengthMs = ({ startMs, endMs }: Pause) => (endMs === null ? null : endMs - startMs);

/** Why the pauses of a clock are others, where they are too many to tell each. */
export function becauseOfPauses(comparison: Comparison, from: Recipe, to: Recipe): string {
  const { say } = comparison;
  const { rules } = comparison.to.terms.contract.clocks.pauses;
  const total = ({ pauses, untilMs }: Recipe) =>
    duration(
      comparison,
      pauses.reduce((sum, { startMs, endMs }) => sum + (endMs ?? untilMs) - startMs, 0),
    );
  return say.by(
    say.instead(say.pausedFor(total(to), to.pauses.length), say.pausedFor(total(from), from.pauses.length)),
    rules,
  );
}

/** The stretch of a clock's life that a pause is, or that begins with it. */
function stretchOf({ span }: Commitment, { startMs, endMs }: Pause) {
  const begun = span.stretches.filter((stretch) => stretch.startMs === startMs);
  return begun.find((stretch) => stretch.endMs === endMs) ?? begun[0];
}

const causeOf = (commitment: Commitment, pause: Pause): Wait =>
  stretchOf(commitment, pause)?.cause ?? "waiting";
