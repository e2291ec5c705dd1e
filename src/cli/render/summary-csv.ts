import type { Summary, SummaryGroup } from "../../audit/summary.js";
import { namesOf } from "./summary.js";

const FIGURES = [
  ...["count", "met", "breached", "pending", "none", "metPercent", "meanMs"],
  ...["p50Ms", "p90Ms", "p95Ms", "p99Ms", "targetMs", "meanMet", "running"],
];

/** A summary as CSV (RFC 4180), a line a group; a figure that there is not is empty. */
export function summaryCsv({ by, groups, spectra }: Summary): string {
  const names = [...namesOf(by), ...FIGURES];
  // Readings that decide nothing have their column too: the columns do not hang on the tickets.
  const readings = spectra?.totals.readings.map(({ reading }) => reading) ?? [];
  const heads = [
    ...names,
    ...(spectra === undefined ? [] : ["contested"]),
    ...readings.map((reading) => `contestedBy.${reading}`),
  ];
  const row = (group: SummaryGroup) =>
    [
      ...names.map((name) => group[name]),
      ...(spectra === undefined ? [] : [group.contested]),
      ...readings.map((reading) => group.contestedBy?.[reading] ?? 0),
    ]
      .map(field)
      .join(",");
  return `${[heads.map(field).join(","), ...groups.map(row)].join("\r\n")}\r\n`;
}

/** What a spreadsheet would take for a formula begins with one of these. */
const FORMULA = /^[=+\-@\t\r]/;

function field(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== value ? `"${text.replaceAll('"', '""')}"` : text;
}
