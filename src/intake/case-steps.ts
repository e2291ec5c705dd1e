import { quote } from "../wording/issues.js";
import type { Problem } from "../wording/problem.js";
import type { Attribute, EventLogImporter } from "./event-log-importer.js";
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
interface Said extends Readonly<Record<Attribute, string | boolean | null>> {
  readonly priority: string | null;
  readonly offer: string | null;
}

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
  const problems: Problem[] = [];
  const others: NoStep[] = [];
  const steps: CaseStep[] = [];
  for (const row of rows) {
    const isMissing = importer.isMissing(row.activity);
    const events = isMissing ? undefined : importer.eventsOf(row.activity);
    if (isMissing) {
      others.push({ row, code: "dropped-no-activity", found: "" });
      continue;
    }
    if (events == null) {
      const code = events === null ? "dropped-by-mapping" : "dropped-unknown-activity";
      others.push({ row, code, found: quote(row.activity) });
      continue;
    }
    const atMs = importer.time.instantOf(row.time);
    if (atMs === null) others.push({ row, code: "dropped-no-time", found: quote(row.time) });
    else steps.push({ row, atMs, events, said: saidBy(row, id, importer, problems) });
  }
  const { ordered, moved } = inOrder(steps, byTime);
  return { steps: ordered, reordered: moved, others, problems };
}

const byTime = (one: CaseStep, other: CaseStep) => one.atMs - other.atMs;

function saidBy(row: EventRow, id: string, importer: EventLogImporter, problems: Problem[]): Said {
  const read = (attribute: Attribute) => valueIn(attribute, row, id, importer, problems);
  return {
    priority: read("priority") as string | null,
    offer: read("offer") as string | null,
    category: read("category"),
    request: read("request"),
    apiIncident: read("apiIncident"),
  };
}

/** What a row says of an attribute. A text that the mapping does not know is told once. */
function valueIn(
  attribute: Attribute,
  row: EventRow,
  id: string,
  { values, lang, rowsAt, isMissing, fold }: EventLogImporter,
  problems: Problem[],
): string | boolean | null {
  const text = row[attribute];
  if (isMissing(text)) return null;
  const value = values[attribute].get(fold(text));
  if (value !== undefined) return value;
  const facts = { code: `unknown-${attribute}`, found: quote(text) };
  if (!problems.some(({ code, found }) => code === facts.code && found === facts.found)) {
    const allowed = [...values[attribute].keys()].join(", ");
    const path = `${rowsAt}.${row.line}.${attribute}`;
    problems.push(problemOf(lang, { ...facts, ticket: id, path, allowed }));
  }
  return null;
}
