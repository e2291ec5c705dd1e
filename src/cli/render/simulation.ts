import pc from "picocolors";
import type { CommitmentStatus } from "../../sla/commitment.js";
import type { Settings } from "../settings.js";
import { wordsOf } from "../words.js";
import { checkLine, explanation, headLines, remarkLines, taken } from "./check.js";
import { comparisonLines } from "./comparison.js";
import { differenceLines } from "./differences.js";
import { occurrenceLines } from "./occurrences.js";
import type { Form } from "./output.js";
import { AS_IT_IS, type Scene, type Side, sceneOf, type Told } from "./scene.js";
import { drawBars, NOW, REGRADED } from "./timeline.js";
import { wrapIn } from "./wrap.js";

/** Simulations for people: one alone as a block, several with a line for each side, and what they come to. */
export function simulationsText({ showing, explain, lang }: Settings): Form<Told> {
  const words = wordsOf(lang);
  const totals = new Map<string, Record<CommitmentStatus, number>>();
  let count = 0;
  return {
    only: (told) => simulationBlock(sceneOf(told, showing), explain),
    first: "",
    each: (told) => {
      count++;
      const scene = sceneOf(told, showing);
      for (const { key, check } of [scene.base, ...scene.variants]) {
        const counts = totals.get(key) ?? { met: 0, breached: 0, pending: 0, none: 0 };
        counts[check.verdict]++;
        totals.set(key, counts);
      }
      if (explain) return `${simulationBlock(scene, true)}\n`;
      const lines = [
        checkLine(scene.base.check, showing),
        ...scene.variants.map((side) => `  ${checkLine(side.check, showing, side.title)}`),
      ];
      return `${lines.join("\n")}\n`;
    },
    between: "",
    last: () => {
      const lines = [...totals].map(([key, counts]) => {
        const parts = (Object.keys(counts) as CommitmentStatus[])
          .filter((status) => counts[status] > 0)
          .map((status) => `${counts[status].toLocaleString(lang)} ${words.status[status]}`)
          .join(", ");
        return key === AS_IT_IS ? words.total(count, parts) : `  ${key}${words.colon} ${parts}`;
      });
      return `${lines.join("\n")}\n`;
    },
    none: `${words.total(0, "–")}\n`,
  };
}

/** A ticket and its variants as a block: facts, table, timelines, what changes and why, what happens. */
function simulationBlock(scene: Scene, explain: boolean): string {
  const { words, base, variants, refused } = scene;
  const colours = pc.createColors(scene.colour);
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", `  ${colours.bold(heading)}`, ...lines.map((line) => line && `  ${line}`)];
  const inner = { ...scene, columns: scene.columns - 2 };
  const lines = [
    ...headLines(base.check, scene),
    ...part(variants.length === 0 ? words.headings.asItIs : words.headings.variants, [
      ...comparisonLines(inner),
      ...refused.flatMap(({ title }) => wrapIn(words.refused(title), inner.columns, 2, 4)),
    ]),
    ...part(words.headings.timeline, timelineLines(inner)),
    ...part(words.headings.differences, differenceLines(inner)),
    ...part(words.headings.occurrences, occurrenceLines(inner)),
    ...(explain ? [base, ...variants].flatMap((side) => explanations(side, scene)) : []),
    ...remarkLines(base.check, scene),
  ];
  return `${lines.join("\n")}\n`;
}

/** The clocks of all sides on one time axis, those of a metric under one another. */
function timelineLines(scene: Scene): string[] {
  const { words, lang, zone, nowMs, base, variants } = scene;
  const sides = [base, ...variants];
  const metrics = [...new Set(sides.flatMap(({ check }) => check.commitments.map(({ metric }) => metric)))];
  const longest = Math.max(0, ...metrics.map((metric) => metric.length));
  const clocks = metrics.flatMap((metric) =>
    sides.flatMap(({ key, check, events }) => {
      const one = check.commitments.find((commitment) => commitment.metric === metric);
      if (one === undefined) return [];
      const head = (key === AS_IT_IS ? metric : "").padEnd(longest);
      const label = variants.length === 0 ? head : `${head}  ${key === AS_IT_IS ? words.asItIs : key}`;
      const regrades = events.filter(({ type }) => type === "regraded");
      return [{ ...one, label, regradesMs: regrades.map(({ atMs }) => atMs) }];
    }),
  );
  const { axis, bars } = drawBars(clocks, nowMs, zone, lang, scene.columns - 2);
  if (axis === null) return [];
  const legend = [
    ...wordsOf(lang).legend.split("  "),
    ...(axis.marks.has(REGRADED) ? [words.marks.regraded] : []),
    ...(axis.marks.has(NOW) ? [words.marks.now] : []),
  ];
  // A sign and its meaning stay on one line.
  const kept = legend.map((mark) => mark.trim().replaceAll(" ", "\u00a0"));
  const marks = wrapIn(kept.join("  "), scene.columns - 2, axis.indent);
  return [axis.days, ...bars, ...marks].map((line) => `  ${line}`.trimEnd());
}

/** The intervals behind each figure of a side: of a variant, those of the commitments that differ. */
function explanations({ key, title, check, differences }: Side, scene: Scene): string[] {
  const explained = check.commitments.filter(
    (_, index) =>
      key === AS_IT_IS || differences.some(({ path }) => path.startsWith(`commitments.${index}.`)),
  );
  return explained.flatMap((one) => [
    "",
    `  ${pc.createColors(scene.colour).bold(title)}`,
    ...explanation(one, taken(one, scene.lang), scene),
  ]);
}
