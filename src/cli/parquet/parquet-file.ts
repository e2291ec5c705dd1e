import { rename, rm } from "node:fs/promises";
import { CommandError } from "../exit.js";
import { createOutFile, foundAt, type OutFile } from "../out-file.js";
import type { Terminal } from "../terminal.js";
import { parquetWordsOf } from "../words/parquet.js";
import { wordsOf } from "../words.js";
import type { TableColumn } from "./check-table.js";
import { file, named, openDuckDb, quoted } from "./duckdb.js";

/** Longest line that DuckDB reads: an id may be as long as a ticket. */
const LONGEST_ROW_BYTES = 256 * 1024 * 1024;

/**
 * Begins a Parquet file: rows are taken as lines of JSON, kept beside the place where it is to be, and turned into
 * Parquet when it is kept, so that no memory grows with them. `about` is put into the file’s own metadata.
 */
export async function createParquetFile(
  path: string,
  columns: readonly TableColumn[],
  about: object,
  terminal: Terminal,
): Promise<OutFile> {
  // Before hours of work, and not after them.
  if (foundAt(path)?.isFile() === false)
    throw new CommandError(parquetWordsOf(terminal.lang).needsFile(path));
  const duckDb = await openDuckDb(terminal.lang);
  const rows = createOutFile(`${path}.rows`, terminal);
  const part = `${path}.part`;
  const types = columns.map(({ name, type }) => `${quoted(name)}: ${quoted(type)}`);

  const convert = async (rowsPath: string) => {
    const reading = `columns = {${types.join(", ")}}, maximum_object_size = ${LONGEST_ROW_BYTES}`;
    const table = `read_json(${file(rowsPath)}, format = 'newline_delimited', ${reading})`;
    const names = columns.map(({ name }) => named(name)).join(", ");
    const metadata = `KV_METADATA {'fe-triage': ${quoted(JSON.stringify(about))}}`;
    const options = `FORMAT parquet, COMPRESSION zstd, ${metadata}`;
    await duckDb.run(`COPY (SELECT ${names} FROM ${table}) TO ${quoted(part)} (${options})`);
    await rename(part, path);
  };
  return {
    write: rows.write,
    async keep() {
      const rowsPath = await rows.leave();
      try {
        await convert(rowsPath);
      } catch (error) {
        await rm(part, { force: true });
        throw failureOf(error);
      } finally {
        await rm(rowsPath, { force: true });
        duckDb.close();
      }
    },
    leave() {
      duckDb.close();
      return rows.leave();
    },
    discard() {
      duckDb.close();
      return rows.discard();
    },
  };

  function failureOf(error: unknown): CommandError {
    const { code, message } = error as NodeJS.ErrnoException;
    const [said = ""] = message.split("\n");
    const told =
      code === undefined
        ? parquetWordsOf(terminal.lang).notWritten(said)
        : wordsOf(terminal.lang).fileError(code, said);
    return new CommandError(`${path}: ${told}`);
  }
}
