/** Beyond this many, amounts are kept by their size and no longer one by one. */
const MOST_KEPT = 1000;
/** How far a percentile of many amounts can be from the true one, as a share of it; and half a millisecond. */
const RELATIVE_ERROR = 0.005;
const LOG_GAMMA = Math.log((1 + RELATIVE_ERROR) / (1 - RELATIVE_ERROR));
/** No amount of time is longer: all the years that there are. */
const MOST_BUCKETS = 10_000;

/** A distribution as data: amounts one by one in order, or how many there are of each size. */
export interface DistributionJson {
  readonly count: number;
  /** Decimal digits: a sum of many durations is no exact number. */
  readonly sumMs: string;
  readonly values?: readonly number[];
  readonly buckets?: readonly (readonly [bucket: number, count: number])[];
}

/**
 * Amounts of time, of which percentiles are asked. A thousand are kept as they are and answered exactly; of more
 * only the size is kept, in steps of one percent, so that it never grows. What it answers depends on the amounts
 * alone, not on their order or on how they were spread over distributions that were merged.
 */
export interface Distribution {
  readonly count: number;
  add(amountMs: number): void;
  merge(other: DistributionJson): void;
  /** The mean in whole milliseconds, null where there is nothing. */
  meanMs(): number | null;
  /** The amounts in ascending order, each with how many there are of it. */
  parts(): [amountMs: number, count: number][];
  toJSON(): DistributionJson;
}

/** Makes an empty distribution, or one from its data. */
export function createDistribution(from?: DistributionJson): Distribution {
  let count = 0;
  let sum = 0n;
  // A sum of plain numbers, as long as it is exact: adding a BigInt for each amount would cost more than all else.
  let tailMs = 0;
  let values: number[] | null = [];
  const buckets = new Map<number, number>();

  const intoBuckets = (bucket: number, n: number) => buckets.set(bucket, (buckets.get(bucket) ?? 0) + n);
  const spill = () => {
    if (values === null || values.length <= MOST_KEPT) return;
    for (const amountMs of values) intoBuckets(bucketOf(amountMs), 1);
    values = null;
  };
  const distribution: Distribution = {
    get count() {
      return count;
    },
    add(amountMs) {
      count++;
      tailMs += amountMs;
      if (tailMs > 2 ** 51) {
        sum += BigInt(tailMs);
        tailMs = 0;
      }
      if (values === null) intoBuckets(bucketOf(amountMs), 1);
      else if (values.push(amountMs) > MOST_KEPT) spill();
    },
    merge(other) {
      count += other.count;
      sum += BigInt(other.sumMs);
      if (other.buckets !== undefined) {
        for (const amountMs of values ?? []) intoBuckets(bucketOf(amountMs), 1);
        values = null;
        for (const [bucket, n] of other.buckets) intoBuckets(bucket, n);
      }
      for (const amountMs of other.values ?? []) {
        if (values === null) intoBuckets(bucketOf(amountMs), 1);
        else values.push(amountMs);
      }
      spill();
    },
    meanMs() {
      if (count === 0) return null;
      const total = sum + BigInt(tailMs);
      return Number((2n * total + BigInt(count)) / (2n * BigInt(count)));
    },
    parts() {
      if (values !== null) return [...values].sort((a, b) => a - b).map((amountMs) => [amountMs, 1]);
      return sorted(buckets).map(([bucket, n]) => [amountOf(bucket), n]);
    },
    toJSON() {
      const total = { count, sumMs: String(sum + BigInt(tailMs)) };
      if (values === null) return { ...total, buckets: sorted(buckets) };
      return { ...total, values: [...values].sort((a, b) => a - b) };
    },
  };
  if (from !== undefined) distribution.merge(from);
  return distribution;
}

/** Sizes grow by the same factor: a bucket's amount is at most the relative error away from all that fall into it. */
function bucketOf(amountMs: number): number {
  return amountMs < 1 ? 0 : Math.min(MOST_BUCKETS, 1 + Math.ceil(Math.log(amountMs) / LOG_GAMMA));
}

function amountOf(bucket: number): number {
  if (bucket === 0) return 0;
  return Math.round(Math.exp((bucket - 1) * LOG_GAMMA) * (1 - RELATIVE_ERROR));
}

function sorted(buckets: ReadonlyMap<number, number>): [number, number][] {
  return [...buckets].sort(([a], [b]) => a - b);
}
