import pc from "picocolors";
import type { Terms } from "../../contract/terms.js";
import type { DeskSummary } from "../../desk/summary.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import { printable } from "../../wording/sentence.js";
import { deskWordsOf } from "../words/desk.js";
import type { Showing } from "./check.js";
import { columns, widthOf } from "./columns.js";
import { amount, estimated, meanOf } from "./desk-figures.js";
import { wrapIn } from "./wrap.js";

type Group = DeskSummary["groups"][number];
type Heading = keyof ReturnType<typeof deskWordsOf>["columns"];

const HURTING = 5;
/** From this load on work waits long. */
const HIGH_LOAD_PERCENT = 85;

/** A summary for people: what was run, the commitments, the teams, their queues, and what hurts. */
export function deskText(
  summary: DeskSummary,
  name: string,
  tail: readonly string[],
  terms: Terms,
  showing: Showing,
): string {
  const { lang, columns: width } = showing;
  const words = deskWordsOf(lang);
  const lines = [
    ...headLines(summary, words.heading(name), showing),
    ...wrapIn(summary.runs === 1 ? words.oneRun : words.means(summary.confidencePercent), width, 0),
    "",
    ...wrapIn(endsLine(summary, showing), width, 0, 2),
    ...wrapIn(complianceLine(summary, terms, showing), width, 0),
    "",
    ...groupLines(summary, showing),
    "",
    ...teamLines(summary, showing),
    ...worstLines(summary, showing),
    ...(tail.length === 0 ? [] : ["", ...tail.flatMap((line) => wrapIn(printable(line), width, 0, 2))]),
  ];
  return `${lines.join("\n")}\n`;
}

/** What was run. */
export function headLines(
  { start, end, seed, runs, readings }: DeskSummary,
  heading: string,
  { lang, zone, contract, colour, columns: width }: Showing,
): string[] {
  const words = deskWordsOf(lang);
  const [from, to] = [start, end].map((at) => formatWhen(parseInstant(at), zone, lang)) as [string, string];
  const others = Object.entries(readings).filter(
    ([reading, value]) => Object.keys(contract.readings[reading]?.options ?? {})[0] !== value,
  );
  const under = others.map(([reading, value]) => `${reading}=${value}`).join(", ");
  const told = under === "" ? heading : words.underReadings(heading, under);
  return [
    ...wrapIn(printable(told), width, 0, 2).map((line) => pc.createColors(colour).bold(line)),
    ...wrapIn(words.period(from, to, seed, runs), width, 0),
  ];
}

function endsLine({ desk }: DeskSummary, { lang }: Showing): string {
  const words = deskWordsOf(lang);
  const ends = (["arrived", "confirmed", "noAnswer", "outOfScope", "open"] as const)
    .filter((end) => end === "arrived" || desk[end].mean !== 0)
    .map((end) => `${estimated(end, desk[end], lang)} ${words.ends[end]}`);
  return `${words.tickets}: ${ends.join(", ")}`.replace(":", words.colon);
}

function complianceLine({ desk }: DeskSummary, { compliance }: Terms, { lang }: Showing): string {
  const words = deskWordsOf(lang);
  if (desk.compliancePercent.mean === null) return words.nothingJudged;
  const percent = words.percent(estimated("compliancePercent", desk.compliancePercent, lang));
  return words.compliance[compliance.value === "mean" ? "mean" : "perTicket"](percent);
}

/** Figures of the table of commitments; those named first here go first where there is no room. */
const GROUP_FIGURES = [
  "count",
  "metPercent",
  "targetMs",
  "meanMs",
  "p50Ms",
  "p90Ms",
  "p95Ms",
  "p99Ms",
] as const;
const LEAST_NEEDED: readonly string[] = ["p99Ms", "p50Ms", "p95Ms", "count", "meanMs", "targetMs"];

function groupLines({ groups }: DeskSummary, showing: Showing): string[] {
  const { lang, columns: width } = showing;
  const words = deskWordsOf(lang);
  const sum = (figure: "count" | "running", of: readonly Group[]) =>
    of.reduce((total, group) => total + (group[figure].mean ?? 0), 0);
  const judged = groups.filter(({ count, none }) => count.mean !== none.mean);
  const untold = sum("count", groups) - sum("count", judged);
  const running = sum("running", judged);
  const cellOf = (group: Group, figure: (typeof GROUP_FIGURES)[number]) => {
    if (figure === "targetMs")
      return group.targetMs === null ? words.absent : amount(figure, group.targetMs, lang);
    if (figure === "metPercent") return estimated(figure, group[figure], lang);
    return meanOf(figure, group[figure], lang);
  };
  const rows = judged.map((group) => [
    [group.offer, group.priority ?? words.absent, group.metric],
    GROUP_FIGURES.map((figure) => cellOf(group, figure)),
  ]) as [string[], string[]][];
  return [
    ...(rows.length === 0
      ? []
      : fitted(["offer", "priority", "metric"], GROUP_FIGURES, rows, LEAST_NEEDED, showing)),
    ...wrapIn(words.figures, width, 0),
    ...(running > 0 ? wrapIn(words.running(amount("running", running, lang)), width, 0) : []),
    ...(untold > 0 ? wrapIn(words.untold(amount("count", untold, lang)), width, 0) : []),
  ];
}

const TEAM_FIGURES = ["level", "agents", "loadPercent", "busyMs"] as const;
const QUEUE_FIGURES = [
  "waitedPercent",
  "waitMeanMs",
  "waitP50Ms",
  "waitP90Ms",
  "waitP95Ms",
  "meanLength",
  "maxLength",
  "endLength",
] as const;

function teamLines({ teams, queues }: DeskSummary, showing: Showing): string[] {
  const { lang } = showing;
  const ofTeams = teams.map(({ name, level, agents, loadPercent, busyMs }): [string[], string[]] => [
    [printable(name)],
    [
      String(level),
      meanOf("agents", agents, lang),
      estimated("loadPercent", loadPercent, lang),
      meanOf("busyMs", busyMs, lang),
    ],
  ]);
  const ofQueues = queues.map((queue): [string[], string[]] => [
    [String(queue.level)],
    QUEUE_FIGURES.map((figure) =>
      figure === "waitedPercent"
        ? estimated(figure, queue[figure], lang)
        : meanOf(figure, queue[figure], lang),
    ),
  ]);
  return [
    ...fitted(["name"], TEAM_FIGURES, ofTeams, ["busyMs"], showing),
    "",
    deskWordsOf(lang).queues,
    ...fitted(
      ["level"],
      QUEUE_FIGURES,
      ofQueues,
      ["waitP50Ms", "waitP95Ms", "maxLength", "meanLength"],
      showing,
    ),
  ];
}

/** A table within the terminal: where it has no room for all figures it goes without those least needed. */
function fitted(
  names: readonly Heading[],
  figures: readonly Heading[],
  rows: readonly (readonly [readonly string[], readonly string[]])[],
  leastNeeded: readonly string[],
  { lang, colour, columns: width }: Showing,
): string[] {
  const words = deskWordsOf(lang);
  const laid = (left: readonly Heading[]) =>
    columns(
      [
        [...names, ...left].map((heading) => words.columns[heading]),
        ...rows.map(([first, cells]) => [
          ...first,
          ...left.map((figure) => cells[figures.indexOf(figure)] as string),
        ]),
      ],
      left.map((_, i) => names.length + i),
    );
  let left = figures;
  let lines = laid(left);
  for (const figure of leastNeeded) {
    if (Math.max(...lines.map(widthOf)) <= width) break;
    left = left.filter((one) => one !== figure);
    lines = laid(left);
  }
  const [head, ...body] = lines as [string, ...string[]];
  return [pc.createColors(colour).dim(head), ...body];
}

/** The groups with the most breaches, and the teams that have hardly any time left. */
function worstLines({ groups, teams }: DeskSummary, { lang }: Showing): string[] {
  const words = deskWordsOf(lang);
  const worst = groups
    .filter(({ breached }) => (breached.mean ?? 0) > 0)
    .sort((a, b) => (b.breached.mean ?? 0) - (a.breached.mean ?? 0))
    .slice(0, HURTING)
    .map(({ offer, priority, metric, breached, metPercent, p90Ms, targetMs }) => [
      [offer, priority, metric].filter(Boolean).join(" "),
      words.breaches(meanOf("breached", breached, lang)),
      words.metOf(words.percent(meanOf("metPercent", metPercent, lang))),
      ...(targetMs === null || p90Ms.mean === null
        ? []
        : [words.p90Of(meanOf("p90Ms", p90Ms, lang), amount("targetMs", targetMs, lang))]),
    ]);
  const loaded = teams
    .filter(({ loadPercent }) => (loadPercent.mean ?? 0) >= HIGH_LOAD_PERCENT)
    .map(({ name, loadPercent }) => [
      printable(name),
      words.load(words.percent(meanOf("loadPercent", loadPercent, lang))),
    ]);
  const lines = columns([...worst, ...loaded]);
  return lines.length === 0 ? [] : ["", words.worst, ...lines.map((line) => `  ${line}`)];
}
