import type { Zone } from "../time/zone.js";
import { quote } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import type { Problem } from "../wording/problem.js";
import { inOrder } from "./in-order.js";
import type { ServiceNowMap, StateMeaning } from "./servicenow-log.map.js";
import { problemOf } from "./wording.js";

/** A row of the log: the texts of the columns that the map names, and its line. */
export interface LogRow extends Readonly<Record<keyof ServiceNowMap["columns"], string>> {
  readonly line: number;
}

/** A row as a step of a ticket. */
export interface Step {
  readonly row: LogRow;
  readonly atMs: number;
  readonly meaning: StateMeaning;
  /** The contract's priority, null where the row has none. */
  readonly priority: string | null;
}

/** The steps of an incident in order of time, and the rows that are none. */
export interface IncidentSteps {
  readonly steps: readonly Step[];
  /** Rows that had to be moved to be in order. */
  readonly reordered: number;
  readonly withoutTime: readonly LogRow[];
  readonly withoutState: readonly LogRow[];
  /** Names that the map does not know, each once. */
  readonly problems: readonly Problem[];
}

/** How the texts of a row are read. */
export interface RowReading {
  readonly lang: Language;
  readonly zone: Zone;
  readonly states: ReadonlyMap<string, StateMeaning>;
  readonly priorities: ReadonlyMap<string, string>;
  isMissing(text: string): boolean;
  /** Epoch milliseconds, null for what is no time. */
  instantOf(text: string): number | null;
}

/** Reads the rows of an incident, in the order of the file, as steps. */
export function stepsOf(id: string, rows: readonly LogRow[], reading: RowReading): IncidentSteps {
  const { states, priorities, isMissing } = reading;
  const problems = new Map<string, Problem>();
  const lookUp = <T>(table: ReadonlyMap<string, T>, row: LogRow, column: "state" | "priority"): T | null => {
    const text = row[column];
    if (isMissing(text)) return null;
    const found = table.get(text);
    const code = `unknown-${column}`;
    const key = `${code} ${text}`;
    if (found === undefined && !problems.has(key)) {
      const allowed = [...table.keys()].join(", ");
      const path = `lines.${row.line}.${column}`;
      problems.set(key, problemOf(reading.lang, { code, ticket: id, path, found: quote(text), allowed }));
    }
    return found ?? null;
  };
  const withoutTime: LogRow[] = [];
  const withoutState: LogRow[] = [];
  const steps: (Step & { readonly order: number })[] = [];
  let order = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const meaning = lookUp(states, row, "state");
    const priority = lookUp(priorities, row, "priority");
    const atMs = reading.instantOf(row.updatedAt);
    // A row without a number stays where it is: with the row above.
    if (/^\d+$/.test(row.order)) order = Number(row.order);
    if (atMs === null) withoutTime.push(row);
    else if (meaning === null || meaning.means === "nothing") withoutState.push(row);
    else steps.push({ row, atMs, meaning, priority, order });
  }
  const { ordered, moved } = inOrder(steps, (a, b) => a.atMs - b.atMs || Math.sign(a.order - b.order) || 0);
  return { steps: ordered, reordered: moved, withoutTime, withoutState, problems: [...problems.values()] };
}
