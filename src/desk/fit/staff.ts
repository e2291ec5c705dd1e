import type { FittedScenario } from "./fitted-scenario.js";

/** Above this load work waits long whenever a few tickets more than usual come in. */
const MOST_LOAD = 0.85;
/** As many as a scenario may have. */
const MOST_AGENTS = 10_000;

/** The least number of agents whose shifts the work fills by less than that. */
export function staffOf(workMs: number, shiftMs: number): FittedScenario["staff"] {
  const enough = Math.floor(workMs / (MOST_LOAD * shiftMs)) + 1;
  const agents = Math.min(MOST_AGENTS, enough);
  // Rounded down: what is under 85 is not told as 85.
  const loadPercent = Math.floor((workMs / (agents * shiftMs)) * 10_000) / 100;
  return { agents, loadPercent, workMs: Math.round(workMs), shiftMs };
}
