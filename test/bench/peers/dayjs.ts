import dayjs from "dayjs";
import timezone from "dayjs/plugin/timezone.js";
import utc from "dayjs/plugin/utc.js";
import businessTime from "dayjs-business-time";
import { holidayDates, type Peer } from "./peer.js";

/** dayjs-business-time; with a zone through the plugin that dayjs has for it, else in the zone of the process. */
export function dayjsPeer(zone: string | null): Peer {
  dayjs.extend(utc);
  dayjs.extend(timezone);
  dayjs.extend(businessTime);
  const hours = [{ start: "09:00:00", end: "19:00:00" }];
  dayjs.setBusinessTime({
    monday: hours,
    tuesday: hours,
    wednesday: hours,
    thursday: hours,
    friday: hours,
    saturday: null,
    sunday: null,
  });
  dayjs.setHolidays([...holidayDates]);
  const at = zone === null ? (ms: number) => dayjs(ms) : (ms: number) => dayjs.tz(ms, zone);
  return {
    addTwelveHours: (atMs) => at(atMs).addBusinessHours(12).valueOf(),
    between: (startMs, endMs) => at(startMs).businessMinutesDiff(at(endMs)) * 60_000,
  };
}
