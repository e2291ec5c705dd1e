import { Temporal } from "temporal-polyfill";
import { holidayDates, type Peer } from "./peer.js";

/** The same walk day by day on Temporal, which knows zones. */
export function temporalPeer(timeZone: string): Peer {
  const holidays = new Set(holidayDates);
  const dayOf = (ms: number) =>
    Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).toPlainDate();
  const isClosed = (day: Temporal.PlainDate) => day.dayOfWeek > 5 || holidays.has(day.toString());
  const at = (day: Temporal.PlainDate, plainTime: string) =>
    day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
  return {
    addTwelveHours: (atMs) => {
      let leftMs = 12 * 3_600_000;
      for (let day = dayOf(atMs); ; day = day.add({ days: 1 })) {
        if (isClosed(day)) continue;
        const fromMs = Math.max(at(day, "09:00"), atMs);
        const openMs = Math.max(0, at(day, "19:00") - fromMs);
        if (openMs >= leftMs) return fromMs + leftMs;
        leftMs -= openMs;
      }
    },
    between: (startMs, endMs) => {
      let totalMs = 0;
      const last = dayOf(endMs);
      for (let day = dayOf(startMs); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
        if (isClosed(day)) continue;
        totalMs += Math.max(0, Math.min(at(day, "19:00"), endMs) - Math.max(at(day, "09:00"), startMs));
      }
      return totalMs;
    },
  };
}
