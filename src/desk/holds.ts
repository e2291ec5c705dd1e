import type { DeskTicket } from "./desk-ticket.js";
import { PURPOSE } from "./draws.js";
import { quantileOf } from "./quantile.js";
import { type Level, type Part, type Setting, time, work } from "./setting.js";

/**
 * The part of a life in which a ticket is worked on, the work put down at each hold and taken up again after it. The
 * points of the effort at which that happens are drawn evenly.
 */
export function holdingOf({
  scenario,
  draws,
  clock,
}: Setting): (ticket: DeskTicket, level: Level, effortMs: number) => Part {
  const holds = scenario.holds.map((hold, round) => ({
    ...hold,
    round,
    lasts: quantileOf(hold.duration),
  }));
  return function* (ticket, level, effortMs) {
    const { number } = ticket;
    const stops = holds
      .filter(({ share, round }) => draws.isOneOf(share, number, PURPOSE.hold, round))
      .map((hold) => ({
        ...hold,
        afterMs: Math.floor(draws.of(number, PURPOSE.holdPlace, hold.round) * effortMs),
      }))
      .sort((a, b) => a.afterMs - b.afterMs);
    let doneMs = 0;
    for (const { reason, lasts, round, afterMs } of stops) {
      yield work(level, afterMs - doneMs);
      doneMs = afterMs;
      ticket.write(clock.nowMs, { type: "held", reason });
      yield time(lasts(draws.of(number, PURPOSE.holdDuration, round)));
      ticket.write(clock.nowMs, { type: "resumed" });
    }
    yield work(level, effortMs - doneMs);
  };
}
