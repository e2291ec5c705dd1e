import moment from "moment";
import "moment-business-time";
import { holidayDates, type Peer } from "./peer.js";

/** What the package, which has no types, adds to a moment. */
interface WorkingMoment extends moment.Moment {
  addWorkingTime(amount: number, unit: "hours"): moment.Moment;
  workingDiff(other: moment.Moment, unit: "minutes"): number;
}

/** moment-business-time, in the zone of the process. */
export function momentPeer(): Peer {
  const hours = ["09:00:00", "19:00:00"];
  const settings = {
    workinghours: { 0: null, 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: null },
    holidays: [...holidayDates],
  };
  moment.updateLocale(moment.locale(), settings as moment.LocaleSpecification);
  const at = (ms: number) => moment(ms) as WorkingMoment;
  return {
    addTwelveHours: (atMs) => at(atMs).addWorkingTime(12, "hours").valueOf(),
    between: (startMs, endMs) => at(endMs).workingDiff(at(startMs), "minutes") * 60_000,
  };
}
