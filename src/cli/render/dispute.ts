import pc from "picocolors";
import type { DisputeCell, DisputeCommitment } from "../../simulate/dispute/story.js";
import type { CommitmentStatus } from "../../sla/commitment.js";
import { formatDuration } from "../../time/duration.js";
import { parseInstant } from "../../time/instant.js";
import { printable } from "../../wording/sentence.js";
import type { Settings } from "../settings.js";
import { disputeCommandWordsOf } from "../words/dispute.js";
import { wordsOf } from "../words.js";
import { coloured, explanation, headLines, remarkLines, SIGNS, taken } from "./check.js";
import { type GridCell, gridLines } from "./dispute-grid.js";
import { type DisputeSceneShown, disputeScene, type KeyedBranch, type ToldDispute } from "./dispute-scene.js";
import { stakeSentences, statusText, verdictHangs } from "./dispute-stakes.js";
import type { Form } from "./output.js";
import { wrapIn } from "./wrap.js";

/** Where the text of a branch begins. */
const INSET = 5;

/** Disputes for people: one alone as a story with its branches, several a line each, and what they come to. */
export function disputesText({ showing, explain, lang }: Settings): Form<ToldDispute> {
  const words = disputeCommandWordsOf(lang);
  let count = 0;
  let hanging = 0;
  return {
    only: (told) => disputeBlock(disputeScene(told, showing), explain),
    first: "",
    each: (told) => {
      const scene = disputeScene(told, showing);
      count++;
      if (verdictHangs(scene)) hanging++;
      return explain ? `${disputeBlock(scene, true)}\n` : `${disputeLine(scene)}\n`;
    },
    between: "",
    last: () => `${words.total(words.tickets(count), hanging.toLocaleString(lang))}\n`,
    none: `${words.total(words.tickets(0), "0")}\n`,
  };
}

function disputeLine(scene: DisputeSceneShown): string {
  const { story, check, words, lang, colour, when } = scene;
  const { declared, proposed, start, end } = story.dispute;
  const verdict = coloured(pc.createColors(colour), check.verdict, statusText(check.verdict, scene));
  const cells = story.branches.flatMap((branch) => branch.cells);
  const counts = (Object.keys(SIGNS) as CommitmentStatus[]).flatMap((status) => {
    const found = cells.filter((cell) => cell.verdict === status).length;
    return found === 0 ? [] : [`${found.toLocaleString(lang)} ${wordsOf(lang).status[status]}`];
  });
  return [
    verdict,
    printable(check.ticket),
    words.line(declared, proposed, when(start), when(end)),
    words.happening(counts.join(", ")),
  ].join("  ");
}

function disputeBlock(scene: DisputeSceneShown, explain: boolean): string {
  const { check, words, columns, colour } = scene;
  const bold = pc.createColors(colour).bold;
  const sentences = (texts: readonly string[]) =>
    texts.flatMap((text) => wrapIn(printable(text), columns, 4, 6));
  return `${[
    ...headLines(check, scene),
    "",
    `  ${bold(words.headings.story)}`,
    ...sentences(storySentences(scene)),
    "",
    `  ${bold(words.headings.branches)}`,
    ...sentences([legend(scene)]),
    ...scene.branches.flatMap((branch) => ["", ...branchLines(branch, scene, explain)]),
    "",
    `  ${bold(words.headings.stakes)}`,
    ...sentences(stakeSentences(scene)),
    ...remarkLines(check, scene),
  ].join("\n")}\n`;
}

function storySentences({ story, check, contract, words, when, lang }: DisputeSceneShown): string[] {
  const ids = contract.priorities.map(({ id }) => id);
  const { index, nth, of, start, end, open, declared, proposed, assumed, rules } = story.dispute;
  const graded =
    declared === check.declaredPriority
      ? words.declared(declared)
      : words.inForce(declared, check.declaredPriority);
  const lastsMs = parseInstant(end) - parseInstant(start);
  const argues = open
    ? words.arguesStill(declared, when(start))
    : words.argues(declared, when(start), when(end), formatDuration(lastsMs, lang));
  return [
    ...(index === null ? [words.supposed(of)] : []),
    ...(nth !== null && of > 1 && index !== null ? [words.oneOf(nth, of, index)] : []),
    ...(assumed.includes("span") ? [words.assumedSpan] : []),
    assumed.includes("proposal")
      ? words.assumedProposal(graded, proposed, ids.indexOf(proposed) > ids.indexOf(declared))
      : words.proposed(graded, proposed),
    argues + rulesText(rules),
  ];
}

function legend({ story, contract, words, lang }: DisputeSceneShown): string {
  const named = (ways: readonly Readonly<Record<string, string>>[]) => {
    const names = [...new Set(ways.flatMap((way) => Object.keys(way)))];
    const said = names.map((name) => {
      const question = contract.readings[name]?.question[lang] ?? "";
      return `${name} (${question})`;
    });
    return said.length === 0 ? words.fixed : said.join(", ");
  };
  return words.legend(named(story.clocks.regrade), named(story.clocks.pauses));
}

function branchLines(branch: KeyedBranch, scene: DisputeSceneShown, explain: boolean): string[] {
  const { words, columns, colour, lang, when, branches } = scene;
  const { key, title, because, rules, happened, ends, leftOut, notes, cells } = branch;
  const colours = pc.createColors(colour);
  const usual = cells.find((cell) => cell.inForce);
  const sign = usual === undefined ? " " : SIGNS[usual.verdict];
  const mark = happened ? `  ← ${words.happened}` : "";
  const head = wrapIn(`${key}  ${title}${mark}`, columns, INSET - 1, INSET + 2).map((line, i) => {
    const lead = usual === undefined ? "  " : `${coloured(colours, usual.verdict, sign)} `;
    return i === 0 ? `  ${lead}${colours.bold(line.trimStart())}` : colours.bold(line);
  });
  const prose = (text: string) => wrapIn(printable(text), columns, INSET, INSET + 2);
  const endings = ends.map((end) => {
    const as = branches.find((one) => one.branch === end.branch && one.priority === end.priority);
    return words.endsAs(end.priority, as?.key ?? "");
  });
  const metrics = [...new Set(cells.flatMap((cell) => cell.commitments.map(({ metric }) => metric)))];
  return [
    ...head,
    ...prose(because + rulesText(rules)),
    ...(endings.length === 0 ? [] : prose(words.list(endings))),
    ...leftOut.flatMap((event) => prose(words.leftOut(event.type, when(event.at), event.because))),
    ...notes.flatMap(({ message, rule }) => prose(message + rulesText([rule]))),
    ...(cells.length > 0 && metrics.length === 0 ? prose(wordsOf(lang).verdict.none) : []),
    ...metrics.flatMap((metric) => metricLines(metric, branch, scene)),
    ...(explain ? explanations(usual, scene) : []),
  ];
}

/** A metric in a branch: a grid, or one line where it is the same under every reading. */
function metricLines(metric: string, { cells }: KeyedBranch, scene: DisputeSceneShown): string[] {
  const { story, columns, colour } = scene;
  const one = (cell: DisputeCell) => cell.commitments.find((commitment) => commitment.metric === metric);
  const show = (cell: DisputeCell) => gridCell(one(cell), scene);
  const indent = " ".repeat(INSET);
  const grid = gridLines(metric, story.clocks, cells, show, { columns: columns - INSET, colour });
  if (grid !== null) return grid.map((line) => indent + line);
  const [first] = cells;
  const commitment = first === undefined ? undefined : one(first);
  const text = commitment === undefined ? "" : lineOf(commitment, scene);
  const lines = wrapIn(`${metric}  ${text}`, columns, INSET, INSET + 2);
  const colours = pc.createColors(colour);
  return commitment === undefined ? [] : lines.map((line) => coloured(colours, commitment.status, line));
}

function lineOf(one: DisputeCommitment, { words, lang, when }: DisputeSceneShown): string {
  const { status, dueAt } = one;
  const said = wordsOf(lang).status[status];
  if (status === "none") return `${SIGNS.none} ${wordsOf(lang).noTarget(one.judgedAs, one.offer)}`;
  if (dueAt === null) return `${SIGNS[status]} ${said}, ${words.open}`;
  return `${SIGNS[status]} ${words.due(said, when(dueAt), restOf(one, lang))}`;
}

function gridCell(one: DisputeCommitment | undefined, { words, lang, when }: DisputeSceneShown): GridCell {
  if (one === undefined || one.status === "none") {
    return { status: "none", lines: [`${SIGNS.none} ${wordsOf(lang).status.none}`] };
  }
  const { status, dueAt } = one;
  const due = dueAt === null ? words.open : when(dueAt);
  return { status, lines: [`${SIGNS[status]} ${due}`, `  ${restOf(one, lang)}`] };
}

/** What is left of the target, or how far it is over: in counted time, as a check says it. */
function restOf({ remainingMs, clock }: DisputeCommitment, lang: DisputeSceneShown["lang"]): string {
  const words = wordsOf(lang);
  if (remainingMs === null) return words.notStarted;
  const rest = formatDuration(Math.abs(remainingMs), lang);
  if (remainingMs < 0) return words.over(rest);
  return clock === "stopped" ? words.toSpare(rest) : words.left(rest);
}

/** The arithmetic of a branch under the readings in force. */
function explanations(usual: DisputeCell | undefined, scene: DisputeSceneShown): string[] {
  return (usual?.commitments ?? []).flatMap((one) => [
    "",
    ...explanation(one, taken(one, scene.lang), scene).map((line) => `   ${line}`),
  ]);
}

const rulesText = (rules: readonly string[]) => (rules.length === 0 ? "" : ` [${rules.join(" ")}]`);
