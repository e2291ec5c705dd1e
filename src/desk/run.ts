import type { Ticket, TicketRecord } from "../ticket/record.js";

/**
 * What a desk did in one run of a scenario.
 *
 * @example
 * ```ts
 * const backlog = ({ counts }: DeskRun) => counts.open / counts.arrived;
 * ```
 */
export interface DeskRun {
  readonly seed: number;
  /** 1 for the first. */
  readonly run: number;
  readonly startMs: number;
  /** The run ends before this instant. */
  readonly endMs: number;
  /** All tickets that came, in the order of receipt, made anew each time they are asked for. */
  readonly records: Iterable<TicketRecord>;
  /** The same as the engine takes them, for a check that need not read them again. */
  readonly tickets: Iterable<Ticket>;
  readonly counts: DeskCounts;
  readonly teams: readonly TeamLoad[];
  /** The queue of each level that a team serves. */
  readonly queues: readonly QueueFigures[];
  readonly work: WorkBalance;
}

/**
 * Where the tickets of a run ended: `arrived` is the sum of the others.
 *
 * @example
 * ```ts
 * const closed = (counts: DeskCounts) => counts.confirmed + counts.noAnswer + counts.outOfScope;
 * ```
 */
export interface DeskCounts {
  readonly arrived: number;
  /** Closed because the customer confirmed. */
  readonly confirmed: number;
  /** Closed by themselves (LIF-5). */
  readonly noAnswer: number;
  readonly outOfScope: number;
  /** Not closed at the end of the run, resolved ones among them. */
  readonly open: number;
  /** Of those, the ones that are resolved. */
  readonly resolved: number;
}

/**
 * How much of its time a team worked.
 *
 * @example
 * ```ts
 * const load = ({ busyMs, staffedMs }: TeamLoad) => (staffedMs === 0 ? null : busyMs / staffedMs);
 * ```
 */
export interface TeamLoad {
  readonly name: string;
  readonly level: 1 | 2 | 3;
  readonly agents: number;
  /** Time of all its agents within shifts and the run. */
  readonly staffedMs: number;
  readonly busyMs: number;
  /** Pieces of work that it began, those it went on with after an interruption among them. */
  readonly begun: number;
}

/**
 * How many pieces of work waited for an agent of a level, and how long.
 *
 * @example
 * ```ts
 * const longest = ({ waitsMs }: QueueFigures) => waitsMs.reduce((most, one) => Math.max(most, one), 0);
 * ```
 */
export interface QueueFigures {
  readonly level: 1 | 2 | 3;
  /** Mean length over the time of the run, interrupted work that waits again included. */
  readonly meanLength: number;
  readonly maxLength: number;
  /** Length at the end of the run. */
  readonly length: number;
  /** Elapsed time from when a piece of work was ready until an agent first took it, in the order of taking. */
  readonly waitsMs: readonly number[];
}

/**
 * The effort that came to agents in a run: `broughtMs` is the sum of the others.
 *
 * @example
 * ```ts
 * const undone = ({ broughtMs, leftMs }: WorkBalance) => leftMs / broughtMs;
 * ```
 */
export interface WorkBalance {
  readonly broughtMs: number;
  readonly doneMs: number;
  /** Of work that waits, and of work in the hands of agents what is left of it. */
  readonly leftMs: number;
}
