import { InputError } from "../wording/problem.js";
import { CommandError } from "./exit.js";
import { nameOf } from "./open.js";
import { messagesOf } from "./suggest.js";
import type { Terminal } from "./terminal.js";

/** What is made of a file; problems that are found in it are told with the file's name. */
export function naming<T>(path: string, terminal: Terminal, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const name = nameOf(path, terminal);
    throw new CommandError(messagesOf(error.problems, terminal.lang).map((message) => `${name}: ${message}`));
  }
}
