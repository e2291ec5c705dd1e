import type { DeskTicket } from "./desk-ticket.js";
import type { Level } from "./setting.js";

/** A piece of work on a ticket, from when it is ready until it is done. */
export interface Work {
  readonly ticket: DeskTicket;
  readonly level: Level;
  /** The ticket's priority while the work lasts. */
  readonly priority: string | null;
  /** Place in the queue: the lower goes first. */
  readonly rank: number;
  /** Whether work of a higher rank is interrupted for it. */
  readonly interrupts: boolean;
  readonly readyMs: number;
  /** Which one it is of all pieces of work of the run: of two that were ready at one instant, the first goes first. */
  readonly number: number;
  leftMs: number;
  /** Whether an agent had it already. */
  isBegun: boolean;
}

/** Whether an agent takes a piece of work rather than another: by priority, and then as they became ready. */
export function goesBefore(a: Work, b: Work): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.readyMs !== b.readyMs ? a.readyMs < b.readyMs : a.number < b.number;
}
