import { addDays, isWeekend, setHours, startOfDay } from "date-fns";
import { holidayDates, type Peer } from "./peer.js";

/** What one writes first: a walk day by day on date-fns, in the zone of the process. */
export function dateFnsPeer(): Peer {
  const holidays = new Set(holidayDates.map((date) => Date.parse(`${date}T00:00`)));
  const isClosed = (day: Date) => isWeekend(day) || holidays.has(day.getTime());
  return {
    addTwelveHours: (atMs) => {
      let leftMs = 12 * 3_600_000;
      for (let day = startOfDay(atMs); ; day = addDays(day, 1)) {
        if (isClosed(day)) continue;
        const fromMs = Math.max(setHours(day, 9).getTime(), atMs);
        const openMs = Math.max(0, setHours(day, 19).getTime() - fromMs);
        if (openMs >= leftMs) return fromMs + leftMs;
        leftMs -= openMs;
      }
    },
    between: (startMs, endMs) => {
      let totalMs = 0;
      for (let day = startOfDay(startMs); day.getTime() < endMs; day = addDays(day, 1)) {
        if (isClosed(day)) continue;
        const fromMs = Math.max(setHours(day, 9).getTime(), startMs);
        totalMs += Math.max(0, Math.min(setHours(day, 19).getTime(), endMs) - fromMs);
      }
      return totalMs;
    },
  };
}
