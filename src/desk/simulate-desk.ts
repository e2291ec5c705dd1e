import { type AnswerOptions, termsUnder } from "../sla/check-ticket.js";
import { type DeskAsking, runDesk } from "./desk.js";
import { loadScenario } from "./load-scenario.js";
import type { DeskRun } from "./run.js";
import type { ScenarioInput } from "./scenario.js";

/**
 * Under which contract to run a desk, and with which random numbers.
 *
 * @example
 * ```ts
 * const second: DeskOptions = { seed: 7, run: 2, readings: { reopen: "newTicket" } };
 * ```
 */
export interface DeskOptions extends DeskAsking, Omit<AnswerOptions, "now" | "assumeZone"> {}

/**
 * Runs a desk in virtual time: tickets come, agents take them in their shifts, and each ticket's log is one that
 * `checkTicket` judges. The same scenario, contract, seed and run give the same answer, on any machine with the same
 * `Math.log` and `Math.exp`; another staffing gives the same tickets the same needs, so that desks are compared ticket
 * by ticket. Throws an `InputError` with all the problems of the scenario. LIF-1 to LIF-8, SLA-1.
 *
 * @example
 * ```ts
 * import { type ScenarioInput, simulateDesk } from "fe-triage";
 * const scenario: ScenarioInput = {
 *   start: "2026-05-07T00:00:00+02:00",
 *   days: 7,
 *   arrivals: { tickets: [{ at: "2026-05-07T10:00:00+02:00" }, { at: "2026-05-07T10:05:00+02:00" }] },
 *   effort: { firstAnswer: { is: "constant", minutes: 20 }, resolution: { is: "constant", minutes: 0 } },
 *   teams: [{ name: "front", agents: 1, shift: "business-hours" }],
 * };
 * const { teams, queues, records } = simulateDesk(scenario, { seed: 1 });
 * teams[0].staffedMs; // => 4 * 10 * 3_600_000
 * teams[0].busyMs; // => 2 * 20 * 60_000
 * queues[0].waitsMs; // => [0, 15 * 60_000]
 * [...records][1].events[1]; // => { type: "acknowledged", at: "2026-05-07T10:40:00+02:00" }
 * ```
 */
export function simulateDesk(scenario: ScenarioInput, options: DeskOptions): DeskRun {
  const terms = termsUnder(options);
  return runDesk(loadScenario(scenario, terms, options.lang), terms, options);
}
