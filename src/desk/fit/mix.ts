import type { ScenarioInput } from "../scenario.js";
import type { Fitter } from "./fitter.js";
import { shareOf } from "./share.js";

const CATEGORIES = ["incident", "request", "problem", "information"] as const;

/** What the tickets of a log are; by offer where there are several. */
export function fittedMix(fitter: Fitter): NonNullable<ScenarioInput["mix"]> {
  const { terms, offers, categories, requests, declared, declaredOf, counts } = fitter;
  const { vocabulary } = terms;
  const graded = (tally: typeof declared) => tally.weights(vocabulary.priorities);
  return {
    offers: offers.weights(vocabulary.offers),
    categories: categories.weights(CATEGORIES),
    ...(requests.total === 0 ? {} : { requests: requests.weights(vocabulary.requests) }),
    ...(declared.total === 0 ? {} : { priorities: graded(declared) }),
    ...(declaredOf.size < 2
      ? {}
      : {
          prioritiesOf: Object.fromEntries(
            vocabulary.offers.flatMap((offer) => {
              const tally = declaredOf.get(offer);
              return tally === undefined ? [] : [[offer, graded(tally)]];
            }),
          ),
        }),
    apiShare: shareOf(counts.of("api"), categories.of("incident")),
  };
}
