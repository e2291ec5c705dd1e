import type { Terms } from "../../contract/terms.js";
import { type AnswerOptions, termsUnder } from "../../sla/check-ticket.js";
import { withinTime } from "../../sla/within-time.js";
import { readTicket } from "../../ticket/record.js";
import { replay } from "../../ticket/replay.js";
import { zoneOf } from "../../time/zone.js";
import { catalogueOf } from "../../wording/catalogue.js";
import type { Language } from "../../wording/language.js";
import { fittedOf } from "./fitted.js";
import type { FittedScenario } from "./fitted-scenario.js";
import { Fitter } from "./fitter.js";

/**
 * Under which contract a log is read, and by which clock its desk works.
 *
 * @example
 * ```ts
 * const brazil: FitOptions = { zone: "America/Sao_Paulo" };
 * ```
 */
export interface FitOptions extends Omit<AnswerOptions, "now"> {
  /** IANA name of the zone in which the desk keeps its hours; the contract's unless told. */
  readonly zone?: string;
}

/**
 * Fits a desk's scenario on ticket records: when tickets come, what they are, how long a first answer and a resolution
 * take within the hours in which the desk is seen to work, what is asked back, held, re-graded, refused and confirmed,
 * and how many agents that needs. A log does not tell how long somebody worked: what it tells is how long a ticket was
 * in somebody's hands, and that is taken for the effort.
 *
 * Throws an `InputError` at the first record that is none or that the lifecycle refuses, for a log without any first
 * answer, and for one of more than ten years; a RangeError for a zone that does not exist.
 *
 * @example
 * ```ts
 * import { fitScenario } from "fe-triage";
 * const log = [0, 1, 2, 3].map((day) => ({
 *   id: `T-${day}`,
 *   offer: "standard",
 *   priority: "P3",
 *   events: [
 *     { type: "received" as const, at: `2026-06-0${day + 1}T10:00:00+02:00` },
 *     { type: "acknowledged" as const, at: `2026-06-0${day + 1}T10:30:00+02:00` },
 *   ],
 * }));
 * const { scenario, tickets } = fitScenario(log);
 * tickets; // => 4
 * scenario.effort.firstAnswer; // => { is: "constant", minutes: 30 }
 * scenario.start; // => "2026-06-01T00:00:00+02:00"
 * ```
 */
export function fitScenario(records: Iterable<unknown>, options: FitOptions = {}): FittedScenario {
  const { assumeZone, lang = "en" } = options;
  const terms = termsUnder(options);
  const fitter = new Fitter(terms, options.zone === undefined ? terms.zone : zoneOf(options.zone));
  const reading = { lang, ...(assumeZone === undefined ? {} : { assumeZone: zoneOf(assumeZone) }) };
  for (const record of records) takeRecord(fitter, record, terms, reading);
  return fittedOf(fitter, lang);
}

/** Takes a record into a fit. Throws an `InputError` where it is none, or where the lifecycle refuses its log. */
export function takeRecord(
  fitter: Fitter,
  record: unknown,
  terms: Terms,
  reading: Parameters<typeof readTicket>[2] & { readonly lang: Language },
): void {
  const ticket = readTicket(record, terms, reading);
  const lastMs = ticket.events.at(-1)?.atMs as number;
  withinTime(() => replay(ticket, terms, lastMs, reading.lang), catalogueOf(reading.lang), ticket.id);
  fitter.take(ticket);
}
