import { CommandError } from "./exit.js";
import type { Terminal } from "./terminal.js";
import { readValues } from "./values.js";

/** The earlier tickets of a file, as records. */
export async function readHistory(path: string, terminal: Terminal): Promise<unknown[]> {
  const records: unknown[] = [];
  for await (const placed of readValues(path, terminal)) {
    if ("problem" in placed) throw new CommandError(`${placed.place}: ${placed.problem}`);
    records.push(placed.value);
  }
  return records;
}
