import type { FittedScenario } from "../../desk/fit/fitted-scenario.js";
import type { ScenarioInput } from "../../desk/scenario.js";
import { deskWordsOf } from "../words/desk.js";
import type { Showing } from "./check.js";
import { columns, widthOf } from "./columns.js";
import { amount } from "./desk-figures.js";
import { jsonText } from "./json.js";
import { wrapIn } from "./wrap.js";

const MINUTE_MS = 60_000;

/** A scenario as JSON for a file: its lists of numbers and of hours on a line each. */
export function scenarioText(scenario: ScenarioInput): string {
  const onOneLine = (text: string) =>
    text.replace(FLAT_LIST, (list) => list.replace(/\s+/g, " ").replace(/^\[ | \]$/g, (end) => end.trim()));
  return `${onOneLine(onOneLine(jsonText(scenario, 2)))}\n`;
}

/** A list of numbers or texts, or of one list of them that is on one line already. */
const FLAT_LIST = /\[\s+(?:[^[\]{}]+|\[[^[\]{}\n]+\]\s+)\]/g;

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
    ...table([fit.columns, ...rows], width),
    "",
    ...wrapIn(fit.distances, width, 0),
  ];
  return `${lines.join("\n")}\n`;
}

/** Columns of numbers, and those that go where there is no room: the mean, the median, the size. */
const NUMBERS = [2, 3, 4, 5, 6, 8];
const LEAST_NEEDED = [3, 2, 4];

function table(rows: readonly (readonly string[])[], width: number): string[] {
  let left = [...(rows[0] as readonly string[]).keys()];
  const laid = () =>
    columns(
      rows.map((row) => left.map((column) => row[column] as string)),
      left.flatMap((column, i) => (NUMBERS.includes(column) ? [i] : [])),
    );
  let lines = laid();
  for (const column of LEAST_NEEDED) {
    if (Math.max(...lines.map(widthOf)) <= width) break;
    left = left.filter((one) => one !== column);
    lines = laid();
  }
  return lines;
}
