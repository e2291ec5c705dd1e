import * as z from "zod/mini";
import { instantMsOf } from "../calendar/date-input.js";
import type { Terms } from "../contract/terms.js";
import { type AnswerOptions, termsUnder } from "../sla/check-ticket.js";
import type { ReadOptions } from "../ticket/record.js";
import { formatInstant } from "../time/instant.js";
import { zoneOf } from "../time/zone.js";
import { catalogueOf } from "../wording/catalogue.js";
import { problemsOfIssues, quote } from "../wording/issues.js";
import { InputError, type Problem } from "../wording/problem.js";
import { instantReader } from "./instants.js";
import { type Interruption, type MonthlyInterruption, monthlyInterruptions } from "./interruptions.js";
import { changesIn } from "./notice.js";

/** More interruptions than any ledger holds. */
const MOST_ENTRIES = 100_000;

/**
 * An entry of a ledger: an interruption of a service by a change, whose `kind` is a type or a kind of change.
 *
 * @example
 * const entry: LedgerEntry = {
 *   service: "ECS",
 *   kind: "urgent",
 *   start: "2026-05-07T22:00:00+02:00",
 *   end: "2026-05-08T00:30:00+02:00",
 * };
 */
export interface LedgerEntry {
  readonly service: string;
  readonly kind: string;
  readonly start: string;
  readonly end: string;
}

/**
 * What the interruptions of a ledger come to.
 *
 * @example
 * const nothing: InterruptionsAnswer = interruptions([], { now: 0 });
 */
export interface InterruptionsAnswer {
  /** Whether every month kept to its limit. */
  readonly kept: boolean;
  readonly months: readonly MonthlyInterruption[];
  readonly evaluatedAt: string;
}

/**
 * The interruptions of a ledger summed per calendar month of the contract's zone, service and type of change, each held
 * against what it may come to (CHG-2, §7.7.7.5): `overMs` is by how much it is more. Overlapping ones of a service and
 * type count once; one that runs across the end of a month is split there. All entries count, past or planned.
 *
 * Throws an `InputError` with all the problems of a ledger that is none.
 *
 * @example
 * ```ts
 * import { interruptions } from "fe-triage";
 * const ledger = [
 *   { service: "ECS", kind: "urgent", start: "2026-05-07T22:00:00+02:00", end: "2026-05-08T00:30:00+02:00" },
 *   { service: "ECS", kind: "urgent", start: "2026-05-20T06:00:00+02:00", end: "2026-05-20T07:00:00+02:00" },
 * ];
 * const { kept, months } = interruptions(ledger, { now: "2026-06-01T00:00:00+02:00" });
 * kept; // => false
 * months[0].overMs; // => (2.5 + 1 - 3) * 3_600_000
 * ```
 */
export function interruptions(ledger: readonly LedgerEntry[], options: AnswerOptions): InterruptionsAnswer {
  const { assumeZone, lang = "en" } = options;
  return interruptionsUnder(termsUnder(options), ledger, instantMsOf(options.now), {
    lang,
    ...(assumeZone === undefined ? {} : { assumeZone: zoneOf(assumeZone) }),
  });
}

/** The same under terms that were made already. */
export function interruptionsUnder(
  terms: Terms,
  ledger: unknown,
  nowMs: number,
  options: ReadOptions,
): InterruptionsAnswer {
  const entries = readLedger(ledger, terms, options);
  const months = monthlyInterruptions(entries, changesIn(terms, options.lang), terms.zone);
  return {
    kept: months.every((month) => month.kept),
    months,
    evaluatedAt: formatInstant(nowMs, terms.zone),
  };
}

/** Reads a ledger of interruptions. Throws an {@link InputError} with all the problems found. */
function readLedger(input: unknown, terms: Terms, options: ReadOptions = {}): Interruption[] {
  const say = catalogueOf(options.lang ?? "en");
  const { kinds, types } = changesIn(terms, options.lang);
  const names = [...new Set([...types.keys(), ...kinds.keys()])] as [string, ...string[]];
  const schema = z
    .array(
      z.object({
        service: z.string().check(z.minLength(1)),
        kind: z.enum(names),
        start: z.string(),
        end: z.string(),
      }),
    )
    .check(z.maxLength(MOST_ENTRIES));
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new InputError(problemsOfIssues(parsed.error.issues, input, say));
  const problems: Problem[] = [];
  const read = instantReader(problems, say, options.assumeZone);
  const entries = parsed.data.map(({ service, kind, start, end }, i) => {
    const startMs = read(start, `${i}.start`);
    const endMs = read(end, `${i}.end`);
    if (endMs <= startMs) {
      const allowed = say.after(start);
      problems.push(say.problem({ code: "ends-before-start", path: `${i}.end`, found: quote(end), allowed }));
    }
    return { service, type: kinds.get(kind)?.type ?? kind, startMs, endMs };
  });
  if (problems.length > 0) throw new InputError(problems);
  return entries;
}
