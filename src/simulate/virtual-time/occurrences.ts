import { type DateInput, instantMsOf } from "../../calendar/date-input.js";
import { type AnswerOptions, termsUnder } from "../../sla/check-ticket.js";
import { readTicket, type TicketRecord } from "../../ticket/record.js";
import { zoneOf } from "../../time/zone.js";
import type { Occurrence } from "./occurrence.js";
import { occurrencesUnder } from "./virtual-time.js";

/** By which contract, in which reading, and how far to go. */
export interface OccurrenceOptions extends Omit<AnswerOptions, "now"> {
  /** Last instant that happens; without it time goes on until nothing more falls due. */
  readonly until?: DateInput;
}

/**
 * Says what happens to a ticket by its log and the contract alone, in the order of time: warnings, escalations and
 * breaches (ESC-1), the automatic closure and the warning before it (LIF-5, §7.7.3.2), what the contract proposes
 * upon an event (ESC-2). Instants are ISO 8601 text; each thing happens once and keeps its `id` whenever asked again.
 *
 * Throws an `InputError` with all the problems of a record that is not one, or at the first event until then that
 * the lifecycle does not allow.
 *
 * @example
 * ```ts
 * import { occurrences } from "fe-triage";
 * const found = occurrences({
 *   id: "T-1",
 *   offer: "business",
 *   priority: "P2",
 *   events: [
 *     { type: "received", at: "2026-05-07T16:12:00+02:00" },
 *     { type: "acknowledged", at: "2026-05-07T17:30:00+02:00" },
 *   ],
 * });
 * found.map(({ id, at }) => [id, at]); // => [["T-1:MTTI:warning:1", "2026-05-07T17:12:00+02:00"]]
 * ```
 */
export function occurrences(record: TicketRecord, options: OccurrenceOptions = {}): Occurrence[] {
  const { until, assumeZone, lang = "en" } = options;
  const terms = termsUnder(options);
  const ticket = readTicket(record, terms, {
    lang,
    ...(assumeZone === undefined ? {} : { assumeZone: zoneOf(assumeZone) }),
  });
  return occurrencesUnder(terms, ticket, {
    lang,
    ...(until === undefined ? {} : { untilMs: instantMsOf(until) }),
  });
}
