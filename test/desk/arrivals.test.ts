// When tickets come: a Poisson process on the wall clock of the contract, or a log.
import { describe, expect, test } from "vitest";
import { arrivalsOf } from "../../src/desk/arrivals.js";
import { Draws } from "../../src/desk/draws.js";
import { loadScenario } from "../../src/desk/load-scenario.js";
import { periodOf } from "../../src/desk/period.js";
import type { ScenarioInput } from "../../src/desk/scenario.js";
import { type DeskWorld, WORLDS } from "./scenes.js";

const HOUR_MS = 3_600_000;

function arrivalsMs(part: Partial<ScenarioInput>, { terms }: DeskWorld, run = 1): number[] {
  const scenario = loadScenario(
    {
      start: "2026-01-05T00:00:00+01:00",
      days: 364,
      arrivals: { perDay: 100 },
      effort: { firstAnswer: { is: "constant", minutes: 5 }, resolution: { is: "constant", minutes: 20 } },
      teams: [{ name: "front", agents: 1 }],
      ...part,
    },
    terms,
  );
  const found: number[] = [];
  const arrivals = arrivalsOf(scenario, terms, periodOf(scenario, terms), new Draws(3, run));
  for (let next = arrivals.next(); !next.done; next = arrivals.next()) found.push(next.value.atMs);
  return found;
}

/** Four standard deviations of a Poisson number to either side. */
function expectCount(found: number, expected: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(4 * Math.sqrt(expected));
}

describe.each(WORLDS)("arrivals under $name", (world) => {
  const { zone, calendars } = world.terms;
  const localHour = (atMs: number) => new Date(atMs + zone.offsetAt(atMs)).getUTCHours();
  const localWeekday = (atMs: number) => new Date(atMs + zone.offsetAt(atMs)).getUTCDay();
  const localDate = (atMs: number) => new Date(atMs + zone.offsetAt(atMs)).toISOString().slice(0, 10);

  test("come as many a day as said, with gaps that are exponential", () => {
    const found = arrivalsMs({}, world);
    expectCount(found.length, 100 * 364);
    const gaps = found.slice(1).map((atMs, i) => (atMs - found[i]!) / HOUR_MS);
    const longer = (hours: number) => gaps.filter((gap) => gap > hours).length;
    for (const hours of [0.05, 0.1, 0.24, 0.5, 1]) {
      expectCount(longer(hours), gaps.length * Math.exp((-hours * 100) / 24));
    }
    const perDay = new Map<number, number>();
    for (const atMs of found)
      perDay.set(Math.floor(atMs / 24 / HOUR_MS), (perDay.get(Math.floor(atMs / 24 / HOUR_MS)) ?? 0) + 1);
    const counts = [...perDay.values()].slice(1, -1);
    const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length;
    const variance = counts.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (counts.length - 1);
    expect(variance / mean).toBeGreaterThan(0.7);
    expect(variance / mean).toBeLessThan(1.35);
  });

  test("come by the weights of weekdays and of hours on the wall clock, in summer and in winter", () => {
    const weekdays = { mon: 3, tue: 2, wed: 1, thu: 1, fri: 1, sat: 0, sun: 0 };
    const hours = Array.from({ length: 24 }, (_, hour) =>
      hour === 9 ? 4 : hour === 10 ? 2 : hour === 2 ? 1 : 0,
    );
    const found = arrivalsMs({ arrivals: { perDay: 100, weekdays, hours } }, world);
    expectCount(found.length, 100 * 364);
    const at = (weekday: number, hour: number) =>
      found.filter((atMs) => localWeekday(atMs) === weekday && localHour(atMs) === hour).length;
    // 52 weeks of 700 tickets, 3 of 8 on Mondays, 4 of 7 of those at nine.
    expectCount(at(1, 9), 52 * 700 * (3 / 8) * (4 / 7));
    expectCount(at(1, 10), 52 * 700 * (3 / 8) * (2 / 7));
    expectCount(at(2, 9), 52 * 700 * (2 / 8) * (4 / 7));
    expectCount(at(5, 2), 52 * 700 * (1 / 8) * (1 / 7));
    expect(
      found.filter((atMs) => ![2, 9, 10].includes(localHour(atMs)) || [0, 6].includes(localWeekday(atMs))),
    ).toEqual([]);
  });

  test("an hour that a clock change repeats brings as many again, one that it leaves out none", () => {
    const changes = zone.changes(Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1));
    for (const { atMs, beforeMs, afterMs } of changes) {
      const day = localDate(atMs);
      const hours = 24 + (beforeMs - afterMs) / HOUR_MS;
      const start = zone.instantOf(Date.parse(`${day}T00:00:00Z`));
      const period = { start: new Date(start).toISOString(), days: 1, arrivals: { perDay: 24_000 } };
      expectCount(arrivalsMs(period, world).length, 1000 * hours);
      const hour = localHour(atMs - 1);
      const only = Array.from({ length: 24 }, (_, i) => (i === hour ? 1 : 0));
      const around = arrivalsMs({ ...period, arrivals: { perDay: 1000, hours: only } }, world);
      expectCount(around.length, afterMs < beforeMs ? 2 * 1000 : 1000);
    }
    expect(changes.length).toBe(2);
  });

  test("a holiday has a weight of its own", () => {
    const found = arrivalsMs({ arrivals: { perDay: 100, holidays: 0 } }, world);
    expect(found.filter((atMs) => calendars.holidayOn(localDate(atMs)) !== null)).toEqual([]);
  });

  test("twice the rate brings the same tickets in half the time", () => {
    const one = arrivalsMs({ days: 40 }, world);
    const two = arrivalsMs({ days: 20, arrivals: { perDay: 200 } }, world);
    const startMs = Date.parse("2026-01-05T00:00:00+01:00");
    expect(two.length).toBe(one.length);
    for (const [i, atMs] of two.entries())
      expect(Math.abs((one[i]! - startMs) / 2 - (atMs - startMs))).toBeLessThan(2);
  });

  test("another run brings others", () => {
    expect(arrivalsMs({ days: 5 }, world, 2)).not.toEqual(arrivalsMs({ days: 5 }, world));
  });

  test("of a log come in the order of time, those within the period", () => {
    const tickets = [
      "2026-01-07T12:00:00Z",
      "2026-01-06T12:00:00Z",
      "2026-01-05T00:00:00+01:00",
      "2026-01-12T00:00:00+01:00",
      "2026-01-04T23:59:59.999+01:00",
    ].map((at) => ({ at }));
    const start = "2026-01-05T00:00:00+01:00";
    expect(arrivalsMs({ start, days: 7, arrivals: { tickets } }, world)).toEqual([
      Date.parse(start),
      Date.parse("2026-01-06T12:00:00Z"),
      Date.parse("2026-01-07T12:00:00Z"),
    ]);
  });
});
