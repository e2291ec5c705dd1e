import { formatWhen } from "../../time/when.js";
import { SIGNS } from "../render/check.js";
import { complianceLine } from "../render/summary.js";
import { auditWordsOf } from "../words/audit.js";
import { reportWordsOf } from "../words/report.js";
import { percentOf, whole } from "./amounts.js";
import { html, type Markup } from "./html.js";
import type { Reporting } from "./reporting.js";

const STATUSES = ["met", "breached", "pending", "none"] as const;

/** What is said first: of which contract, looked at when, and how the commitments were kept. */
export function headlineIn({ summary, terms, evaluatedMs, lang }: Reporting): Markup {
  const words = reportWordsOf(lang);
  const { tickets, verdicts, rejected, groups } = summary;
  const compliance = terms.compliance.value;
  const tiles = [
    [words.tickets, whole(tickets, lang), rejected === 0 ? "" : auditWordsOf(lang).rejected(rejected)],
    ...STATUSES.map((one) => [
      `${SIGNS[one]} ${words.verdict[one]}`,
      whole(verdicts[one], lang),
      tickets === 0 ? "" : percentOf(verdicts[one], tickets, 1, lang),
    ]),
  ] as [string, string, string][];
  return html`<h1>${words.title}</h1>
<p class="lead">${terms.contract.title[lang]} · ${auditWordsOf(lang).evaluated(formatWhen(evaluatedMs, terms.zone, lang))} · ${terms.zone.name}</p>
<div class="headline"><div><div class="figure">${figure()}</div><p>${complianceLine(summary, compliance, lang)}</p></div>
<dl class="tiles">${tiles.map(
    ([name, amount, more]) =>
      html`<div><dt>${name}</dt><dd>${amount}${more === "" ? null : html` <small>${more}</small>`}</dd></div>
`,
  )}</dl></div>
`;

  /** The one figure: as the contract, in the reading in force, calls compliance. */
  function figure(): string {
    if (compliance === "mean") {
      const told = groups.filter(({ meanMet }) => meanMet !== null);
      const kept = told.filter(({ meanMet }) => meanMet).length;
      return told.length === 0 ? "–" : `${whole(kept, lang)}/${whole(told.length, lang)}`;
    }
    const met = groups.reduce((sum, group) => sum + group.met, 0);
    const judged = groups.reduce((sum, group) => sum + group.met + group.breached, 0);
    return judged === 0 ? "–" : percentOf(met, judged, 2, lang);
  }
}
