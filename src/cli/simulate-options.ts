import type { Language } from "../wording/language.js";
import { CommandError } from "./exit.js";
import type { CommonOptions } from "./settings.js";
import type { SourceOptions } from "./sources.js";
import { wordsOf } from "./words.js";

/** The options of `simulate`, as the command line gives them. */
export interface SimulateOptions extends CommonOptions, Omit<SourceOptions, "offer"> {
  readonly regrade: readonly string[];
  readonly offer: readonly string[];
  readonly priority: readonly string[];
  readonly event: readonly string[];
  readonly move: readonly string[];
  readonly drop: readonly string[];
  readonly under: readonly string[];
  readonly until?: string;
  readonly dispute?: string | true;
  readonly flip?: true;
}

/** A log of another system does not say the offer of its tickets: there the first one does, and others are variants. */
export function offersOf<O extends Pick<SimulateOptions, "from" | "offer">>(options: O) {
  const { offer, ...rest } = options;
  const [first, ...others] = offer;
  if (options.from === "json" || first === undefined) return { source: rest, offers: offer };
  return { source: { ...rest, offer: first }, offers: others };
}

/**
 * The source of a question that looks at the ticket as it is. The options of variants, and the further ones that are
 * given with whether they were asked for, are refused beside its own option: none of them is left unread.
 */
export function sourceWithoutVariants(
  options: SimulateOptions,
  own: string,
  further: Readonly<Record<string, boolean>>,
  lang: Language,
) {
  const { source, offers } = offersOf(options);
  const given = {
    "--regrade": options.regrade.length > 0,
    "--offer": offers.length > 0,
    "--priority": options.priority.length > 0,
    "--event": options.event.length > 0,
    "--move": options.move.length > 0,
    "--drop": options.drop.length > 0,
    "--under": options.under.length > 0,
    "--until": options.until !== undefined,
    ...further,
  };
  refuseIdle(given, own, lang);
  return source;
}

/** Refuses the options that were given and have no effect beside another one. */
export function refuseIdle(given: Readonly<Record<string, boolean>>, own: string, lang: Language): void {
  const words = wordsOf(lang);
  const idle = Object.entries(given).flatMap(([option, isGiven]) => (isGiven ? option : []));
  if (idle.length > 0)
    throw new CommandError(idle.map((option) => words.withoutEffect(option, words.beside(own))));
}
