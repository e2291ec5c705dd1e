import { type Count, countOf, elapsedAt, reachesAt } from "../clock/count.js";
import type { Leg } from "../clock/legs.js";
import { targetMsFrom } from "../clock/target.js";
import type { NoTarget, SetTarget } from "../contract/targets.js";
import type { MetricTerms, Terms } from "../contract/terms.js";
import type { Ticket } from "../ticket/record.js";
import type { History } from "../ticket/replay.js";
import { applicationOf, noTargetOf } from "./applies.js";
import { type Judged, judge } from "./judged.js";
import { type Span, type Stretch, spanOf } from "./span.js";

/** How a commitment stands (SLA-6, SLA-7). */
export type CommitmentStatus = "met" | "breached" | "pending" | "none";
/** What a clock does at the instant of evaluation. */
export type ClockState = "not-started" | "running" | "paused" | "stopped";

/** One commitment of a ticket as the engine computes it: instants and durations as numbers. */
export interface Commitment {
  readonly metric: MetricTerms;
  readonly status: CommitmentStatus;
  readonly clock: ClockState;
  readonly offer: string;
  /** The priority that judges it; null for a metric that does not depend on one. */
  readonly judgedAs: string | null;
  readonly target: SetTarget | NoTarget;
  readonly startedMs: number | null;
  readonly dueMs: number | null;
  readonly stoppedMs: number | null;
  readonly targetMs: number | null;
  readonly elapsedMs: number | null;
  /** What the figures were computed from; null where nothing was counted. */
  readonly count: Count | null;
  readonly span: Span;
  readonly judged: Judged;
}

/** The commitments of a ticket at an instant, in the order of the contract's metrics. */
export function commitmentsOf(ticket: Ticket, history: History, terms: Terms, nowMs: number): Commitment[] {
  const commitments: Commitment[] = [];
  for (const metric of terms.metrics) {
    const application = applicationOf(metric, ticket);
    if (application === null) continue;
    const span = spanOf(history, metric.countsWhile, terms.pauses);
    const fixed = fixedJudge(metric, ticket, application);
    const judged = judge(terms, metric, history, span, fixed, noTargetOf(metric, ticket));
    commitments.push(commitment(metric, span, judged, nowMs));
  }
  return commitments;
}

/** The kind of request or the priority that judges whatever the log says, or null. */
export function fixedJudge(
  { judgedBy }: MetricTerms,
  ticket: Ticket,
  { priority }: { readonly priority?: string | undefined },
): string | null {
  return judgedBy === "request" ? (ticket.request as string) : (priority ?? null);
}

/** One commitment from the life of its clock and what judges it. */
function commitment(metric: MetricTerms, span: Span, judged: Judged, nowMs: number): Commitment {
  const { target } = judged.legs.at(-1) as Leg;
  const figures = figuresOf(span, judged, nowMs);
  // Field by field, because an object spread together from others is several times slower to make and to read.
  return {
    metric,
    status: figures.status,
    clock: clockState(span),
    offer: judged.offer,
    judgedAs: metric.judgedBy === "request" ? null : judged.by,
    target,
    startedMs: figures.startedMs,
    dueMs: figures.dueMs,
    stoppedMs: span.stop?.atMs ?? null,
    targetMs: figures.targetMs,
    elapsedMs: figures.elapsedMs,
    count: figures.count,
    span,
    judged,
  };
}

type Figures = Pick<Commitment, "status" | "startedMs" | "dueMs" | "targetMs" | "elapsedMs" | "count">;

/** The figures of a clock that counts over legs. */
export function figuresOf(
  { start, stop, stretches }: Span,
  { legs }: Pick<Judged, "legs">,
  nowMs: number,
): Figures {
  const { target } = legs.at(-1) as Leg;
  const { fromMs } = legs[0] as Leg;
  if (target.kind === "none") {
    const startedMs = start === null ? null : fromMs;
    return { status: "none", startedMs, dueMs: null, targetMs: null, elapsedMs: null, count: null };
  }
  if (start === null) {
    const targetMs = target.kind === "span" ? targetMsFrom(target, 0) : null;
    return { status: "pending", startedMs: null, dueMs: null, targetMs, elapsedMs: 0, count: null };
  }
  const pauses = stretches.every(isPaused) ? stretches : stretches.filter(isPaused);
  const count = countOf(legs, pauses) as Count;
  const dueMs = reachesAt(count, 100);
  const stoppedMs = stop?.atMs ?? null;
  return {
    status: statusOf(dueMs, stoppedMs, nowMs),
    startedMs: fromMs,
    dueMs,
    targetMs: count.targetMs,
    elapsedMs: elapsedAt(count, stoppedMs ?? nowMs),
    count,
  };
}

const isPaused = ({ paused }: Stretch) => paused;

/** SLA-6: met when stopped at or before the deadline; still running, pending up to and at it. */
function statusOf(dueMs: number | null, stoppedMs: number | null, nowMs: number): CommitmentStatus {
  if (dueMs === null) return "pending";
  if (stoppedMs !== null) return stoppedMs <= dueMs ? "met" : "breached";
  return nowMs <= dueMs ? "pending" : "breached";
}

function clockState({ start, stop, stretches }: Span): ClockState {
  if (start === null) return "not-started";
  if (stop !== null) return "stopped";
  const open = stretches.at(-1);
  return open?.endMs === null && open.paused ? "paused" : "running";
}
