import type { Terms } from "../contract/terms.js";
import type { Ticket } from "../ticket/record.js";
import type { History, Note } from "../ticket/replay.js";
import type { ClosedBecause, TicketStatus } from "../ticket/table.js";
import { formatInstant } from "../time/instant.js";
import { catalogueOf } from "../wording/catalogue.js";
import type { Language } from "../wording/language.js";
import { applicationOf, type NoCommitment } from "./applies.js";
import type { ClockState, Commitment, CommitmentStatus } from "./commitment.js";
import { escalationsOf } from "./escalation.js";
import { rulesOf } from "./rules.js";
import { type Standing, standingOf } from "./standing.js";
import { type Telling, type TraceRow, traceOf } from "./trace.js";
import { withinTime } from "./within-time.js";

/** A commitment of a ticket in a check: instants as ISO 8601 text in the contract's zone. */
export interface CheckedCommitment {
  readonly metric: string;
  readonly status: CommitmentStatus;
  readonly offer: string;
  readonly judgedAs: string | null;
  readonly calendar: string | null;
  /** Null where there is no target. */
  readonly clock: ClockState | null;
  readonly startedAt: string | null;
  readonly dueAt: string | null;
  readonly stoppedAt: string | null;
  readonly targetMs: number | null;
  readonly elapsedMs: number | null;
  /** Target minus elapsed: negative after a breach. */
  readonly remainingMs: number | null;
  readonly rules: readonly string[];
  /** With `explain`: the intervals that add up to `elapsedMs`. */
  readonly trace?: readonly TraceRow[];
}

/** A step of escalation in a check (ESC-1). */
export interface CheckedEscalation {
  /** When the clock gets there, or would have; null while a pause keeps it open. */
  readonly at: string | null;
  readonly metric: string;
  readonly level: number;
  readonly kind: "warning" | "escalation" | "breach";
  /** Share of the target's counted time, 0 to 1. */
  readonly threshold: number;
  /** Whether the clock got there before it stopped, or by the evaluation. */
  readonly reached: boolean;
}

/** The answer for one ticket at one instant. */
export interface Check {
  readonly ticket: string;
  readonly offer: string;
  readonly category: string;
  readonly priority: string | null;
  readonly declaredPriority: string | null;
  readonly status: TicketStatus;
  readonly closedBecause: ClosedBecause | null;
  readonly evaluatedAt: string;
  /** The worst of its commitments (SLA-6); `none` where there is none (SLA-7). */
  readonly verdict: CommitmentStatus;
  readonly commitments: readonly CheckedCommitment[];
  /** Why there is no commitment of any kind; only where there is none. */
  readonly noCommitment?: NoCommitment;
  readonly autoClosure: { readonly dueAt: string; readonly rule: string } | null;
  readonly escalations: readonly CheckedEscalation[];
  readonly notes: readonly Note[];
  readonly readings: Readonly<Record<string, string>>;
}

/** At which instant to check, and how to tell it. */
export interface Asking {
  /** Instant of evaluation, epoch milliseconds. */
  readonly nowMs: number;
  /** Whether each commitment carries its trace. */
  readonly explain?: boolean;
  /** Language of sentences; English unless told. */
  readonly lang?: Language;
}

/** Checks a ticket that was read already, under terms that were made already: the way for many tickets. */
export function checkUnder(terms: Terms, ticket: Ticket, asking: Asking): Check {
  return withinTime(() => checkOf(terms, ticket, asking), catalogueOf(asking.lang ?? "en"), ticket.id);
}

function checkOf(terms: Terms, ticket: Ticket, asking: Asking): Check {
  return told(terms, ticket, standingOf(terms, ticket, asking.nowMs, asking.lang ?? "en"), asking);
}

/** A check as told of how a ticket stands at the instant asked for. */
export function told(terms: Terms, ticket: Ticket, standing: Standing, asking: Asking): Check {
  const { nowMs, explain = false, lang = "en" } = asking;
  const { history, none, commitments, verdict } = standing;
  const received = history.states[0] as History["states"][number];
  const { value: state } = history.states.at(-1) as History["states"][number];
  const at = (ms: number) => formatInstant(ms, terms.zone);
  const telling = explain ? { terms, ticket, say: catalogueOf(lang) } : null;
  return {
    ticket: ticket.id,
    offer: ticket.offer,
    category: ticket.category,
    priority: priorityNow(ticket, history, terms),
    declaredPriority: ticket.priority ?? null,
    status: state.status,
    closedBecause: state.closedBecause,
    evaluatedAt: at(nowMs),
    verdict,
    commitments: commitments.map((one) => checked(one, terms, telling, one.stoppedMs ?? nowMs)),
    ...(commitments.length > 0
      ? {}
      : { noCommitment: none ?? { rule: "SLA-7", message: catalogueOf(lang).noMetric } }),
    autoClosure:
      history.autoClosure === null
        ? null
        : { dueAt: at(history.autoClosure.dueMs), rule: history.autoClosure.rule },
    escalations: escalationsOf(commitments, terms, received.atMs, nowMs).map(({ atMs, ...step }) => ({
      at: atMs === null ? null : at(atMs),
      ...step,
    })),
    notes: history.notes.map((note) => ({ ...note })),
    readings: terms.readings,
  };
}

/** A commitment as a check shows it, with its trace up to an instant where somebody tells it. */
export function checked(
  one: Commitment,
  terms: Terms,
  telling: Telling | null,
  untilMs: number,
): CheckedCommitment {
  const at = (ms: number | null) => (ms === null ? null : formatInstant(ms, terms.zone));
  const { targetMs, elapsedMs, target } = one;
  return {
    metric: one.metric.id,
    status: one.status,
    offer: one.offer,
    judgedAs: one.judgedAs,
    calendar: target.kind === "none" ? null : target.calendar.id,
    clock: target.kind === "none" ? null : one.clock,
    startedAt: at(one.startedMs),
    dueAt: at(one.dueMs),
    stoppedAt: at(one.stoppedMs),
    targetMs,
    elapsedMs,
    remainingMs: targetMs === null || elapsedMs === null ? null : targetMs - elapsedMs,
    rules: rulesOf(one, terms),
    ...(telling === null ? {} : { trace: traceOf(telling, one, untilMs) }),
  };
}

/** The priority in force, or the one that a metric gives to tickets of this kind whatever they say (PRI-5). */
function priorityNow(ticket: Ticket, history: History, terms: Terms): string | null {
  for (const metric of terms.metrics) {
    const given = applicationOf(metric, ticket)?.priority;
    if (given !== undefined) return given;
  }
  return (history.priorities.at(-1) as History["priorities"][number]).value;
}
