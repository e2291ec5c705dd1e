/** Desks that queueing theory has formulas for, and what a number of their runs say of a figure. */
import { runDesk } from "../../src/desk/desk.js";
import type { Distribution } from "../../src/desk/distribution.js";
import { loadScenario } from "../../src/desk/load-scenario.js";
import type { DeskRun } from "../../src/desk/run.js";
import type { ScenarioInput } from "../../src/desk/scenario.js";
import { WORLDS } from "./scenes.js";

const { terms } = WORLDS[0]!;
const DAY_MIN = 24 * 60;

/** One queue: so many alike tickets a day, so many agents round the clock, and one piece of work a ticket. */
export interface Station {
  readonly perDay: number;
  readonly agents: number;
  readonly service: Distribution;
  readonly priorities?: ScenarioInput["mix"];
  readonly queue?: ScenarioInput["queue"];
}

export function* runsOf(
  station: Station,
  { runs, days, seed }: { runs: number; days: number; seed: number },
): Generator<DeskRun> {
  const { perDay, agents, service, priorities, queue } = station;
  const scenario = loadScenario(
    {
      start: "2026-01-01T00:00:00Z",
      days,
      arrivals: { perDay },
      ...(priorities === undefined ? {} : { mix: priorities }),
      effort: { firstAnswer: service, resolution: { is: "constant", minutes: 0 } },
      teams: [{ name: "station", agents }],
      ...(queue === undefined ? {} : { queue }),
    },
    terms,
  );
  for (let run = 1; run <= runs; run++) yield runDesk(scenario, terms, { seed, run });
}

/** The mean of the runs' figures, and four standard errors to either side: one time in some thousand it is further off. */
export function estimate(figures: readonly number[]): { mean: number; within: number } {
  const n = figures.length;
  const mean = meanOf(figures);
  const variance = figures.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1);
  return { mean, within: 4 * Math.sqrt(variance / n) };
}

export const meanOf = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

export const waitsMinutes = ({ queues }: DeskRun) => queues[0]!.waitsMs.map((ms) => ms / 60_000);

/** From receipt to the first answer, which here ends the work, by priority. */
export function responsesMinutes(run: DeskRun): Map<string, number[]> {
  const byPriority = new Map<string, number[]>();
  for (const { priority, events } of run.tickets) {
    const answer = events.find(({ type }) => type === "acknowledged");
    if (answer === undefined) continue;
    const minutes = (answer.atMs - events[0]!.atMs) / 60_000;
    const known = byPriority.get(priority!);
    if (known === undefined) byPriority.set(priority!, [minutes]);
    else known.push(minutes);
  }
  return byPriority;
}

/** The probability that all of c agents are busy, each offered a load of its share of `erlangs` (Erlang C). */
function erlangC(agents: number, erlangs: number): number {
  let blocked = 1;
  for (let n = 1; n <= agents; n++) blocked = (erlangs * blocked) / (n + erlangs * blocked);
  return (agents * blocked) / (agents - erlangs * (1 - blocked));
}

/** M/M/c: figures in minutes, from tickets a day and minutes of service. */
export function multiServer(perDay: number, serviceMinutes: number, agents: number) {
  const arrival = perDay / DAY_MIN;
  const spare = agents / serviceMinutes - arrival;
  const wait = erlangC(agents, arrival * serviceMinutes);
  return {
    meanWait: wait / spare,
    meanLength: (arrival * wait) / spare,
    waitsLonger: (minutes: number) => wait * Math.exp(-spare * minutes),
  };
}

/** M/G/1 (Pollaczek and Khinchine): the mean wait in minutes. */
export function generalWait(perDay: number, meanService: number, meanSquare: number): number {
  const arrival = perDay / DAY_MIN;
  return (arrival * meanSquare) / (2 * (1 - arrival * meanService));
}

/** The sums of loads up to each priority, the load before the first one included. */
function loads(perDay: readonly number[], serviceMinutes: number): number[] {
  const sums = [0];
  for (const one of perDay) sums.push(sums.at(-1)! + (one / DAY_MIN) * serviceMinutes);
  return sums;
}

/** Mean responses by priority in minutes, where work is never interrupted (Cobham), with exponential service. */
export function cobham(perDay: readonly number[], serviceMinutes: number): number[] {
  const sums = loads(perDay, serviceMinutes);
  const residual = sums.at(-1)! * serviceMinutes;
  return perDay.map((_, k) => residual / ((1 - sums[k]!) * (1 - sums[k + 1]!)) + serviceMinutes);
}

/** The same where a higher priority interrupts, and work goes on later. */
export function interrupted(perDay: readonly number[], serviceMinutes: number): number[] {
  const sums = loads(perDay, serviceMinutes);
  return perDay.map((_, k) => serviceMinutes / ((1 - sums[k]!) * (1 - sums[k + 1]!)));
}
