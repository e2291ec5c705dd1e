import { createRequire } from "node:module";
import type { Language } from "../../wording/language.js";
import { CommandError } from "../exit.js";
import { parquetWordsOf } from "../words/parquet.js";

/** The package that reads and writes Parquet, and the version that was tried; not installed unless somebody wants it. */
const PACKAGE = "@duckdb/node-api";
const VERSION = "1.5.6-r.1";

/** What is used of the package, whose own types are there only where it is. */
interface DuckDbPackage {
  readonly DuckDBInstance: {
    create(path: string, options: Readonly<Record<string, string>>): Promise<Instance>;
  };
}

interface Instance {
  connect(): Promise<Connection>;
  closeSync(): void;
}

interface Connection {
  run(sql: string): Promise<unknown>;
  stream(sql: string): Promise<{ yieldRows(): AsyncIterable<readonly (readonly unknown[])[]> }>;
  closeSync(): void;
}

/** DuckDB in memory, with nothing in it. */
export interface DuckDb {
  run(sql: string): Promise<void>;
  /** The rows of an answer in batches, none of them in memory before it is asked for. */
  rows(sql: string): AsyncGenerator<readonly (readonly unknown[])[]>;
  close(): void;
}

/** Starts DuckDB. Where its package is not installed that is a {@link CommandError} with the command that installs it. */
export async function openDuckDb(lang: Language): Promise<DuckDb> {
  const { DuckDBInstance } = packageOf(lang);
  // Nothing is ever fetched: a path that looks like an address is no file here.
  const offline = { autoinstall_known_extensions: "false", autoload_known_extensions: "false" };
  const instance = await DuckDBInstance.create(":memory:", offline);
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  return {
    async run(sql) {
      await connection.run(sql);
    },
    async *rows(sql) {
      yield* (await connection.stream(sql)).yieldRows();
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Node's own way to a package: no tool looks for one that may not be there, nor puts another in its place. */
const require = createRequire(import.meta.url);

function packageOf(lang: Language): DuckDbPackage {
  const words = parquetWordsOf(lang);
  try {
    require.resolve(PACKAGE);
  } catch {
    throw new CommandError(words.notInstalled(`npm install ${PACKAGE}@${VERSION}`));
  }
  try {
    return require(PACKAGE);
  } catch (error) {
    // What it needs of the machine is not there.
    throw new CommandError(words.notLoaded(PACKAGE, String((error as Error).message).split("\n")[0] ?? ""));
  }
}

/** A text in SQL. */
export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
/** The name of a column in SQL. */
export const named = (name: string) => `"${name.replaceAll('"', '""')}"`;
/** One file in SQL, where a path else may stand for many. */
export const file = (path: string) => quoted(path.replace(/[*?[]/g, "[$&]"));
