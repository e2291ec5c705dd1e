import { quote } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { readCsv, type TextPieces } from "./csv.js";
import { problemOf } from "./wording.js";

/** The names that each column of a table may have in a header: the first one that is there is read. */
export type ColumnNames<Column extends string> = readonly (readonly [
  column: Column,
  names: readonly string[],
])[];

/** What a row of a table says in each column, empty where the table does not have it. */
interface TableRow<Column extends string> {
  readonly line: number;
  readonly texts: Readonly<Record<Column, string>>;
  /** Fields of the row and of the header, where they are not as many. */
  readonly ragged: { readonly found: string; readonly allowed: string } | null;
}

/** How a table is read. */
export interface TableReading<Column extends string> {
  readonly lang: Language;
  readonly names: ColumnNames<Column>;
  /** Columns without which nothing can be said of any row. */
  readonly needed: readonly Column[];
  /** What stands between the fields; a comma unless told. */
  readonly delimiter?: string;
}

/**
 * The rows of a table in CSV by the columns of its header. Throws an {@link InputError} where the text is no CSV, has no
 * header, or its header lacks needed columns, all of them.
 */
export async function* rowsInTable<Column extends string>(
  text: TextPieces,
  reading: TableReading<Column>,
): AsyncGenerator<TableRow<Column>> {
  const { lang, names, delimiter } = reading;
  let header: readonly string[] | null = null;
  let places: readonly (readonly [Column, number])[] = [];
  for await (const { line, fields } of readCsv(text, lang, delimiter)) {
    if (header === null) {
      header = fields;
      places = placesIn(fields, reading);
      continue;
    }
    const texts = places.map(([column, place]) => [column, place < 0 ? "" : (fields[place] ?? "")] as const);
    const isRagged = fields.length !== header.length;
    const ragged = isRagged ? { found: String(fields.length), allowed: String(header.length) } : null;
    yield { line, texts: Object.fromEntries(texts) as Record<Column, string>, ragged };
  }
  if (header === null) {
    const allowed = names.map(([, [name = ""]]) => name).join(", ");
    throw new InputError([problemOf(lang, { code: "no-header", path: "", found: "", allowed })]);
  }
}

/** Where a header has the columns, -1 where it lacks one. */
function placesIn<Column extends string>(
  header: readonly string[],
  { lang, names, needed }: TableReading<Column>,
): readonly (readonly [Column, number])[] {
  const places = names.map(([column, called]) => {
    const name = called.find((name) => header.includes(name));
    return [column, name === undefined ? -1 : header.indexOf(name)] as const;
  });
  const missing = places.flatMap(([column, place], index) => {
    if (place >= 0 || !needed.includes(column)) return [];
    const allowed = names[index]?.[1].join(" | ") ?? "";
    const facts = { path: "lines.1", found: quote(header.join(",")), allowed };
    return [problemOf(lang, { code: "missing-column", ...facts })];
  });
  if (missing.length > 0) throw new InputError(missing);
  return places;
}
