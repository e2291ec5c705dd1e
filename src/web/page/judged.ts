import type { Terms } from "../../contract/terms.js";
import { type ExplainedCheck, explain, termsUnder } from "../../sla/check-ticket.js";
import { readTicket, type Ticket } from "../../ticket/record.js";
import { parseInstant } from "../../time/instant.js";
import type { Language } from "../../wording/language.js";
import { InputError, type Problem } from "../../wording/problem.js";
import type { PageState } from "./state.js";

/** What the contract says of the ticket on the page. */
export interface Judged {
  readonly terms: Terms;
  readonly nowMs: number;
  /** Null where the record is none. */
  readonly ticket: Ticket | null;
  /** Null where the record is none or its log is refused: then the problems say why. */
  readonly check: ExplainedCheck | null;
  readonly problems: readonly Problem[];
}

/** Judges the ticket of a state as `fe-triage check --explain` does. */
export function judge({ record, now, readings }: PageState, lang: Language): Judged {
  const terms = termsUnder({ readings, lang });
  const nowMs = parseInstant(now);
  const found = { terms, nowMs, ticket: null, check: null, problems: [] };
  try {
    const ticket = readTicket(record, terms, { lang });
    try {
      return { ...found, ticket, check: explain(record, { now: nowMs, readings, lang }) };
    } catch (error) {
      return { ...found, ticket, problems: problemsOf(error) };
    }
  } catch (error) {
    return { ...found, problems: problemsOf(error) };
  }
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof InputError) return error.problems;
  throw error;
}
