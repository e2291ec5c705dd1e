import { type DateInput, instantMsOf } from "../calendar/date-input.js";
import { flexibleEngine } from "../contract/flexible-engine/index.js";
import type { Contract } from "../contract/schema.js";
import { type Terms, termsOf } from "../contract/terms.js";
import { readTicket, type TicketRecord } from "../ticket/record.js";
import { zoneOf } from "../time/zone.js";
import type { Language } from "../wording/language.js";
import { type Check, type CheckedCommitment, checkUnder } from "./check.js";
import { type Deadline, type DeadlineQuestion, deadlineUnder } from "./deadline.js";
import type { TraceRow } from "./trace.js";

/** When, by which contract, in which reading, and in which language to answer. */
export interface AnswerOptions {
  /** Instant of evaluation: events later than it have not happened yet. */
  readonly now: DateInput;
  /** The contract that judges; Flexible Engine's unless told. */
  readonly contract?: Contract;
  /** Readings by name; the others are at their default. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Sets of holidays observed beside the standard ones, as `alsace-moselle`. */
  readonly holidays?: readonly string[];
  /** Zone of times written without an offset, which are refused without it. */
  readonly assumeZone?: string;
  /** Language of sentences; English unless told. */
  readonly lang?: Language;
}

/**
 * Says for a ticket whether each of its commitments was met, and its verdict (SLA-1 to SLA-7, §7.3.1, §7.7.3).
 *
 * Throws an `InputError` with all the problems of a record that is not one, or at the first event that the
 * lifecycle does not allow.
 *
 * @example
 * ```ts
 * import { checkTicket } from "fe-triage";
 * const check = checkTicket(
 *   {
 *     id: "T-1",
 *     offer: "business",
 *     priority: "P2",
 *     events: [
 *       { type: "received", at: "2026-05-07T16:12:00+02:00" },
 *       { type: "acknowledged", at: "2026-05-07T17:05:00+02:00" },
 *     ],
 *   },
 *   { now: "2026-05-08T00:00:00+02:00" },
 * );
 * check.verdict; // => "met"
 * check.commitments[0].dueAt; // => "2026-05-07T18:12:00+02:00"
 * ```
 */
export function checkTicket(record: TicketRecord, options: AnswerOptions): Check {
  return answer(record, options, false);
}

/** A check in which each commitment has its trace. */
export interface ExplainedCheck extends Check {
  readonly commitments: readonly (CheckedCommitment & { readonly trace: readonly TraceRow[] })[];
}

/**
 * Checks a ticket as `checkTicket` does, and gives each commitment its `trace`: the intervals from its start to its
 * stop, with what each counted and why; they add up to `elapsedMs`.
 *
 * @example
 * ```ts
 * import { explain } from "fe-triage";
 * const { commitments } = explain(
 *   {
 *     id: "T-1",
 *     offer: "standard",
 *     priority: "P3",
 *     events: [
 *       { type: "received", at: "2026-07-13T18:00:00+02:00" },
 *       { type: "acknowledged", at: "2026-07-15T09:30:00+02:00" },
 *     ],
 *   },
 *   { now: "2026-07-16T00:00:00+02:00" },
 * );
 * commitments[0].trace.map((row) => row.countedMs / 60000); // => [60, 0, 0, 0, 30]
 * commitments[0].trace[2].why; // => "public holiday: National Day"
 * ```
 */
export function explain(record: TicketRecord, options: AnswerOptions): ExplainedCheck {
  return answer(record, options, true) as ExplainedCheck;
}

/** What a deadline is asked for: as `DeadlineQuestion`, with the start as an instant of any kind. */
export interface DeadlineAsked extends Omit<DeadlineQuestion, "atMs" | "metric"> {
  readonly at: DateInput;
  /** The metric; that of requests for a request, else the contract's first. */
  readonly metric?: string;
}

/**
 * The deadline of a clock that starts at an instant and runs without a pause (OFR-2, OFR-3, REQ-1, SLA-6).
 *
 * @example
 * ```ts
 * import { deadline } from "fe-triage";
 * const asked = { offer: "standard", priority: "P3", at: "2026-05-07T16:00:00+02:00" };
 * deadline(asked, { now: asked.at }).dueAt; // => "2026-05-11T16:00:00+02:00"
 * ```
 */
export function deadline(asked: DeadlineAsked, options: AnswerOptions & { explain?: boolean }): Deadline {
  const terms = termsUnder(options);
  const metric = asked.metric ?? defaultMetric(terms, asked.request !== undefined);
  const question = { ...asked, metric, atMs: instantMsOf(asked.at) };
  return deadlineUnder(terms, question, {
    nowMs: instantMsOf(options.now),
    explain: options.explain ?? false,
    lang: options.lang ?? "en",
  });
}

/** The metric that a deadline is asked of where none is named. */
export function defaultMetric(terms: Terms, request: boolean): string {
  const judgedBy = request ? "request" : "priority";
  return terms.metrics.find((metric) => metric.judgedBy === judgedBy)?.id ?? "";
}

function answer(record: TicketRecord, options: AnswerOptions, explained: boolean): Check {
  const { assumeZone, lang = "en" } = options;
  const terms = termsUnder(options);
  const ticket = readTicket(record, terms, {
    lang,
    ...(assumeZone === undefined ? {} : { assumeZone: zoneOf(assumeZone) }),
  });
  return checkUnder(terms, ticket, { nowMs: instantMsOf(options.now), explain: explained, lang });
}

const made = new WeakMap<Contract, Map<string, Terms>>();

/** The terms of a contract under readings, made once for each set of them. */
export function termsUnder({
  contract = flexibleEngine,
  readings = {},
  holidays = [],
  lang = "en",
}: Omit<AnswerOptions, "now">): Terms {
  const key = JSON.stringify([Object.entries(readings).sort(), [...holidays].sort(), lang]);
  const terms = made.get(contract)?.get(key) ?? termsOf(contract, { readings, holidays, lang });
  made.set(contract, (made.get(contract) ?? new Map<string, Terms>()).set(key, terms));
  return terms;
}
