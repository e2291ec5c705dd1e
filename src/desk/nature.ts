import type { Terms } from "../contract/terms.js";
import type { Ticket } from "../ticket/record.js";
import type { ListedTicket } from "./arrivals.js";
import { besidesOf } from "./beside.js";
import { type Draws, PURPOSE } from "./draws.js";
import type { Scenario } from "./scenario.js";
import { weightedPick } from "./weighted.js";

/** What a ticket is, from its receipt on. */
export interface Nature {
  readonly offer: string;
  readonly category: Ticket["category"];
  readonly request: string | null;
  readonly declared: string | null;
  /** The priority that the first answer finds. */
  readonly real: string | null;
  readonly apiIncident: boolean;
}

const CATEGORIES = ["incident", "request", "problem", "information"] as const;

/** What the nth ticket is: what a log says of it, and the rest by the scenario's weights. */
export function naturesOf(
  { mix, grading }: Scenario,
  terms: Terms,
  draws: Draws,
): (number: number, listed: ListedTicket | null) => Nature {
  const { offers, priorities, requests } = terms.vocabulary;
  const pickOffer = weightedPick(offers, mix.offers ?? alike(offers));
  const pickCategory = weightedPick(CATEGORIES, mix.categories);
  const pickRequest = weightedPick(requests, mix.requests ?? alike(requests));
  const picksOfPriority = new Map(
    offers.map((offer) => [
      offer,
      weightedPick(priorities, mix.prioritiesOf[offer] ?? mix.priorities ?? alike(priorities)),
    ]),
  );

  const beside = besidesOf(terms);
  const realOf = (number: number, declared: string) => {
    if (grading.tooHigh + grading.tooLow === 0) return declared;
    const u = draws.of(number, PURPOSE.grading);
    if (u < grading.tooHigh) return beside(declared, 1);
    return u >= 1 - grading.tooLow ? beside(declared, -1) : declared;
  };

  return (number, listed) => {
    const offer = listed?.offer ?? pickOffer(draws.of(number, PURPOSE.offer));
    const category = listed?.category ?? pickCategory(draws.of(number, PURPOSE.category));
    const isIncident = category === "incident";
    const declared =
      listed?.priority ??
      (isIncident ? (picksOfPriority.get(offer)?.(draws.of(number, PURPOSE.priority)) ?? null) : null);
    return {
      offer,
      category,
      request:
        category === "request" ? (listed?.request ?? pickRequest(draws.of(number, PURPOSE.request))) : null,
      declared,
      real: isIncident && declared !== null ? realOf(number, declared) : declared,
      apiIncident: listed?.apiIncident ?? (isIncident && draws.of(number, PURPOSE.api) < mix.apiShare),
    };
  };
}

const alike = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 1]));
