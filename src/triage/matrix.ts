import type { Choice } from "../contract/choice.js";
import type { MatrixRow } from "../contract/triage-schema.js";
import { all } from "./certainty.js";
import type { Impact } from "./declaration.js";
import { looked } from "./facts.js";

/** What the priority matrix says of an impact (PRI-1 to PRI-8). */
export interface Graded {
  /** The priority; null where facts are missing, and where support decides. */
  readonly value: string | null;
  /** The priorities that unknown facts leave open, highest first; that of `value` alone where it is settled. */
  readonly candidates: readonly string[];
  /** Paths of the facts that would settle it, from the root of the declaration. */
  readonly missing: readonly string[];
  /** The row that decided, where one did. */
  readonly row: MatrixRow | null;
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
  const open: { priority: string | null; missing: readonly string[] }[] = [];
  for (const row of rows) {
    const found = row.when.map((condition) => looked(condition, impact));
    const certainty = all(found.map((one) => one.certainty));
    if (certainty === "no") continue;
    const priority = choose(row.priority);
    if (certainty === "unknown") {
      open.push({ priority, missing: found.flatMap((one) => one.missing) });
      continue;
    }
    return settle(row, priority, open, priorities);
  }
  return settle(null, null, open, priorities);
}

function settle(
  row: MatrixRow | null,
  priority: string | null,
  open: readonly { readonly priority: string | null; readonly missing: readonly string[] }[],
  priorities: readonly string[],
): Graded {
  const others = open.filter((one) => one.priority !== priority);
  const possible = new Set([...open.map((one) => one.priority), priority]);
  const candidates = priorities.filter((one) => possible.has(one));
  if (others.length === 0) return { value: priority, candidates, missing: [], row };
  return { value: null, candidates, missing: [...new Set(others.flatMap((one) => one.missing))], row: null };
}
