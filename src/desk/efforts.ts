import type { DeskTicket } from "./desk-ticket.js";
import { type Draws, PURPOSE } from "./draws.js";
import { type Quantile, quantileOf } from "./quantile.js";
import type { Scenario } from "./scenario.js";
import type { Level } from "./setting.js";

/** How long a ticket takes an agent, in milliseconds of work. */
interface Efforts {
  firstAnswerMs(ticket: DeskTicket): number;
  /** What the level works on a ticket that it resolves, or passes on to level 3. */
  resolutionMs(ticket: DeskTicket, level: Level): number;
}

/** The efforts of a scenario: by what a ticket really is, whatever it was declared as. */
export function effortsOf({ effort, escalation }: Scenario, draws: Draws): Efforts {
  const kindOf = (kind: "firstAnswer" | "resolution") => {
    const quantiles = (rows: Readonly<Record<string, (typeof effort)["byPriority"][string]>>) =>
      new Map(
        Object.entries(rows).flatMap(([key, row]): [string, Quantile][] =>
          row?.[kind] === undefined ? [] : [[key, quantileOf(row[kind])]],
        ),
      );
    const byPriority = quantiles(effort.byPriority);
    const byCategory = quantiles(effort.byCategory);
    const other = quantileOf(effort[kind]);
    return ({ nature }: DeskTicket) =>
      byPriority.get(nature.real ?? "") ?? byCategory.get(nature.category) ?? other;
  };
  const firstAnswer = kindOf("firstAnswer");
  const resolution = kindOf("resolution");
  const level2 = escalation.level2 && quantileOf(escalation.level2.effort);
  const level3 = escalation.level3 && quantileOf(escalation.level3.effort);

  return {
    firstAnswerMs: (ticket) => firstAnswer(ticket)(draws.of(ticket.number, PURPOSE.firstAnswer)),
    resolutionMs: (ticket, level) => {
      if (level === 3 && level3) return level3(draws.of(ticket.number, PURPOSE.level3Effort));
      if (level === 2 && level2) return level2(draws.of(ticket.number, PURPOSE.level2Effort));
      return resolution(ticket)(draws.of(ticket.number, PURPOSE.resolution));
    },
  };
}
