import type { ReportPart } from "../../audit/report/figures.js";
import type { Summary } from "../../audit/summary.js";
import type { Terms } from "../../contract/terms.js";
import type { Language } from "../../wording/language.js";

/** A file that a report was made from. */
export interface ReportedInput {
  readonly name: string;
  /** Null where the file was no plain file, so that nobody can read it again. */
  readonly bytes: number | null;
  /** SHA-256 of its bytes in hexadecimal digits. */
  readonly digest: string | null;
}

/** What was looked at. */
export interface Source {
  /** The tickets' files, or the parts of an audit that were put together. */
  readonly inputs: readonly ReportedInput[];
  /** The part of the tickets that was judged, as `3/16`; null for all of them. */
  readonly shard: string | null;
  /** The file of the contract; null for Flexible Engine's. */
  readonly contract: ReportedInput | null;
  /** Sets of holidays observed beside the standard ones. */
  readonly holidays: readonly string[];
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
