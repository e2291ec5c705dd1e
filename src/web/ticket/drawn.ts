import type { Terms } from "../../contract/terms.js";
import type { Occurrence } from "../../simulate/virtual-time/occurrence.js";
import { occurrencesUnder } from "../../simulate/virtual-time/virtual-time.js";
import type { ExplainedCheck } from "../../sla/check-ticket.js";
import type { Ticket } from "../../ticket/record.js";
import type { Language } from "../../wording/language.js";
import { type Judged, judge } from "../page/judged.js";
import type { PageState } from "../page/state.js";

/** A ticket that can be drawn: the one on the page, or what of it the lifecycle allows. */
export interface Drawn {
  readonly terms: Terms;
  readonly ticket: Ticket;
  readonly check: ExplainedCheck;
  readonly occurrences: readonly Occurrence[];
  readonly nowMs: number;
  /** The event from which on the log is refused, null where all of it is drawn. */
  readonly upTo: number | null;
}

/** The ticket as it was judged; where its log is refused, up to the event that is; null where there is nothing to draw. */
export function drawnOf(judged: Judged, state: PageState, lang: Language): Drawn | null {
  const { ticket, check } = judged;
  if (ticket !== null && check !== null) return drawnWith(judged, ticket, check, null, lang);
  const upTo = judged.problems.find(({ event = 0 }) => event > 0)?.event;
  if (upTo === undefined) return null;
  const record = { ...state.record, events: state.record.events.slice(0, upTo) };
  const before = judge({ ...state, record }, lang);
  return before.ticket === null || before.check === null
    ? null
    : drawnWith(before, before.ticket, before.check, upTo, lang);
}

function drawnWith(
  { terms, nowMs }: Judged,
  ticket: Ticket,
  check: ExplainedCheck,
  upTo: number | null,
  lang: Language,
): Drawn {
  // What is later than now has not happened, and so brings nothing about.
  const events = ticket.events.filter(({ atMs }) => atMs <= nowMs);
  const occurrences = occurrencesUnder(terms, { ...ticket, events }, { lang });
  return { terms, ticket, check, occurrences, nowMs, upTo };
}
