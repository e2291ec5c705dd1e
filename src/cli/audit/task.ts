import { flexibleEngine } from "../../contract/flexible-engine/index.js";
import type { Contract } from "../../contract/schema.js";
import { termsOf } from "../../contract/terms.js";
import type { Change } from "../../simulate/change.js";
import { zoneOf } from "../../time/zone.js";
import type { Language } from "../../wording/language.js";
import type { Question } from "./auditor.js";
import type { Shard } from "./shard.js";

/** A question in a form that is handed from one thread to another. */
export interface Task {
  /** Null for Flexible Engine's, which every thread knows. */
  readonly contract: Contract | null;
  readonly readings: Readonly<Record<string, string>>;
  readonly holidays: readonly string[];
  readonly assumeZone: string | null;
  readonly nowMs: number;
  readonly lang: Language;
  readonly by: readonly string[];
  readonly lines: boolean;
  /** Whether that line is a row of a table instead. */
  readonly rows: boolean;
  /** Whether each verdict is tried under all readings. */
  readonly spectra: boolean;
  /** Whether what a report shows beside the summary is kept. */
  readonly report: boolean;
  /** How each ticket is judged once more, otherwise; null where it is judged once. */
  readonly other: readonly Change[] | null;
  /** The part of the tickets that is judged, chosen by their ids; null for all. */
  readonly shard: Shard | null;
}

/** The question of a task, its terms made here. */
export function questionOf({ contract, readings, holidays, assumeZone, ...rest }: Task): Question {
  const terms = termsOf(contract ?? flexibleEngine, { readings, holidays, lang: rest.lang });
  return { ...rest, terms, assumeZone: assumeZone === null ? undefined : zoneOf(assumeZone) };
}
