import type { DeskTicket } from "./desk-ticket.js";
import { PURPOSE } from "./draws.js";
import { quantileOf } from "./quantile.js";
import { type Part, type Setting, time, work } from "./setting.js";

/** The part of a life in which a ticket waits for what the customer left out, before it can be answered (INT-6). */
export function informingOf({ scenario, draws, clock }: Setting): (ticket: DeskTicket) => Part {
  const { information } = scenario;
  if (information === undefined) return function* () {};
  const effort = quantileOf(information.effort);
  const delay = quantileOf(information.delay);
  return function* (ticket) {
    const { number } = ticket;
    if (!draws.isOneOf(information.share, number, PURPOSE.information)) return;
    yield work(1, effort(draws.of(number, PURPOSE.informationEffort)));
    ticket.write(clock.nowMs, { type: "information-requested" });
    yield time(delay(draws.of(number, PURPOSE.informationDelay)));
    ticket.write(clock.nowMs, { type: "information-provided" });
  };
}
