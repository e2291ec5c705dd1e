import type { Leg } from "../clock/legs.js";
import { atRateOf } from "../clock/share.js";
import { targetMsFrom } from "../clock/target.js";
import type { Terms } from "../contract/terms.js";
import type { Ticket } from "../ticket/record.js";
import { formatInstant } from "../time/instant.js";
import type { Catalogue } from "../wording/catalogue.js";
import type { Commitment } from "./commitment.js";
import { type Reason, type ReasonKind, reasonsIn } from "./reasons.js";
import type { Stretch } from "./span.js";

/** An interval of a clock's life: what it counted, why, and the rules that say so. */
export interface TraceRow {
  readonly from: string;
  readonly to: string;
  /** Counted, closed by the calendar, paused, or under a priority without a target. */
  readonly kind: ReasonKind;
  readonly countedMs: number;
  readonly why: string;
  readonly rules: readonly string[];
}

/** Who speaks, of which ticket, under which terms. */
export interface Telling {
  readonly terms: Terms;
  readonly say: Catalogue;
  readonly ticket: Pick<Ticket, "events">;
}

/** A stretch of time in which one leg, one grading and one waiting hold. */
interface Piece {
  readonly startMs: number;
  readonly endMs: number;
  /** The leg whose target it counts towards. */
  readonly leg: Leg;
  /** The leg that held by the log, where it is another. */
  readonly graded: Leg;
  readonly stretch: Stretch | null;
}

/**
 * The intervals of a commitment from its start to an instant, without gaps; their counted milliseconds add up to
 * those elapsed then. Empty where nothing is counted.
 */
export function traceOf(telling: Telling, commitment: Commitment, endMs: number): TraceRow[] {
  const { count } = commitment;
  if (count === null) return [];
  const { terms } = telling;
  const atRate = count.legs.length > 1 ? atRateOf(count.targetMs) : null;
  return piecesOf(commitment, endMs).flatMap((piece) => {
    const { target, fromMs } = piece.leg;
    const towardsMs = target.kind === "none" ? 0 : targetMsFrom(target, fromMs);
    return reasonsOf(telling, piece).map(({ startMs, endMs: untilMs, kind, countedMs, why, rules }, i) => {
      // Where the piece begins, and wherever something counts: not on every night between.
      const remark = i === 0 || kind === "counted" ? remarkOf(telling.say, commitment, piece, i === 0) : null;
      return {
        from: formatInstant(startMs, terms.zone),
        to: formatInstant(untilMs, terms.zone),
        kind,
        countedMs: atRate === null || countedMs === 0 ? countedMs : atRate(countedMs, towardsMs),
        why: remark === null ? why : `${why}; ${remark}`,
        rules: [...new Set(remark === null ? rules : [...rules, ...terms.contract.clocks.regrade.rules])],
      };
    });
  });
}

function piecesOf({ count, judged, span }: Commitment, endMs: number): Piece[] {
  const legs = count?.legs ?? [];
  const graded = judged.regrades.length > 0 ? judged.regrades : legs;
  const first = legs[0] as Leg;
  const cuts = new Set([first.fromMs, endMs]);
  const cut = (ms: number) => ms > first.fromMs && ms < endMs && cuts.add(ms);
  for (const leg of [...legs, ...graded]) cut(leg.fromMs);
  for (const stretch of span.stretches) {
    cut(stretch.startMs);
    cut(stretch.endMs ?? endMs);
  }
  const instants = [...cuts].sort((a, b) => a - b);
  return instants.slice(0, -1).map((startMs, i) => ({
    startMs,
    endMs: instants[i + 1] as number,
    leg: inForce(legs, startMs),
    graded: inForce(graded, startMs),
    stretch: span.stretches.find((one) => one.startMs <= startMs && startMs < (one.endMs ?? endMs)) ?? null,
  }));
}

function inForce(legs: readonly Leg[], ms: number): Leg {
  return legs.findLast((leg) => leg.fromMs <= ms) ?? (legs[0] as Leg);
}

/** The rows of a piece: one for a wait, else the calendar's openings and closed stretches. */
function reasonsOf(telling: Telling, piece: Piece): Reason[] {
  const { say, terms } = telling;
  const { startMs, endMs, leg, stretch } = piece;
  const waiting = stretch?.cause === "waiting" ? waitingSince(telling, stretch) : null;
  const whole = (kind: ReasonKind, why: string, rules: readonly string[]) => [
    { startMs, endMs, kind, countedMs: 0, why, rules },
  ];
  if (stretch?.paused) {
    return waiting === null
      ? whole("paused", say.trace.resolvedAndRefused, terms.contract.lifecycle.reopening.rules)
      : whole("paused", waiting, terms.contract.clocks.pauses.rules);
  }
  if (leg.target.kind === "none") {
    return whole("no-target", say.trace.noShare(leg.judged ?? ""), leg.target.rules);
  }
  const reasons = reasonsIn(terms, leg.target.calendar, startMs, endMs, say);
  if (waiting === null) return reasons;
  return reasons.map((reason) =>
    reason.countedMs === 0
      ? reason
      : { ...reason, why: waiting, rules: [...reason.rules, ...terms.contract.clocks.pauses.rules] },
  );
}

function waitingSince({ say, ticket }: Telling, { event, paused }: Stretch): string {
  const since = ticket.events[event];
  if (since?.type !== "held") return paused ? say.trace.awaiting : say.trace.awaitingCounted;
  const reason = say.trace.reason(since.reason ?? "other");
  return paused ? say.trace.held(reason) : say.trace.heldCounted(reason);
}

/** What a re-grade did to an interval, where one changes how it counts; `begins` where a piece begins with it. */
function remarkOf(
  say: Catalogue,
  { count, judged, judgedAs }: Commitment,
  piece: Piece,
  begins: boolean,
): string | null {
  const lastGrade = judged.regrades.at(-1);
  if (judged.regrades.length < 2 || lastGrade === undefined || count === null || piece.stretch?.paused) {
    return null;
  }
  const graded = piece.graded.judged ?? "";
  const last = judgedAs ?? "";
  const first = count.legs[0] as Leg;
  if (first.fromMs === lastGrade.fromMs && count.legs.length === 1) {
    return begins && piece.startMs === first.fromMs ? say.trace.fromRegrade(last) : null;
  }
  if (graded === last || piece.graded === lastGrade || piece.leg.target.kind === "none") return null;
  return count.legs.length > 1 ? say.trace.byShare(graded, last) : say.trace.fromStart(graded, last);
}
