import type { Terms } from "../contract/terms.js";
import { type Check, checkUnder } from "../sla/check.js";
import type { Ticket } from "../ticket/record.js";
import { catalogueOf } from "../wording/catalogue.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { type Change, changedTerms, changedTicket } from "./change.js";
import { figuresThatDiffer } from "./difference.js";
import type { RefusedVariant, Simulation, Variant } from "./simulation.js";
import { type VariantChanges, variantsOf } from "./variant.js";

/** At which instants to look at a ticket and its variants, and how to tell it. */
export interface SimulationAsking {
  readonly nowMs: number;
  /** The instant to which virtual time runs: ticket and variants are as they are then. */
  readonly untilMs?: number;
  /** Whether each commitment carries its trace. */
  readonly explain?: boolean;
  readonly lang?: Language;
}

/**
 * A ticket that was read already beside its variants: each change alone, and all together. A variant that the
 * lifecycle refuses is among the `refused`, the others are answered. Throws an {@link InputError} where the ticket as
 * it is is refused, and where there are too many variants.
 */
export function simulateUnder(
  terms: Terms,
  ticket: Ticket,
  changes: readonly Change[],
  asking: SimulationAsking,
): Simulation {
  const { nowMs, untilMs = nowMs, explain = false, lang = "en" } = asking;
  const look = { nowMs: untilMs, explain, lang };
  const base = checkUnder(terms, ticket, look);
  const variants: Variant[] = [];
  const refused: RefusedVariant[] = [];
  for (const { label, changes: made } of variantsOf(changes, terms.zone, lang)) {
    try {
      const check = checkUnder(changedTerms(terms, made), changedTicket(ticket, made, lang), look);
      variants.push({ label, check, occurrences: [], differences: differencesOf(base, check, label) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refused.push(refusal(label, error, lang));
    }
  }
  return { base, occurrences: [], variants, refused };
}

function differencesOf(base: Check, check: Check, label: string): Variant["differences"] {
  return figuresThatDiffer(base, check).map(({ path, from, to }) => ({ path, from, to, because: label }));
}

function refusal(label: VariantChanges["label"], { problems }: InputError, lang: Language): RefusedVariant {
  const say = catalogueOf(lang);
  return {
    label,
    problems: problems.map(({ message: _, ...facts }) => say.problem({ ...facts, variant: label })),
  };
}
