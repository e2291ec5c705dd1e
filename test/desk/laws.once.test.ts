// What holds of every desk, whatever comes in and whoever is there.
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { createCalendar } from "../../src/calendar/calendar.js";
import { loadScenario } from "../../src/desk/load-scenario.js";
import type { Scenario } from "../../src/desk/scenario.js";
import type { Team } from "../../src/desk/team.js";
import type { Work } from "../../src/desk/work.js";
import { readTicket } from "../../src/ticket/record.js";
import { replay } from "../../src/ticket/replay.js";
import { type DeskWorld, scenarios, WORLDS } from "./scenes.js";
import { mayTake, type Stint, watched } from "./watching.js";

const seeds = fc.integer({ min: 0, max: 2 ** 53 - 1 });
const RUNS = { numRuns: 40 };
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe.each(WORLDS)("a desk under $name", (world) => {
  const { terms } = world;
  const cases = fc.record({ input: scenarios(world), seed: seeds }).map(({ input, seed }) => ({
    scenario: loadScenario(input, terms),
    seed,
  }));

  test.prop([cases], RUNS)(
    "LIF: every log is legal, in order, within the run, and in the order of receipt",
    ({ scenario, seed }) => {
      const { run } = watched(scenario, terms, seed);
      let lastMs = run.startMs;
      for (const record of run.records) {
        const ticket = readTicket(record, terms);
        expect(replay(ticket, terms, run.endMs).notes).toEqual([]);
        expect(ticket.events[0]!.atMs).toBeGreaterThanOrEqual(lastMs);
        expect(ticket.events.at(-1)!.atMs).toBeLessThan(run.endMs);
        lastMs = ticket.events[0]!.atMs;
      }
    },
  );

  test.prop([cases], RUNS)(
    "every ticket that came is open or closed, once, as a replay of its log says",
    ({ scenario, seed }) => {
      const { run } = watched(scenario, terms, seed);
      const ids = new Set<string>();
      const ends = { confirmed: 0, "no-answer": 0, "out-of-scope": 0, open: 0, resolved: 0 };
      for (const ticket of run.tickets) {
        ids.add(ticket.id);
        const { status, closedBecause } = replay(ticket, terms, run.endMs).states.at(-1)!.value;
        ends[closedBecause ?? "open"]++;
        if (status === "resolved") ends.resolved++;
      }
      expect(run.counts).toEqual({
        arrived: ids.size,
        confirmed: ends.confirmed,
        noAnswer: ends["no-answer"],
        outOfScope: ends["out-of-scope"],
        open: ends.open,
        resolved: ends.resolved,
      });
    },
  );

  test.prop([cases], { numRuns: 20 })(
    "a record reads back as the ticket that the run gives beside it",
    ({ scenario, seed }) => {
      const { run } = watched(scenario, terms, seed);
      const records = [...run.records];
      expect([...run.tickets]).toEqual(records.map((record) => readTicket(record, terms)));
    },
  );

  test.prop([cases], RUNS)("work that came in is done or left", ({ scenario, seed }) => {
    const { run, stints } = watched(scenario, terms, seed);
    const { broughtMs, doneMs, leftMs } = run.work;
    expect(doneMs + leftMs).toBe(broughtMs);
    expect(leftMs).toBeGreaterThanOrEqual(0);
    expect(doneMs).toBe(sum(run.teams.map(({ busyMs }) => busyMs)));
    expect(doneMs).toBe(sum(stints.map((stint) => onShiftMs(stint, scenario, world))));
    for (const { busyMs, staffedMs } of run.teams) expect(busyMs).toBeLessThanOrEqual(staffedMs);
  });

  test.prop([cases], RUNS)(
    "no agent does two things at once, and none begins outside of its shift",
    ({ scenario, seed }) => {
      const { stints } = watched(scenario, terms, seed);
      for (const agent of new Set(stints.map((stint) => stint.agent))) {
        const own = stints.filter((stint) => stint.agent === agent);
        const isOpen = opens(agent.team, world);
        let freeMs = Number.NEGATIVE_INFINITY;
        for (const { fromMs, toMs } of own.sort((a, b) => a.fromMs - b.fromMs || a.toMs - b.toMs)) {
          expect(fromMs).toBeGreaterThanOrEqual(freeMs);
          expect(isOpen(fromMs)).toBe(true);
          freeMs = toMs;
        }
      }
    },
  );

  test.prop([cases], RUNS)(
    "no agent is idle on its shift while work waits that it may do",
    ({ scenario, seed }) => {
      const { run, stints, waits } = watched(scenario, terms, seed);
      const teams = [...new Set(stints.map(({ agent }) => agent.team))];
      // Between these instants nothing begins or ends.
      const instants = [
        ...stints.flatMap(({ fromMs, toMs }) => [fromMs, toMs]),
        ...waits.flatMap(({ fromMs, toMs }) => [fromMs, toMs]),
        ...teams.flatMap(({ shifts }) => shifts.flat()),
      ];
      for (const atMs of new Set(instants)) {
        if (atMs >= run.endMs) continue;
        const during = ({ fromMs, toMs }: { fromMs: number; toMs: number }) => fromMs <= atMs && atMs < toMs;
        const waiting = waits.filter(during);
        if (waiting.length === 0) continue;
        const busy = new Set(stints.filter(during).map(({ agent }) => agent));
        for (const team of teams) {
          if (!team.shifts.some(([startMs, endMs]) => startMs <= atMs && atMs < endMs)) continue;
          if (team.agents.every((agent) => busy.has(agent))) continue;
          expect(waiting.filter(({ work }) => mayTake(team, work))).toEqual([]);
        }
      }
    },
  );

  test.prop([cases], RUNS)(
    "whoever takes work takes the highest priority, and of it what was ready first",
    ({ scenario, seed }) => {
      const { picks } = watched(scenario, terms, seed);
      const rank = rankingOf(scenario, world);
      const wrong = picks.filter(({ work, passedOver }) =>
        passedOver.some((other) => {
          const higher = rank(other.priority) - rank(work.priority);
          return higher < 0 || (higher === 0 && other.readyMs < work.readyMs);
        }),
      );
      expect(wrong).toEqual([]);
    },
  );

  test.prop([cases], RUNS)(
    "what interrupts waits only while all who may do it do something as urgent",
    ({ scenario, seed }) => {
      const { interrupting } = scenario.queue;
      if (interrupting === undefined) return;
      const { stints, waits } = watched(scenario, terms, seed);
      const rank = rankingOf(scenario, world);
      const isUrgent = ({ priority }: Work) =>
        priority !== null && rank(priority) <= terms.vocabulary.priorities.indexOf(interrupting);
      const wrong = waits
        .filter(({ work, fromMs, toMs }) => isUrgent(work) && fromMs < toMs)
        .flatMap((wait) =>
          stints.filter(({ agent, work, fromMs, toMs }) => {
            if (!mayTake(agent.team, wait.work) || rank(work.priority) <= rank(wait.work.priority))
              return false;
            const bothFromMs = Math.max(fromMs, wait.fromMs);
            const bothToMs = Math.min(toMs, wait.toMs);
            return agent.team.shifts.some(
              ([startMs, endMs]) => Math.max(startMs, bothFromMs) < Math.min(endMs, bothToMs),
            );
          }),
        );
      expect(wrong).toEqual([]);
    },
  );

  test.prop([cases], RUNS)(
    "the mean length of a queue is the time that was waited in it, over the time of the run",
    ({ scenario, seed }) => {
      const { run, waits } = watched(scenario, terms, seed);
      for (const { level, meanLength, maxLength, length, waitsMs } of run.queues) {
        const own = waits.filter(({ work }) => work.level === level);
        const waitedMs = sum(own.map(({ fromMs, toMs }) => toMs - fromMs));
        expect(meanLength).toBeCloseTo(waitedMs / (run.endMs - run.startMs), 9);
        expect(length).toBe(own.filter(({ work, toMs }) => toMs === run.endMs && work.leftMs > 0).length);
        expect(maxLength).toBeGreaterThanOrEqual(length);
        const first = new Map(own.toReversed().map((wait) => [wait.work, wait]));
        const taken = [...first.values()].filter(({ work }) => work.isBegun);
        expect(sum([...waitsMs])).toBe(sum(taken.map(({ fromMs, toMs }) => toMs - fromMs)));
        expect(waitsMs.length).toBe(taken.length);
      }
    },
  );

  test.prop([cases], { numRuns: 20 })(
    "the same seed gives the same run; another one, other tickets",
    ({ scenario, seed }) => {
      const texts = [seed, seed, (seed + 1) % 2 ** 53].map((one) => {
        const { run } = watched(scenario, terms, one);
        return JSON.stringify([[...run.records], run.counts, run.teams, run.queues, run.work]);
      });
      expect(texts[1]).toBe(texts[0]);
      if (texts[0]!.length > 2000) expect(texts[2]).not.toBe(texts[0]);
    },
  );
});

/** The place of a priority among those that are picked by, said anew. */
function rankingOf({ queue }: Scenario, { terms }: DeskWorld): (priority: string | null) => number {
  const { priorities } = terms.vocabulary;
  const urgent = queue.interrupting === undefined ? -1 : priorities.indexOf(queue.interrupting);
  return (priority) => {
    if (priority === null) return priorities.length;
    const place = priorities.indexOf(priority);
    return queue.order === "priority" || place <= urgent ? place : priorities.length;
  };
}

/** Whether a team is on shift, asked of its calendar. */
function opens({ input }: Team, { terms }: DeskWorld): (atMs: number) => boolean {
  const calendar = calendarOf(input, { terms });
  return (atMs) => calendar === null || calendar.isOpen(atMs);
}

function calendarOf({ shift }: Scenario["teams"][number], { terms }: Pick<DeskWorld, "terms">) {
  if (shift === undefined) return null;
  if (typeof shift === "string") return terms.calendars.named.get(shift)!.calendar;
  const { holidays, timeZone = terms.zone.name, ...rest } = shift;
  const closed = (year: number) => terms.calendars.holidaysIn(year).map(({ date }) => date);
  return createCalendar({ ...rest, timeZone, holidays: holidays === "contract" ? closed : holidays });
}

/** What an agent worked in a stint: its time within shifts. */
function onShiftMs({ agent, fromMs, toMs }: Stint, _: Scenario, world: DeskWorld): number {
  const calendar = calendarOf(agent.team.input, world);
  return calendar === null ? toMs - fromMs : calendar.between(fromMs, toMs);
}
