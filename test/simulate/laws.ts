/** Laws of virtual time, on random tickets of both contracts under random readings. */
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Occurrence } from "../../src/simulate/virtual-time/occurrence.js";
import type { Check } from "../../src/sla/check.js";
import { type Situation, situations } from "../sla/arbitraries.js";
import { engine, flexibleEngineWorld, toyWorld, type World } from "../sla/world.js";
import { ESCALATING, happening, nameOf, standing } from "./named.js";

const MINUTE_MS = 60_000;
const msOf = (at: string) => Date.parse(at);

/** Holds each contract to all the laws, each on so many random tickets. */
export function holdVirtualTime(numRuns: number): void {
  describe.each([flexibleEngineWorld, toyWorld])("$name", (world) => {
    const random = situations(world);

    test.prop([random], { numRuns })(
      "ESC-1, LIF-5 what stands at an instant is what a check says then",
      (situation) => {
        for (const nowMs of situation.nowsMs) {
          const check = checkOf(world, situation, nowMs);
          const found = happening(world, situation, nowMs);
          const of = (kinds: readonly string[]) => standing(found.filter(({ kind }) => kinds.includes(kind)));
          expect(of(ESCALATING)).toEqual(reached(check));
          const breached = check.commitments.filter(({ status }) => status === "breached");
          expect(new Set(of(["breach"]).map((name) => name.split(" ")[0]))).toEqual(
            new Set(breached.map(({ metric }) => metric)),
          );
          expect(of(["closure"])).toHaveLength(check.closedBecause === "no-answer" ? 1 : 0);
        }
      },
    );

    test.prop([random], { numRuns })("each thing happens at the first instant that says it", (situation) => {
      const receivedMs = msOf(situation.ticket.events[0]!.at);
      for (const one of happening(world, situation)) {
        const says = (ms: number) =>
          ms >= receivedMs && reached(checkOf(world, situation, ms)).includes(nameOf(one));
        if (ESCALATING.includes(one.kind)) {
          expect([says(msOf(one.at) - 1), says(msOf(one.at))]).toEqual([false, true]);
        }
        if (one.event !== null) expect(situation.ticket.events[one.event]!.at).toSatisfy(sameInstant(one.at));
        if (one.withdrawnAt !== null) expect(msOf(one.withdrawnAt)).toBeGreaterThan(msOf(one.at));
      }
    });

    test.prop([random], { numRuns })(
      "ESC-1 in order of time, per metric of level, and each once",
      (situation) => {
        const found = happening(world, situation);
        const instants = found.map(({ at }) => msOf(at));
        expect(instants).toEqual([...instants].sort((a, b) => a - b));
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        expect(new Set(found.map(nameOf)).size).toBe(found.length);
        for (const metric of new Set(found.map((one) => one.metric))) {
          if (metric === null) continue;
          const shares = found.filter((one) => one.metric === metric).map(({ threshold }) => threshold);
          expect(shares).toEqual([...shares].sort((a, b) => a! - b!));
        }
      },
    );

    test.prop([random], { numRuns })(
      "SLA-3, CAL-6 a clock gets nowhere in a pause or out of hours, and is over a deadline a millisecond later",
      (situation) => {
        const { terms } = engine(world, situation.readings);
        for (const { kind, metric, at, dueAt, event } of happening(world, situation)) {
          if (!ESCALATING.includes(kind)) continue;
          const dueMs = msOf(dueAt!);
          const commitment = (ms: number) =>
            checkOf(world, situation, ms).commitments.find((one) => one.metric === metric)!;
          const before = commitment(dueMs - 1);
          const logged = situation.ticket.events.some((one) => [msOf(at), dueMs].includes(msOf(one.at)));
          expect(msOf(at)).toBeGreaterThanOrEqual(dueMs);
          if (event === null && !logged) {
            expect(msOf(at)).toBe(dueMs + (kind === "breach" ? 1 : 0));
            expect(before.clock).toBe("running");
            expect(terms.calendars.named.get(before.calendar!)!.calendar.isOpen(dueMs - 1)).toBe(true);
          }
          if (kind === "breach") expect(dueAt).toBe(commitment(msOf(at)).dueAt);
        }
      },
    );

    test.prop([random], { numRuns })("a longer simulation begins as a shorter one", (situation) => {
      const all = happening(world, situation);
      for (const nowMs of situation.nowsMs) {
        const untilThen = all.filter(({ at }) => msOf(at) <= nowMs);
        // Whether something stands is another matter: it may be taken back, and come true again, later.
        expect(happening(world, situation, nowMs).map(firsts)).toEqual(untilThen.map(firsts));
      }
      expect(happening(world, situation)).toEqual(all);
    });

    test.prop([random, fc.nat(1000)], { numRuns })(
      "LIF-2 a comment brings nothing about",
      (situation, where) => {
        const { ticket } = situation;
        const place = 1 + (where % ticket.events.length);
        const events = ticket.events.toSpliced(place, 0, {
          type: "commented",
          at: ticket.events[place - 1]!.at,
        });
        const told = happening(world, { ...situation, ticket: { ...ticket, events } });
        expect(told.map(withoutPlace)).toEqual(happening(world, situation).map(withoutPlace));
        const shifted = told.map(({ event }) => (event !== null && event > place ? event - 1 : event));
        expect(shifted).toEqual(happening(world, situation).map(({ event }) => event));
      },
    );

    test.prop([random, fc.nat(1000)], { numRuns })(
      "the end of a hold, moved, renames nothing and leaves what was before it",
      (situation, where) => {
        const { ticket } = situation;
        const index = ticket.events.findIndex(({ type }) => type === "resumed");
        fc.pre(index > 0);
        const [fromMs, toMs] = [ticket.events[index - 1]!, ticket.events[index + 1]].map((event, i) =>
          event === undefined ? msOf(ticket.events[index]!.at) + i * 600 * MINUTE_MS : msOf(event.at),
        ) as [number, number];
        const movedMs = fromMs + Math.floor(((toMs - fromMs) * where) / 1000);
        const at = new Date(movedMs).toISOString();
        const events = ticket.events.with(index, { ...ticket.events[index]!, at });
        const [was, is] = [situation, { ...situation, ticket: { ...ticket, events } }].map((one) =>
          happening(world, one),
        ) as [Occurrence[], Occurrence[]];
        const names = new Map(was.map((one) => [nameOf(one), one.id]));
        for (const one of is) expect(names.get(nameOf(one)) ?? one.id).toBe(one.id);
        const firstMs = Math.min(movedMs, msOf(ticket.events[index]!.at));
        const earlier = (found: Occurrence[]) => found.filter((one) => msOf(one.at) < firstMs).map(firsts);
        expect(earlier(is)).toEqual(earlier(was));
      },
    );
  });
}

const checkOf = (world: World, { ticket, readings }: Situation, nowMs: number) =>
  engine(world, readings).check(ticket, nowMs);

/** Names of the steps that a check says are reached, in order. */
const reached = ({ escalations }: Check) =>
  escalations
    .filter((step) => step.reached)
    .map(({ metric, kind, level }) => `${metric} ${kind} ${level}`)
    .sort();

const sameInstant = (at: string) => (other: string) => msOf(at) === msOf(other);
const firsts = ({ withdrawnAt: _, ...occurrence }: Occurrence) => occurrence;
const withoutPlace = ({ event: _, because: __, ...occurrence }: Occurrence) => occurrence;
