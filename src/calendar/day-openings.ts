import { type CivilDay, civilDay, weekdayIndex } from "../time/civil-day.js";
import { type Interval, without } from "../time/interval.js";
import type { Schedule } from "./schedule.js";

const NONE: readonly Interval[] = [];
const FIRST_DAY = civilDay(1, 1, 1);
const LAST_DAY = civilDay(9999, 12, 31);

/** How many civil days after its own an opening can end: the next, or one more where clocks skip a whole day. */
export const LONGEST_OPENING_DAYS = 2;

/** The openings that belong to a civil day, breaks taken out, in order: CAL-1, CAL-4. */
export function openingsOfDay(schedule: Schedule, day: CivilDay): readonly Interval[] {
  if (day < FIRST_DAY || day > LAST_DAY) return NONE;
  const hours = schedule.dateHours.get(day) ?? schedule.week[weekdayIndex(day)]!;
  if (hours.length === 0 || schedule.isHoliday(day)) return NONE;
  const openings = schedule.local.on(day, hours);
  return schedule.breaks.size === 0 ? openings : without(openings, breaksAround(schedule, day));
}

/** The breaks that can touch openings of a day. */
function breaksAround({ breaks, local }: Schedule, day: CivilDay): Interval[] {
  const found: Interval[] = [];
  for (let other = day - LONGEST_OPENING_DAYS; other <= day + LONGEST_OPENING_DAYS; other++) {
    const spans = breaks.get(other);
    if (spans !== undefined) found.push(...local.on(other, spans));
  }
  return found;
}

/** Whether a schedule has an opening at all; with a function of holidays, in the 400 years from 2000 on. */
export function everOpens(schedule: Schedule): boolean {
  if (schedule.opensForever) return true;
  for (const day of schedule.dateHours.keys()) if (openingsOfDay(schedule, day).length > 0) return true;
  if (schedule.week.every((hours) => hours.length === 0)) return false;
  for (let day = civilDay(2000, 1, 1); day < civilDay(2400, 1, 1); day++) {
    if (openingsOfDay(schedule, day).length > 0) return true;
  }
  return false;
}
