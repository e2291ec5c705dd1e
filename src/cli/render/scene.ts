import type { Contract } from "../../contract/schema.js";
import { type Change, changedTicket, type LoggedEvent } from "../../simulate/change.js";
import type { Occurrence } from "../../simulate/occurrence.js";
import type { Difference, Simulation } from "../../simulate/simulation.js";
import type { VariantChanges } from "../../simulate/variant.js";
import type { Check } from "../../sla/check.js";
import type { Ticket } from "../../ticket/record.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen, type Year, yearOf } from "../../time/when.js";
import type { Language } from "../../wording/language.js";
import { printable } from "../../wording/sentence.js";
import type { VariantsWords } from "../words/variants.en.js";
import { variantsWordsOf } from "../words/variants.js";
import { wordsOf } from "../words.js";
import type { Showing } from "./check.js";

/** The ticket as it is or one of its variants, as people are told of it. */
export interface Side {
  /** What stands for it where there is little room: a letter for each variant, `=` for the ticket as it is. */
  readonly key: string;
  readonly name: string;
  /** Its name with its key, where it has one. */
  readonly title: string;
  readonly check: Check;
  readonly occurrences: readonly Occurrence[];
  readonly differences: readonly Difference[];
  readonly events: Ticket["events"];
  /** When the last of its changes is, where one has an instant. */
  readonly changedMs: number | null;
}

/** A simulation ready to be shown: its sides named, its instants written in one way. */
export interface Scene extends Showing {
  readonly words: VariantsWords;
  readonly base: Side;
  readonly variants: readonly Side[];
  /** Variants that the lifecycle refuses. */
  readonly refused: readonly { readonly title: string }[];
  /** The instant of now; virtual time goes on from there. */
  readonly nowMs: number;
  /** An instant for people, with its year only where they are not all of one year. */
  when(at: string | number): string;
}

/** What a scene is made of. */
export interface Told {
  readonly ticket: Ticket;
  readonly simulation: Simulation;
  readonly asked: readonly VariantChanges[];
  readonly nowMs: number;
}

/** The key of the ticket as it is. */
export const AS_IT_IS = "=";

/** A simulation as a scene. */
export function sceneOf({ ticket, simulation, asked, nowMs }: Told, showing: Showing): Scene {
  const { lang, zone } = showing;
  const words = variantsWordsOf(lang);
  const year = yearFor(simulation, asked, nowMs, showing);
  const when = (at: string | number) =>
    formatWhen(typeof at === "number" ? at : parseInstant(at), zone, lang, year);
  const named = namesOf(asked, ticket, words, when, showing);
  const base: Side = {
    key: AS_IT_IS,
    name: words.asItIs,
    title: words.asItIs,
    check: simulation.base,
    occurrences: simulation.occurrences,
    differences: [],
    events: ticket.events,
    changedMs: null,
  };
  const variants = asked.flatMap(({ label, changes }, index): Side[] => {
    const variant = simulation.variants.find((one) => one.label === label);
    if (variant === undefined) return [];
    const { check, occurrences, differences } = variant;
    const dated = changes.flatMap((change) => instantsOf(change));
    return [
      {
        ...(named[index] as (typeof named)[number]),
        check,
        occurrences,
        differences,
        events: changedTicket(ticket, changes, lang).events,
        changedMs: dated.length === 0 ? null : Math.max(...dated),
      },
    ];
  });
  const refused = named.filter((_, index) =>
    simulation.refused.some(({ label }) => label === asked[index]?.label),
  );
  return { ...showing, words, base, variants, refused, nowMs, when };
}

function instantsOf(change: Change): number[] {
  if (change.kind === "event") return [change.event.atMs];
  return change.kind === "regrade" || change.kind === "move" ? [change.atMs] : [];
}

/** `A` to `Z`, then `AA` and on. */
function letterOf(index: number): string {
  const before = index < 26 ? "" : letterOf(Math.floor(index / 26) - 1);
  return before + String.fromCharCode("A".charCodeAt(0) + (index % 26));
}

/** A letter and a name for each variant; several changes together are named by their letters. */
function namesOf(
  asked: readonly VariantChanges[],
  ticket: Ticket,
  words: VariantsWords,
  when: Scene["when"],
  showing: Showing,
): { key: string; name: string; title: string }[] {
  const alone = asked.flatMap(({ changes }) => (changes.length === 1 ? changes : []));
  return asked.map(({ changes }, index) => {
    const [first] = changes;
    const said =
      changes.length === 1 && first !== undefined
        ? nameOf(first, ticket, words, when, showing)
        : words.together(changes.map((change) => letterOf(alone.indexOf(change))));
    const key = letterOf(index);
    const name = printable(said);
    return { key, name, title: `${key}${wordsOf(showing.lang).colon} ${name}` };
  });
}

/** An event with what it carries, as people say it: `put on hold (vendor)`. */
export function eventName(
  event: LoggedEvent,
  words: VariantsWords,
  contract: Contract,
  lang: Language,
): string {
  return words.event(event.type, detailOf(event, words, contract, lang));
}

function detailOf(
  event: LoggedEvent,
  words: VariantsWords,
  contract: Contract,
  lang: Language,
): string | null {
  switch (event.type) {
    case "held":
      return words.reason(event.reason ?? "other");
    case "regraded":
      return event.to;
    case "offer-changed":
      return offerName(event.to, contract, lang);
    case "closed-out-of-scope":
      return event.rule;
    case "resolved":
      return event.fix?.availableIn === "pre-production" ? words.inPreProduction : null;
    default:
      return null;
  }
}

const offerName = (id: string, { offers }: Contract, lang: Language) =>
  offers.find((offer) => offer.id === id)?.name[lang] ?? id;

/** A change as people say it. */
function nameOf(
  change: Change,
  ticket: Ticket,
  words: VariantsWords,
  when: Scene["when"],
  { contract, lang }: Showing,
): string {
  const said = (event: LoggedEvent | undefined) =>
    event === undefined ? "" : eventName(event, words, contract, lang);
  switch (change.kind) {
    case "regrade":
      return words.change.at(words.event("regraded", change.to), when(change.atMs));
    case "offer":
      return words.change.offer(offerName(change.to, contract, lang));
    case "event":
      return words.change.at(said(change.event), when(change.event.atMs));
    case "move":
      return words.change.move(said(ticket.events[change.index]), when(change.atMs));
    case "drop": {
      const event = ticket.events[change.index];
      return words.change.drop(said(event), event === undefined ? "" : when(event.atMs));
    }
    case "reading":
      return words.change.reading(change.name, change.value);
  }
}

/** Years are left out where all instants are of one, that of the evaluation, which the head tells with its year. */
function yearFor(
  { base, occurrences, variants }: Simulation,
  asked: readonly VariantChanges[],
  nowMs: number,
  { zone }: Showing,
): Year {
  const checks = [base, ...variants.map(({ check }) => check)];
  const happening = [...occurrences, ...variants.flatMap((variant) => variant.occurrences)];
  const instants = [
    ...checks.flatMap(({ evaluatedAt, commitments, autoClosure }) => [
      evaluatedAt,
      autoClosure?.dueAt,
      ...commitments.flatMap(({ startedAt, dueAt, stoppedAt }) => [startedAt, dueAt, stoppedAt]),
    ]),
    ...happening.flatMap(({ at, dueAt, withdrawnAt }) => [at, dueAt, withdrawnAt]),
  ].flatMap((at) => (at == null ? [] : [parseInstant(at)]));
  const changed = asked.flatMap(({ changes }) => changes.flatMap(instantsOf));
  const years = new Set([...instants, ...changed, nowMs].map((ms) => yearOf(ms, zone)));
  return years.size === 1 ? "no-year" : "year";
}
