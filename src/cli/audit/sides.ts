import { createSummary, type Summing } from "../../audit/summary.js";
import { createVerdictChanges } from "../../audit/verdict-changes.js";
import type { Terms } from "../../contract/terms.js";
import type { Against, Found } from "./against.js";
import type { Part } from "./parts.js";
import type { Task } from "./task.js";

/** A file to audit: what is asked of its tickets, and where its parts go. */
interface Run {
  readonly file: string;
  readonly task: Task;
  take(part: Part): void;
}

/** The files of an audit, and those of what it is compared with. */
export interface Sides {
  readonly runs: readonly Run[];
  /** What was found on either side; null where there is nothing to compare with. */
  found(): Found | null;
}

/** Makes ready to audit files into a summary, and beside it what it is compared with, if anything. */
export function createSides(
  files: readonly string[],
  summary: Summing,
  against: Against | null,
  task: Omit<Task, "other">,
  terms: Terms,
): Sides {
  const other = createSummary(task.by, terms);
  const changed = createVerdictChanges();
  const isSame = against !== null && against.file === null;
  const changes = against === null || against.changes.length === 0 ? null : against.changes;
  const own = files.map((file) => ({
    file,
    task: { ...task, other: isSame ? changes : null },
    take(part: Part) {
      summary.merge(part.partial);
      if (part.other === null) return;
      other.merge(part.other.partial);
      changed.merge(part.other.changes);
    },
  }));
  const read = against?.file == null || against.parts !== null ? [] : [against.file];
  const others = read.map((file) => ({
    file,
    task: { ...task, other: changes },
    take: (part: Part) => other.merge((part.other ?? part).partial),
  }));
  return {
    runs: [...own, ...others],
    found() {
      if (against === null) return null;
      const base = summary.summary();
      return {
        ...{ files, by: task.by, base },
        other: against.parts === null ? other.summary() : null,
        changes: isSame ? changed.changes() : null,
      };
    },
  };
}
