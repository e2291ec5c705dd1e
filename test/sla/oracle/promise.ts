/** OFR-2, OFR-3, REQ-1, slowly: what is promised. */
import { type CalendarName, endOfBusinessDay, HOUR_MS, openBetween } from "./french-hours.js";
import type { PlainTicket, Readings } from "./log.js";

/** A promise as the contract writes it: counted time on a calendar, or business days. */
export type Promised = { readonly ms: number; readonly calendar: CalendarName } | { readonly days: number };

const minutes = (count: number): Promised => ({ ms: count * 60_000, calendar: "24/7" });
const hours = (count: number): Promised => ({ ms: count * HOUR_MS, calendar: "24/7" });
const businessHours = (count: number): Promised => ({ ms: count * HOUR_MS, calendar: "business-hours" });
const businessDays = (days: number): Promised => ({ days });

/** OFR-2. */
function mtti(offer: string, priority: string, { premiumP4 }: Readings): Promised | null {
  switch (`${offer} ${priority}`) {
    case "standard P1":
      return businessHours(12);
    case "standard P2":
    case "standard P3":
      return businessDays(1);
    case "business P1":
    case "business-europe P1":
      return hours(1);
    case "business P2":
    case "business-europe P2":
      return hours(2);
    case "business P3":
      return businessDays(1);
    case "business-europe P3":
      return businessHours(12);
    case "premium P1":
      return minutes(15);
    case "premium P2":
      return hours(1);
    case "premium P3":
      return hours(8);
    case "premium P4":
      if (premiumP4 === "5-business-days") return businessDays(5);
      if (premiumP4 === "24h") return hours(24);
      return { ms: 24 * HOUR_MS, calendar: "business-days-24h" };
    default:
      return null;
  }
}

/** OFR-3. */
function mttr(ticket: PlainTicket, offer: string, priority: string, readings: Readings): Promised | null {
  const nine = ["ECS", "IMS", "EVS", "VPC", "IAM", "OBS", "CCE", "MRS", "RDS"];
  const apis = ticket.affectedApis ?? [];
  const ofTheNine = apis.length === 0 || apis.some((api) => nine.includes(api));
  if (readings.gtrApis === "clause" && !ofTheNine) return null;
  if (readings.gtrPriorities === "clause" && priority !== "P1") return null;
  if (priority !== "P1" && priority !== "P2") return null;
  if (offer === "business" || offer === "premium") return hours(4);
  if (offer === "business-europe" && readings.gtrOffers === "table") return hours(4);
  return null;
}

/** REQ-1, REQ-2; on Basic nothing is promised (`basicTickets`). */
function request(ticket: PlainTicket, offer: string): Promised | null {
  if (offer === "basic" || ticket.preconditionsMet === false) return null;
  const days = { "account-creation": 2, "account-deletion": 10, "quota-change": 5 }[ticket.request!];
  return businessDays(days!);
}

export function promiseOf(
  metric: string,
  ticket: PlainTicket,
  offer: string,
  priority: string | null,
  readings: Readings,
): Promised | null {
  if (metric === "MTTI") return mtti(offer, priority!, readings);
  if (metric === "MTTR") return mttr(ticket, offer, priority!, readings);
  return request(ticket, offer);
}

/** CAL-3: in which hours a promise runs. */
export function calendarOf(promised: Promised, { businessDay }: Readings): CalendarName {
  if ("calendar" in promised) return promised.calendar;
  return businessDay === "civilDay" ? "business-days-24h" : "business-hours";
}

/** CAL-3: how much counted time a promise is, for a clock that starts at an instant; null when it hangs on one not known. */
export function targetMsOf(promised: Promised, fromMs: number | null, readings: Readings): number | null {
  if ("ms" in promised) return promised.ms;
  if (readings.businessDay === "elapsed") return promised.days * 10 * HOUR_MS;
  if (fromMs === null) return null;
  const closing = readings.businessDay === "endOfDay" ? 19 : 24;
  return openBetween(
    calendarOf(promised, readings),
    fromMs,
    endOfBusinessDay(fromMs, promised.days, closing),
  );
}
