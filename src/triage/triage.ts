import { type DateInput, instantMsOf } from "../calendar/date-input.js";
import { type AnswerOptions, termsUnder } from "../sla/check-ticket.js";
import { zoneOf } from "../time/zone.js";
import type { Account } from "./account.js";
import { decide } from "./decide.js";
import type { Decision } from "./decision.js";
import type { Declaration } from "./declaration.js";

/**
 * How to decide on a declaration: as for a check, but that it is evaluated at its receipt unless told.
 *
 * @example
 * const options: TriageOptions = { readings: { basicTickets: "refused" }, lang: "fr" };
 */
export interface TriageOptions extends Omit<AnswerOptions, "now"> {
  readonly now?: DateInput;
  /** Earlier tickets of the customer, as records, to see what recurs (PRB-2). */
  readonly history?: readonly unknown[];
}

/**
 * Decides on a declaration under its customer's account: accepted or why not, covered or not, its priority with the
 * rows that gave it, its commitments, who acts, and the ticket record to go on with (INT, SCP, PRI, RACI-4, §7.7.2).
 *
 * Throws an `InputError` with all the problems of an input of the wrong shape, `account.` before the paths of the
 * account, and of a declaration received after `now`; what a declaration lacks is in the decision's `problems`.
 *
 * @example
 * ```ts
 * import { triage } from "fe-triage";
 * const decision = triage(
 *   { channel: "portal", receivedAt: "2026-05-07T16:12:00+02:00", category: "information", description: "An invoice?" },
 *   { subscriptions: [] },
 * );
 * decision.accepted; // => true
 * decision.offer; // => "basic"
 * decision.routing?.acts; // => ["provider"]
 * decision.commitments; // => []
 * ```
 */
export function triage(declaration: Declaration, account: Account, options: TriageOptions = {}): Decision {
  const { now, history, assumeZone, lang = "en", ...rest } = options;
  return decide(declaration, account, termsUnder({ ...rest, lang }), {
    lang,
    ...(now === undefined ? {} : { nowMs: instantMsOf(now) }),
    ...(history === undefined ? {} : { history }),
    ...(assumeZone === undefined ? {} : { assumeZone: zoneOf(assumeZone) }),
  });
}
