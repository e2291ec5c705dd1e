import pc from "picocolors";
import type { DeskComparison, PairedDifference } from "../../desk/compare.js";
import { printable } from "../../wording/sentence.js";
import { deskWordsOf } from "../words/desk.js";
import type { Showing } from "./check.js";
import { columns } from "./columns.js";
import { headLines } from "./desk.js";
import { amount } from "./desk-figures.js";
import { wrapIn } from "./wrap.js";

type Heading = keyof ReturnType<typeof deskWordsOf>["columns"];
/** A figure with the part of the desk that it is of. */
type Line = readonly [of: string, figure: Heading, difference: PairedDifference];

/** A comparison for people: the figures that tell most, those that differ in any run. */
export function deskComparisonText(
  comparison: DeskComparison,
  names: readonly [string, string],
  showing: Showing,
): string {
  const { lang, columns: width } = showing;
  const words = deskWordsOf(lang);
  const { from, to, confidencePercent, runs } = comparison;
  const lines = linesOf(comparison, showing);
  const differing = lines.filter(([, , { difference, low, high }]) => difference !== 0 || low !== high);
  const told = [
    ...headLines(from, words.heading(names[0]), showing),
    ...headLines(to, words.compared(words.heading(names[1])), showing),
    "",
    ...wrapIn(runs === 1 ? words.pairsNeeded : words.differences(confidencePercent), width, 0),
    "",
    ...(differing.length === 0
      ? [words.nothingDiffers]
      : [
          ...table(differing, showing),
          ...(differing.length === lines.length ? [] : ["", words.same(lines.length - differing.length)]),
          words.moreInJson,
        ]),
  ];
  return `${told.join("\n")}\n`;
}

function linesOf({ differences }: DeskComparison, { lang }: Showing): Line[] {
  const words = deskWordsOf(lang);
  const { desk, groups, teams, queues } = differences;
  return [
    ...(["compliancePercent", "open", "workLeftMs"] as const).map(
      (figure): Line => [words.whole, figure, desk[figure]],
    ),
    ...groups.flatMap((group) =>
      (["metPercent", "meanMs", "p90Ms"] as const)
        .filter((figure) => group[figure].difference !== null)
        .map(
          (figure): Line => [
            [group.offer, group.priority, group.metric].filter(Boolean).join(" "),
            figure,
            group[figure],
          ],
        ),
    ),
    ...teams.flatMap((team) =>
      (["agents", "loadPercent"] as const).map(
        (figure): Line => [printable(team.name), figure, team[figure]],
      ),
    ),
    ...queues.flatMap((queue) =>
      (["waitedPercent", "waitMeanMs", "waitP90Ms"] as const).map(
        (figure): Line => [words.queueOf(queue.level), figure, queue[figure]],
      ),
    ),
  ];
}

/** The figures of each part under its name. */
function table(lines: readonly Line[], { lang, colour }: Showing): string[] {
  const words = deskWordsOf(lang);
  const told = (figure: string, value: number | null) =>
    value === null ? words.absent : amount(figure, value, lang);
  const rows = lines.map(([, figure, { from, to, difference, low, high, significant }]) => {
    const half = low === null || high === null ? 0 : (high - low) / 2;
    const shown = told(figure, difference);
    const sign = (difference ?? 0) > 0 && /[1-9]/.test(shown) ? "+" : "";
    const band = half === 0 ? "" : ` ±${amount(figure, half, lang, difference ?? 0)}`;
    return [
      `  ${words.columns[figure]}`,
      told(figure, from),
      told(figure, to),
      `${sign}${shown}${band}`,
      significant === null ? words.absent : significant ? words.yes : words.no,
    ];
  });
  const [head, ...body] = columns(
    [["", words.from, words.to, words.difference, words.significant], ...rows],
    [1, 2, 3],
  ) as [string, ...string[]];
  const named = body.flatMap((line, i) => {
    const [of] = lines[i] as Line;
    return of === lines[i - 1]?.[0] ? [line] : [of, line];
  });
  return [pc.createColors(colour).dim(head), ...named];
}
