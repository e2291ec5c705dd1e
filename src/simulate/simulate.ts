import { type DateInput, instantMsOf } from "../calendar/date-input.js";
import type { Terms } from "../contract/terms.js";
import { type Check, checkUnder } from "../sla/check.js";
import { type AnswerOptions, termsUnder } from "../sla/check-ticket.js";
import { readTicket, type Ticket, type TicketRecord } from "../ticket/record.js";
import { zoneOf } from "../time/zone.js";
import { catalogueOf } from "../wording/catalogue.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { type Change, changedTerms, changedTicket } from "./change.js";
import { figuresThatDiffer } from "./difference.js";
import { readChanges, type SimulatedChange } from "./simulated-change.js";
import type { RefusedVariant, Simulation, Variant } from "./simulation.js";
import { type VariantChanges, variantsOf } from "./variant.js";

/** At which instants to look at a ticket and its variants, and how to tell it. */
export interface SimulationAsking {
  readonly nowMs: number;
  /** The instant to which virtual time runs: ticket and variants are as they are then. */
  readonly untilMs?: number;
  /** Whether each commitment carries its trace. */
  readonly explain?: boolean;
  readonly lang?: Language;
}

/** When, by which contract, and with which changes to simulate a ticket. */
export interface SimulateOptions extends AnswerOptions {
  /** The instant to which virtual time runs; `now` unless told. */
  readonly until?: DateInput;
  readonly changes: readonly SimulatedChange[];
  /** Whether each commitment carries its trace. */
  readonly explain?: boolean;
  /** Whether a variant that the lifecycle refuses is given among the `refused`, instead of an error. */
  readonly partial?: boolean;
}

/**
 * Sets a ticket beside its variants: one for each change, and all of them together; of changes that exclude each
 * other, as two offers, each with the rest. Each variant has its check, what differs from the ticket as it is, and
 * why.
 *
 * Throws an `InputError` for a record or changes that are none, for more than 64 ways to put changes together, and,
 * unless `partial`, for a variant whose log the lifecycle refuses: its problems name the `variant`.
 *
 * @example
 * ```ts
 * import { simulate } from "fe-triage";
 * const { base, variants } = simulate(
 *   {
 *     id: "T-1",
 *     offer: "business",
 *     priority: "P3",
 *     events: [
 *       { type: "received", at: "2026-05-07T16:12:00+02:00" },
 *       { type: "acknowledged", at: "2026-05-11T10:00:00+02:00" },
 *     ],
 *   },
 *   { now: "2026-05-12T00:00:00+02:00", changes: [{ regrade: "P1", at: "2026-05-07T18:20:00+02:00" }] },
 * );
 * base.verdict; // => "met"
 * variants[0].label; // => "regrade P1@2026-05-07T18:20:00+02:00"
 * variants[0].check.verdict; // => "breached"
 * ```
 */
export function simulate(record: TicketRecord, options: SimulateOptions): Simulation {
  const { assumeZone, lang = "en", explain = false, partial = false } = options;
  const terms = termsUnder(options);
  const reading = { lang, ...(assumeZone === undefined ? {} : { assumeZone: zoneOf(assumeZone) }) };
  const ticket = readTicket(record, terms, reading);
  const changes = readChanges(options.changes, ticket, terms, reading);
  const nowMs = instantMsOf(options.now);
  const untilMs = options.until === undefined ? nowMs : instantMsOf(options.until);
  const simulation = simulateUnder(terms, ticket, changes, { nowMs, untilMs, explain, lang });
  const problems = simulation.refused.flatMap((variant) => variant.problems);
  if (problems.length > 0 && !partial) throw new InputError(problems);
  return simulation;
}

/**
 * A ticket that was read already beside its variants: each change alone, and all together. A variant that the
 * lifecycle refuses is among the `refused`, the others are answered. Throws an {@link InputError} where the ticket as
 * it is is refused, and where there are too many variants.
 */
export function simulateUnder(
  terms: Terms,
  ticket: Ticket,
  changes: readonly Change[],
  asking: SimulationAsking,
): Simulation {
  const { nowMs, untilMs = nowMs, explain = false, lang = "en" } = asking;
  const look = { nowMs: untilMs, explain, lang };
  const base = checkUnder(terms, ticket, look);
  const variants: Variant[] = [];
  const refused: RefusedVariant[] = [];
  for (const { label, changes: made } of variantsOf(changes, terms.zone, lang)) {
    try {
      const check = checkUnder(changedTerms(terms, made), changedTicket(ticket, made, lang), look);
      variants.push({ label, check, occurrences: [], differences: differencesOf(base, check, label) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refused.push(refusal(label, error, lang));
    }
  }
  return { base, occurrences: [], variants, refused };
}

function differencesOf(base: Check, check: Check, label: string): Variant["differences"] {
  return figuresThatDiffer(base, check).map(({ path, from, to }) => ({ path, from, to, because: label }));
}

function refusal(label: VariantChanges["label"], { problems }: InputError, lang: Language): RefusedVariant {
  const say = catalogueOf(lang);
  return {
    label,
    problems: problems.map(({ message: _, ...facts }) => say.problem({ ...facts, variant: label })),
  };
}
