import { type Cause, HISTORY, LATENESS } from "../../audit/breach.js";
import { auditWordsOf, rejectedKind } from "../words/audit.js";
import { reportWordsOf } from "../words/report.js";
import { percentOf, whole } from "./amounts.js";
import { html, type Markup } from "./html.js";
import type { Reporting } from "./reporting.js";
import { tableOf } from "./table.js";

/** How the breached commitments were breached, and what went before. */
export function breachesIn({ summary: { groups }, lang }: Reporting): Markup {
  const words = reportWordsOf(lang);
  const audit = auditWordsOf(lang);
  const breached = groups.reduce((sum, group) => sum + group.breached, 0);
  if (breached === 0) return html`<p>${words.noBreach}</p>`;
  const totalOf = (cause: Cause) => groups.reduce((sum, { causes }) => sum + (causes[cause] ?? 0), 0);
  const table = (caption: string, kinds: readonly Cause[]) => {
    const causes = kinds.map((cause) => [cause, totalOf(cause)] as const).filter(([, n]) => n > 0);
    return causes.length === 0
      ? null
      : tableOf({
          caption,
          columns: [
            { name: words.cause, kind: "prose" },
            { name: words.breaches, kind: "amount" },
            { name: words.share, kind: "amount" },
          ],
          rows: causes.map(([cause, n]) => [
            audit.cause(cause),
            whole(n, lang),
            percentOf(n, breached, 1, lang),
          ]),
        });
  };
  return html`${table(words.lateness, LATENESS)}${table(words.history, HISTORY)}`;
}

/** Lines that are no tickets, by what is wrong with them; nothing where there are none. */
export function rejectedIn({ summary: { rejected, rejectedBy }, lang }: Reporting): Markup | null {
  if (rejected === 0) return null;
  const words = reportWordsOf(lang);
  const audit = auditWordsOf(lang);
  return html`<h3>${audit.rejected(rejected)}</h3>
<p>${words.rejectedSays}</p>
${tableOf({
  caption: words.rejectedCaption,
  columns: [
    { name: words.kind, kind: "prose" },
    { name: words.lines, kind: "amount" },
  ],
  rows: Object.entries(rejectedBy).map(([code, n]) => [rejectedKind(code, lang), whole(n, lang)]),
})}`;
}
