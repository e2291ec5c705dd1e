import type { SummaryGroup } from "../../audit/summary.js";
import { cell, FIGURES, namesOf, roughly, shows } from "../render/summary.js";
import { auditWordsOf, dimensionName } from "../words/audit.js";
import { reportWordsOf } from "../words/report.js";
import { whole } from "./amounts.js";
import { type Content, html, type Markup } from "./html.js";
import type { Reporting } from "./reporting.js";
import { type Column, nameCell, tableOf } from "./table.js";

/** More rows than are read; the others stand in the formats for programs. */
const MOST = 200;

/** The groups of the summary with their figures, and those whose clocks still run with the estimate for all. */
export function groupsIn({ summary, lang }: Reporting): Markup {
  const { by, groups } = summary;
  const words = reportWordsOf(lang);
  const audit = auditWordsOf(lang);
  if (groups.length === 0) return html`<p>${audit.nothingJudged}</p>`;
  const shown = mostBreached(groups);
  const names = namesOf(by).map((name): Column => ({ name: dimensionName(name, lang), kind: "name" }));
  const keysOf = (group: SummaryGroup): Content[] =>
    namesOf(by).map((name) => nameCell(String(group[name] ?? audit.absent)));
  const figures = FIGURES.filter((figure) => shown.some((group) => shows(group, figure)));
  const open = shown.filter(({ running }) => running > 0);
  const percentiles = ["p50Ms", "p90Ms", "p95Ms", "p99Ms"] as const;
  return html`${groups.length === shown.length ? null : html`<p>${words.groupsLeftOut(shown.length, groups.length)}</p>`}
${tableOf({
  caption: words.groupsCaption,
  columns: [...names, ...figures.map((figure): Column => ({ name: audit.columns[figure], kind: "amount" }))],
  rows: shown.map((group) => [...keysOf(group), ...figures.map((figure) => figureIn(group, figure))]),
})}
<p class="note">${audit.counted} ${words.meanMarks}</p>
${
  open.length === 0
    ? null
    : html`<h3>${words.runningTitle}</h3><p>${words.running(open.reduce((sum, { running }) => sum + running, 0))}</p>
${tableOf({
  caption: words.runningCaption,
  columns: [
    ...names,
    { name: words.stillRunning, kind: "amount" },
    ...percentiles.map((one): Column => ({ name: audit.columns[one], kind: "amount" })),
  ],
  rows: open.map((group) => [
    ...keysOf(group),
    whole(group.running, lang),
    ...percentiles.map((one) => {
      const value = group.withRunning[one];
      return value === null ? audit.absent : roughly(value, lang);
    }),
  ]),
})}`
}`;

  function figureIn(group: SummaryGroup, figure: (typeof FIGURES)[number]): Content {
    const text = cell(group, figure, lang);
    if (figure !== "meanMs" || group.meanMet === null) return text;
    const kind = group.meanMet ? "met" : "breached";
    return html`${text} <span class="${`status ${kind}`}" title="${words.meanIs[kind]}">${group.meanMet ? "≤" : ">"}</span>`;
  }
}

/** All groups in their order, or those with the most breaches where nobody would read them all. */
function mostBreached(groups: readonly SummaryGroup[]): readonly SummaryGroup[] {
  if (groups.length <= MOST) return groups;
  const worst = new Set(
    [...groups].sort((a, b) => b.breached - a.breached || b.count - a.count).slice(0, MOST),
  );
  return groups.filter((group) => worst.has(group));
}
