import type { Choice } from "../contract/choice.js";
import type { MatrixRow } from "../contract/triage-schema.js";
import type { Impact } from "./declaration.js";
import { looked, together } from "./facts.js";

/** What the priority matrix says of an impact (PRI-1 to PRI-8). */
export interface Graded {
  /** The priority; null where facts are missing, and where support decides. */
  readonly value: string | null;
  /** The priorities that unknown facts leave open, highest first; that of `value` alone where it is settled. */
  readonly candidates: readonly string[];
  /** Paths of the facts that would settle it, from the root of the declaration. */
  readonly missing: readonly string[];
  /** The row that decided; where facts are missing those that may, and none where no row fits. */
  readonly rows: readonly MatrixRow[];
}

/** A row that fits or may, and the facts that it hangs on. */
interface Open {
  readonly row: MatrixRow;
  readonly priority: string | null;
  readonly missing: readonly string[];
}

/**
 * Grades an impact: the first row of the matrix that fits decides. A row that hangs on unknown facts leaves its
 * priority open, unless every row up to the first that fits gives the same.
 */
export function grade(
  rows: readonly MatrixRow[],
  impact: Impact,
  choose: (priority: Choice<string | null>) => string | null,
  priorities: readonly string[],
): Graded {
  const open: Open[] = [];
  let fitting: MatrixRow | null = null;
  for (const row of rows) {
    const { certainty, missing } = together(row.when.map((condition) => looked(condition, impact)));
    if (certainty === "unknown") open.push({ row, priority: choose(row.priority), missing });
    if (certainty === "yes") {
      fitting = row;
      break;
    }
  }
  const settled = fitting === null ? null : choose(fitting.priority);
  const others = open.filter(({ priority }) => priority !== settled);
  const possible = [settled, ...others.map(({ priority }) => priority)];
  const candidates = priorities.filter((one) => possible.includes(one));
  const decided = fitting === null ? [] : [fitting];
  if (others.length === 0) return { value: settled, candidates, missing: [], rows: decided };
  const missing = [...new Set(others.flatMap((one) => one.missing))];
  return { value: null, candidates, missing, rows: [...open.map(({ row }) => row), ...decided] };
}
