import { DAY_MS, weekdayIndex } from "../../time/civil-day.js";
import type { Zone } from "../../time/zone.js";

/** The hours of a week, Monday's first. */
export const HOURS_OF_WEEK = 7 * 24;
const HOUR_MS = 3_600_000;

/** Which hour of the week the wall clock of a zone shows at an instant: 0 is Monday from 00:00 to 01:00. */
export function hourOfWeek(instantMs: number, zone: Zone): number {
  const wallMs = instantMs + zone.offsetAt(instantMs);
  const day = Math.floor(wallMs / DAY_MS);
  return weekdayIndex(day) * 24 + Math.floor((wallMs - day * DAY_MS) / HOUR_MS);
}
