import type { Calendar } from "../../calendar/calendar.js";
import { elapsedAt } from "../../clock/count.js";
import { targetMsFrom } from "../../clock/target.js";
import type { Commitment } from "../../sla/commitment.js";
import type { Standing } from "../../sla/standing.js";
import { DAY_MS } from "../../time/civil-day.js";
import type { Stretch } from "./stretches.js";

/**
 * Where a clock's count can go another way while a re-grade moves within a stretch: where a calendar of its targets
 * opens or closes, and where a day begins, since days after the re-grade may be promised. Between them what the clock
 * counts only grows or only shrinks, but for what {@link turnsOf} finds.
 */
export function countingCutsOf(standing: Standing, { startMs, endMs }: Stretch): number[] {
  const calendars = new Set<Calendar>();
  for (const { judged } of standing.commitments) {
    for (const { target } of judged.regrades) {
      if (target.kind !== "none") calendars.add(target.calendar.calendar);
    }
  }
  return [...calendars].flatMap((calendar) => [
    ...calendar.intervals(startMs, endMs + 1).flat(),
    ...midnightsOf(calendar, startMs, endMs),
  ]);
}

/** The first instants of the civil days within a stretch in which the clocks do not change. */
function midnightsOf(calendar: Calendar, startMs: number, endMs: number): number[] {
  const offsetMs = calendar.zone.offsetAt(startMs);
  const midnights: number[] = [];
  for (let day = calendar.localDay(startMs) + 1; day * DAY_MS - offsetMs <= endMs; day++) {
    midnights.push(day * DAY_MS - offsetMs);
  }
  return midnights;
}

/**
 * Where the share that a clock has consumed is greatest while a re-grade moves within a stretch of one day on which
 * all calendars stay open or closed. Before the re-grade the share grows with its instant `g` by 1 / T, T being the
 * target then; after it, where n days are promised, E(g) being the time that counts from `g` to their end and R what
 * of it is left in the end, the share is 1 − R / E(g). The sum of both is concave, and greatest where E(g)² = T · R.
 */
export function turnsOf(from: Standing, to: Standing, nowMs: number): number[] {
  return from.commitments.flatMap((one) => {
    const other = to.commitments.find(({ metric }) => metric === one.metric);
    return other === undefined ? [] : turnOf(one, other, nowMs);
  });
}

function turnOf({ count, stoppedMs }: Commitment, other: Commitment, nowMs: number): number[] {
  const legs = count?.legs ?? [];
  const moved = legs.findIndex((leg, i) => leg.fromMs !== other.count?.legs[i]?.fromMs);
  const [before, leg] = [legs[moved - 1], legs[moved]];
  if (count === null || before === undefined || leg === undefined) return [];
  if (before.target.kind === "none" || leg.target.kind !== "end-of-day") return [];
  const wholeMs = targetMsFrom(leg.target, leg.fromMs);
  const untilMs = Math.min(legs[moved + 1]?.fromMs ?? Number.POSITIVE_INFINITY, (stoppedMs ?? nowMs) - 1);
  const countedMs = elapsedAt({ ...count, legs: [leg], targetMs: wholeMs }, untilMs);
  const leftMs = wholeMs - countedMs;
  if (leftMs <= 0) return [];
  const promisedMs = Math.sqrt(targetMsFrom(before.target, before.fromMs) * leftMs);
  const turnMs = leg.fromMs + wholeMs - Math.round(promisedMs);
  // Open all along, the calendar counts every millisecond from the re-grade to where the share turns.
  return [-2, -1, 0, 1, 2, 3].map((ms) => turnMs + ms);
}
