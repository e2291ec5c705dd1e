import { whatWouldHaveMetUnder } from "../../simulate/inverse/what-would-have-met.js";
import { checkUnder } from "../../sla/check.js";
import { answerTickets } from "../answers.js";
import { CommandError } from "../exit.js";
import { withNotes } from "../notes.js";
import { flipsText, type ToldFlip } from "../render/flip.js";
import { settingsOf } from "../settings.js";
import { offersOf, type SimulateOptions } from "../simulate-options.js";
import type { Terminal } from "../terminal.js";
import { wordsOf } from "../words.js";

/** `fe-triage simulate FILE --flip`: what would have met each ticket, and which single move changes its verdict. */
export async function runFlip(file: string, options: SimulateOptions, terminal: Terminal): Promise<number> {
  const source = sourceOf(options, terminal);
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

/** The options without those of variants, which ask another question: none of them is left unread. */
function sourceOf(options: SimulateOptions, { lang }: Terminal) {
  const { source, offers } = offersOf(options);
  const idle = Object.entries({
    "--regrade": options.regrade.length > 0,
    "--offer": offers.length > 0,
    "--event": options.event.length > 0,
    "--move": options.move.length > 0,
    "--drop": options.drop.length > 0,
    "--under": options.under.length > 0,
    "--until": options.until !== undefined,
    "--explain": options.explain === true,
  }).flatMap(([option, given]) => (given ? option : []));
  if (idle.length > 0) {
    const words = wordsOf(lang);
    throw new CommandError(idle.map((option) => words.withoutEffect(option, words.beside("--flip"))));
  }
  return source;
}
