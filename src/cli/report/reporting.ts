import type { ReportPart } from "../../audit/report/figures.js";
import type { Summary } from "../../audit/summary.js";
import type { Terms } from "../../contract/terms.js";
import type { Language } from "../../wording/language.js";

/** A file that a report was made from. */
export interface ReportedInput {
  /** Without its folder, which is nobody else's business. */
  readonly name: string;
  readonly kind: "tickets" | "part" | "mapping" | "contract";
  /** Null where the file was no plain file, so that nobody can read it again. */
  readonly bytes: number | null;
  /** SHA-256 of its bytes in hexadecimal digits. */
  readonly digest: string | null;
}

/** What was looked at. */
interface Source {
  readonly inputs: readonly ReportedInput[];
  /** The options that had a say in the figures and are told nowhere else, as they were given. */
  readonly options: readonly string[];
}

/** All that a report tells of. */
export interface Reporting {
  readonly summary: Summary;
  readonly figures: ReportPart;
  readonly evaluatedMs: number;
  readonly terms: Terms;
  readonly lang: Language;
  readonly source: Source;
}
