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
  const distribution = new Amounts();
  if (from !== undefined) distribution.merge(from);
  return distribution;
}

/** A class and no closures, because a summary makes thousands for each part of its input and goes from one to another. */
class Amounts implements Distribution {
  #count = 0;
  #sum = 0n;
  // A sum of plain numbers, as long as it is exact: adding a BigInt for each amount would cost more than all else.
  #tailMs = 0;
  /** The amounts themselves, null once they are in buckets. */
  #values: number[] | null = [];
  #buckets: Map<number, number> | null = null;

  get count() {
    return this.#count;
  }

  add(amountMs: number): void {
    this.#count++;
    this.#tailMs += amountMs;
    if (this.#tailMs > 2 ** 51) {
      this.#sum += BigInt(this.#tailMs);
      this.#tailMs = 0;
    }
    this.#take(amountMs);
  }

  merge(other: DistributionJson): void {
    this.#count += other.count;
    this.#sum += BigInt(other.sumMs);
    if (other.buckets !== undefined) {
      const buckets = this.#spilt();
      for (const [bucket, n] of other.buckets) into(buckets, bucket, n);
    }
    for (const amountMs of other.values ?? []) this.#take(amountMs);
  }

  meanMs(): number | null {
    if (this.#count === 0) return null;
    const count = BigInt(this.#count);
    return Number((2n * this.#total() + count) / (2n * count));
  }

  parts(): [amountMs: number, count: number][] {
    if (this.#values !== null) return inOrder(this.#values).map((amountMs) => [amountMs, 1]);
    return sorted(this.#spilt()).map(([bucket, n]) => [amountOf(bucket), n]);
  }

  toJSON(): DistributionJson {
    const total = { count: this.#count, sumMs: String(this.#total()) };
    if (this.#values !== null) return { ...total, values: inOrder(this.#values) };
    return { ...total, buckets: sorted(this.#spilt()) };
  }

  #total(): bigint {
    return this.#sum + BigInt(this.#tailMs);
  }

  #take(amountMs: number): void {
    if (this.#values === null) into(this.#spilt(), bucketOf(amountMs), 1);
    else if (this.#values.push(amountMs) > MOST_KEPT) this.#spilt();
  }

  /** The buckets, into which all that is kept goes once there are any. */
  #spilt(): Map<number, number> {
    if (this.#buckets !== null) return this.#buckets;
    const buckets = new Map<number, number>();
    for (const amountMs of this.#values ?? []) into(buckets, bucketOf(amountMs), 1);
    this.#values = null;
    this.#buckets = buckets;
    return buckets;
  }
}

/** Numbers in ascending order, without a comparison of ours for each pair. */
function inOrder(values: readonly number[]): number[] {
  return Array.from(Float64Array.from(values).sort());
}

function into(buckets: Map<number, number>, bucket: number, n: number): void {
  buckets.set(bucket, (buckets.get(bucket) ?? 0) + n);
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
