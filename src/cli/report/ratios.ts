import { RATIO_STEPS, type RatioCounts } from "../../audit/report/ratios.js";
import { reportWordsOf } from "../words/report.js";
import { whole } from "./amounts.js";
import { figureOf, legendOf, swatch } from "./figure.js";
import { html, type Markup } from "./html.js";
import { metricName } from "./metric-name.js";
import { ENDING_FILL, ENDINGS, ratiosChart, stepName, totalOf } from "./ratios-chart.js";
import type { Reporting } from "./reporting.js";

/** How counted time is distributed about the target, a metric at a time. */
export function ratiosIn({ figures, terms, lang }: Reporting): Markup {
  const words = reportWordsOf(lang);
  const charts = terms.metrics.flatMap(({ id }, i) => {
    const ratios = figures.ratios.find(({ metric }) => metric === id);
    if (ratios === undefined) return [];
    const title = words.ratiosOf(id);
    return html`<h3>${metricName(id, terms.contract, lang)}</h3>
${figureOf(
  { id: `ratios-${i}`, title, says: saidOf(ratios), drawing: ratiosChart(ratios, lang) },
  {
    caption: words.behind(title),
    columns: [
      { name: words.ofTarget },
      ...ENDINGS.map((ending) => ({ name: words.ending[ending], kind: "amount" as const })),
    ],
    rows: RATIO_STEPS.flatMap((_, step) =>
      totalOf(ratios, step) === 0
        ? []
        : [[stepName(step, lang), ...ENDINGS.map((ending) => whole(ratios[ending][step] as number, lang))]],
    ),
  },
)}`;
  });
  return html`<p>${words.ratiosCaption}</p>
${legendOf(ENDINGS.map((ending) => [swatch(ENDING_FILL[ending]), words.ending[ending]]))}${charts}`;

  function saidOf(ratios: RatioCounts): string {
    const sums = ENDINGS.map((ending) => ratios[ending].reduce((sum, n) => sum + n, 0));
    return words.ratiosSay(...(sums as [number, number, number]));
  }
}
