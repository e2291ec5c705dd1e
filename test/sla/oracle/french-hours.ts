/**
 * CAL, slowly: French time is whole hours away from UTC and all of the contract's hours are whole, so that
 * nothing opens or closes within an hour of UTC. Each such hour is looked at by itself.
 */
export type CalendarName = "business-hours" | "24/7" | "business-days-24h";

export const HOUR_MS = 3_600_000;

interface FrenchHour {
  /** The French date, `2026-05-08`. */
  readonly date: string;
  /** The hour on a French clock, 0 to 23. */
  readonly hour: number;
  readonly businessDay: boolean;
}

const french = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Paris",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  hourCycle: "h23",
});
const seen = new Map<number, FrenchHour>();

function frenchHourAt(ms: number): FrenchHour {
  const index = Math.floor(ms / HOUR_MS);
  const known = seen.get(index);
  if (known !== undefined) return known;
  const part = Object.fromEntries(
    french.formatToParts(index * HOUR_MS).map(({ type, value }) => [type, value]),
  );
  const date = `${part.year}-${part.month}-${part.day}`;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const businessDay = weekday >= 1 && weekday <= 5 && !isHoliday(date);
  const made = { date, hour: Number(part.hour), businessDay };
  seen.set(index, made);
  return made;
}

/** CAL-1, CAL-4: whether an instant counts. */
export function isOpen(calendar: CalendarName, ms: number): boolean {
  if (calendar === "24/7") return true;
  const { hour, businessDay } = frenchHourAt(ms);
  return businessDay && (calendar === "business-days-24h" || (hour >= 9 && hour < 19));
}

/** Where an hour of UTC that holds an instant ends. */
export const endOfHour = (ms: number) => (Math.floor(ms / HOUR_MS) + 1) * HOUR_MS;

/** Counted time from one instant to another. */
export function openBetween(calendar: CalendarName, fromMs: number, toMs: number): number {
  let counted = 0;
  for (let at = fromMs; at < toMs; at = endOfHour(at)) {
    if (isOpen(calendar, at)) counted += Math.min(endOfHour(at), toMs) - at;
  }
  return counted;
}

/** The nth business day after the day of an instant, at 19:00 or at 24:00 (CAL-3, `endOfDay` and `civilDay`). */
export function endOfBusinessDay(fromMs: number, n: number, closing: 19 | 24): number {
  const dayOfTheEvent = frenchHourAt(fromMs).date;
  const days: string[] = [];
  for (let at = fromMs - (fromMs % HOUR_MS); ; at += HOUR_MS) {
    const { date, hour, businessDay } = frenchHourAt(at);
    const lastDay = days.length === n ? days.at(-1) : undefined;
    if (lastDay !== undefined && (date > lastDay || hour >= closing)) return at;
    if (date > dayOfTheEvent && businessDay && !days.includes(date)) days.push(date);
  }
}

/** LIF-5: when a resolution lapses without confirmation, five business days later. */
export function lapseOf(resolvedMs: number, businessDay: string): number {
  if (businessDay === "endOfDay") return endOfBusinessDay(resolvedMs, 5, 19);
  if (businessDay === "civilDay") return endOfBusinessDay(resolvedMs, 5, 24);
  let left = 5 * 10 * HOUR_MS;
  for (let at = resolvedMs; ; at = endOfHour(at)) {
    if (!isOpen("business-hours", at)) continue;
    const piece = endOfHour(at) - at;
    if (left <= piece) return at + left;
    left -= piece;
  }
}

/** CAL-2: the eleven national ones. */
function isHoliday(date: string): boolean {
  const fixed = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];
  const easter = easterOf(Number(date.slice(0, 4)));
  const moving = [1, 39, 50].map((days) => isoDate(easter + days * 24 * HOUR_MS));
  return fixed.includes(date.slice(5)) || moving.includes(date);
}

/** The Sunday after the first full moon of spring; good for 1900 to 2099, where the moon's age needs no shift. */
function easterOf(year: number): number {
  const yearOfMoon = year % 19;
  let daysToFullMoon = (19 * yearOfMoon + 24) % 30;
  if (daysToFullMoon === 29 || (daysToFullMoon === 28 && yearOfMoon > 10)) daysToFullMoon -= 1;
  let day = Date.UTC(year, 2, 21) + (daysToFullMoon + 1) * 24 * HOUR_MS;
  while (new Date(day).getUTCDay() !== 0) day += 24 * HOUR_MS;
  return day;
}

const isoDate = (ms: number) => new Date(ms).toISOString().slice(0, 10);
