import { readTicket, type Ticket } from "../ticket/record.js";
import type { Note } from "../ticket/replay.js";
import { InputError } from "../wording/problem.js";
import { EXIT } from "./exit.js";
import { type Form, outputOf } from "./render/output.js";
import type { CommonOptions, Settings } from "./settings.js";
import { recordsIn, type SourceOptions } from "./sources.js";
import { messagesOf } from "./suggest.js";
import { complain, type Terminal } from "./terminal.js";
import { wordsOf } from "./words.js";

/** A ticket of an input, with what an importer remarks on it. */
export interface Sourced {
  readonly ticket: Ticket;
  readonly notes: readonly Note[];
  /** How many tickets were answered before it. */
  readonly before: number;
  /** Tells that a part of the answer is refused: the exit status says so too. */
  refuse(problems: readonly string[]): void;
}

/**
 * Answers each ticket of the inputs, and writes the answers in the format asked for. A bad ticket is told and the
 * others are answered. The result is the exit status: not done where a ticket was bad, or a person interrupted.
 */
export async function answerTickets<T>(
  files: readonly string[],
  options: CommonOptions & SourceOptions,
  settings: Settings,
  terminal: Terminal,
  text: Form<T>,
  answer: (sourced: Sourced) => T,
): Promise<number> {
  const { terms, lang, assumeZone } = settings;
  const output = outputOf(options.format, text, terminal);
  const reading = { lang, ...(assumeZone === undefined ? {} : { assumeZone }) };
  let answered = 0;
  let failed = 0;
  let refused = 0;

  for await (const sourced of recordsIn(files, options, settings, terminal)) {
    if (terminal.signal.aborted) break;
    const { place } = sourced;
    if ("problems" in sourced) {
      failed++;
      complain(terminal, place, sourced.problems);
      continue;
    }
    const refuse = (problems: readonly string[]) => {
      refused++;
      complain(terminal, place, problems);
    };
    try {
      const ticket = readTicket(sourced.record, terms, reading);
      const answerOfIt = answer({ ticket, notes: sourced.notes, before: answered, refuse });
      answered++;
      if (!(await output.take(answerOfIt))) return EXIT.done;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed++;
      complain(terminal, place, messagesOf(error.problems, lang));
    }
  }
  if (answered > 0 || failed === 0) await output.end(answered + failed === 1);
  if (terminal.signal.aborted) {
    complain(terminal, null, [wordsOf(lang).interruptedAfter(answered)]);
    return EXIT.interrupted;
  }
  return failed + refused > 0 ? EXIT.badInput : EXIT.done;
}
