/** Simulated stations against their formulas: the same for short runs and for long ones. */
import { expect, test } from "vitest";
import type { Distribution } from "../../src/desk/distribution.js";
import type { DeskRun } from "../../src/desk/run.js";
import {
  cobham,
  estimate,
  generalWait,
  interrupted,
  meanOf,
  multiServer,
  responsesMinutes,
  runsOf,
  type Station,
  waitsMinutes,
} from "./queueing.js";

interface Length {
  readonly runs: number;
  readonly days: number;
  /** How far at most the band may reach to either side, as a share of the formula's figure: else it would prove nothing. */
  readonly precision: number;
}

const PER_DAY = 72;

export function queueingLaws({ runs, days, precision }: Length): void {
  const measure = <K extends string>(
    station: Station,
    seed: number,
    figures: Record<K, (run: DeskRun) => number>,
  ) => {
    const found: [string, number[]][] = Object.keys(figures).map((name) => [name, []]);
    for (const run of runsOf(station, { runs, days, seed })) {
      for (const [name, values] of found) values.push(figures[name as K](run));
    }
    return Object.fromEntries(found.map(([name, values]) => [name, estimate(values)])) as Record<
      K,
      ReturnType<typeof estimate>
    >;
  };
  const agrees = ({ mean, within }: ReturnType<typeof estimate>, formula: number) => {
    expect(Math.abs(mean - formula)).toBeLessThanOrEqual(within);
    expect(within / formula).toBeLessThan(precision);
  };
  const exponential: Distribution = { is: "exponential", meanMinutes: 12 };
  const longer = (minutes: number) => (run: DeskRun) =>
    meanOf(waitsMinutes(run).map((wait) => (wait > minutes ? 1 : 0)));

  test.each([
    { agents: 1, serviceMinutes: 12 },
    { agents: 3, serviceMinutes: 48 },
    { agents: 8, serviceMinutes: 140 },
  ])("M/M/$agents: mean wait, mean length, and how many wait longer", ({ agents, serviceMinutes }) => {
    const formula = multiServer(PER_DAY, serviceMinutes, agents);
    const service = { is: "exponential", meanMinutes: serviceMinutes } as const;
    const found = measure({ perDay: PER_DAY, agents, service, queue: { order: "first-come" } }, 11, {
      wait: (run) => meanOf(waitsMinutes(run)),
      length: ({ queues }) => queues[0]!.meanLength,
      any: longer(0),
      long: longer(6),
      load: ({ teams }) => teams[0]!.busyMs / teams[0]!.staffedMs,
    });
    agrees(found.wait, formula.meanWait);
    agrees(found.length, formula.meanLength);
    agrees(found.any, formula.waitsLonger(0));
    agrees(found.long, formula.waitsLonger(6));
    agrees(found.load, ((PER_DAY / 1440) * serviceMinutes) / agents);
  });

  const sigma = 0.8;
  test.each<{ service: Distribution; mean: number; meanSquare: number }>([
    { service: { is: "constant", minutes: 12 }, mean: 12, meanSquare: 12 ** 2 },
    {
      service: { is: "uniform", fromMinutes: 4, toMinutes: 20 },
      mean: 12,
      meanSquare: 12 ** 2 + 16 ** 2 / 12,
    },
    {
      service: { is: "empirical", samplesMinutes: [2, 4, 30] },
      mean: 12,
      meanSquare: (2 ** 2 + 4 ** 2 + 30 ** 2) / 3,
    },
    {
      service: { is: "lognormal-by-mean", meanMinutes: 12, sdMinutes: 9 },
      mean: 12,
      meanSquare: 12 ** 2 + 9 ** 2,
    },
    {
      service: { is: "lognormal", medianMinutes: 10, sigma },
      mean: 10 * Math.exp(sigma ** 2 / 2),
      meanSquare: 10 ** 2 * Math.exp(2 * sigma ** 2),
    },
  ])("M/G/1: mean wait for $service.is service", ({ service, mean, meanSquare }) => {
    const found = measure({ perDay: PER_DAY, agents: 1, service }, 12, {
      wait: (run) => meanOf(waitsMinutes(run)),
    });
    agrees(found.wait, generalWait(PER_DAY, mean, meanSquare));
  });

  const perDay = [12, 24, 60];
  const byPriority = (priority: string) => (run: DeskRun) => meanOf(responsesMinutes(run).get(priority)!);
  const responses = (queue: Station["queue"], seed: number) =>
    measure(
      {
        perDay: 96,
        agents: 1,
        service: exponential,
        priorities: { priorities: { P1: 12, P2: 24, P3: 60 } },
        queue,
      },
      seed,
      { P1: byPriority("P1"), P2: byPriority("P2"), P3: byPriority("P3") },
    );

  test("M/M/1 with priorities: mean responses are Cobham's", () => {
    const found = responses({ order: "priority" }, 13);
    const [p1, p2, p3] = cobham(perDay, 12) as [number, number, number];
    agrees(found.P1, p1);
    agrees(found.P2, p2);
    agrees(found.P3, p3);
  });

  test("M/M/1 where every higher priority interrupts: each one sees those above it alone", () => {
    const found = responses({ interrupting: "P3" }, 14);
    const [p1, p2, p3] = interrupted(perDay, 12) as [number, number, number];
    agrees(found.P1, p1);
    agrees(found.P2, p2);
    agrees(found.P3, p3);
  });

  test("M/M/1 where only the first priority interrupts: it has an M/M/1 of its own", () => {
    const found = responses({ order: "first-come", interrupting: "P1" }, 15);
    agrees(found.P1, 12 + multiServer(12, 12, 1).meanWait);
  });
}
