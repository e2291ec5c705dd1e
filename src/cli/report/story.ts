import type { WorstTicket } from "../../audit/report/worst-tickets.js";
import type { Terms } from "../../contract/terms.js";
import { type Check, told } from "../../sla/check.js";
import { standingOf } from "../../sla/standing.js";
import { withinTime } from "../../sla/within-time.js";
import { readTicket, type Ticket } from "../../ticket/record.js";
import type { History } from "../../ticket/replay.js";
import { catalogueOf } from "../../wording/catalogue.js";
import type { Language } from "../../wording/language.js";

/** What a report tells of one ticket: its events until the evaluation, its states, and its check with traces. */
export interface Story {
  readonly events: Ticket["events"];
  readonly states: History["states"];
  readonly check: Check;
}

/** The story of a ticket, judged again from its record. Throws an `InputError` where that is none. */
export function storyOf({ record }: WorstTicket, terms: Terms, nowMs: number, lang: Language): Story {
  const say = catalogueOf(lang);
  const ticket = readTicket(record, terms, { lang });
  return withinTime(
    () => {
      const standing = standingOf(terms, ticket, nowMs, lang);
      return {
        events: ticket.events.filter(({ atMs }) => atMs <= nowMs),
        states: standing.history.states,
        check: told(terms, ticket, standing, { nowMs, explain: true, lang }),
      };
    },
    say,
    ticket.id,
  );
}
