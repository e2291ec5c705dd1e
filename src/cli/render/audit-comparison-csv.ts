import type { Comparison } from "../../audit/comparison.js";
import { COMPARED_FIGURES } from "../../audit/difference.js";
import { csvLine } from "./csv-line.js";
import { namesOf } from "./summary.js";

const SIDES = ["base", "other", "difference"] as const;

/** Two audits side by side as CSV (RFC 4180), a line a group: each figure of the first, of the second, and the difference. */
export function auditComparisonCsv({ base, differences: { groups } }: Comparison): string {
  const names = namesOf(base.by);
  const heads = COMPARED_FIGURES.flatMap((figure) => SIDES.map((side) => `${figure}.${side}`));
  const rows = groups.map((group) => [
    ...names.map((name) => group[name]),
    ...COMPARED_FIGURES.flatMap((figure) => SIDES.map((side) => group[figure][side])),
  ]);
  return [[...names, ...heads], ...rows].map(csvLine).join("");
}
