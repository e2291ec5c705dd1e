import { type Count, countOf, elapsedAt, reachesAt } from "../../clock/count.js";
import type { Pause } from "../../clock/counted.js";
import type { Leg } from "../../clock/legs.js";
import { targetMsFrom } from "../../clock/target.js";
import type { TargetTerms } from "../../contract/targets.js";
import type { Commitment } from "../../sla/commitment.js";
import { union } from "../../time/interval.js";
import { orBeyond } from "./decisive.js";

/** What the figures of a commitment are made of, each part free to be exchanged for that of another commitment. */
export interface Recipe {
  /** Null while the clock has not started. */
  readonly startMs: number | null;
  readonly stopMs: number | null;
  readonly untilMs: number;
  /** The target that judges. */
  readonly target: TargetTerms;
  readonly course: Course;
  readonly pauses: readonly Pause[];
}

/** What re-grades do to the count. */
export interface Course {
  /** Legs whose share is carried over; the first begins with the clock. */
  readonly earlier: readonly Leg[];
  /** From when on the target that judges is counted; null for the clock's start. */
  readonly fromMs: number | null;
}

export function recipeOf({ judged, span, target }: Commitment, untilMs: number): Recipe {
  const last = judged.legs.at(-1) as Leg;
  const startMs = span.start?.atMs ?? null;
  const fromStart = judged.legs.length === 1 && (startMs === null || last.fromMs === startMs);
  return {
    startMs,
    stopMs: span.stop?.atMs ?? null,
    untilMs,
    target,
    course: { earlier: judged.legs.slice(0, -1), fromMs: fromStart ? null : last.fromMs },
    pauses: span.stretches.filter((stretch) => stretch.paused),
  };
}

/** A figure of a commitment that follows from its recipe. */
export type RecipeFigure =
  | "startedMs"
  | "targetMs"
  | "elapsedMs"
  | "remainingMs"
  | { readonly percent: number };

/** A figure of a recipe; infinite where no calendar goes so far. */
export function figureOf(recipe: Recipe, figure: RecipeFigure): number | null {
  return orBeyond(() => countedFigureOf(recipe, figure));
}

function countedFigureOf(recipe: Recipe, figure: RecipeFigure): number | null {
  const legs = legsOf(recipe);
  if (figure === "startedMs") return legs?.[0]?.fromMs ?? null;
  const { target } = recipe;
  if (target.kind === "none") return null;
  const count = legs === null ? null : (countOf(legs, disjoint(recipe.pauses)) as Count);
  if (typeof figure === "object") return count === null ? null : reachesAt(count, figure.percent);
  const targetMs = count?.targetMs ?? (target.kind === "span" ? targetMsFrom(target, 0) : null);
  if (figure === "targetMs") return targetMs;
  const elapsedMs = count === null ? 0 : elapsedAt(count, recipe.stopMs ?? recipe.untilMs);
  if (figure === "elapsedMs") return elapsedMs;
  return targetMs === null ? null : targetMs - elapsedMs;
}

/** The legs that a recipe counts over; null for a clock that has not started. */
export function legsOf({ startMs, course, target }: Recipe): readonly Leg[] | null {
  if (startMs === null) return null;
  const { earlier, fromMs } = course;
  const last = { fromMs: Math.max(fromMs ?? startMs, startMs), judged: null, target };
  if (earlier.length === 0) return [last];
  const legs = [...earlier, last];
  // What lies before the clock's start is not counted.
  const [first, ...rest] = legs.slice(
    Math.max(
      0,
      legs.findLastIndex((leg) => leg.fromMs <= startMs),
    ),
  );
  return [{ ...(first as Leg), fromMs: startMs }, ...rest];
}

/** The share, 0 to 1, of targets consumed before the last re-grade that is carried over; null where none is. */
export function carriedShare(recipe: Recipe): number | null {
  const legs = legsOf(recipe);
  const last = legs?.at(-1);
  if (legs === null || last === undefined || legs.length < 2) return null;
  const count = countOf(legs, disjoint(recipe.pauses));
  return count === null ? null : elapsedAt(count, last.fromMs) / count.targetMs;
}

/** Pauses of two commitments put together, in order and disjoint again. */
function disjoint(pauses: readonly Pause[]): readonly Pause[] {
  const intervals = pauses.map(({ startMs, endMs }) => [startMs, endMs ?? Number.POSITIVE_INFINITY] as const);
  return union(intervals).map(([startMs, endMs]) => ({
    startMs,
    endMs: endMs === Number.POSITIVE_INFINITY ? null : endMs,
  }));
}
