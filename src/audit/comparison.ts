import { differencesOf, type SummaryDifferences } from "./difference.js";
import type { Summary } from "./summary.js";
import type { VerdictChanges } from "./verdict-changes.js";

/** A summary that is compared with another one: of which tickets it is, and what they were judged by. */
export interface Compared {
  readonly files: readonly string[];
  /** What was changed of each ticket or of the readings in force, as `offer=premium` or `regradeClock=restart`. */
  readonly changes: readonly string[];
  readonly contract: string;
  readonly readings: Readonly<Record<string, string>>;
  /** ISO 8601. */
  readonly evaluatedAt: string;
  /** What it was summed up by, before the groups were put together for the comparison. */
  readonly summedBy: readonly string[];
  readonly summary: Summary;
}

/** Something in which two summaries were asked differently, so that not all of a difference is in the tickets. */
interface AskedDifferently {
  /** `contract`, `evaluatedAt`, or `readings.` and the name of one. */
  readonly what: string;
  readonly base: string;
  readonly other: string;
}

/** A side of a comparison as data. */
type Side = Omit<Compared, "summary"> & Summary;

/** Two summaries side by side. */
export interface Comparison {
  readonly base: Side;
  readonly other: Side;
  readonly differences: SummaryDifferences & {
    /** In what they were asked differently, beside the tickets. */
    readonly askedDifferently: readonly AskedDifferently[];
    /** Where both are of the same tickets. */
    readonly changedVerdicts?: VerdictChanges;
  };
}

/** Puts two summaries by the same dimensions side by side, with what became of each ticket where they are the same ones. */
export function comparisonOf(base: Compared, other: Compared, changes: VerdictChanges | null): Comparison {
  return {
    base: sideOf(base),
    other: sideOf(other),
    differences: {
      askedDifferently: askedDifferently(base, other),
      ...differencesOf(base.summary, other.summary),
      ...(changes === null ? {} : { changedVerdicts: changes }),
    },
  };
}

function sideOf({ summary, ...about }: Compared): Side {
  return { ...about, ...summary };
}

function askedDifferently(base: Compared, other: Compared): AskedDifferently[] {
  const asked = ({ contract, evaluatedAt, readings }: Compared): Record<string, string> => ({
    contract,
    evaluatedAt,
    ...Object.fromEntries(Object.entries(readings).map(([name, value]) => [`readings.${name}`, value])),
  });
  const [one, two] = [asked(base), asked(other)];
  return [...new Set([...Object.keys(one), ...Object.keys(two)])]
    .filter((what) => one[what] !== two[what])
    .map((what) => ({ what, base: one[what] ?? "", other: two[what] ?? "" }));
}
