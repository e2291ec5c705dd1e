import { quote } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { InputError, type Problem } from "../wording/problem.js";
import { type CsvRecord, csvCursor, type TextPieces } from "./csv.js";
import type { CsvCursor } from "./csv-cursor.js";
import { problemOf } from "./wording.js";

/** More rows than a ticket ever had; with it a record stays within the events that a ticket may have. */
export const MOST_ROWS = 2000;
/** What may be held in memory of a log whose cases are mixed. */
const MOST_HELD_ROWS = 1_000_000;
const MOST_HELD_CHARACTERS = 256 * 1024 * 1024;

/** The rows of one case (what they say of one ticket), in the order of the log. */
export interface Case<Row> {
  /** Empty where the rows do not say it. */
  readonly id: string;
  readonly rows: Row[];
  /** Number of rows, those not kept included. */
  count: number;
  /** Why they cannot be a record, whatever they say. */
  problem: Problem | null;
}

/** How the cases of a log are told apart. */
export interface CaseReading<Row> {
  readonly lang: Language;
  /** What stands between the fields; a comma unless told. */
  readonly delimiter?: string;
  /** The column that says the case of a row. */
  readonly caseColumn: string;
  /** All the columns that are read. */
  readonly columns: readonly string[];
  /** Whether the rows of each case stand together, so that a case that comes back is a problem. */
  readonly grouped: boolean;
  isMissing(text: string): boolean;
  /** How a row is taken from a record that has only the columns read, by their places in it. The record is used again. */
  rowReader(placeOf: (column: string) => number): (record: CsvRecord) => Row;
}

/** So many cases are given at once: waiting for each alone would cost as much as reading it. */
const BATCH = 64;

/**
 * The cases of a log in the order of their first rows, some at a time. Where they stand together each is given with
 * the piece of text in which the next one begins. Else the whole log is held in memory, up to a bound: beyond it the rows
 * must have stood together so far, and have to from there on. Throws an {@link InputError} where columns are missing, the
 * bound is passed, or the text is no CSV.
 */
export async function* casesIn<Row>(
  text: TextPieces,
  reading: CaseReading<Row>,
): AsyncGenerator<Case<Row>[]> {
  const { lang } = reading;
  const cursor = csvCursor(text, lang, reading.delimiter);
  const held = new Map<string, Case<Row>>();
  const given = new Set<string>();
  let streaming = reading.grouped;
  let scattered = false;
  let rows = 0;
  let characters = 0;
  let columns: Columns<Row> | null = null;
  let last: Case<Row> | null = null;
  let ready: Case<Row>[] = [];

  try {
    while (await cursor.more()) {
      while (cursor.next()) {
        if (ready.length >= BATCH) {
          yield ready;
          ready = [];
        }
        if (columns === null) {
          columns = columnsOf(cursor, reading);
          continue;
        }
        const said = cursor.fields[columns.caseAt] as string;
        if (last === null || last.id !== said) {
          const id: string = reading.isMissing(said) ? "" : said;
          if (last === null || last.id !== id) {
            if (streaming && last !== null) {
              given.add(last.id);
              ready.push(last);
            }
            const before: Case<Row> | undefined = held.get(id);
            scattered ||= before !== undefined && id !== "";
            last = before ?? {
              id,
              rows: [],
              count: 0,
              problem: problemAtStart(id, cursor.line, given, lang),
            };
            if (!streaming) held.set(id, last);
          }
        }
        last.count++;
        if (last.problem === null) last.problem = problemOfRow(last, cursor, columns.width, lang);
        if (last.problem === null) last.rows.push(columns.rowOf(cursor));
        else last.rows.length = 0;

        if (streaming) continue;
        rows++;
        characters += cursor.characters;
        if (rows <= MOST_HELD_ROWS && characters <= MOST_HELD_CHARACTERS) continue;
        if (scattered) throw new InputError([problemOf(lang, { ...at(cursor.line), code: "too-scattered" })]);
        streaming = true;
        for (const one of held.values()) {
          if (one === last) continue;
          given.add(one.id);
          ready.push(one);
        }
        held.clear();
      }
      if (ready.length > 0) {
        yield ready;
        ready = [];
      }
    }
    if (columns === null) {
      const allowed = reading.columns.join(", ");
      throw new InputError([problemOf(lang, { code: "no-header", path: "", found: "", allowed })]);
    }
    if (!streaming) yield [...held.values()];
    else if (last !== null) yield [last];
  } catch (error) {
    // What was complete before the place where the text breaks is still a case.
    if (ready.length > 0) yield ready;
    throw error;
  } finally {
    await cursor.close();
  }
}

interface Columns<Row> {
  readonly width: number;
  readonly caseAt: number;
  readonly rowOf: (record: CsvRecord) => Row;
}

/** Where a header has the columns; from there on only they are read. Throws an {@link InputError} with all it lacks. */
function columnsOf<Row>(cursor: CsvCursor, reading: CaseReading<Row>): Columns<Row> {
  const { columns, caseColumn, lang } = reading;
  const { fields, line, width } = cursor;
  const places = columns.map((name) => fields.indexOf(name));
  if (places.includes(-1)) {
    const found = quote(fields.join(","));
    const missing = columns.filter((_, index) => places[index] === -1);
    throw new InputError(
      missing.map((allowed) => problemOf(lang, { ...at(line), code: "missing-column", found, allowed })),
    );
  }
  cursor.choose(places);
  const placeOf = (name: string) => columns.indexOf(name);
  return { width, caseAt: placeOf(caseColumn), rowOf: reading.rowReader(placeOf) };
}

const at = (line: number) => ({ path: `lines.${line}`, found: "", allowed: "" });

/** Why rows that begin on a line cannot be a ticket: they have no name, or that of a case given before. */
export function problemAtStart(
  id: string,
  line: number,
  given: ReadonlySet<string>,
  lang: Language,
): Problem | null {
  if (id === "") return problemOf(lang, { ...at(line), code: "no-id" });
  return given.has(id) ? problemOf(lang, { ...at(line), code: "comes-back", ticket: id }) : null;
}

function problemOfRow<Row>(
  { id, count }: Case<Row>,
  { width: found, line }: CsvCursor,
  width: number,
  lang: Language,
): Problem | null {
  if (found !== width) {
    const facts = { code: "field-count", found: String(found), allowed: String(width) };
    return problemOf(lang, { ...at(line), ticket: id, ...facts });
  }
  return problemOfCount(id, count, line, lang);
}

/** That so many rows are more than a ticket can have. */
export function problemOfCount(id: string, count: number, line: number, lang: Language): Problem | null {
  if (count <= MOST_ROWS) return null;
  return problemOf(lang, { ...at(line), ticket: id, code: "too-many-rows", allowed: String(MOST_ROWS) });
}
