import { type DateInput, instantMsOf } from "../calendar/date-input.js";
import type { Terms } from "../contract/terms.js";
import type { Asking } from "../sla/check.js";
import { type AnswerOptions, termsUnder } from "../sla/check-ticket.js";
import { readTicket, type Ticket, type TicketRecord } from "../ticket/record.js";
import { zoneOf } from "../time/zone.js";
import { catalogueOf } from "../wording/catalogue.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { becauseOf } from "./because/because.js";
import { comparisonOf } from "./because/comparison.js";
import { type Side, sideOf } from "./because/side.js";
import { type Change, changedTerms, changedTicket } from "./change.js";
import { figuresThatDiffer } from "./difference.js";
import { readChanges, type SimulatedChange } from "./simulated-change.js";
import type { RefusedVariant, Simulation, Variant } from "./simulation.js";
import { variantsOf } from "./variant.js";
import type { Occurrence } from "./virtual-time/occurrence.js";
import { occurrencesUnder } from "./virtual-time/virtual-time.js";

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
  /**
   * The instant to which virtual time runs: ticket and variants are as they are then. Without it they are as they are
   * at `now`, and occurrences go on to the end of what is to come.
   */
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
  const until = options.until === undefined ? {} : { untilMs: instantMsOf(options.until) };
  const simulation = simulateUnder(terms, ticket, changes, { nowMs, ...until, explain, lang });
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
  const { nowMs, untilMs = null, explain = false, lang = "en" } = asking;
  const look = { untilMs, nowMs: untilMs ?? nowMs, explain, lang };
  const base = sideOf(terms, ticket, look);
  const variants: Variant[] = [];
  const refused: RefusedVariant[] = [];
  for (const { label, changes: made } of variantsOf(changes, terms.zone, lang)) {
    try {
      variants.push(variantOf(base, label, made, look));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refused.push(refusal(label, error, lang));
    }
  }
  return { base: base.check, occurrences: occurrencesOf(base, look), variants, refused };
}

/** At which instant to look at each side, and to which virtual time runs on from there; null for all that is to come. */
interface Look extends Required<Asking> {
  readonly untilMs: number | null;
}

function variantOf(base: Side, label: string, changes: readonly Change[], look: Look): Variant {
  const { lang } = look;
  const changed = (made: readonly Change[]) =>
    sideOf(changedTerms(base.terms, made), changedTicket(base.ticket, made, lang), look);
  const side = changed(changes);
  const readings = changes.flatMap((change) => {
    if (change.kind !== "reading") return [];
    const others = changes.filter((other) => other !== change);
    return [{ name: change.name, without: others.length === 0 ? base : allowed(() => changed(others)) }];
  });
  const comparison = comparisonOf(base, side, readings, lang);
  const differences = figuresThatDiffer(base.check, side.check).map((pair) => {
    const { path, from, to } = pair;
    return { path, from, to, because: becauseOf(comparison, pair) };
  });
  return { label, check: side.check, occurrences: occurrencesOf(side, look), differences };
}

/** What virtual time brings to a side; what has not happened when it is looked at is not known then. */
function occurrencesOf({ terms, ticket }: Side, { nowMs, untilMs, lang }: Look): Occurrence[] {
  const events = ticket.events.filter(({ atMs }) => atMs <= nowMs);
  return occurrencesUnder(terms, { ...ticket, events }, { lang, ...(untilMs === null ? {} : { untilMs }) });
}

/** A side, or null where the lifecycle refuses its log. */
function allowed(look: () => Side): Side | null {
  try {
    return look();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

export function refusal(label: string, { problems }: InputError, lang: Language): RefusedVariant {
  const say = catalogueOf(lang);
  return {
    label,
    problems: problems.map(({ message: _, ...facts }) => say.problem({ ...facts, variant: label })),
  };
}
