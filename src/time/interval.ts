/** A half-open stretch of time: from `startMs` on and before `endMs`, in epoch milliseconds. */
export type Interval = readonly [startMs: number, endMs: number];

/** The same time as sorted intervals that neither overlap nor touch; empty ones vanish. */
export function union(intervals: readonly Interval[]): readonly Interval[] {
  if (areApart(intervals)) return intervals;
  const sorted = intervals.filter(([startMs, endMs]) => startMs < endMs).sort((a, b) => a[0] - b[0]);
  const joined: Interval[] = [];
  for (const interval of sorted) {
    const last = joined.at(-1);
    if (last === undefined || interval[0] > last[1]) joined.push(interval);
    else if (interval[1] > last[1]) joined[joined.length - 1] = [last[0], interval[1]];
  }
  return joined;
}

function areApart(intervals: readonly Interval[]): boolean {
  let lastMs = Number.NEGATIVE_INFINITY;
  for (const interval of intervals) {
    if (interval[0] <= lastMs || interval[1] <= interval[0]) return false;
    lastMs = interval[1];
  }
  return true;
}

/** What is left of disjoint intervals outside the holes. */
export function without(intervals: readonly Interval[], holes: readonly Interval[]): readonly Interval[] {
  let left = intervals;
  for (const [holeStartMs, holeEndMs] of holes) {
    if (holeStartMs >= holeEndMs) continue;
    left = left.flatMap(([startMs, endMs]): Interval[] => {
      const before: Interval = [startMs, Math.min(endMs, holeStartMs)];
      const after: Interval = [Math.max(startMs, holeEndMs), endMs];
      return [before, after].filter(([fromMs, toMs]) => fromMs < toMs);
    });
  }
  return left;
}
