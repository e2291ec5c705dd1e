import type { Contract } from "../../contract/schema.js";
import type { Change, LoggedEvent } from "../../simulate/change.js";
import type { VariantChanges } from "../../simulate/variant.js";
import type { Ticket } from "../../ticket/record.js";
import type { Language } from "../../wording/language.js";
import { printable } from "../../wording/sentence.js";
import type { VariantsWords } from "../words/variants.en.js";
import { wordsOf } from "../words.js";
import type { Showing } from "./check.js";

/** `A` to `Z`, then `AA` and on. */
function letterOf(index: number): string {
  const before = index < 26 ? "" : letterOf(Math.floor(index / 26) - 1);
  return before + String.fromCharCode("A".charCodeAt(0) + (index % 26));
}

/** A letter and a name for each variant, and both together; several changes together are named by their letters. */
export function namesOf(
  asked: readonly VariantChanges[],
  ticket: Ticket,
  words: VariantsWords,
  when: (at: number) => string,
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
  when: (at: number) => string,
  { contract, lang }: Showing,
): string {
  const said = (event: LoggedEvent | undefined) =>
    event === undefined ? "" : eventName(event, words, contract, lang);
  switch (change.kind) {
    case "regrade":
      return words.change.at(words.event("regraded", change.to), when(change.atMs));
    case "offer":
      return words.change.offer(offerName(change.to, contract, lang));
    case "priority":
      return words.change.priority(change.to);
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
