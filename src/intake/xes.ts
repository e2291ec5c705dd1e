import { InputError } from "../wording/problem.js";
import { type Case, type CaseReading, MOST_ROWS, problemAtStart, problemOfCount } from "./cases.js";
import { piecesOf, type TextPieces } from "./csv.js";
import { problemOf } from "./wording.js";
import { XmlCursor } from "./xml-cursor.js";

/** What is held in memory of one trace. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

/** The elements of XES that are attributes with a value. */
const ATTRIBUTES: ReadonlySet<string> = new Set(["string", "date", "int", "float", "boolean", "id"]);

/** How the traces of an XES log are read: as the cases of a CSV log, its columns being attributes. */
export interface TraceReading<Row> extends CaseReading<Row> {
  /** The attributes that only an event has; any other that it lacks may be one of its trace. */
  readonly ofEvent: ReadonlySet<string>;
}

/** What is read of an element with attributes: the texts of the columns that it has, in their order. */
interface Described {
  readonly line: number;
  readonly texts: (string | undefined)[];
}

/** A trace while it is read. */
interface Trace extends Described {
  readonly events: Described[];
  count: number;
  characters: number;
}

/**
 * The traces of an XES log (IEEE 1849) as cases, one at a time. Attributes within attributes, lists and the defaults
 * of the log are not read; an event that stands in no trace is a case without a name. Throws an {@link InputError} where
 * the text is no XML that is read, or no log.
 */
export async function* tracesIn<Row>(
  text: TextPieces,
  reading: TraceReading<Row>,
): AsyncGenerator<Case<Row>[]> {
  const { lang } = reading;
  const refuse = (code: string, line: number, found: string) =>
    new InputError([problemOf(lang, { code, path: `lines.${line}`, found, allowed: "" })]);
  const cursor = new XmlCursor(piecesOf(text), refuse);
  const places = new Map(reading.columns.map((column, index) => [column, index]));
  const caseOf = caseReader(reading);
  let trace: Trace | null = null;
  let event: Described | null = null;
  try {
    while (await cursor.more()) {
      while (cursor.next()) {
        const { name, depth, isStart, line } = cursor;
        if (depth === 0 && isStart && name !== "log") throw refuse("no-log", line, name);
        if (name === "trace" && depth === 1) {
          if (!isStart && trace !== null) yield [caseOf(trace)];
          trace = isStart ? { line, texts: [], events: [], count: 0, characters: 0 } : null;
        } else if (name === "event" && depth === (trace === null ? 1 : 2)) {
          if (isStart) event = { line, texts: [] };
          else if (event !== null) {
            if (trace === null) yield [caseOf({ line, texts: [], events: [event], count: 1, characters: 0 })];
            else addEvent(trace, event);
            event = null;
          }
        } else if (isStart && ATTRIBUTES.has(name)) {
          const described: Described | null = event ?? trace;
          const level = (trace === null ? 1 : 2) + (event === null ? 0 : 1);
          const place = places.get(cursor.attribute("key") ?? "");
          if (described === null || depth !== level || place === undefined) continue;
          described.texts[place] ??= cursor.attribute("value") ?? "";
        }
      }
    }
  } finally {
    await cursor.close();
  }
}

function addEvent(trace: Trace, event: Described): void {
  trace.count++;
  for (const text of event.texts) trace.characters += text?.length ?? 0;
  if (trace.count <= MOST_ROWS && trace.characters <= MOST_CHARACTERS) trace.events.push(event);
}

/** Makes cases of traces; a trace that has the name of one before cannot be a ticket. */
function caseReader<Row>(reading: TraceReading<Row>): (trace: Trace) => Case<Row> {
  const { columns, caseColumn, ofEvent, lang } = reading;
  const rowOf = reading.rowReader((column) => columns.indexOf(column));
  const caseAt = columns.indexOf(caseColumn);
  const isOwn = columns.map((column) => ofEvent.has(column));
  const given = new Set<string>();
  return ({ line, texts, events, count, characters }) => {
    const said = texts[caseAt] ?? "";
    const id = reading.isMissing(said) ? "" : said;
    const tooMuch = { code: "too-much-text", path: `lines.${line}`, ticket: id, found: "", allowed: "" };
    const noEvent = { ...tooMuch, code: "no-event" };
    const problem =
      problemAtStart(id, line, given, lang) ??
      problemOfCount(id, count, line, lang) ??
      (characters > MOST_CHARACTERS ? problemOf(lang, tooMuch) : null) ??
      (count === 0 ? problemOf(lang, noEvent) : null);
    given.add(id);
    const rows =
      problem !== null
        ? []
        : events.map((event) => {
            const fields = columns.map(
              (_, place) => event.texts[place] ?? (isOwn[place] ? "" : texts[place]) ?? "",
            );
            return rowOf({ line: event.line, fields });
          });
    return { id, rows, count, problem };
  };
}
