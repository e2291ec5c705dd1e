import { periodsOf } from "../../audit/report/periods.js";
import { auditWordsOf } from "../words/audit.js";
import { reportWordsOf } from "../words/report.js";
import { wordsOf } from "../words.js";
import { percentOf, whole } from "./amounts.js";
import { figureOf, legendOf, swatch } from "./figure.js";
import { html, type Markup } from "./html.js";
import { metricName } from "./metric-name.js";
import { monthsChart } from "./months-chart.js";
import { periodName } from "./period-name.js";
import type { Reporting } from "./reporting.js";

/** Compliance by month, a metric at a time. */
export function monthsIn({ figures, terms, lang }: Reporting): Markup {
  const words = reportWordsOf(lang);
  const { status } = wordsOf(lang);
  const { columns, absent } = auditWordsOf(lang);
  const charts = terms.metrics.flatMap(({ id }, i) => {
    const periods = periodsOf(figures.months.filter(({ metric }) => metric === id));
    if (periods.length === 0) return [];
    const title = words.monthsOf(id);
    const rows = periods.map(({ counts, ...period }) => {
      const judged = counts.met + counts.breached;
      return [
        periodName(period, lang),
        ...(["met", "breached", "pending", "none"] as const).map((one) => whole(counts[one], lang)),
        judged === 0 ? absent : percentOf(counts.met, judged, 2, lang),
      ];
    });
    const amount = (name: string) => ({ name, kind: "amount" as const });
    return html`<h3>${metricName(id, terms.contract, lang)}</h3>
${figureOf(
  { id: `months-${i}`, title, says: words.monthsSay, drawing: monthsChart(periods, lang) },
  {
    caption: words.behind(title),
    columns: [
      { name: words.period },
      ...[columns.met, columns.breached, columns.pending, columns.none, columns.metPercent].map(amount),
    ],
    rows,
  },
)}`;
  });
  return html`<p>${words.monthsCaption}</p>
${legendOf([
  [swatch("met-fill"), status.met],
  [swatch("late-fill"), status.breached],
  [swatch("none-fill"), words.judgedClocks],
])}${charts}`;
}
