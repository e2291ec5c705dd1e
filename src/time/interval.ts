/** A half-open stretch of time: from `startMs` on and before `endMs`, in epoch milliseconds. */
export type Interval = readonly [startMs: number, endMs: number];

/** Intervals put together: kept in order, those that overlap or touch as one. */
export class Union {
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  add(startMs: number, endMs: number): void {
    if (startMs >= endMs) return;
    // Most come in order, so that the place is found at the end.
    let first = this.starts.length;
    while (first > 0 && this.ends[first - 1]! >= startMs) first--;
    if (first === this.starts.length) {
      this.starts.push(startMs);
      this.ends.push(endMs);
      return;
    }
    let after = first;
    while (after < this.starts.length && this.starts[after]! <= endMs) after++;
    const touched = after - first;
    const fromMs = touched === 0 ? startMs : Math.min(startMs, this.starts[first]!);
    const toMs = touched === 0 ? endMs : Math.max(endMs, this.ends[after - 1]!);
    this.starts.splice(first, touched, fromMs);
    this.ends.splice(first, touched, toMs);
  }
}

/** The same time as sorted intervals that neither overlap nor touch; empty ones vanish. */
export function union(intervals: readonly Interval[]): readonly Interval[] {
  if (intervals.length === 1 && intervals[0]![0] < intervals[0]![1]) return intervals;
  const sum = new Union();
  for (const [startMs, endMs] of intervals) sum.add(startMs, endMs);
  return sum.starts.map((startMs, i) => [startMs, sum.ends[i]!]);
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
