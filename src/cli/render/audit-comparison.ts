import pc from "picocolors";
import type { Comparison } from "../../audit/comparison.js";
import type { FigureDifference, GroupDifference } from "../../audit/difference.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import type { Language } from "../../wording/language.js";
import { printable } from "../../wording/sentence.js";
import { auditWordsOf, dimensionName } from "../words/audit.js";
import { comparisonWordsOf } from "../words/comparison.js";
import { wordsOf } from "../words.js";
import type { Showing } from "./check.js";
import { section } from "./check.js";
import { columns, widthOf } from "./columns.js";
import { outcomeText, type SpectrumShowing } from "./spectrum.js";
import { namesOf, roughly } from "./summary.js";
import { wrapIn } from "./wrap.js";

/** The figures in the order of the table, each beside its difference; what comes last goes first where there is no room. */
const FIGURES = ["metPercent", "meanMs", "p90Ms", "count"] as const;
type Figure = (typeof FIGURES)[number];

/** Two audits side by side for people: each one’s totals, the groups with their differences, and the verdicts that change. */
export function auditComparisonText(comparison: Comparison, showing: SpectrumShowing): string {
  const { lang, zone, columns: width } = showing;
  const { base, other, differences } = comparison;
  const words = comparisonWordsOf(lang);
  const when = (at: string) => formatWhen(parseInstant(at), zone, lang);
  const wrapped = (text: string) => wrapIn(text, width, 0, 2);
  const evaluated =
    base.evaluatedAt === other.evaluatedAt ? [words.sameEvaluation(when(base.evaluatedAt))] : [];
  const running = [base, other].map(({ groups }) => groups.reduce((sum, one) => sum + one.running, 0));
  const lines = [
    ...wrapped(totalsOf(words.filed(...namesIn(base)), base, lang)),
    ...wrapped(totalsOf(nameOfOther(comparison, lang), other, lang)),
    ...evaluated,
    ...askedLines(comparison, showing, when),
    ...(differences.groups.length === 0 ? [] : ["", ...table(comparison, showing), ""]),
    ...(other.summedBy.join() === other.by.join()
      ? []
      : wrapped(words.putTogether(printable(other.summedBy.join(", "))))),
    ...wrapped(words.legend),
    ...wrapped(complianceOf(differences.metPercent, lang)),
    ...(running.some((n) => n > 0) ? wrapped(words.running(running[0] ?? 0, running[1] ?? 0)) : []),
    ...changedLines(comparison, showing),
  ];
  return `${lines.join("\n")}\n`;
}

const namesIn = ({ files, changes }: Comparison["base"]) => [files.join(", "), changes.join(", ")] as const;

function nameOfOther({ other, differences: { changedVerdicts } }: Comparison, lang: Language): string {
  const words = comparisonWordsOf(lang);
  const [files, changes] = namesIn(other);
  return changedVerdicts === undefined ? words.filed(files, changes) : words.otherWay(changes);
}

function totalsOf(name: string, { tickets, verdicts, rejected }: Comparison["base"], lang: Language): string {
  const { status, colon } = wordsOf(lang);
  const told = (["met", "breached", "pending", "none"] as const)
    .filter((one) => verdicts[one] > 0)
    .map((one) => `${verdicts[one].toLocaleString(lang)} ${status[one]}`);
  const parts = [
    auditWordsOf(lang).tickets(tickets) + (told.length === 0 ? "" : ` (${told.join(", ")})`),
    ...(rejected === 0 ? [] : [comparisonWordsOf(lang).rejected(rejected)]),
  ];
  return `${printable(name)}${colon} ${parts.join(`${colon.replace(":", ";")} `)}`;
}

/** In what the two were asked differently: the whole point where the tickets are the same, else a warning. */
function askedLines(
  { differences }: Comparison,
  { lang, columns: width }: Showing,
  when: (at: string) => string,
): string[] {
  const words = comparisonWordsOf(lang);
  const { askedDifferently, changedVerdicts } = differences;
  if (askedDifferently.length === 0) return [];
  const heading = changedVerdicts === undefined ? words.askedDifferently : words.judgedDifferently;
  const rows = askedDifferently.map(({ what, base, other }) => {
    const [from, to] = [base, other].map((value) =>
      what === "evaluatedAt" ? when(value) : printable(value),
    );
    return [words.what[what] ?? printable(what.replace(/^readings\./, "")), `${from} → ${to}`];
  });
  return ["", ...wrapIn(heading, width, 2), ...columns(rows).map((line) => `    ${line}`)];
}

function table({ base, differences: { groups } }: Comparison, showing: Showing): string[] {
  const { lang, colour } = showing;
  const words = auditWordsOf(lang);
  const names = namesOf(base.by);
  let lines = laid(FIGURES);
  for (let many = FIGURES.length - 1; many > 0; many--) {
    if (Math.max(...lines.map(widthOf)) <= showing.columns) break;
    lines = laid(FIGURES.slice(0, many));
  }
  const [head, ...body] = lines as [string, ...string[]];
  return [pc.createColors(colour).dim(head), ...body];

  function laid(figures: readonly Figure[]): string[] {
    const heads = [
      ...names.map((name) => printable(dimensionName(name, lang))),
      ...figures.flatMap((figure) => [words.columns[figure], comparisonWordsOf(lang).difference]),
    ];
    const rows = groups.map((group) => [
      ...names.map((name) => printable(String(group[name] ?? words.absent))),
      ...figures.flatMap((figure) => cells(group, figure, lang)),
    ]);
    return columns(
      [heads, ...rows],
      figures.flatMap((_, i) => [names.length + 2 * i, names.length + 2 * i + 1]),
    );
  }
}

/** A figure of both sides, once where they agree, and the difference. */
function cells(group: GroupDifference, figure: Figure, lang: Language): [string, string] {
  const { base, other, difference } = group[figure];
  const [from, to] = [base, other].map((value) => amount(figure, value, lang));
  const both = base === other ? `${from}` : `${from} → ${to}`;
  return [both, difference === null ? auditWordsOf(lang).absent : signed(figure, difference, lang)];
}

function amount(figure: Figure, value: number | null, lang: Language): string {
  if (value === null) return auditWordsOf(lang).absent;
  if (figure.endsWith("Ms")) return roughly(value, lang);
  return value.toLocaleString(lang, { minimumFractionDigits: figure === "metPercent" ? 2 : 0 });
}

/** A difference with its sign; nothing for what is no difference. */
function signed(figure: Figure, difference: number, lang: Language): string {
  if (difference === 0) return "";
  return `${difference > 0 ? "+" : "−"}${amount(figure, Math.abs(difference), lang)}`;
}

function complianceOf({ base, other, difference }: FigureDifference, lang: Language): string {
  const { absent, percent } = auditWordsOf(lang);
  const words = comparisonWordsOf(lang);
  const told = (value: number | null) => (value === null ? absent : percent(value));
  const points = difference === null ? absent : words.points(signed("metPercent", difference, lang) || "0");
  return words.compliance(told(base), told(other), points);
}

function changedLines({ differences }: Comparison, showing: SpectrumShowing): string[] {
  const { changedVerdicts } = differences;
  if (changedVerdicts === undefined) return [];
  const words = comparisonWordsOf(showing.lang);
  const { tickets, changed, changes, first } = changedVerdicts;
  if (changed === 0) return ["", words.unchanged(tickets)];
  const way = (from: (typeof first)[number]["from"], to: typeof from) =>
    `${outcomeText(from, showing)} → ${outcomeText(to, showing)}`;
  return [
    ...section(
      words.changed(changed, tickets),
      columns(
        changes.map(({ from, to, tickets: n }) => [n.toLocaleString(showing.lang), way(from, to)]),
        [0],
      ),
    ),
    ...section(
      words.first(first.length),
      columns(first.map(({ ticket, from, to }) => [printable(ticket), way(from, to)])),
    ),
  ];
}
