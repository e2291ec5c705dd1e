import type { DisputeAsked } from "../simulate/dispute/asked.js";
import { quote } from "../wording/issues.js";
import { CommandError } from "./exit.js";
import { instantOf, oneOf, type Settings } from "./settings.js";
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
