import type { Language } from "../wording/language.js";
import { listOf, own, textOf } from "./json-input.js";
import { type Remark, remark, type ToldCode } from "./remark.js";

/** More clocks than a desk has; with it a hostile issue does not become thousands of notes. */
const MOST_CLOCKS = 20;

/**
 * What the clocks of Jira Service Management say of an issue: those of its fields that have cycles, each that was
 * breached in one of them or has completed them all.
 */
export function verdictsIn(fields: unknown, lang: Language): Remark<ToldCode>[] {
  if (typeof fields !== "object" || fields === null) return [];
  return Object.entries(fields)
    .flatMap(([field, value]) => {
      const code = verdictOf(value);
      return code === null ? [] : [{ code, found: textOf(own(value, "name")) || field }];
    })
    .slice(0, MOST_CLOCKS)
    .map(({ code, found }) => remark(code, { event: 0, line: 1, found: found.slice(0, 80) }, lang));
}

function verdictOf(clock: unknown): ToldCode | null {
  const completed = listOf(own(clock, "completedCycles"));
  const ongoing = own(clock, "ongoingCycle");
  if ([...completed, ongoing].some((cycle) => own(cycle, "breached") === true)) return "own-verdict-breached";
  return completed.length > 0 && ongoing == null ? "own-verdict-met" : null;
}
