import { Heap } from "./heap.js";

/** What goes first of what happens at one instant: work that is done at the end of a shift is not handed over. */
export const TURN = { workEnds: 0, shiftEnds: 1, anythingElse: 2 } as const;

interface Entry {
  readonly atMs: number;
  readonly turn: number;
  readonly number: number;
  readonly act: () => void;
}

/** Virtual time: what is to happen, in the order of its instants. */
export class Agenda {
  readonly endMs: number;
  #nowMs: number;
  #entries = 0;
  readonly #ahead = new Heap<Entry>((a, b) =>
    a.atMs !== b.atMs ? a.atMs < b.atMs : a.turn !== b.turn ? a.turn < b.turn : a.number < b.number,
  );

  constructor(startMs: number, endMs: number) {
    this.#nowMs = startMs;
    this.endMs = endMs;
  }

  get nowMs(): number {
    return this.#nowMs;
  }

  /** Puts something down; what is not before the end never happens. */
  plan(atMs: number, turn: number, act: () => void): void {
    if (atMs < this.endMs) this.#ahead.push({ atMs, turn, number: this.#entries++, act });
  }

  /** Lets everything happen, up to the end, and something else each time that all of an instant has happened. */
  run(afterInstant: () => void): void {
    for (let entry = this.#ahead.pop(); entry !== undefined; entry = this.#ahead.pop()) {
      this.#nowMs = entry.atMs;
      entry.act();
      if (this.#ahead.peek()?.atMs !== entry.atMs) afterInstant();
    }
    this.#nowMs = this.endMs;
  }
}
