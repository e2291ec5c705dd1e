import type { DeskTicket } from "./desk-ticket.js";
import { PURPOSE } from "./draws.js";
import { quantileOf } from "./quantile.js";
import { type Part, type Setting, time } from "./setting.js";

/**
 * The part of a life in which a priority that was declared wrongly is corrected (RGD-1 to RGD-5). One that support
 * lowers the customer may argue for first; about one that it raises, nobody argues.
 */
export function correctingOf({ scenario, terms, draws, clock }: Setting): (ticket: DeskTicket) => Part {
  const { disputes } = scenario.grading;
  const duration = disputes && quantileOf(disputes.duration);
  const order = terms.vocabulary.priorities;
  return function* (ticket) {
    const { number, nature } = ticket;
    const { declared, real } = nature;
    if (declared === null || real === null || real === declared) return;
    const lowers = order.indexOf(real) > order.indexOf(declared);
    const isDisputed = lowers && draws.isOneOf(disputes?.share, number, PURPOSE.dispute);
    if (isDisputed && duration) {
      ticket.write(clock.nowMs, { type: "held", reason: "priority-dispute" });
      yield time(duration(draws.of(number, PURPOSE.disputeDuration)));
    }
    if (!isDisputed || !draws.isOneOf(disputes?.upheld, number, PURPOSE.upheld)) {
      ticket.write(clock.nowMs, { type: "regraded", to: real });
      ticket.priority = real;
    }
    if (isDisputed) ticket.write(clock.nowMs, { type: "resumed" });
  };
}
