import { calendarsOf } from "../../../src/contract/calendars.js";
import { flexibleEngine } from "../../../src/contract/flexible-engine/index.js";
import { SAMPLE_YEARS } from "../sample.js";

/** Another way to count the contract's business hours, on epoch milliseconds. */
export interface Peer {
  /** The instant at which twelve business hours have passed. */
  addTwelveHours(atMs: number): number;
  /** The business time from one instant to a later one. */
  between(startMs: number, endMs: number): number;
}

const calendars = calendarsOf(flexibleEngine, ["national"]);

/** The calendar that all are measured on: Europe/Paris, Monday to Friday 09:00 to 19:00, French holidays. */
export const businessHours = calendars.named.get("business-hours")!.calendar;

/** The dates of the holidays that a sample can meet. */
export const holidayDates: readonly string[] = SAMPLE_YEARS.flatMap((year) =>
  calendars.holidaysIn(year).map((holiday) => holiday.date),
);
