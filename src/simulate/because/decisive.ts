import { BeyondTimeError } from "../../time/beyond-time.js";

/**
 * Which of the things that are otherwise make a figure another: those without which it would be another again. Where
 * several are each enough, none of them is missed alone: then those that would make it another on their own, and if
 * there is none either, all of them together. `without` tells the figure with some of the things undone.
 */
export function decisive<T, F>(things: readonly T[], without: (undone: readonly T[]) => F): readonly T[] {
  const withAll = without([]);
  const withNone = without(things);
  if (withAll === withNone) return [];
  const needed = things.filter((thing) => without([thing]) !== withAll);
  if (needed.length > 0) return needed;
  const enough = things.filter((thing) => without(things.filter((other) => other !== thing)) !== withNone);
  return enough.length > 0 ? enough : things;
}

/** What a computation gives; infinite where no calendar goes so far, as what is only supposed may ask for. */
export function orBeyond(compute: () => number | null): number | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof BeyondTimeError) return Number.POSITIVE_INFINITY;
    throw error;
  }
}
