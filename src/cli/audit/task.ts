import { flexibleEngine } from "../../contract/flexible-engine/index.js";
import type { Contract } from "../../contract/schema.js";
import { termsOf } from "../../contract/terms.js";
import { zoneOf } from "../../time/zone.js";
import type { Question } from "./auditor.js";

/** A question in a form that is handed from one thread to another. */
export interface Task extends Omit<Question, "terms" | "assumeZone"> {
  /** Null for Flexible Engine's, which every thread knows. */
  readonly contract: Contract | null;
  readonly readings: Readonly<Record<string, string>>;
  readonly holidays: readonly string[];
  readonly assumeZone: string | null;
}

/** The question of a task, its terms made here. */
export function questionOf({ contract, readings, holidays, assumeZone, ...rest }: Task): Question {
  const terms = termsOf(contract ?? flexibleEngine, { readings, holidays, lang: rest.lang });
  return { ...rest, terms, assumeZone: assumeZone === null ? undefined : zoneOf(assumeZone) };
}
