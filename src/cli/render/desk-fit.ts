import type { FittedScenario } from "../../desk/fit/fitted-scenario.js";
import type { ScenarioInput } from "../../desk/scenario.js";
import { deskWordsOf } from "../words/desk.js";
import type { Showing } from "./check.js";
import { columns } from "./columns.js";
import { amount } from "./desk-figures.js";
import { jsonText } from "./json.js";
import { wrapIn } from "./wrap.js";

const MINUTE_MS = 60_000;

/** A scenario as JSON for a file: its lists of numbers on a line each. */
export function scenarioText(scenario: ScenarioInput): string {
  const text = jsonText(scenario, 2);
  return `${text.replace(/\[\s+(-?[\d.][^[\]{}"]*?)\s+\]/g, (_, numbers: string) => `[${numbers.replace(/\s+/g, " ")}]`)}\n`;
}

/** How a scenario was fitted, for people. */
export function fitText(fitted: FittedScenario, refused: number, { lang, columns: width }: Showing): string {
  const { tickets, unanswered, unresolved, regradedOtherwise, staff, parts } = fitted;
  const words = deskWordsOf(lang);
  const { fit } = words;
  const digits = (value: number, most: number) => value.toLocaleString(lang, { maximumFractionDigits: most });
  const duration = (minutes: number) => amount("Ms", Math.round(minutes * MINUTE_MS), lang);
  const rows = parts.map(({ what, of, count, meanMinutes, logNormal, distribution, distance }) => [
    fit.what[what] ?? what,
    of ?? "",
    digits(count, 0),
    duration(meanMinutes),
    ...(logNormal === null
      ? [words.absent, words.absent, words.absent]
      : [duration(logNormal.medianMinutes), digits(logNormal.sigma, 2), digits(logNormal.distance, 3)]),
    fit.taken[distribution.is] ?? distribution.is,
    digits(distance, 3),
  ]);
  const counts = [
    fit.tickets(tickets),
    ...(unanswered > 0 ? [fit.unanswered(unanswered)] : []),
    ...(unresolved > 0 ? [fit.unresolved(unresolved)] : []),
  ];
  const load = words.percent(digits(staff.loadPercent, 2));
  const lines = [
    ...wrapIn(counts.join(", "), width, 0),
    ...(refused > 0 ? wrapIn(fit.refused(refused), width, 0) : []),
    ...(regradedOtherwise > 0 ? wrapIn(fit.otherwise(regradedOtherwise), width, 0) : []),
    ...wrapIn(fit.agents(digits(staff.agents, 0), load), width, 0),
    "",
    ...columns([fit.columns, ...rows], [2, 3, 4, 5, 6, 8]),
    "",
    ...wrapIn(fit.distances, width, 0),
  ];
  return `${lines.join("\n")}\n`;
}
