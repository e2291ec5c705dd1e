import type { NamedCalendar } from "../../contract/calendars.js";
import { formatDuration } from "../../time/duration.js";
import { formatDay, formatWhen } from "../../time/when.js";
import type { Language } from "../../wording/language.js";
import type { Side } from "./side.js";
import { type BecauseWords, becauseWordsOf } from "./wording.js";

/** A ticket as it is beside one of its variants, and the words to tell why they differ. */
export interface Comparison {
  readonly from: Side;
  readonly to: Side;
  /** The readings that the variant changes, each with the variant without it; null where its log is then refused. */
  readonly readings: readonly { readonly name: string; readonly without: Side | null }[];
  readonly lang: Language;
  readonly say: BecauseWords;
}

export function comparisonOf(
  from: Side,
  to: Side,
  readings: Comparison["readings"],
  lang: Language,
): Comparison {
  return { from, to, readings, lang, say: becauseWordsOf(lang) };
}

export const when = ({ to, lang }: Comparison, ms: number) => formatWhen(ms, to.terms.zone, lang);
export const day = ({ to, lang }: Comparison, ms: number) => formatDay(ms, to.terms.zone, lang);
export const duration = ({ lang }: Comparison, ms: number) => formatDuration(ms, lang);

/** A calendar's name inside a sentence. */
export function calendarName({ lang }: Comparison, { name }: NamedCalendar): string {
  const words = name[lang];
  return words.charAt(0).toLowerCase() + words.slice(1);
}

export function offerName({ to, lang }: Comparison, id: string): string {
  return to.terms.contract.offers.find((offer) => offer.id === id)?.name[lang] ?? id;
}

/** A reading of the variant: its value and what that says, in the contract's own words. */
export function readingText({ to, say, lang }: Comparison, name: string): string {
  const value = to.terms.readings[name] as string;
  const says = to.terms.contract.readings[name]?.options[value]?.[lang] ?? value;
  return say.reading(name, value, says);
}

/** The readings of the variant without which something of it would not be as it is. */
export function readingsBehind(comparison: Comparison, missingIn: (without: Side) => boolean): string[] {
  return comparison.readings
    .filter(({ without }) => without !== null && missingIn(without))
    .map(({ name }) => readingText(comparison, name));
}
