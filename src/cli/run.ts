import { CommanderError } from "commander";
import { BeyondTimeError } from "../time/beyond-time.js";
import { catalogueOf } from "../wording/catalogue.js";
import { InputError } from "../wording/problem.js";
import { CommandError, EXIT } from "./exit.js";
import { helpIn } from "./help.js";
import { languageIn } from "./language.js";
import { createProgram } from "./program.js";
import { messagesOf } from "./suggest.js";
import { complain, processTerminal, type Terminal } from "./terminal.js";
import { usageMessage } from "./usage.js";
import { wordsOf } from "./words.js";

/** Runs the command line; the result is the status to exit with. Errors end as one message, never a stack trace. */
export async function run(
  args: readonly string[],
  terminal: Terminal = processTerminal(languageIn(args)),
): Promise<number> {
  let status: number = EXIT.done;
  /** What went wrong with the help that was written, if anything. */
  let helped: Promise<unknown> = Promise.resolve(null);
  const program = createProgram(terminal, (value) => {
    status = value;
  });
  for (const command of [program, ...program.commands]) {
    command
      .configureHelp(helpIn(terminal.lang))
      .configureOutput({
        writeOut: (text) => {
          helped = terminal.out(text).then(
            () => null,
            (error) => error,
          );
        },
        writeErr: (text) => terminal.tell(text),
        outputError: () => undefined,
        getOutHelpWidth: () => terminal.columns,
        getErrHelpWidth: () => terminal.columns,
      })
      .exitOverride((error) => {
        if (error.exitCode === 0 || error.code === "commander.help") throw error;
        throw new CommandError(usageMessage(error, command, terminal.lang));
      });
  }
  try {
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    return failed((await helped) ?? error, args, terminal);
  }
}

function failed(error: unknown, args: readonly string[], terminal: Terminal): number {
  if (error instanceof CommanderError) {
    // Help, asked for or instead of a command.
    return error.exitCode === 0 ? EXIT.done : EXIT.badInput;
  }
  if (error instanceof CommandError) {
    complain(terminal, null, error.messages);
    return error.status;
  }
  if (error instanceof BeyondTimeError) {
    const { problem, allowedYears } = catalogueOf(terminal.lang);
    const { message } = problem({ code: "beyond-time", path: "", found: "", allowed: allowedYears });
    complain(terminal, null, [message]);
    return EXIT.badInput;
  }
  if (error instanceof InputError) {
    complain(terminal, null, messagesOf(error.problems, terminal.lang));
    return EXIT.badInput;
  }
  complain(terminal, null, [
    `${wordsOf(terminal.lang).internal}: ${String((error as Error)?.message ?? error)}`,
  ]);
  if (args.includes("--debug")) terminal.tell(`${(error as Error)?.stack ?? ""}\n`);
  return EXIT.internal;
}
