import type { Summary } from "../../audit/summary.js";
import type { Settings } from "../settings.js";
import { jsonText } from "./json.js";
import { summaryText } from "./summary.js";
import { summaryCsv } from "./summary-csv.js";

/** A summary in a format: `json`, `csv`, or else text for people. */
export function summaryIn(
  format: string,
  summary: Summary,
  evaluatedMs: number,
  { terms, showing }: Settings,
): string {
  if (format === "json") return `${jsonText(summary, 2)}\n`;
  if (format === "csv") return summaryCsv(summary);
  return summaryText(summary, evaluatedMs, terms, showing);
}
