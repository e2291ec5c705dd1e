import { createSummary, type PartialSummary } from "../../audit/summary.js";
import { createVerdictChanges, type VerdictChanges } from "../../audit/verdict-changes.js";
import type { Terms } from "../../contract/terms.js";
import { type Change, changedTerms, changedTicket } from "../../simulate/change.js";
import type { Outcome } from "../../simulate/spectrum/reading-spectrum.js";
import { standingOf } from "../../sla/standing.js";
import { withinTime } from "../../sla/within-time.js";
import type { Ticket } from "../../ticket/record.js";
import { catalogueOf } from "../../wording/catalogue.js";
import type { Language } from "../../wording/language.js";
import { InputError } from "../../wording/problem.js";

/** What came of the same tickets judged in another way: under other readings, or as if under another offer. */
export interface OtherPart {
  readonly partial: PartialSummary;
  readonly changes: VerdictChanges;
}

/** Judges tickets in another way, beside what became of them in the first one. */
export interface OtherWay {
  take(ticket: Ticket, record: unknown, verdict: Outcome): void;
  /** Counts an input that is no ticket in either way. */
  reject(code: string): void;
  part(): OtherPart;
}

/** What both ways have in common. */
interface Judging {
  readonly terms: Terms;
  readonly nowMs: number;
  readonly lang: Language;
  readonly by: readonly string[];
}

/** Makes another way of judging, with changes made to each ticket and to the readings in force. */
export function createOtherWay(changes: readonly Change[], { terms, nowMs, lang, by }: Judging): OtherWay {
  const under = changedTerms(terms, changes);
  const summary = createSummary(by, under);
  const changed = createVerdictChanges();
  const say = catalogueOf(lang);

  /** The verdict of a ticket in this way; `refused` where its log is not allowed in it. */
  const judge = (ticket: Ticket, record: unknown): Outcome => {
    try {
      const other = changedTicket(ticket, changes, lang);
      const { verdict, commitments } = withinTime(
        () => standingOf(under, other, nowMs, lang),
        say,
        ticket.id,
      );
      summary.take(other, record, verdict, commitments);
      return verdict;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      summary.reject(error.problems[0]?.code ?? "");
      return "refused";
    }
  };
  return {
    take: (ticket, record, verdict) =>
      changed.take({ ticket: ticket.id, from: verdict, to: judge(ticket, record) }),
    reject: summary.reject,
    part: () => ({ partial: summary.partial(), changes: changed.changes() }),
  };
}
