import pc from "picocolors";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import type { AnsweredOrder, OfferAnswer } from "../../triage/offers-of.js";
import { printable } from "../../wording/sentence.js";
import { offerWordsOf } from "../words/offer.js";
import { wordsOf } from "../words.js";
import { type Showing, section } from "./check.js";
import { columns } from "./columns.js";

/** A customer's offers for people: the one in force and until when it binds, then the history and the orders. */
export function offerText(answer: OfferAnswer, showing: Showing): string {
  const { lang, zone, colour } = showing;
  const words = offerWordsOf(lang);
  const colours = pc.createColors(colour);
  const { customer, offer, since, bound, boundUntil, mayOrder, next, periods, evaluatedAt, rules } = answer;
  const when = (at: string | null) => (at === null ? "–" : formatWhen(parseInstant(at), zone, lang));
  const name = (id: string) => nameOf(id, showing);
  const inForce = since === null ? words.without(name(offer)) : words.since(name(offer), when(since));
  const facts = [
    ...(boundUntil === null
      ? []
      : [
          bound
            ? words.binds(when(boundUntil), mayOrder.map(name).join(", "))
            : words.bound(when(boundUntil)),
        ]),
    ...(next === null ? [] : [words.next(name(next.offer), when(next.at))]),
    `${wordsOf(lang).evaluated(when(evaluatedAt))} [${rules.join(" ")}]`,
  ];
  const [head, ...rows] = columns([
    [words.from, words.to, words.offer, words.boundUntil],
    ...periods.map((one) => [when(one.start), when(one.end), name(one.offer), when(one.boundUntil)]),
  ]) as [string, ...string[]];
  const lines = [
    colours.bold(customer === null ? inForce : words.customer(printable(customer), inForce)),
    ...facts.map((fact) => `  ${fact}`),
    ...section(words.periods, [colours.dim(head), ...rows]),
    ...section(words.orders, orderLines(answer, showing)),
  ];
  return `${lines.join("\n")}\n`;
}

const SIGNS: Readonly<Record<AnsweredOrder["outcome"], string>> = {
  first: "✔",
  change: "✔",
  refused: "✘",
  replaced: "–",
  unchanged: "–",
  ahead: "…",
};

function orderLines({ orders }: OfferAnswer, showing: Showing): string[] {
  const colours = pc.createColors(showing.colour);
  const when = (at: string | null) =>
    at === null ? "–" : formatWhen(parseInstant(at), showing.zone, showing.lang);
  return columns(
    orders.map((one) => {
      const row = [SIGNS[one.outcome], when(one.orderedAt), nameOf(one.offer, showing)];
      const sentence = outcomeOf(one, orders, showing, when);
      return [...row, one.outcome === "refused" ? colours.red(sentence) : sentence];
    }),
  );
}

function outcomeOf(
  { outcome, effectiveAt, boundUntil, replacedBy, boundTo, allowedFrom }: AnsweredOrder,
  orders: readonly AnsweredOrder[],
  showing: Showing,
  when: (at: string | null) => string,
): string {
  const words = offerWordsOf(showing.lang);
  switch (outcome) {
    case "first":
      return words.first(when(boundUntil));
    case "change":
      return words.change(when(effectiveAt), when(boundUntil));
    case "replaced":
      return words.replaced(when(orders[replacedBy ?? -1]?.orderedAt ?? null));
    case "refused":
      return words.refused(nameOf(boundTo ?? "", showing), when(allowedFrom));
    default:
      return words[outcome];
  }
}

function nameOf(offer: string, { contract, lang }: Showing): string {
  return contract.offers.find(({ id }) => id === offer)?.name[lang] ?? offer;
}
