import { serviceNowMap } from "../../intake/servicenow-log.map.js";
import { mapRows } from "../../intake/servicenow-log.says.js";
import type { Totals } from "../../intake/totals.js";
import type { Language } from "../../wording/language.js";
import { printable } from "../../wording/sentence.js";
import { wordsOf } from "../words.js";
import { columns } from "./columns.js";

/** What became of a log imported from a form, for people: rows, tickets, and how often what was made up or dropped. */
export function importSummary(name: string, from: string, totals: Totals, lang: Language): string {
  const words = wordsOf(lang).imported;
  const units: Readonly<Record<string, string>> = words.units;
  const unit = Object.hasOwn(units, from) ? units[from] : undefined;
  const count = (n: number) => n.toLocaleString(lang);
  const { rows } = totals;
  const codes = [
    ...Object.entries(totals.made).map(([code, n]) => [words.made, code, count(n)]),
    ...Object.entries(totals.dropped).map(([code, n]) => [words.dropped, code, count(n)]),
    ...Object.entries(totals.rejected).map(([code, n]) => [words.rejected, code, count(n)]),
  ];
  const lines = [
    words.tickets(printable(name), totals.cases, totals.tickets),
    words.rows(rows.read, count(rows.used), count(rows.dropped), count(rows.rejected), unit ?? words.row),
    ...columns(codes, [2]).map((line) => `  ${line}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** How a ServiceNow log is read, entry by entry, as the help shows it. */
export function mapTable(lang: Language): string {
  return mapRows(serviceNowMap, lang)
    .map(({ path, value, says }) => `  ${path}: ${value}\n    ${says}`)
    .join("\n");
}
