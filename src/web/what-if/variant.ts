import type { Terms } from "../../contract/terms.js";
import { type Change, changedTicket } from "../../simulate/change.js";
import { type LeadingDifference, leadingDifferences } from "../../simulate/leading-difference.js";
import { simulateUnder } from "../../simulate/simulate.js";
import { spectrumUnder } from "../../simulate/spectrum/spectrum.js";
import type { ExplainedCheck } from "../../sla/check-ticket.js";
import type { Ticket } from "../../ticket/record.js";
import type { Language } from "../../wording/language.js";
import { InputError, type Problem } from "../../wording/problem.js";

/** A ticket as it would have been, with what differs and why; or why the lifecycle refuses it. */
export type ShownVariant =
  | {
      readonly ticket: Ticket;
      readonly check: ExplainedCheck;
      readonly differences: readonly LeadingDifference[];
      /** Whether its verdict hangs on how the contract is read. */
      readonly contested: boolean;
    }
  | { readonly problems: readonly Problem[] };

/** The ticket with one change made to it. */
export function variantWith(
  terms: Terms,
  ticket: Ticket,
  change: Change,
  nowMs: number,
  lang: Language,
): ShownVariant {
  const { base, variants, refused } = simulateUnder(terms, ticket, [change], { nowMs, explain: true, lang });
  const [variant] = variants;
  if (variant === undefined) return { problems: refused.flatMap(({ problems }) => problems) };
  const changed = changedTicket(ticket, [change], lang);
  return {
    ticket: changed,
    check: variant.check as ExplainedCheck,
    differences: leadingDifferences(variant.differences, base, variant.check),
    contested: isContested(terms, changed, nowMs, lang),
  };
}

/** A contract with more readings than can be gone through contests nothing. */
function isContested(terms: Terms, ticket: Ticket, nowMs: number, lang: Language): boolean {
  try {
    return !spectrumUnder(terms, ticket, nowMs, lang).readings.robust;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
