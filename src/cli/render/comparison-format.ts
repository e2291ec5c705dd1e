import type { Comparison } from "../../audit/comparison.js";
import type { Settings } from "../settings.js";
import { auditComparisonText } from "./audit-comparison.js";
import { auditComparisonCsv } from "./audit-comparison-csv.js";
import { jsonText } from "./json.js";
import { spectrumShowing } from "./spectrum.js";

/** Two audits side by side in a format: `json`, `csv`, or else text for people. */
export function comparisonIn(format: string, comparison: Comparison, { terms, showing }: Settings): string {
  if (format === "json") return `${jsonText(comparison, 2)}\n`;
  if (format === "csv") return auditComparisonCsv(comparison);
  return auditComparisonText(comparison, spectrumShowing(showing, terms.readings));
}
