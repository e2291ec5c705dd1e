import { quote } from "../wording/issues.js";
import type { Problem } from "../wording/problem.js";
import type { Attribute, EventLogImporter } from "./event-log-importer.js";
import { inOrder } from "./in-order.js";
import type { DroppedCode } from "./remark.js";
import { MOST_REMEMBERED, remembering } from "./remembering.js";
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
  const { time, isMissing } = importer;
  const { saidBy, shown } = memoryOf(importer);
  const problems: Problem[] = [];
  const others: NoStep[] = [];
  const steps: CaseStep[] = [];
  for (const row of rows) {
    if (isMissing(row.activity)) {
      others.push({ row, code: "dropped-no-activity", found: "" });
      continue;
    }
    const events = importer.eventsOf(row.activity);
    if (events == null) {
      const code = events === null ? "dropped-by-mapping" : "dropped-unknown-activity";
      others.push({ row, code, found: shown(row.activity) });
      continue;
    }
    const atMs = time.instantOf(row.time);
    if (atMs === null) others.push({ row, code: "dropped-no-time", found: quote(row.time) });
    else steps.push({ row, atMs, events, said: saidBy(row, id, problems) });
  }
  const { ordered, moved } = inOrder(steps, byTime);
  return { steps: ordered, reordered: moved, others, problems };
}

const byTime = (one: CaseStep, other: CaseStep) => one.atMs - other.atMs;

/** What rows said before, which most rows say again. */
interface Memory {
  saidBy(row: EventRow, id: string, problems: Problem[]): Said;
  /** An activity as remarks show it. */
  shown(activity: string): string;
}

const memories = new WeakMap<EventLogImporter, Memory>();

function memoryOf(importer: EventLogImporter): Memory {
  let memory = memories.get(importer);
  if (memory === undefined) {
    memory = { saidBy: sayingOf(importer), shown: remembering(quote) };
    memories.set(importer, memory);
  }
  return memory;
}

/** Each combination of texts is looked up once. One with a text that nobody knows is a problem each time. */
function sayingOf(importer: EventLogImporter): Memory["saidBy"] {
  const attributes = ATTRIBUTES.filter((attribute) => importer.columns[attribute] !== undefined);
  const [only, ...others] = attributes;
  if (only === undefined) return () => NOTHING;
  const keyOf = (row: EventRow) =>
    others.length === 0
      ? row[only]
      : attributes.map((attribute) => `${row[attribute].length} ${row[attribute]}`).join("");
  const known = new Map<string, Said>();
  return (row, id, problems) => {
    const key = keyOf(row);
    const same = known.get(key);
    if (same !== undefined) return same;
    const said = { ...NOTHING };
    let isKnown = true;
    for (const attribute of attributes) {
      const value = valueIn(attribute, row, id, importer, problems);
      if (value === undefined) isKnown = false;
      else Object.assign(said, { [attribute]: value });
    }
    if (isKnown && known.size < MOST_REMEMBERED) known.set(key, said);
    return said;
  };
}

const ATTRIBUTES = [
  "priority",
  "offer",
  "category",
  "request",
  "apiIncident",
] as const satisfies readonly Attribute[];
const NOTHING: Said = { priority: null, offer: null, category: null, request: null, apiIncident: null };

/** What a row says of an attribute, undefined where the mapping does not know the text, which is told once a case. */
function valueIn(
  attribute: Attribute,
  row: EventRow,
  id: string,
  { values, lang, rowsAt, isMissing, fold }: EventLogImporter,
  problems: Problem[],
): string | boolean | null | undefined {
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
  return undefined;
}
