import { quote } from "../wording/issues.js";
import type { Problem } from "../wording/problem.js";
import { ATTRIBUTES, type Attribute, type EventLogImporter } from "./event-log-importer.js";
import { inOrder } from "./in-order.js";
import type { DroppedCode } from "./remark.js";
import type { NewEvent } from "./ticket-log.js";
import { problemOf } from "./wording.js";

/** A row of an event log: the texts of the columns that the mapping names, empty where it names none. */
export interface EventRow extends Readonly<Record<Attribute, string>> {
  readonly line: number;
  readonly time: string;
  readonly activity: string;
  /** Those copied onto the record, in the order of the mapping. */
  readonly fields: readonly string[];
}

/** What a row says of a ticket in the contract's words, null where it does not. */
type Said = Readonly<Record<Attribute, string | boolean | null>>;

/** A row as a step of a ticket: the events that it may stand for, the first one first. */
export interface CaseStep {
  readonly row: EventRow;
  readonly atMs: number;
  readonly events: readonly NewEvent[];
  readonly said: Said;
}

/** A row that is no step, and why. */
export interface NoStep {
  readonly row: EventRow;
  readonly code: DroppedCode;
  readonly found: string;
}

/** The rows of a case as steps in order of time, and those that are none. */
export interface CaseSteps {
  readonly steps: readonly CaseStep[];
  /** Rows that had to be moved to be in order. */
  readonly reordered: number;
  readonly others: readonly NoStep[];
  /** Texts that the mapping does not know, each once. */
  readonly problems: readonly Problem[];
}

/** Reads the rows of a case, in the order of the file, as steps. */
export function caseStepsOf(id: string, rows: readonly EventRow[], importer: EventLogImporter): CaseSteps {
  const problems = new Map<string, Problem>();
  const others: NoStep[] = [];
  const steps: CaseStep[] = [];
  for (const row of rows) {
    const events = importer.isMissing(row.activity) ? undefined : importer.eventsOf(row.activity);
    const atMs = importer.time.instantOf(row.time);
    if (events === undefined && importer.isMissing(row.activity)) {
      others.push({ row, code: "dropped-no-activity", found: "" });
    } else if (events == null) {
      const code = events === null ? "dropped-by-mapping" : "dropped-unknown-activity";
      others.push({ row, code, found: quote(row.activity) });
    } else if (atMs === null) {
      others.push({ row, code: "dropped-no-time", found: quote(row.time) });
    } else {
      steps.push({ row, atMs, events, said: saidBy(row, id, importer, problems) });
    }
  }
  const { ordered, moved } = inOrder(steps, (one, other) => one.atMs - other.atMs);
  return { steps: ordered, reordered: moved, others, problems: [...problems.values()] };
}

function saidBy(row: EventRow, id: string, importer: EventLogImporter, problems: Map<string, Problem>): Said {
  const read = (attribute: Attribute): string | boolean | null => {
    const text = row[attribute];
    if (importer.isMissing(text)) return null;
    const table = importer.values[attribute];
    const found = table.get(importer.fold(text));
    const key = `${attribute} ${text}`;
    if (found === undefined && !problems.has(key)) {
      const path = `lines.${row.line}.${attribute}`;
      const facts = { ticket: id, path, found: quote(text), allowed: [...table.keys()].join(", ") };
      problems.set(key, problemOf(importer.lang, { code: `unknown-${attribute}`, ...facts }));
    }
    return found ?? null;
  };
  const [priority, offer, category, request, apiIncident] = ATTRIBUTES.map(read);
  return { priority, offer, category, request, apiIncident } as Said;
}
