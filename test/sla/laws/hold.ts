/** Turns a law into a test on random tickets. */
import { test } from "@fast-check/vitest";
import type { Check, CheckedCommitment } from "../../../src/sla/check.js";
import { InputError } from "../../../src/wording/problem.js";
import { situations } from "../arbitraries.js";
import type { PlainEvent, PlainTicket, Readings } from "../oracle/log.js";
import { type Engine, engine, type World } from "../world.js";

/** A random ticket at an instant, and what the engine says of it. */
export interface Case {
  readonly world: World;
  readonly engine: Engine;
  readonly readings: Readings;
  readonly ticket: PlainTicket;
  readonly nowMs: number;
  /** After now, by a millisecond or by weeks. */
  readonly laterMs: number;
  readonly check: Check;
}

export type Law = (one: Case) => void;

export function hold(world: World, name: string, law: Law, tickets: number): void {
  const timeoutMs = 10_000 + tickets * 100;
  test.prop([situations(world)], { numRuns: tickets })(
    name,
    ({ ticket, readings, nowsMs }) => {
      const judging = engine(world, readings);
      const soonestMs = Math.min(...nowsMs);
      for (const nowMs of nowsMs) {
        const check = judging.check(ticket, nowMs, true);
        const laterMs = nowMs + (nowMs - soonestMs) + 1;
        law({ world, engine: judging, readings, ticket, nowMs, laterMs, check });
      }
    },
    timeoutMs,
  );
}

export function withEvents(ticket: PlainTicket, events: readonly PlainEvent[]): PlainTicket {
  return { ...ticket, events };
}

/** The ticket with as much of its log as had happened at an instant. */
export function until(ticket: PlainTicket, nowMs: number): PlainTicket {
  const happened = ticket.events.filter(({ at }) => Date.parse(at) <= nowMs);
  return withEvents(ticket, happened);
}

/** What the engine says of a changed log, or null where the lifecycle does not allow it. */
export function checkIfAllowed(engine: Engine, ticket: PlainTicket, nowMs: number): Check | null {
  try {
    return engine.check(ticket, nowMs, true);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** A commitment that has a target, its instants as numbers. */
export interface Promised {
  readonly metric: string;
  readonly status: string;
  readonly clock: string | null;
  readonly judgedAs: string | null;
  readonly startedMs: number | null;
  readonly dueMs: number | null;
  readonly stoppedMs: number | null;
  /** The stop, or the evaluation while there is none. */
  readonly endMs: number;
  readonly targetMs: number | null;
  readonly elapsedMs: number;
  readonly remainingMs: number | null;
  readonly trace: NonNullable<CheckedCommitment["trace"]>;
}

export function promisedIn(check: Check): Promised[] {
  const ms = (at: string | null) => (at === null ? null : Date.parse(at));
  return check.commitments
    .filter(({ status }) => status !== "none")
    .map(({ metric, status, clock, judgedAs, startedAt, dueAt, stoppedAt, trace, ...figures }) => ({
      metric,
      status,
      clock,
      judgedAs,
      startedMs: ms(startedAt),
      dueMs: ms(dueAt),
      stoppedMs: ms(stoppedAt),
      endMs: Date.parse(stoppedAt ?? check.evaluatedAt),
      targetMs: figures.targetMs,
      elapsedMs: figures.elapsedMs!,
      remainingMs: figures.remainingMs,
      trace: trace!,
    }));
}

/** Whether one target's share may be carried over to another, so that elapsed time is at the rate of the last. */
export function countsByShare({ world, readings, ticket }: Case): boolean {
  const { name, byShare } = world.regradeClock;
  return readings[name] === byShare && ticket.events.some(({ type }) => type === "regraded");
}
