import { DAY_MS } from "../time/civil-day.js";
import type { Interval } from "../time/interval.js";

/**
 * The openings of a stretch of time, from `startMs` on and before `endMs`: a look-up table that answers in the same
 * time for an hour and for ten years. Nothing is known outside the stretch: questions are about instants within,
 * and an answer that lies outside is NaN.
 */
export class Openings {
  readonly startMs: number;
  readonly endMs: number;
  readonly #count: number;
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  /** The open time before each opening, and after all of them. */
  readonly #totals: Float64Array;
  /** For each day of UTC, the first opening that ends after its midnight. */
  readonly #byDay: Int32Array;
  readonly #firstDay: number;
  readonly #meanMs: number;

  constructor(startMs: number, endMs: number, starts: Float64Array, ends: Float64Array) {
    const count = starts.length;
    const totals = new Float64Array(count + 1);
    const firstDay = Math.floor(startMs / DAY_MS);
    const byDay = new Int32Array(Math.ceil(endMs / DAY_MS) - firstDay).fill(count);
    for (let i = 0, day = 0; i < count; i++) {
      const endMs = ends[i]!;
      totals[i + 1] = totals[i]! + endMs - starts[i]!;
      for (; (firstDay + day) * DAY_MS < endMs; day++) byDay[day] = i;
    }
    this.startMs = startMs;
    this.endMs = endMs;
    this.#count = count;
    this.#starts = starts;
    this.#ends = ends;
    this.#totals = totals;
    this.#byDay = byDay;
    this.#firstDay = firstDay;
    this.#meanMs = totals[count]! / count;
  }

  /** Two stretches as one, the second beginning where the first ends. */
  static joined(first: Openings, second: Openings): Openings {
    // An opening across the seam was cut in two.
    const cut = first.#count > 0 && first.#ends.at(-1) === second.#starts[0] ? 1 : 0;
    const starts = new Float64Array(first.#count + second.#count - cut);
    const ends = new Float64Array(starts.length);
    starts.set(first.#starts);
    starts.set(second.#starts.subarray(cut), first.#count);
    ends.set(first.#ends.subarray(0, first.#count - cut));
    ends.set(second.#ends, first.#count - cut);
    return new Openings(first.startMs, second.endMs, starts, ends);
  }

  covers(instantMs: number): boolean {
    return instantMs >= this.startMs && instantMs < this.endMs;
  }

  isOpen(instantMs: number): boolean {
    const i = this.#endingAfter(instantMs);
    return i < this.#count && this.#starts[i]! <= instantMs;
  }

  /** The open time from the start of the stretch. */
  countedUntil(instantMs: number): number {
    return this.#counted(instantMs, this.#endingAfter(instantMs));
  }

  /** The earliest instant with so much open time since; below 0, the latest with so much until. */
  add(instantMs: number, durationMs: number): number {
    const from = this.#endingAfter(instantMs);
    const totalMs = this.#counted(instantMs, from) + durationMs;
    if (totalMs < 0 || totalMs > this.#totals[this.#count]!) return Number.NaN;
    // Forward, an opening that ends exactly there is the one; back, one that starts exactly there.
    const i = this.#holding(durationMs > 0 ? totalMs - 1 : totalMs, from);
    return this.#starts[i]! + totalMs - this.#totals[i]!;
  }

  openingAfter(instantMs: number): number {
    const i = this.#endingAfter(instantMs);
    return this.#startOf(i < this.#count && this.#starts[i]! <= instantMs ? i + 1 : i);
  }

  closingAfter(instantMs: number): number {
    const i = this.#endingAfter(instantMs);
    const closingMs = i < this.#count ? this.#ends[i]! : Number.NaN;
    return closingMs < this.endMs ? closingMs : Number.NaN; // at the end of the stretch it may go on
  }

  /** The instant itself while open, else the next opening. */
  openFrom(instantMs: number): number {
    return Math.max(instantMs, this.#startOf(this.#endingAfter(instantMs)));
  }

  /** The instant itself while open, else the closing before. */
  openUntil(instantMs: number): number {
    const i = this.#endingAfter(instantMs);
    if (i < this.#count && this.#starts[i]! <= instantMs) return instantMs;
    return i > 0 ? this.#ends[i - 1]! : Number.NaN;
  }

  /** The openings within two instants, cut to them. */
  within(startMs: number, endMs: number): Interval[] {
    const found: Interval[] = [];
    for (let i = this.#endingAfter(startMs); i < this.#count && this.#starts[i]! < endMs; i++) {
      found.push([Math.max(startMs, this.#starts[i]!), Math.min(endMs, this.#ends[i]!)]);
    }
    return found;
  }

  /** The first opening that ends after an instant. */
  #endingAfter(instantMs: number): number {
    let i = this.#byDay[Math.floor(instantMs / DAY_MS) - this.#firstDay]!;
    while (i < this.#count && this.#ends[i]! <= instantMs) i++;
    return i;
  }

  #startOf(i: number): number {
    return i < this.#count ? this.#starts[i]! : Number.NaN;
  }

  #counted(instantMs: number, endingAfter: number): number {
    const before = this.#totals[endingAfter]!;
    return endingAfter < this.#count ? before + Math.max(0, instantMs - this.#starts[endingAfter]!) : before;
  }

  /** The last opening with no more than so much open time before it, looked for from another on. */
  #holding(totalMs: number, from: number): number {
    // A guess by the mean opening is exact for regular hours; otherwise strides that double close in on it.
    const guess = from + Math.trunc((totalMs - this.#totals[from]!) / this.#meanMs);
    let low = Math.max(0, Math.min(guess, this.#count - 1));
    let high = low + 1;
    for (let stride = 1; high < this.#count && this.#totals[high]! <= totalMs; stride *= 2) {
      low = high;
      high = Math.min(high + stride, this.#count);
    }
    for (let stride = 1; this.#totals[low]! > totalMs; stride *= 2) {
      high = low;
      low = Math.max(low - stride, 0);
    }
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.#totals[middle]! <= totalMs) low = middle;
      else high = middle;
    }
    return low;
  }
}
