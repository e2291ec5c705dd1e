import { type Check, checkUnder } from "../../sla/check.js";
import { readTicket } from "../../ticket/record.js";
import type { Note } from "../../ticket/replay.js";
import { InputError } from "../../wording/problem.js";
import { EXIT } from "../exit.js";
import { outputOf } from "../render/output.js";
import { type CommonOptions, settingsOf } from "../settings.js";
import { recordsIn, type SourceOptions } from "../sources.js";
import { messagesOf } from "../suggest.js";
import { complain, type Terminal } from "../terminal.js";
import { wordsOf } from "../words.js";

/** `fe-triage check FILE…`: the verdict of each ticket. */
export async function runCheck(
  files: readonly string[],
  options: CommonOptions & SourceOptions,
  terminal: Terminal,
): Promise<number> {
  const settings = await settingsOf(options, terminal);
  const { terms, nowMs, lang, assumeZone } = settings;
  const output = outputOf(options.format, settings, terminal);
  let answered = 0;
  let failed = 0;
  let breached = 0;

  for await (const sourced of recordsIn(files, options, settings, terminal)) {
    if (terminal.signal.aborted) break;
    if ("problems" in sourced) {
      failed++;
      complain(terminal, sourced.place, sourced.problems);
      continue;
    }
    try {
      const ticket = readTicket(sourced.record, terms, {
        lang,
        ...(assumeZone === undefined ? {} : { assumeZone }),
      });
      // A single ticket is drawn on a time axis, which needs its intervals.
      const explain = settings.explain || (options.format === "text" && answered === 0);
      const check = checkUnder(terms, ticket, { nowMs, explain, lang });
      answered++;
      if (check.verdict === "breached") breached++;
      if (!(await output.take(withNotes(check, sourced.notes)))) return EXIT.done;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed++;
      complain(terminal, sourced.place, messagesOf(error.problems, lang));
    }
  }
  if (answered > 0 || failed === 0) await output.end(answered + failed === 1);
  if (terminal.signal.aborted) {
    complain(terminal, null, [wordsOf(lang).interruptedAfter(answered)]);
    return EXIT.interrupted;
  }
  if (failed > 0) return EXIT.badInput;
  return breached > 0 ? EXIT.breached : EXIT.done;
}

/** A check with what an importer remarks on its ticket, in the order of the events. */
function withNotes(check: Check, remarks: readonly Note[]): Check {
  if (remarks.length === 0) return check;
  return { ...check, notes: [...check.notes, ...remarks].sort((a, b) => a.event - b.event) };
}
