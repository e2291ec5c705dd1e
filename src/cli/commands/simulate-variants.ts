import { simulateUnder } from "../../simulate/simulate.js";
import type { Simulation, Variant } from "../../simulate/simulation.js";
import { variantsOf } from "../../simulate/variant.js";
import { answerTickets } from "../answers.js";
import { changesIn } from "../change-options.js";
import { withNotes } from "../notes.js";
import type { Told } from "../render/scene.js";
import { simulationsText } from "../render/simulation.js";
import { instantOf, settingsOf } from "../settings.js";
import { offersOf, type SimulateOptions } from "../simulate-options.js";
import { messagesOf } from "../suggest.js";
import type { Terminal } from "../terminal.js";

/** `fe-triage simulate FILE`: each ticket beside its variants. */
export async function runVariants(
  file: string,
  options: SimulateOptions,
  terminal: Terminal,
): Promise<number> {
  const settings = await settingsOf(options, terminal);
  const { terms, nowMs, lang, assumeZone } = settings;
  const { source, offers } = offersOf(options);
  const changes = changesIn(options, offers, settings);
  const untilMs =
    options.until === undefined ? undefined : instantOf("--until", options.until, lang, assumeZone);
  const asking = { nowMs, lang, ...(untilMs === undefined ? {} : { untilMs }) };
  const asked = variantsOf(changes, terms.zone, lang);
  const text = simulationsText(settings);
  return answerTickets([file], source, settings, terminal, text, ({ ticket, notes, before, refuse }) => {
    // A single ticket is drawn on a time axis, which needs its intervals.
    const explain = settings.explain || (options.format === "text" && before === 0);
    const simulated = simulateUnder(terms, ticket, changes, { ...asking, explain });
    const problems = simulated.refused.flatMap((variant) => variant.problems);
    if (problems.length > 0) refuse(messagesOf(problems, lang));
    const simulation = { ...simulated, base: withNotes(simulated.base, notes) };
    return tellable({ ticket, simulation, asked, nowMs: Math.min(nowMs, untilMs ?? nowMs) });
  });
}

/** What people are told of a simulation, and what of it JSON has. */
function tellable(told: Told): Told & { toJSON(): unknown } {
  const { base, occurrences, variants }: Simulation = told.simulation;
  return {
    ...told,
    toJSON: () => ({
      base,
      occurrences,
      variants: variants.map(({ label, check, occurrences, differences }: Variant) => ({
        label,
        check,
        occurrences,
        differences,
      })),
    }),
  };
}
