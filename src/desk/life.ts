import { correctingOf } from "./correction.js";
import type { DeskTicket } from "./desk-ticket.js";
import { PURPOSE } from "./draws.js";
import { effortsOf } from "./efforts.js";
import { holdingOf } from "./holds.js";
import { informingOf } from "./information.js";
import { quantileOf } from "./quantile.js";
import { resolvingOf } from "./resolution.js";
import { type Level, type Part, type Setting, work } from "./setting.js";

/**
 * The lives of tickets under a scenario, from the receipt on. What a ticket needs hangs on its number and not on when
 * it is served; only whether a reaction still comes before the automatic closure does.
 */
export function livesOf(setting: Setting): (ticket: DeskTicket) => Part {
  const { scenario, terms, draws, clock } = setting;
  const { escalation, outOfScope, refusal } = scenario;
  const { firstAnswerMs, resolutionMs } = effortsOf(scenario, draws);
  const inform = informingOf(setting);
  const correct = correctingOf(setting);
  const workWithHolds = holdingOf(setting);
  const resolve = resolvingOf(setting);
  const refusalEffort = refusal?.effort && quantileOf(refusal.effort);
  const scopeRule = terms.noCommitment.find(({ when }) => when.value?.closedBecause === "out-of-scope")?.row
    .rule;

  const levelOf = (number: number): Level => {
    if (!draws.isOneOf(escalation.level2?.share, number, PURPOSE.level2)) return 1;
    return draws.isOneOf(escalation.level3?.share, number, PURPOSE.level3) ? 3 : 2;
  };

  return function* (ticket) {
    const { number } = ticket;
    yield* inform(ticket);
    yield work(1, firstAnswerMs(ticket));
    if (draws.isOneOf(outOfScope?.share, number, PURPOSE.outOfScope)) {
      ticket.write(clock.nowMs, { type: "closed-out-of-scope", rule: scopeRule ?? "out-of-scope" });
      ticket.closedBecause = "out-of-scope";
      return;
    }
    ticket.write(clock.nowMs, { type: "acknowledged" });
    yield* correct(ticket);
    const level = levelOf(number);
    if (level === 3) yield work(2, resolutionMs(ticket, 2));
    yield* workWithHolds(ticket, level, resolutionMs(ticket, level));
    for (let round = 0; yield* resolve(ticket, round); round++) {
      const again = refusalEffort?.(draws.of(number, PURPOSE.refusalEffort, round));
      yield work(level, again ?? resolutionMs(ticket, level));
    }
  };
}
