import { UTCDate } from "@date-fns/utc";
import { addMonths } from "date-fns/addMonths";
import { formatInTimeZone, fromZonedTime } from "date-fns-tz";

/** A rule book for {@link offerByMonth}. */
export interface WalkRules {
  readonly timeZone: string;
  readonly none: string;
  readonly months: number;
  /** From the lowest to the highest. */
  readonly order: readonly string[];
}

interface Ordered {
  readonly offer: string;
  readonly orderedAtMs: number;
}

/** Wall clock times of a zone as instants. */
export function wallTime(text: string, timeZone: string): number {
  return fromZonedTime(text, timeZone).getTime();
}

/** The same wall clock time some months later. */
function later(ms: number, months: number, timeZone: string): number {
  const wall = new UTCDate(formatInTimeZone(ms, timeZone, "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'"));
  return wallTime(addMonths(wall, months).toISOString().slice(0, -1), timeZone);
}

/**
 * A second way to the offers in force, by OFR-6 read aloud: it goes through the calendar month by month, and within a
 * month through its orders one after another. Its answer holds until an instant.
 */
export function offersByMonth(
  orders: readonly Ordered[],
  { timeZone, none, months, order }: WalkRules,
  untilMs: number,
): (instantMs: number) => string {
  const placed = [...orders].sort((a, b) => a.orderedAtMs - b.orderedAtMs);
  const first = placed.shift();
  if (first === undefined) return () => none;
  let offer = "";
  let bindsUntilMs = 0;
  const log: [number, string][] = [];
  const begin = (wanted: string, startMs: number) => {
    if (wanted === offer) return;
    offer = wanted;
    bindsUntilMs = later(startMs, months, timeZone);
    log.push([startMs, offer]);
  };
  begin(first.offer, first.orderedAtMs);
  let monthMs = wallTime(`${formatInTimeZone(first.orderedAtMs, timeZone, "yyyy-MM")}-01T00:00`, timeZone);
  while (monthMs <= untilMs) {
    const nextMs = later(monthMs, 1, timeZone);
    let wish = offer;
    while (placed[0] !== undefined && placed[0].orderedAtMs < nextMs) {
      const { offer: wanted, orderedAtMs } = placed.shift() as Ordered;
      const higher = order.indexOf(wanted) > order.indexOf(offer);
      if (orderedAtMs < bindsUntilMs && !higher) continue;
      // An order in the very instant in which the month begins takes effect in it.
      if (orderedAtMs === monthMs) begin(wanted, monthMs);
      wish = wanted;
    }
    begin(wish, nextMs);
    monthMs = nextMs;
  }
  return (instantMs) => log.findLast(([startMs]) => startMs <= instantMs)?.[1] ?? none;
}
