import { disputeUnder } from "../../simulate/dispute/dispute.js";
import { checkUnder } from "../../sla/check.js";
import { answerTickets } from "../answers.js";
import { disputeIn } from "../dispute-options.js";
import { withNotes } from "../notes.js";
import { disputesText } from "../render/dispute.js";
import { settingsOf } from "../settings.js";
import { type SimulateOptions, sourceWithoutVariants } from "../simulate-options.js";
import type { Terminal } from "../terminal.js";

/** `fe-triage simulate FILE --dispute`: the dispute over a ticket's priority with the ways it can go. */
export async function runDispute(
  file: string,
  options: SimulateOptions,
  terminal: Terminal,
): Promise<number> {
  const source = sourceWithoutVariants(
    options,
    "--dispute",
    { "--flip": options.flip === true },
    terminal.lang,
  );
  const settings = await settingsOf(options, terminal);
  const { terms, nowMs, lang, explain } = settings;
  const asked = disputeIn(options.dispute, settings);
  return answerTickets([file], source, settings, terminal, disputesText(settings), ({ ticket, notes }) => {
    const story = disputeUnder(terms, ticket, asked, { nowMs, explain, lang });
    const check = withNotes(checkUnder(terms, ticket, { nowMs, lang }), notes);
    // People are shown the ticket as it is above the story; programs have `check` for it.
    return { story, check, toJSON: () => story };
  });
}
