import { createHash } from "node:crypto";
import { reportWordsOf } from "../words/report.js";
import { arrivalsIn } from "./arrivals.js";
import { breachesIn, rejectedIn } from "./breaches.js";
import { groupsIn } from "./groups.js";
import { headlineIn } from "./headline.js";
import { html, Markup } from "./html.js";
import { monthsIn } from "./months.js";
import { patterns } from "./patterns.js";
import { provenanceIn } from "./provenance.js";
import { ratiosIn } from "./ratios.js";
import { readingsIn } from "./readings.js";
import type { Reporting } from "./reporting.js";
import { style } from "./style.js";
import { worstIn } from "./worst.js";

/** The style is allowed by its digest: not even a style that came in with a ticket would be. */
const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'`;

/**
 * A report as one HTML file that needs nothing else: no network, no script, no other file. The same question and the
 * same tickets make the same bytes.
 */
export function reportPage(reporting: Reporting): string {
  const { terms, lang, summary } = reporting;
  const words = reportWordsOf(lang);
  const nothing = html`<p>${words.noTickets}</p>`;
  const isEmpty = summary.tickets === 0;
  const sections: (readonly [id: string, title: string, content: Markup])[] = [
    ["groups", words.sections.groups, groupsIn(reporting)],
    ["months", words.sections.months, isEmpty ? nothing : monthsIn(reporting)],
    ["targets", words.sections.ratios, isEmpty ? nothing : ratiosIn(reporting)],
    ["arrivals", words.sections.arrivals, isEmpty ? nothing : arrivalsIn(reporting)],
    ["breaches", words.sections.breaches, breachesIn(reporting)],
    ["worst", words.sections.worst, worstIn(reporting)],
    ["readings", words.sections.readings, readingsIn(reporting)],
    ["input", words.sections.input, html`${provenanceIn(reporting)}${rejectedIn(reporting)}`],
  ];
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words.title}: ${terms.contract.title[lang]}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${patterns}<header>
${headlineIn(reporting)}<nav aria-label="${words.contents}"><ul>${sections.map(([id, title]) => html`<li><a href="${`#${id}`}">${title}</a></li>`)}</ul></nav>
</header>
<main>
${sections.map(
  ([id, title, content]) => html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}
</section>
`,
)}</main>
<footer><p>${words.footer}</p></footer>
</body>
</html>
`;
  return page.text;
}
