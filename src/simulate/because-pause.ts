import type { Pause } from "../clock/counted.js";
import type { Commitment } from "../sla/commitment.js";
import { type Comparison, duration, when } from "./comparison.js";

/** Why a pause is there or not, longer or shorter. */
export function becauseOfPause(
  comparison: Comparison,
  asItIs: Commitment,
  would: Commitment,
  { from, to }: { readonly from: Pause | null; readonly to: Pause | null },
): string {
  const { say } = comparison;
  const at = (ms: number | null) => (ms === null ? null : when(comparison, ms));
  if (to === null) {
    const gone = from as Pause;
    const still = stretchAt(would, gone);
    const told = still?.paused === false ? say.pauseCounted : say.pauseGone;
    return told(causeOf(asItIs, gone), at(gone.startMs) as string, at(gone.endMs));
  }
  const [begin, end] = [at(to.startMs) as string, at(to.endMs)];
  const cause = causeOf(would, to);
  if (from === null) return say.pauseAdded(cause, begin, end);
  const longerMs =
    from.endMs === null || to.endMs === null ? null : to.endMs - to.startMs - (from.endMs - from.startMs);
  return say.pauseChanged(
    cause,
    say.stretch(begin, end),
    say.stretch(at(from.startMs) as string, at(from.endMs)),
    longerMs === null ? null : duration(comparison, Math.abs(longerMs)),
    longerMs !== null && longerMs > 0,
  );
}

const stretchAt = ({ span }: Commitment, pause: Pause) =>
  span.stretches.find(({ startMs }) => startMs === pause.startMs);

const causeOf = (commitment: Commitment, pause: Pause) => stretchAt(commitment, pause)?.cause ?? "waiting";
