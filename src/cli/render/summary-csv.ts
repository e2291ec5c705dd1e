import type { Summary } from "../../audit/summary.js";
import { csvLine } from "./csv-line.js";
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
  const rows = groups.map((group) => [
    ...names.map((name) => group[name]),
    ...(spectra === undefined ? [] : [group.contested]),
    ...readings.map((reading) => group.contestedBy?.[reading] ?? 0),
  ]);
  return [heads, ...rows].map(csvLine).join("");
}
