import type { Terms } from "../contract/terms.js";
import { besidesOf } from "./beside.js";
import type { Scenario } from "./scenario.js";

/** An offer and a priority that a ticket of a scenario can have, at the receipt or after its correction. */
interface Possible {
  readonly offer: string;
  readonly priority: string | null;
}

/** What the tickets of a scenario can be, each pair of offer and priority once. */
export function possibleTickets({ arrivals, mix, grading }: Scenario, terms: Terms): Possible[] {
  const { offers, priorities } = terms.vocabulary;
  const beside = besidesOf(terms);
  const weighted = (
    names: readonly string[],
    weights: Readonly<Record<string, number | undefined>> | undefined,
  ) => (weights === undefined ? names : names.filter((name) => (weights[name] ?? 0) > 0));
  const mixedOffers = weighted(offers, mix.offers);
  const mixedCategories = weighted(Object.keys(mix.categories), mix.categories);
  const found = new Map<string, Possible>();
  const seen = new Set<string>();
  const listed: readonly {
    offer?: string | undefined;
    category?: string | undefined;
    priority?: string | undefined;
  }[] = "tickets" in arrivals ? arrivals.tickets : [{}];

  for (const ticket of listed) {
    const key = JSON.stringify([ticket.offer, ticket.category, ticket.priority]);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const offer of ticket.offer === undefined ? mixedOffers : [ticket.offer]) {
      for (const category of ticket.category === undefined ? mixedCategories : [ticket.category]) {
        for (const priority of declaredOf(offer, category, ticket.priority)) {
          found.set(JSON.stringify([offer, priority]), { offer, priority });
        }
      }
    }
  }
  return [...found.values()];

  function declaredOf(
    offer: string,
    category: string,
    given: string | undefined,
  ): readonly (string | null)[] {
    if (category !== "incident") return [given ?? null];
    const drawn =
      given === undefined ? weighted(priorities, mix.prioritiesOf[offer] ?? mix.priorities) : [given];
    return drawn.flatMap((priority) => [
      priority,
      ...(grading.tooHigh > 0 ? [beside(priority, 1)] : []),
      ...(grading.tooLow > 0 ? [beside(priority, -1)] : []),
    ]);
  }
}
