import { whatWouldHaveMetUnder } from "../../simulate/inverse/what-would-have-met.js";
import { checkUnder } from "../../sla/check.js";
import { answerTickets } from "../answers.js";
import { withNotes } from "../notes.js";
import { flipsText, type ToldFlip } from "../render/flip.js";
import { settingsOf } from "../settings.js";
import { type SimulateOptions, sourceWithoutVariants } from "../simulate-options.js";
import type { Terminal } from "../terminal.js";

/** `fe-triage simulate FILE --flip`: what would have met each ticket, and which single move changes its verdict. */
export async function runFlip(file: string, options: SimulateOptions, terminal: Terminal): Promise<number> {
  const source = sourceWithoutVariants(
    options,
    "--flip",
    { "--explain": options.explain === true },
    terminal.lang,
  );
  const settings = await settingsOf(options, terminal);
  const { terms, nowMs, lang } = settings;
  const text = flipsText(settings.showing);
  return answerTickets([file], source, settings, terminal, text, ({ ticket, notes }) => {
    const check = withNotes(checkUnder(terms, ticket, { nowMs, lang }), notes);
    const answer = whatWouldHaveMetUnder(terms, ticket, { nowMs, lang });
    const told: ToldFlip = { ticket, check, answer };
    return { ...told, toJSON: () => answer };
  });
}
