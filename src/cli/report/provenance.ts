import { formatInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import { version } from "../version.js";
import { auditWordsOf, dimensionName } from "../words/audit.js";
import { reportWordsOf } from "../words/report.js";
import { whole } from "./amounts.js";
import { type Content, html, type Markup } from "./html.js";
import type { ReportedInput, Reporting } from "./reporting.js";
import { nameCell, tableOf } from "./table.js";

/** What was looked at, so that two who talk of it know that they look at the same. */
export function provenanceIn({ summary, terms, evaluatedMs, lang, source }: Reporting): Markup {
  const words = reportWordsOf(lang);
  const { contract, zone } = terms;
  const facts: [string, Content][] = [
    [
      words.evaluatedAt,
      html`${formatWhen(evaluatedMs, zone, lang)} (<code>${formatInstant(evaluatedMs, zone)}</code>)`,
    ],
    [words.contract, html`${contract.title[lang]} (<code>${contract.id}</code>)`],
    [words.zone, zone.name],
    [words.counts, words.countsOf(summary.tickets, summary.rejected)],
    ...(source.options.length === 0
      ? []
      : [[words.options, html`<code>${source.options.join(" ")}</code>`] as [string, Content]]),
    [words.groupedBy, summary.by.map((name) => dimensionName(name, lang)).join(", ")],
    [words.madeBy, `fe-triage ${version}`],
  ];
  return html`<p>${words.provenanceCaption}</p>
<dl class="facts">${facts.map(
    ([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>
`,
  )}</dl>
${tableOf({
  caption: words.inputsCaption,
  columns: [
    { name: words.file, kind: "name" },
    { name: words.kind },
    { name: words.bytes, kind: "amount" },
    { name: "SHA-256", kind: "name" },
  ],
  rows: source.inputs.map(rowOf),
})}`;

  function rowOf({ name, kind, bytes, digest }: ReportedInput): readonly Content[] {
    return [
      nameCell(name),
      words.inputKind[kind],
      bytes === null ? auditWordsOf(lang).absent : whole(bytes, lang),
      digest === null ? words.notAgain : html`<code>${digest}</code>`,
    ];
  }
}
