import { Heap } from "./heap.js";
import type { QueueFigures } from "./run.js";
import type { Level } from "./setting.js";
import { type Team, takes } from "./team.js";
import { goesBefore, type Work } from "./work.js";

/** Work of a level that the same teams may take, waiting. */
export interface Lane {
  readonly teams: readonly Team[];
  readonly waiting: Heap<Work>;
}

/** The queue of a level: a lane for each set of teams, and how long it is over time. */
export class Queue {
  readonly level: Level;
  readonly teams: readonly Team[];
  readonly #lanes: Lane[] = [];
  readonly #laneOf = new Map<string, Lane>();
  readonly #waitsMs: number[] = [];
  #length = 0;
  #maxLength = 0;
  #sinceMs: number;
  #sum = 0;

  constructor(level: Level, teams: readonly Team[], startMs: number) {
    this.level = level;
    this.teams = teams.filter(({ input }) => input.level === level);
    this.#sinceMs = startMs;
  }

  push(work: Work, nowMs: number): void {
    this.#count(nowMs, 1);
    this.#laneFor(work).waiting.push(work);
  }

  /** The lane with the work that a team takes first. */
  laneWithFirst(team: Team): Lane | undefined {
    let best: Lane | undefined;
    let first: Work | undefined;
    for (const lane of this.#lanes) {
      const work = lane.waiting.peek();
      if (work === undefined || !lane.teams.includes(team)) continue;
      if (first !== undefined && !goesBefore(work, first)) continue;
      best = lane;
      first = work;
    }
    return best;
  }

  /** The lanes in which work waits, that with the first one first. */
  lanesByUrgency(): Lane[] {
    return this.#lanes
      .filter(({ waiting }) => waiting.size > 0)
      .sort((a, b) => (goesBefore(a.waiting.peek() as Work, b.waiting.peek() as Work) ? -1 : 1));
  }

  pop(lane: Lane, nowMs: number): Work {
    this.#count(nowMs, -1);
    return lane.waiting.pop() as Work;
  }

  /** The work in it that is left to do. */
  leftMs(): number {
    let sumMs = 0;
    for (const { waiting } of this.#lanes) for (const { leftMs } of waiting) sumMs += leftMs;
    return sumMs;
  }

  /** Notes that an agent took a piece of work for the first time. */
  noteWait(waitMs: number): void {
    this.#waitsMs.push(waitMs);
  }

  figures(startMs: number, endMs: number): QueueFigures {
    this.#count(endMs, 0);
    return {
      level: this.level,
      meanLength: this.#sum / (endMs - startMs),
      maxLength: this.#maxLength,
      length: this.#length,
      waitsMs: this.#waitsMs,
    };
  }

  #laneFor({ ticket, priority }: Work): Lane {
    const { offer } = ticket.nature;
    const key = JSON.stringify([offer, priority]);
    let lane = this.#laneOf.get(key);
    if (lane === undefined) {
      const teams = this.teams.filter((team) => takes(team.input, offer, priority));
      const isFor = (one: Lane) =>
        one.teams.length === teams.length && one.teams.every((team, i) => team === teams[i]);
      lane = this.#lanes.find(isFor) ?? { teams, waiting: new Heap(goesBefore) };
      if (!this.#lanes.includes(lane)) this.#lanes.push(lane);
      this.#laneOf.set(key, lane);
    }
    return lane;
  }

  #count(nowMs: number, change: number): void {
    // Work that is put down and taken up at one instant has not waited: only a length that lasted counts.
    if (nowMs > this.#sinceMs) this.#maxLength = Math.max(this.#maxLength, this.#length);
    this.#sum += this.#length * (nowMs - this.#sinceMs);
    this.#sinceMs = nowMs;
    this.#length += change;
  }
}
