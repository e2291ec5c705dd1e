import type { ScenarioInput } from "../scenario.js";
import type { Fit } from "./shape.js";

/**
 * A distribution of a fitted scenario: what it is of, and how it fits.
 *
 * @example
 * ```ts
 * const isPoor = ({ distance }: FittedPart) => distance > 0.1;
 * ```
 */
export interface FittedPart extends Fit {
  readonly what:
    | "first-answer"
    | "resolution"
    | "information-effort"
    | "information-delay"
    | "dispute"
    | "hold"
    | "release"
    | "refusal-delay"
    | "refusal-effort"
    | "confirmation";
  /** The priority, the category or the reason that it is of; null for all tickets. */
  readonly of: string | null;
}

/**
 * A scenario fitted on the tickets of a log, and how.
 *
 * @example
 * ```ts
 * const isThin = ({ tickets }: FittedScenario) => tickets < 1000;
 * ```
 */
export interface FittedScenario {
  readonly scenario: ScenarioInput;
  readonly tickets: number;
  /** Tickets without a first answer, and without a resolution: their efforts are in no distribution. */
  readonly unanswered: number;
  readonly unresolved: number;
  /** Incidents whose last priority is neither that declared nor beside it: no scenario has them. */
  readonly regradedOtherwise: number;
  /** How the agents were counted: the least whose time the work fills by less than 85 %. */
  readonly staff: {
    readonly agents: number;
    readonly loadPercent: number;
    readonly workMs: number;
    /** Time on shift of one agent over the log. */
    readonly shiftMs: number;
  };
  readonly parts: readonly FittedPart[];
}
