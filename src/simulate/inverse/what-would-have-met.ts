import { instantMsOf } from "../../calendar/date-input.js";
import type { Terms } from "../../contract/terms.js";
import { type AnswerOptions, termsUnder } from "../../sla/check-ticket.js";
import type { Commitment, CommitmentStatus } from "../../sla/commitment.js";
import { rulesOf } from "../../sla/rules.js";
import { standingOf } from "../../sla/standing.js";
import { withinTime } from "../../sla/within-time.js";
import { readTicket, type Ticket, type TicketEvent, type TicketRecord } from "../../ticket/record.js";
import { formatInstant } from "../../time/instant.js";
import { zoneOf } from "../../time/zone.js";
import { catalogueOf } from "../../wording/catalogue.js";
import type { Language } from "../../wording/language.js";
import { cheapestOf, type OfferVerdict, offerVerdictsOf } from "./cheapest-offer.js";
import { type FlippingMove, flippingMovesOf } from "./flip.js";
import { latestOf, type NoLatest } from "./latest.js";
import { Trials } from "./trials.js";

/** How late a commitment could have been met, and what it had to spare; instants as ISO 8601 text. */
export interface LatestStop {
  readonly metric: string;
  readonly status: CommitmentStatus;
  /** Index of the event that stopped the clock; null while it runs. */
  readonly event: number | null;
  readonly stoppedAt: string | null;
  /** The latest instant at which the clock's stop meets the commitment; null where `reason` says why. */
  readonly latestAt: string | null;
  /** The event that stops the clock then: that of the log, or another where the lifecycle does not allow it there. */
  readonly type: TicketEvent["type"] | null;
  readonly reason: NoLatest | null;
  /** Counted time left of the target at the stop, or now while the clock runs; negative after a breach. */
  readonly slackMs: number | null;
  /** Elapsed time from the stop, or from now, to the deadline; negative after it, null where that is open. */
  readonly wallSlackMs: number | null;
  readonly rules: readonly string[];
}

/** An event moved to the nearest instant, earlier or later, at which the verdict is another. */
export interface Flip {
  readonly index: number;
  readonly type: TicketEvent["type"];
  readonly from: string;
  readonly to: string;
  /** How far it is moved; negative where earlier. */
  readonly byMs: number;
  readonly verdict: CommitmentStatus;
}

/** What would have met a ticket's commitments, or broken them. */
export interface WhatWouldHaveMet {
  readonly ticket: string;
  readonly evaluatedAt: string;
  readonly verdict: CommitmentStatus;
  readonly latest: readonly LatestStop[];
  /** The moves of a single event that change the verdict, the smallest first; empty where none does. */
  readonly flips: readonly Flip[];
  /** Whether all moves were tried: a log of thousands of events may have more than anybody waits for. */
  readonly exhaustive: boolean;
  /** The verdict under each offer, from the lowest to the highest. */
  readonly offers: readonly OfferVerdict[];
  /** The lowest offer under which the ticket is met; null where there is none. */
  readonly cheapestOffer: string | null;
}

/** At which instant to ask, and in which language to refuse. */
interface Asking {
  readonly nowMs: number;
  readonly lang?: Language;
}

/**
 * Says what would have met a ticket's commitments (SLA-6): for each the latest instant at which its clock's stop
 * still meets it, the single events whose move changes the verdict, exact to the millisecond, and the lowest offer
 * under which the ticket is met.
 *
 * The latest stop is found by cutting the log at an instant before the stop, and stopping the clock there. A move
 * keeps the receipt first, no event before it and none after `now`, is one that the lifecycle allows, and not longer
 * than 366 days. An offer is taken to hold from the receipt on, without the log's changes of offer. Events after `now`
 * have not happened. Throws an `InputError` as `checkTicket` does, also where only a log that was tried needs an
 * instant beyond the year 9999.
 *
 * @example
 * ```ts
 * import { whatWouldHaveMet } from "fe-triage";
 * const { latest, flips, cheapestOffer } = whatWouldHaveMet(
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
 * latest[0].latestAt; // => "2026-05-07T18:12:00+02:00"
 * flips.map(({ type, byMs }) => [type, byMs]);
 * // => [["received", -(67 * 60_000 + 1)], ["acknowledged", 67 * 60_000 + 1]]
 * flips[0].verdict; // => "breached"
 * cheapestOffer; // => "standard"
 * ```
 */
export function whatWouldHaveMet(record: TicketRecord, options: AnswerOptions): WhatWouldHaveMet {
  return drained(stepsToWhatWouldHaveMet(record, options));
}

/**
 * The same as `whatWouldHaveMet` for who has other things to do meanwhile, as to draw a picture: each call of the
 * function that it gives does a small part of the work, and returns null until the last returns the answer. It throws
 * as `whatWouldHaveMet` does, at once or in a later call.
 *
 * @example
 * ```ts
 * import { stepsToWhatWouldHaveMet } from "fe-triage";
 * const events = [{ type: "received" as const, at: "2026-05-07T16:12:00+02:00" }];
 * const step = stepsToWhatWouldHaveMet(
 *   { id: "T-1", offer: "business", priority: "P2", events },
 *   { now: "2026-05-08T00:00:00+02:00" },
 * );
 * let answer = step();
 * while (answer === null) answer = step();
 * answer.latest[0].latestAt; // => "2026-05-07T18:12:00+02:00"
 * ```
 */
export function stepsToWhatWouldHaveMet(
  record: TicketRecord,
  options: AnswerOptions,
): () => WhatWouldHaveMet | null {
  const { assumeZone, lang = "en" } = options;
  const terms = termsUnder(options);
  const reading = { lang, ...(assumeZone === undefined ? {} : { assumeZone: zoneOf(assumeZone) }) };
  const ticket = readTicket(record, terms, reading);
  return stepsUnder(terms, ticket, { nowMs: instantMsOf(options.now), lang });
}

/** What would have met the commitments of a ticket that was read already, under terms that were made already. */
export function whatWouldHaveMetUnder(terms: Terms, ticket: Ticket, asking: Asking): WhatWouldHaveMet {
  return drained(stepsUnder(terms, ticket, asking));
}

function drained<T>(step: () => T | null): T {
  for (;;) {
    const value = step();
    if (value !== null) return value;
  }
}

function stepsUnder(terms: Terms, ticket: Ticket, asking: Asking): () => WhatWouldHaveMet | null {
  const work = answered(terms, ticket, asking);
  return () => {
    const { done, value } = withinTime(() => work.next(), catalogueOf(asking.lang ?? "en"), ticket.id);
    return done === true ? value : null;
  };
}

function* answered(
  terms: Terms,
  ticket: Ticket,
  { nowMs, lang = "en" }: Asking,
): Generator<void, WhatWouldHaveMet> {
  const standing = standingOf(terms, ticket, nowMs, lang);
  const past = { ...ticket, events: ticket.events.filter(({ atMs }) => atMs <= nowMs) };
  const at = (ms: number) => formatInstant(ms, terms.zone);
  const trials = new Trials(terms);
  const latest: LatestStop[] = [];
  for (const one of standing.commitments) {
    latest.push(latestStop(trials, past, one, nowMs));
    yield;
  }
  const { moves, exhaustive } = yield* flippingMovesOf(trials, past, standing, nowMs);
  const offers = offerVerdictsOf(terms, past, nowMs, lang);
  return {
    ticket: ticket.id,
    evaluatedAt: at(nowMs),
    verdict: standing.verdict,
    latest,
    flips: moves.map((move) => flip(move, past, at)),
    exhaustive,
    offers,
    cheapestOffer: cheapestOf(offers),
  };
}

function latestStop(trials: Trials, past: Ticket, commitment: Commitment, nowMs: number): LatestStop {
  const { metric, status, span, stoppedMs, dueMs, targetMs, elapsedMs } = commitment;
  const at = (ms: number | null) => (ms === null ? null : formatInstant(ms, trials.terms.zone));
  const latest = latestOf(trials, past, commitment);
  return {
    metric: metric.id,
    status,
    event: span.stop?.event ?? null,
    stoppedAt: at(stoppedMs),
    latestAt: at(latest.atMs),
    type: latest.type,
    reason: latest.reason,
    slackMs: targetMs === null || elapsedMs === null ? null : targetMs - elapsedMs,
    wallSlackMs: dueMs === null ? null : dueMs - (stoppedMs ?? nowMs),
    rules: rulesOf(commitment, trials.terms),
  };
}

function flip(
  { index, fromMs, toMs, verdict }: FlippingMove,
  past: Ticket,
  at: (ms: number) => string,
): Flip {
  const { type } = past.events[index] as TicketEvent;
  return { index, type, from: at(fromMs), to: at(toMs), byMs: toMs - fromMs, verdict };
}
