import pc from "picocolors";
import { metPercentOf } from "../../audit/met-percent.js";
import type { Summary, SummaryGroup } from "../../audit/summary.js";
import type { Terms } from "../../contract/terms.js";
import { formatDuration } from "../../time/duration.js";
import { formatWhen } from "../../time/when.js";
import type { Language } from "../../wording/language.js";
import { printable } from "../../wording/sentence.js";
import { auditWordsOf, dimensionName, rejectedKind } from "../words/audit.js";
import { wordsOf } from "../words.js";
import type { Showing } from "./check.js";
import { prose, section } from "./check.js";
import { columns, widthOf } from "./columns.js";
import { spectrumShowing } from "./spectrum.js";
import { spectraLines } from "./summary-spectra.js";
import { wrapIn } from "./wrap.js";

type Figure = keyof ReturnType<typeof auditWordsOf>["columns"];

/** The figures in the order of the table; what comes first here goes last where there is no room. */
const LEAST_NEEDED: readonly Figure[] = [
  "p99Ms",
  "none",
  "p50Ms",
  "pending",
  "p95Ms",
  "count",
  "meanMs",
  "targetMs",
  "p90Ms",
  "contested",
];
export const FIGURES: readonly Figure[] = [
  ...(["count", "met", "breached", "pending", "none", "metPercent", "targetMs", "meanMs"] as const),
  ...(["p50Ms", "p90Ms", "p95Ms", "p99Ms", "contested"] as const),
];

/** A summary for people: the totals, a table of the groups, the breaches by cause, and the worst. */
export function summaryText(
  summary: Summary,
  evaluatedMs: number,
  { compliance, readings }: Terms,
  showing: Showing,
): string {
  const { lang, zone, columns: width } = showing;
  const words = auditWordsOf(lang);
  const { status } = wordsOf(lang);
  const verdicts = (["met", "breached", "pending", "none"] as const)
    .filter((one) => summary.verdicts[one] > 0)
    .map((one) => `${summary.verdicts[one].toLocaleString(lang)} ${status[one]}`);
  const totals = [
    `${words.tickets(summary.tickets)}${verdicts.length === 0 ? "" : `${wordsOf(lang).colon} ${verdicts.join(", ")}`}`,
    ...(summary.withoutCommitment > 0 ? [words.withoutCommitment(summary.withoutCommitment)] : []),
  ];
  const lines = [
    ...wrapIn(totals.join(`${wordsOf(lang).colon.replace(":", ";")} `), width, 0),
    words.evaluated(formatWhen(evaluatedMs, zone, lang)),
    ...(summary.groups.length === 0 ? [] : ["", ...table(summary, showing), ""]),
    ...[words.counted, complianceLine(summary, compliance.value, lang)].flatMap((line) =>
      wrapIn(line, width, 0),
    ),
    ...runningLines(summary, showing),
    ...section(words.causes, causeLines(summary, lang)),
    ...section(words.worst, worstLines(summary, showing)),
    ...(summary.spectra === undefined
      ? []
      : spectraLines(summary.spectra, spectrumShowing(showing, readings))),
    ...rejectedLines(summary, showing),
  ];
  return `${lines.join("\n")}\n`;
}

/** What the contract, in the reading in force, calls compliance (SLA-5). */
export function complianceLine(
  { groups }: Summary,
  compliance: Terms["compliance"]["value"],
  lang: Language,
): string {
  const words = auditWordsOf(lang);
  if (compliance === "mean") {
    const told = groups.filter(({ meanMet }) => meanMet !== null);
    if (told.length === 0) return words.nothingJudged;
    return words.compliance.mean(told.filter(({ meanMet }) => meanMet).length, told.length);
  }
  const met = groups.reduce((sum, group) => sum + group.met, 0);
  const judged = groups.reduce((sum, group) => sum + group.met + group.breached, 0);
  const percent = metPercentOf(met, judged);
  if (percent === null) return words.nothingJudged;
  return words.compliance.perTicket(words.percent(percent), met, judged);
}

function table({ by, groups }: Summary, showing: Showing): string[] {
  const { lang, colour } = showing;
  const words = auditWordsOf(lang);
  const dimensions = namesOf(by);
  let figures = FIGURES.filter((figure) => groups.some((group) => shows(group, figure)));
  let lines = laid(figures);
  for (const figure of LEAST_NEEDED) {
    if (Math.max(...lines.map(widthOf)) <= showing.columns) break;
    figures = figures.filter((one) => one !== figure);
    lines = laid(figures);
  }
  const [head, ...body] = lines as [string, ...string[]];
  return [pc.createColors(colour).dim(head), ...body];

  function laid(shown: readonly Figure[]): string[] {
    const names = [
      ...dimensions.map((name) => printable(dimensionName(name, lang))),
      ...shown.map((figure) => words.columns[figure]),
    ];
    const rows = groups.map((group) => [
      ...dimensions.map((name) => printable(String(group[name] ?? words.absent))),
      ...shown.map((figure) => cell(group, figure, lang)),
    ]);
    return columns(
      [names, ...rows],
      shown.map((_, i) => dimensions.length + i),
    );
  }
}

/** The dimensions of a summary with the metric, which always tells groups apart, in its place or last. */
export function namesOf(by: readonly string[]): readonly string[] {
  return by.includes("metric") ? by : [...by, "metric"];
}

/** Whether a figure says something of a group: not a count of nothing. */
export function shows(group: SummaryGroup, figure: Figure): boolean {
  const value = group[figure];
  return figure === "pending" || figure === "none" ? value !== 0 : value != null;
}

export function cell(group: SummaryGroup, figure: Figure, lang: Language): string {
  const value = group[figure] as number | null;
  if (value === null) return auditWordsOf(lang).absent;
  if (figure.endsWith("Ms")) return roughly(value, lang);
  const digits = figure === "metPercent" ? 2 : 0;
  return numbers(lang, digits).format(value);
}

const formats = new Map<string, Intl.NumberFormat>();

/** How numbers are written: made once, because making it takes longer than writing a thousand of them. */
function numbers(lang: Language, digits: number): Intl.NumberFormat {
  const key = `${lang} ${digits}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(lang, { minimumFractionDigits: digits });
  formats.set(key, format);
  return format;
}

/** A duration to the minute, or to the second where it is shorter than an hour. */
export function roughly(durationMs: number, lang: Language): string {
  const unitMs = durationMs >= 3_600_000 ? 60_000 : durationMs >= 60_000 ? 1000 : 1;
  return formatDuration(Math.round(durationMs / unitMs) * unitMs, lang);
}

function runningLines({ by, groups }: Summary, { lang, columns: width }: Showing): string[] {
  const words = auditWordsOf(lang);
  const open = groups.filter(({ running }) => running > 0);
  if (open.length === 0) return [];
  const running = open.reduce((sum, group) => sum + group.running, 0);
  const rows = open.map(({ withRunning, ...group }) => [
    ...namesOf(by).map((name) => printable(String(group[name] ?? words.absent))),
    ...(["p50Ms", "p90Ms", "p95Ms"] as const).map((figure) => {
      const value = withRunning[figure];
      return `${words.columns[figure]} ${value === null ? words.absent : roughly(value, lang)}`;
    }),
  ]);
  return ["", ...wrapIn(words.withRunning(running), width, 0), ...columns(rows).map((line) => `  ${line}`)];
}

function causeLines({ groups }: Summary, lang: Language): string[] {
  const words = auditWordsOf(lang);
  const totals = new Map<string, number>();
  for (const { causes } of groups)
    for (const [cause, n] of Object.entries(causes)) totals.set(cause, (totals.get(cause) ?? 0) + n);
  return columns(
    [...totals]
      .sort(([, a], [, b]) => b - a)
      .map(([cause, n]) => [n.toLocaleString(lang), words.cause(cause)]),
    [0],
  );
}

function worstLines({ worst }: Summary, { lang }: Showing): string[] {
  const words = auditWordsOf(lang);
  return columns(
    worst.map(({ ticket, metric, offer, priority, elapsedMs, targetMs }) => [
      printable(ticket),
      [offer, priority].filter(Boolean).join(" "),
      metric,
      wordsOf(lang).of(roughly(elapsedMs, lang), roughly(targetMs, lang)),
      words.percent(Math.round((elapsedMs / targetMs) * 100)),
    ]),
    [4],
  );
}

function rejectedLines({ rejected, rejectedBy }: Summary, { lang, columns: width }: Showing): string[] {
  if (rejected === 0) return [];
  const words = auditWordsOf(lang);
  const kinds = Object.entries(rejectedBy).map(
    ([code, n]) => `${n.toLocaleString(lang)}  ${printable(rejectedKind(code, lang))}`,
  );
  return prose(words.rejected(rejected), kinds, width);
}
