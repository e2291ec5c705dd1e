/** Run as a process of its own, so that nothing is known of any zone yet: times the index of openings, and its parts. */
import { calendarsOf } from "../../src/contract/calendars.js";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { zoneOf } from "../../src/time/zone.js";
import { median } from "./measure.js";

/** What this process writes, as a line of JSON: milliseconds. */
export interface IndexReport {
  /** The first zone of the process, and of that the first use of `Intl`, and finding the clock changes. */
  readonly first: number;
  readonly intl: number;
  readonly changes: number;
  /** A zone that comes later. */
  readonly later: number;
}

const START_MS = Date.UTC(1990, 0, 15);
const END_MS = Date.UTC(2060, 11, 15);
const DAY_MS = 86_400_000;

const [first, ...later] = [
  "Europe/Paris",
  "America/New_York",
  "Asia/Tehran",
  "Europe/London",
  "Africa/Cairo",
].map(buildIn);
const report: IndexReport = { ...first!, later: median(later.map((build) => build.first)) };
process.stdout.write(`${JSON.stringify(report)}\n`);

/** Builds the index of the contract's business hours as if the contract were of a zone. */
function buildIn(timeZone: string): Omit<IndexReport, "later"> {
  const startMs = performance.now();
  const zone = zoneOf(timeZone);
  const madeMs = performance.now();
  zone.changes(START_MS, END_MS + 366 * DAY_MS);
  const changesMs = performance.now();
  const { named } = calendarsOf({ ...flexibleEngine, timeZone }, ["national"]);
  const openMs = named.get("business-hours")!.calendar.between(START_MS, END_MS);
  const endMs = performance.now();
  if (!(openMs > 0)) throw new Error(`nothing is open in ${timeZone}`);
  return { first: endMs - startMs, intl: madeMs - startMs, changes: changesMs - madeMs };
}
