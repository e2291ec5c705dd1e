import { checkUnder } from "../../sla/check.js";
import { answerTickets } from "../answers.js";
import { EXIT } from "../exit.js";
import { withNotes } from "../notes.js";
import { checksText } from "../render/checks.js";
import { type CommonOptions, settingsOf } from "../settings.js";
import type { SourceOptions } from "../sources.js";
import type { Terminal } from "../terminal.js";

/** `fe-triage check FILE…`: the verdict of each ticket. */
export async function runCheck(
  files: readonly string[],
  options: CommonOptions & SourceOptions,
  terminal: Terminal,
): Promise<number> {
  const settings = await settingsOf(options, terminal);
  const { terms, nowMs, lang } = settings;
  let breached = 0;
  const text = checksText(settings);
  const status = await answerTickets(files, options, settings, terminal, text, (sourced) => {
    // A single ticket is drawn on a time axis, which needs its intervals.
    const explain = settings.explain || (options.format === "text" && sourced.before === 0);
    const check = checkUnder(terms, sourced.ticket, { nowMs, explain, lang });
    if (check.verdict === "breached") breached++;
    return withNotes(check, sourced.notes);
  });
  return status === EXIT.done && breached > 0 ? EXIT.breached : status;
}
