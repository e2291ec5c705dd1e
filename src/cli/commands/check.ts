import { checkUnder } from "../../sla/check.js";
import { readTicket } from "../../ticket/record.js";
import { InputError } from "../../wording/problem.js";
import { CommandError, EXIT } from "../exit.js";
import { outputOf } from "../render/output.js";
import { type CommonOptions, settingsOf } from "../settings.js";
import { complain, type Terminal } from "../terminal.js";
import { type Placed, readValues } from "../values.js";
import { wordsOf } from "../words.js";

/** `fe-triage check FILE…`: the verdict of each ticket. */
export async function runCheck(
  files: readonly string[],
  options: CommonOptions,
  terminal: Terminal,
): Promise<number> {
  const settings = await settingsOf(options, terminal);
  const { terms, nowMs, lang, assumeZone } = settings;
  // A single ticket is drawn on a time axis, which needs its intervals.
  const explain = settings.explain || options.format === "text";
  const output = outputOf(options.format, settings, terminal);
  let answered = 0;
  let failed = 0;
  let breached = 0;

  for await (const placed of placedIn(files, terminal)) {
    if (terminal.interrupted()) break;
    if ("problem" in placed) {
      failed++;
      complain(terminal, placed.place, [placed.problem]);
      continue;
    }
    try {
      const ticket = readTicket(placed.value, terms, {
        lang,
        ...(assumeZone === undefined ? {} : { assumeZone }),
      });
      const check = checkUnder(terms, ticket, { nowMs, explain, lang });
      answered++;
      if (check.verdict === "breached") breached++;
      if (!(await output.take(check))) return EXIT.done;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed++;
      complain(
        terminal,
        placed.place,
        error.problems.map((problem) => problem.message),
      );
    }
  }
  if (answered > 0 || failed === 0) await output.end();
  if (terminal.interrupted()) {
    complain(terminal, null, [wordsOf(lang).interrupted(answered)]);
    return EXIT.interrupted;
  }
  if (failed > 0) return EXIT.badInput;
  return breached > 0 ? EXIT.breached : EXIT.done;
}

/** The values of all files; a file that cannot be read is a problem of its own, and the others are read. */
async function* placedIn(files: readonly string[], terminal: Terminal): AsyncGenerator<Placed> {
  for (const file of files) {
    try {
      yield* readValues(file, terminal);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      yield { place: "", problem: error.message };
    }
  }
}
