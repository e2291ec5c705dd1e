import type { Outcome } from "../../simulate/spectrum/reading-spectrum.js";
import type { ReadingTotals } from "../../simulate/spectrum/reading-totals.js";
import { auditWordsOf } from "../words/audit.js";
import { reportWordsOf } from "../words/report.js";
import { spectrumWordsOf } from "../words/spectrum.js";
import { wordsOf } from "../words.js";
import { whole } from "./amounts.js";
import { type Content, html, type Markup } from "./html.js";
import type { Reporting } from "./reporting.js";
import { type Column, tableOf } from "./table.js";

/** Where the contract leaves a choice, how it was read, and, where that was asked, what another reading changes. */
export function readingsIn({ summary: { spectra }, terms, lang }: Reporting): Markup {
  const words = reportWordsOf(lang);
  const { contract } = terms;
  const totals = spectra?.totals ?? null;
  const decided = new Map(totals?.readings.map((one) => [one.reading, one]));
  const asked = Object.entries(contract.readings).filter(([, { decides }]) => decides !== "triage");
  const rows = asked.map(([name, { question, rules, options }]): readonly Content[] => {
    const value = terms.readings[name] as string;
    const isDefault = value === Object.keys(options)[0];
    const clauses = rules.map((rule) => `${rule} ${contract.rules[rule]?.clause ?? ""}`.trim());
    return [
      html`<code>${name}</code>`,
      question[lang],
      html`<code>${value}</code>${wordsOf(lang).colon} ${options[value]?.[lang] ?? ""} ${isDefault ? null : html`<strong>${words.notDefault}</strong>`}`,
      clauses.join(", "),
      ...(totals === null ? [] : [decidedIn(decided.get(name))]),
    ];
  });
  const decides: Column[] = totals === null ? [] : [{ name: words.decides, kind: "prose" }];
  return html`<p>${words.readingsCaption}</p>
${totals === null ? html`<p class="note">${words.askAll}</p>` : html`<p>${saidOf(totals)}</p>`}
${tableOf({
  caption: words.readingsTitle,
  columns: [
    { name: words.reading },
    { name: words.question, kind: "prose" },
    { name: words.inForce, kind: "prose" },
    { name: words.clauses },
    ...decides,
  ],
  rows,
})}`;

  function saidOf({ tickets, robust, contested, together }: ReadingTotals): string {
    const said = spectrumWordsOf(lang);
    const sentences = [said.total(tickets, robust, contested)];
    if (together > 0) sentences.push(said.decidedTogether(together));
    return sentences.join(". ");
  }

  function decidedIn(total: ReadingTotals["readings"][number] | undefined): Content {
    if (total === undefined || total.tickets === 0) return auditWordsOf(lang).absent;
    const said = spectrumWordsOf(lang);
    const outcome = (one: Outcome) => (one === "refused" ? said.refused : wordsOf(lang).status[one]);
    const changes = Object.entries(total.options).flatMap(([option, list]) =>
      list.length === 0
        ? []
        : html`<br><code>${option}</code>${wordsOf(lang).colon} ${list
            .map(({ from, to, tickets }) => said.changed(outcome(from), outcome(to), tickets))
            .join(", ")}`,
    );
    return html`<strong>${words.decidesTickets(whole(total.tickets, lang), total.tickets)}</strong>${changes}`;
  }
}
