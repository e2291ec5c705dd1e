/** Holds the engine against the oracle on random tickets. */
import { fc } from "@fast-check/vitest";
import { expect } from "vitest";
import type { Check } from "../../src/sla/check.js";
import { situations } from "./arbitraries.js";
import { type OracleCheck, oracleCheck } from "./oracle.js";
import { engine, flexibleEngineWorld } from "./world.js";

/** Checks that engine and oracle say the same of so many tickets, each looked at from several instants. */
export function agreeOn(tickets: number): void {
  fc.assert(
    fc.property(situations(flexibleEngineWorld), ({ ticket, readings, nowsMs }) => {
      const { check } = engine(flexibleEngineWorld, readings);
      for (const nowMs of nowsMs) {
        const now = new Date(nowMs).toISOString();
        const expected = { now, ...oracleCheck(ticket, readings, nowMs) };
        expect({ now, ...plain(check(ticket, nowMs)) }).toEqual(expected);
      }
    }),
    { numRuns: tickets },
  );
}

/** What the oracle speaks of, of a check. */
function plain(check: Check): OracleCheck {
  const ms = (at: string | null) => (at === null ? null : Date.parse(at));
  return {
    status: check.status,
    closedBecause: check.closedBecause,
    autoClosureMs: ms(check.autoClosure?.dueAt ?? null),
    verdict: check.verdict,
    commitments: check.commitments.map((one) => ({
      metric: one.metric,
      status: one.status,
      offer: one.offer,
      judgedAs: one.judgedAs,
      calendar: one.calendar,
      clock: one.clock,
      startedMs: ms(one.startedAt),
      dueMs: ms(one.dueAt),
      stoppedMs: ms(one.stoppedAt),
      targetMs: one.targetMs,
      elapsedMs: one.elapsedMs,
    })),
  };
}
