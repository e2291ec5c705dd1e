/** Looks on while a desk works, and keeps who did what when. */
import type { Terms } from "../../src/contract/terms.js";
import { runDesk } from "../../src/desk/desk.js";
import type { DeskRun } from "../../src/desk/run.js";
import type { Scenario } from "../../src/desk/scenario.js";
import type { Agent, Team } from "../../src/desk/team.js";
import type { Work } from "../../src/desk/work.js";

export interface Stint {
  readonly agent: Agent;
  readonly work: Work;
  readonly fromMs: number;
  readonly toMs: number;
}

interface Wait {
  readonly work: Work;
  readonly fromMs: number;
  readonly toMs: number;
}

/** An agent took a piece of work while others, that its team could have taken as well, waited. */
interface Pick {
  readonly team: Team;
  readonly work: Work;
  readonly passedOver: readonly Work[];
}

export interface Watched {
  readonly run: DeskRun;
  readonly stints: readonly Stint[];
  readonly waits: readonly Wait[];
  readonly picks: readonly Pick[];
}

export function watched(scenario: Scenario, terms: Terms, seed: number): Watched {
  const stints: Stint[] = [];
  const waits: Wait[] = [];
  const picks: Pick[] = [];
  const waiting = new Map<Work, number>();
  const hands = new Map<Agent, { work: Work; fromMs: number }>();
  const run = runDesk(
    scenario,
    terms,
    { seed },
    {
      waits: (work, nowMs) => {
        waiting.set(work, nowMs);
      },
      takes: (agent, work, nowMs) => {
        waits.push({ work, fromMs: waiting.get(work)!, toMs: nowMs });
        waiting.delete(work);
        const passedOver = [...waiting.keys()].filter((one) => mayTake(agent.team, one));
        picks.push({ team: agent.team, work, passedOver });
        hands.set(agent, { work, fromMs: nowMs });
      },
      leaves: (agent, work, nowMs) => {
        stints.push({ agent, work, fromMs: hands.get(agent)!.fromMs, toMs: nowMs });
        hands.delete(agent);
      },
    },
  );
  for (const [agent, { work, fromMs }] of hands) stints.push({ agent, work, fromMs, toMs: run.endMs });
  for (const [work, fromMs] of waiting) waits.push({ work, fromMs, toMs: run.endMs });
  return { run, stints, waits, picks };
}

/** Said anew here, from the scenario's words. */
export function mayTake({ input }: Team, { ticket, level, priority }: Work): boolean {
  const { nature } = ticket;
  return (
    input.level === level &&
    (input.offers === undefined || input.offers.includes(nature.offer)) &&
    (priority === null
      ? input.withoutPriority
      : input.priorities === undefined || input.priorities.includes(priority))
  );
}
