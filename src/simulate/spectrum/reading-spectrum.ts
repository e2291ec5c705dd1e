import type { CommitmentStatus } from "../../sla/commitment.js";

/** What a combination of readings comes to: a verdict, or a log that the lifecycle refuses under it. */
export type Outcome = CommitmentStatus | "refused";

/** A reading that changes the verdict when it alone is read otherwise. */
export interface DecisiveReading {
  readonly reading: string;
  /** By option, the one in force included. */
  readonly values: Readonly<Record<string, Outcome>>;
}

/** A verdict under all combinations of the readings that it may hang on. */
export interface ReadingSpectrum {
  readonly combinations: number;
  /** How many combinations give which verdict. */
  readonly verdicts: Readonly<Record<CommitmentStatus, number>>;
  /** Combinations under which the lifecycle refuses the log: those that close the ticket before it ends. */
  readonly refused: number;
  /** Whether all combinations give the same verdict. */
  readonly robust: boolean;
  /** The readings that the verdict was asked of: no other one can change it, whatever the others are. */
  readonly asked: readonly string[];
  readonly decisive: readonly DecisiveReading[];
}

/** The verdict of a ticket under the readings in force, and under all others. */
export interface Spectrum {
  readonly ticket: string;
  readonly evaluatedAt: string;
  readonly verdict: CommitmentStatus;
  readonly readings: ReadingSpectrum;
}
