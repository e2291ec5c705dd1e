import type { DisputeAsked } from "../simulate/dispute/asked.js";
import { quote } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { CommandError } from "./exit.js";
import { instantOf, oneOf, type Settings } from "./settings.js";
import { offersOf, type SimulateOptions } from "./simulate-options.js";
import { disputeCommandWordsOf } from "./words/dispute.js";
import { wordsOf } from "./words.js";

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

/** The options without those that ask for other changes, which are refused: none of them is left unread. */
export function sourceOfDispute(options: SimulateOptions, lang: Language) {
  const { source, offers } = offersOf(options);
  const idle = Object.entries({
    "--regrade": options.regrade.length > 0,
    "--offer": offers.length > 0,
    "--event": options.event.length > 0,
    "--move": options.move.length > 0,
    "--drop": options.drop.length > 0,
    "--under": options.under.length > 0,
    "--until": options.until !== undefined,
    "--flip": options.flip === true,
  }).flatMap(([option, given]) => (given ? option : []));
  if (idle.length > 0) {
    const words = wordsOf(lang);
    throw new CommandError(idle.map((option) => words.withoutEffect(option, words.beside("--dispute"))));
  }
  return source;
}
