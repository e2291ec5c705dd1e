import type { SimulateOptions } from "../simulate-options.js";
import type { Terminal } from "../terminal.js";

export async function runDispute(
  _file: string,
  _options: SimulateOptions,
  _terminal: Terminal,
): Promise<number> {
  throw new Error("to come");
}
