import { stat } from "node:fs/promises";
import { CommandError, EXIT } from "../exit.js";
import type { Terminal } from "../terminal.js";
import { parquetWordsOf } from "../words/parquet.js";
import { wordsOf } from "../words.js";
import { type DuckDb, file, named, openDuckDb, quoted } from "./duckdb.js";

/** Whether a file is Parquet, by its name. */
export function isParquet(path: string): boolean {
  return /\.parquet$/i.test(path);
}

/** A column that holds the whole record as JSON. */
const RECORD = "record";
/** Fields of a record that are lists of objects: a column of text holds them as JSON. */
const LISTS = ["events"];

/** Types of what is text, whether the file says that it is JSON or not. */
const TEXTS = ["VARCHAR", "JSON"];

/** A column of a file, and the type of what it holds. */
interface Column {
  readonly name: string;
  readonly type: string;
}

/**
 * The rows of a Parquet file as lines of JSON, each an object by column without those that are null there; or, where
 * there is a column `record`, the JSON that it holds.
 */
export async function* parquetLines(path: string, terminal: Terminal): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const rows of readRows(path, terminal, linesQuery))
    yield encoder.encode(rows.map(([text]) => `${text}\n`).join(""));
}

/** The rows as a table of text: the names of the columns, then the values of each row, nothing for null. */
export async function* parquetTable(
  path: string,
  delimiter: string,
  terminal: Terminal,
): AsyncGenerator<string> {
  const lineOf = (values: readonly unknown[]) => `${values.map(fieldOf).join(delimiter)}\r\n`;
  let heads: readonly string[] = [];
  const asText = (columns: readonly Column[]) => {
    heads = columns.map(({ name }) => name);
    const values = columns.map(({ name, type }) => textOf(name, type));
    return `SELECT ${values.join(", ")} FROM ${tableOf(path)}`;
  };
  let isFirst = true;
  for await (const rows of readRows(path, terminal, asText)) {
    yield [...(isFirst ? [heads] : []), ...rows].map(lineOf).join("");
    isFirst = false;
  }
  if (isFirst) yield lineOf(heads);
}

const tableOf = (path: string) => `read_parquet(${file(path)}, hive_partitioning = false)`;

/** The rows that a query gives, which is made once the columns are known. */
async function* readRows(
  path: string,
  terminal: Terminal,
  queryOf: (columns: readonly Column[], path: string) => string,
): AsyncGenerator<readonly (readonly unknown[])[]> {
  const words = wordsOf(terminal.lang);
  await stat(path).catch(({ code, message }: NodeJS.ErrnoException) => {
    throw new CommandError(`${path}: ${words.fileError(code ?? "", message)}`);
  });
  const duckDb = await openDuckDb(terminal.lang);
  try {
    const query = queryOf(await columnsOf(duckDb, path), path);
    for await (const rows of duckDb.rows(query)) {
      if (terminal.signal.aborted) throw new CommandError(words.interrupted, EXIT.interrupted);
      yield rows;
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const [said = ""] = String((error as Error).message).split("\n");
    throw new CommandError(`${path}: ${parquetWordsOf(terminal.lang).notSound(said)}`);
  } finally {
    duckDb.close();
  }
}

async function columnsOf(duckDb: DuckDb, path: string): Promise<Column[]> {
  const columns: Column[] = [];
  for await (const rows of duckDb.rows(`DESCRIBE SELECT * FROM ${tableOf(path)}`))
    for (const [name, type] of rows) columns.push({ name: String(name), type: String(type) });
  return columns;
}

function linesQuery(columns: readonly Column[], path: string): string {
  if (columns.some(({ name, type }) => name === RECORD && TEXTS.includes(type))) {
    // A record may be laid out over several lines, and no string of JSON has a line break in it.
    const text = `regexp_replace(coalesce(CAST(${named(RECORD)} AS VARCHAR), 'null'), '[\\r\\n]', ' ', 'g')`;
    return `SELECT ${text} FROM ${tableOf(path)}`;
  }
  const replaced = columns.flatMap(({ name, type }) => {
    const value = named(name);
    const isList = type.startsWith("STRUCT(") && type.endsWith("[]");
    if (!isList && !(TEXTS.includes(type) && LISTS.includes(name))) return [];
    const list = isList ? value : `TRY_CAST(TRY_CAST(${value} AS JSON) AS JSON[])`;
    return `list_transform(${list}, part -> ${withoutNulls("part")}) AS ${value}`;
  });
  const replace = replaced.length === 0 ? "" : ` REPLACE (${replaced.join(", ")})`;
  // The row by a name that no column has: else that would be meant.
  let row = "row";
  while (columns.some(({ name }) => name.toLowerCase() === row)) row += "_";
  return `SELECT CAST(${withoutNulls(row)} AS VARCHAR) FROM (SELECT *${replace} FROM ${tableOf(path)}) AS ${row}`;
}

/**
 * A value with parts as JSON, without those that are null: a column that a row does not use and a field that only
 * other events have are null there, and not in a record. (A patch takes away what is null in it.)
 */
const withoutNulls = (value: string) => `json_merge_patch(CAST('{}' AS JSON), to_json(${value}))`;

/** A value as text: instants as ISO 8601, those of a zone in UTC; what has parts as JSON. */
function textOf(name: string, type: string): string {
  const value = named(name);
  if (type === "TIMESTAMP WITH TIME ZONE")
    return `strftime(${value} AT TIME ZONE 'UTC', ${quoted("%Y-%m-%dT%H:%M:%S.%gZ")})`;
  if (type.startsWith("TIMESTAMP"))
    return `strftime(CAST(${value} AS TIMESTAMP), ${quoted("%Y-%m-%dT%H:%M:%S.%g")})`;
  const hasParts = /[[(]/.test(type) && !type.startsWith("DECIMAL");
  return `CAST(${hasParts ? `to_json(${value})` : value} AS VARCHAR)`;
}

const fieldOf = (value: unknown) => (value === null ? "" : `"${String(value).replaceAll('"', '""')}"`);
