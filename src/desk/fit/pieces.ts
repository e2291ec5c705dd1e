import type { Calendar } from "../../calendar/calendar.js";
import type { Interval } from "../../time/interval.js";

/** Durations of which each is the sum of some stretches of time, kept until it is known what counts of them. */
export class Pieces {
  /** Starts and ends of all stretches in turn, and where those of each duration end: flat, since there are very many. */
  readonly #bounds: number[] = [];
  readonly #ends: number[] = [];

  add(stretches: readonly Interval[]): void {
    for (const [startMs, endMs] of stretches) this.#bounds.push(startMs, endMs);
    this.#ends.push(this.#bounds.length);
  }

  /** The durations by what a calendar counts; all time without one. */
  durationsMs(calendar: Calendar | null): number[] {
    let at = 0;
    return this.#ends.map((end) => {
      let sumMs = 0;
      for (; at < end; at += 2) {
        const startMs = this.#bounds[at] as number;
        const endMs = this.#bounds[at + 1] as number;
        sumMs += calendar === null ? endMs - startMs : calendar.between(startMs, endMs);
      }
      return sumMs;
    });
  }
}
