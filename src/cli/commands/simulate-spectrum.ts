import { type Change, changedTerms, changedTicket } from "../../simulate/change.js";
import { refusal } from "../../simulate/simulate.js";
import { spectrumUnder } from "../../simulate/spectrum/spectrum.js";
import { variantsOf } from "../../simulate/variant.js";
import type { Ticket } from "../../ticket/record.js";
import { InputError } from "../../wording/problem.js";
import { answerTickets } from "../answers.js";
import { changesIn } from "../change-options.js";
import { spectraForm } from "../render/spectra.js";
import { type SpectrumAnswer, spectrumShowing } from "../render/spectrum.js";
import { instantOf, settingsOf } from "../settings.js";
import { offersOf, refuseIdle, type SimulateOptions } from "../simulate-options.js";
import { messagesOf } from "../suggest.js";
import type { Terminal } from "../terminal.js";

/** `fe-triage simulate FILE --readings all`: each ticket's verdict under all combinations of readings. */
export async function runSpectrum(
  file: string,
  options: SimulateOptions,
  terminal: Terminal,
): Promise<number> {
  const { dispute, flip, explain } = options;
  const given = {
    "--dispute": dispute !== undefined,
    "--flip": flip !== undefined,
    "--explain": explain !== undefined,
  };
  refuseIdle(given, "--readings all", terminal.lang);
  const settings = await settingsOf(options, terminal);
  const { terms, lang, assumeZone, showing } = settings;
  const { source, offers } = offersOf(options);
  const variants = variantsOf(changesIn(options, offers, settings), terms.zone, lang);
  const { until } = options;
  const nowMs = until === undefined ? settings.nowMs : instantOf("--until", until, lang, assumeZone);
  const form = spectraForm(options.format, spectrumShowing(showing, terms.readings));

  const spectrumOf = (ticket: Ticket, changes: readonly Change[]) =>
    spectrumUnder(changedTerms(terms, changes), changedTicket(ticket, changes, lang), nowMs, lang);
  // The form writes every format itself: what it says of many tickets is more than a list of answers.
  const written = { ...source, format: "text" };
  return answerTickets([file], written, settings, terminal, form, ({ ticket, refuse }): SpectrumAnswer => {
    const base = spectrumUnder(terms, ticket, nowMs, lang);
    if (variants.length === 0) return base;
    const told = variants.flatMap(({ label, changes }) => {
      try {
        const { verdict, readings } = spectrumOf(ticket, changes);
        return [{ label, verdict, readings }];
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        refuse(messagesOf(refusal(label, error, lang).problems, lang));
        return [];
      }
    });
    return { ...base, variants: told };
  });
}
