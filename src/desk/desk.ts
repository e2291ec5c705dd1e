import type { Terms } from "../contract/terms.js";
import type { DeskRun } from "./run.js";
import type { Scenario } from "./scenario.js";

/**
 * What a run of a desk hangs on beside its scenario.
 *
 * @example
 * ```ts
 * const second: DeskOptions = { seed: 7, run: 2 };
 * ```
 */
export interface DeskOptions {
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  /** Which run of that seed, from 1 on; the first unless told. */
  readonly run?: number;
}

/** Runs a desk in virtual time. */
export function runDesk(_scenario: Scenario, _terms: Terms, _options: DeskOptions): DeskRun {
  throw new Error("not yet");
}
