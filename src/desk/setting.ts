import type { Terms } from "../contract/terms.js";
import type { Draws } from "./draws.js";
import type { Scenario } from "./scenario.js";

/** What the lives of a run's tickets have in common. */
export interface Setting {
  readonly scenario: Scenario;
  readonly terms: Terms;
  readonly draws: Draws;
  readonly clock: { readonly nowMs: number };
}

/** What a ticket needs next: so much work by an agent of a level, or so much time. */
export type Need =
  | { readonly kind: "work"; readonly level: Level; readonly effortMs: number }
  | { readonly kind: "time"; readonly delayMs: number };

/** A level of support: 1 gives the first answer. */
export type Level = 1 | 2 | 3;

/** A part of a ticket's life: its needs one after the other. It writes the ticket's log, and may tell something in the end. */
export type Part<T = void> = Generator<Need, T, void>;

export const work = (level: Level, effortMs: number): Need => ({ kind: "work", level, effortMs });
export const time = (delayMs: number): Need => ({ kind: "time", delayMs });
