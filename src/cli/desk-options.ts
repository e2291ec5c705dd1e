import type { Terms } from "../contract/terms.js";
import { DEFAULT_RUNS, DEFAULT_SEED, MOST_RUNS } from "../desk/summary.js";
import { quote } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { CommandError } from "./exit.js";
import { type CommonOptions, oneOf } from "./settings.js";
import type { SourceOptions } from "./sources.js";
import type { Terminal } from "./terminal.js";
import { deskWordsOf } from "./words/desk.js";
import { wordsOf } from "./words.js";

/** The options of `desk`, as the command line gives them. */
export interface DeskCommandOptions extends CommonOptions, SourceOptions {
  readonly seed?: string;
  readonly runs?: string;
  readonly out?: string;
  readonly compare?: string;
  readonly under: readonly string[];
  readonly fit?: string;
}

/** The seed of `--seed`. */
export function seedIn({ seed }: DeskCommandOptions, lang: Language): number {
  return seed === undefined ? DEFAULT_SEED : wholeIn("--seed", seed, lang, 0, Number.MAX_SAFE_INTEGER);
}

/** The number of runs of `--runs`. */
export function runsIn({ runs }: DeskCommandOptions, lang: Language): number {
  return runs === undefined ? DEFAULT_RUNS : wholeIn("--runs", runs, lang, 1, MOST_RUNS);
}

function wholeIn(option: string, found: string, lang: Language, least: number, most: number): number {
  const number = /^\d{1,16}$/.test(found) ? Number(found) : Number.NaN;
  if (number >= least && number <= most) return number;
  const words = deskWordsOf(lang);
  throw new CommandError(words.badNumber(option, quote(found), words.wholeBetween(least, most)));
}

/** What only simulates is not left unread beside `--fit`, nor what only fits without it. */
export function refuseIdle(file: string | undefined, options: DeskCommandOptions, { lang }: Terminal): void {
  const words = wordsOf(lang);
  const { seed, runs, compare, under, fit, from, offer, zone, map, assumeZone } = options;
  const idle: Readonly<Record<string, unknown>> =
    fit === undefined
      ? {
          "--from": from === "json" ? undefined : from,
          ...{ "--offer": offer, "--zone": zone, "--map": map, "--assume-zone": assumeZone },
        }
      : {
          ...{ "--seed": seed, "--runs": runs, "--compare": compare },
          "--under": under.length === 0 ? undefined : under,
        };
  const other = fit === undefined ? words.without("--fit") : words.beside("--fit");
  const messages = Object.entries(idle)
    .filter(([, value]) => value !== undefined)
    .map(([option]) => words.withoutEffect(option, other));
  if (fit !== undefined && file !== undefined) messages.push(deskWordsOf(lang).notWithFit);
  if (messages.length > 0) throw new CommandError(messages);
}

/** The terms under the readings of `--under`; null where there are none. */
export function termsUnderOther({ under }: DeskCommandOptions, terms: Terms, lang: Language): Terms | null {
  if (under.length === 0) return null;
  const { readings } = terms.contract;
  const changes = under.map((text) => {
    const equals = text.indexOf("=");
    if (equals < 1) throw new CommandError(deskWordsOf(lang).badUnder(quote(text)));
    const name = oneOf("--under", text.slice(0, equals), Object.keys(readings), lang);
    const options = Object.keys(readings[name]?.options ?? {});
    return [name, oneOf(`--under ${name}`, text.slice(equals + 1), options, lang)];
  });
  return terms.under(Object.fromEntries(changes));
}
