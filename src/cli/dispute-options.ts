import type { DisputeAsked } from "../simulate/dispute-asked.js";
import { quote } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { CommandError } from "./exit.js";
import type { CommonOptions } from "./settings.js";
import { instantOf, oneOf, type Settings } from "./settings.js";
import type { SimulateOptions } from "./simulate-options.js";
import type { SourceOptions } from "./sources.js";
import { disputeCommandWordsOf } from "./words/dispute.js";

/** Which dispute `--dispute [PRIORITY[@START/END]]` asks for. */
export function disputeIn(given: string | true | undefined, settings: Settings): DisputeAsked {
  if (given === undefined || given === true) return {};
  const { terms, lang, assumeZone } = settings;
  const words = disputeCommandWordsOf(lang);
  const [, name, start, end] = /^([^@]+)(?:@([^/]+)\/([^/]+))?$/.exec(given) ?? [];
  if (name === undefined) throw new CommandError(words.notOfForm(quote(given), words.form));
  const proposed = oneOf("--dispute", name, terms.vocabulary.priorities, lang);
  if (start === undefined || end === undefined) return { proposed };
  const [startMs, endMs] = [start, end].map((text) => instantOf("--dispute", text, lang, assumeZone)) as [
    number,
    number,
  ];
  if (endMs < startMs) throw new CommandError(words.endsTooEarly(quote(given)));
  return { proposed, span: { startMs, endMs } };
}

/** Refuses what asks for other changes beside the dispute; the rest says how the tickets are read. */
export function refuseBesideDispute(options: SimulateOptions, lang: Language): CommonOptions & SourceOptions {
  const { offer, ...rest } = options;
  // The log of another system does not say the offer of its tickets.
  const [first, ...offers] = options.from === "json" ? [undefined, ...offer] : offer;
  const given: Record<string, boolean> = {
    "--regrade": options.regrade.length > 0,
    "--offer": offers.length > 0,
    "--event": options.event.length > 0,
    "--move": options.move.length > 0,
    "--drop": options.drop.length > 0,
    "--under": options.under.length > 0,
    "--until": options.until !== undefined,
    "--flip": options.flip === true,
  };
  const found = Object.keys(given).filter((option) => given[option]);
  if (found.length > 0) throw new CommandError(disputeCommandWordsOf(lang).notBeside(found.join(", ")));
  return first === undefined ? rest : { ...rest, offer: first };
}
