import type { Terms } from "../contract/terms.js";
import type { AnswerOptions } from "../sla/check-ticket.js";
import { termsUnder } from "../sla/check-ticket.js";
import { formatInstant } from "../time/instant.js";
import { runDesk } from "./desk.js";
import { CONFIDENCE_PERCENT, type Estimate, estimateOf, toldAs, withinPossible } from "./estimate.js";
import { loadScenario } from "./load-scenario.js";
import { type Matched, matched } from "./matching.js";
import { periodOf } from "./period.js";
import {
  byContract,
  DESK_FIGURES,
  GROUP_FIGURES,
  type GroupKey,
  judgeOf,
  QUEUE_FIGURES,
  type QueueKey,
  type RunFigures,
  TEAM_FIGURES,
  type TeamKey,
} from "./run-figures.js";
import type { Scenario, ScenarioInput } from "./scenario.js";

type Estimates<F extends string> = Readonly<Record<F, Estimate>>;

/**
 * What the runs of a desk come to. Each figure is an {@link Estimate} over the runs: names that end in `Ms` are
 * durations in milliseconds, those that end in `Percent` go from 0 to 100, all others are numbers of things.
 *
 * @example
 * ```ts
 * const worst = ({ groups }: DeskSummary) =>
 *   groups.toSorted((a, b) => (a.metPercent.mean ?? 100) - (b.metPercent.mean ?? 100))[0];
 * ```
 */
export interface DeskSummary {
  /** From when to when each run goes, ISO 8601; tickets are judged as they are at the end. */
  readonly start: string;
  readonly end: string;
  readonly seed: number;
  readonly runs: number;
  /** How sure the bands are. */
  readonly confidencePercent: number;
  readonly readings: Readonly<Record<string, string>>;
  /** Where the tickets ended, and how all commitments were kept; `compliancePercent` as the reading in force has it (SLA-5). */
  readonly desk: Estimates<(typeof DESK_FIGURES)[number]>;
  /**
   * The commitments by the offer and priority that judge them, and by metric. Times are counted time of the clocks that
   * stopped: those of `running` clocks are in none of them. Percentiles are by nearest rank.
   */
  readonly groups: readonly (GroupKey & {
    /** The target, where all have the same. */
    readonly targetMs: number | null;
  } & Estimates<(typeof GROUP_FIGURES)[number]>)[];
  readonly teams: readonly (TeamKey & Estimates<(typeof TEAM_FIGURES)[number]>)[];
  /** Of each level: how many pieces of work agents took, how long these had waited, and how many waited at a time. */
  readonly queues: readonly (QueueKey & Estimates<(typeof QUEUE_FIGURES)[number]>)[];
}

/**
 * By which contract, with which chance, and how often to run a desk.
 *
 * @example
 * ```ts
 * const asked: DeskAsked = { seed: 7, runs: 30, readings: { regradeClock: "restart" } };
 * ```
 */
export interface DeskAsked extends Pick<AnswerOptions, "contract" | "readings" | "holidays" | "lang"> {
  /** A whole number from 0 to 2^53 - 1; 1 unless told. */
  readonly seed?: number;
  /** How many runs, 1 to 10,000; 10 unless told. One alone gives no bands. */
  readonly runs?: number;
}

export const DEFAULT_SEED = 1;
export const DEFAULT_RUNS = 10;
/** More runs than anybody needs: a hundred times as many make a band a tenth as wide. */
export const MOST_RUNS = 10_000;

/**
 * Runs a desk several times and sums up how its commitments were kept, how busy its teams were and how long work
 * waited. The tickets are judged by the same check as any other (SLA-5, SLA-6), at the end of the run. The same seed
 * gives the same summary.
 *
 * Throws an `InputError` for a scenario that is none, and a RangeError for a seed or a number of runs that is none.
 *
 * @example
 * ```ts
 * import { deskSummary } from "fe-triage";
 * const { desk, teams } = deskSummary(
 *   {
 *     start: "2026-01-05T00:00:00+01:00",
 *     days: 7,
 *     arrivals: { perDay: 0 },
 *     effort: { firstAnswer: { is: "constant", minutes: 10 }, resolution: { is: "constant", minutes: 45 } },
 *     teams: [{ name: "front", agents: 3 }],
 *   },
 *   { seed: 1, runs: 2 },
 * );
 * desk.arrived; // => { mean: 0, low: 0, high: 0, runs: 2 }
 * teams[0].staffedMs.mean; // => 3 * 7 * 24 * 3_600_000
 * ```
 */
export function deskSummary(scenario: ScenarioInput, options: DeskAsked = {}): DeskSummary {
  const { seed = DEFAULT_SEED, runs = DEFAULT_RUNS, lang = "en" } = options;
  const terms = termsUnder(options);
  const loaded = loadScenario(scenario, terms, lang);
  return summaryOf(figuresOfRuns(loaded, terms, seed, runs), { scenario: loaded, terms, seed });
}

/** The figures of each run. Throws a RangeError for a number of runs that is none. */
export function figuresOfRuns(scenario: Scenario, terms: Terms, seed: number, runs: number): RunFigures[] {
  if (!(Number.isInteger(runs) && runs >= 1 && runs <= MOST_RUNS))
    throw new RangeError(`not a number of runs from 1 to ${MOST_RUNS}: ${runs}`);
  return Array.from({ length: runs }, (_, i) => {
    const run = runDesk(scenario, terms, { seed, run: i + 1 });
    const judge = judgeOf(run, terms);
    for (const ticket of run.tickets) judge.take(ticket);
    return judge.figures();
  });
}

/** What was run. */
export interface About {
  readonly scenario: Scenario;
  readonly terms: Terms;
  readonly seed: number;
}

/** Puts the figures of runs together. */
export function summaryOf(runs: readonly RunFigures[], { scenario, terms, seed }: About): DeskSummary {
  const [startMs, endMs] = periodOf(scenario, terms);
  const of = <F extends string>(figures: readonly F[], { values }: Matched<unknown, F>) =>
    Object.fromEntries(
      figures.map((figure) => [figure, toldAs(figure, withinPossible(figure, estimateOf(values[figure])))]),
    ) as Record<F, Estimate>;
  const [desk] = matched(
    runs.map((run) => [{ key: null, figures: run.desk }]),
    DESK_FIGURES,
  );
  return {
    start: formatInstant(startMs, terms.zone),
    end: formatInstant(endMs, terms.zone),
    seed,
    runs: runs.length,
    confidencePercent: CONFIDENCE_PERCENT,
    readings: terms.readings,
    desk: of(DESK_FIGURES, desk as Matched<null, (typeof DESK_FIGURES)[number]>),
    groups: matched(
      runs.map((run) => run.groups),
      GROUP_FIGURES,
    )
      .sort((a, b) => byContract(terms)(a.key, b.key))
      .map((group) => ({
        ...group.key,
        targetMs: targetOf(group.key, runs),
        ...of(GROUP_FIGURES, group),
      })),
    teams: matched(
      runs.map((run) => run.teams),
      TEAM_FIGURES,
    ).map((team) => ({ ...team.key, ...of(TEAM_FIGURES, team) })),
    queues: matched(
      runs.map((run) => run.queues),
      QUEUE_FIGURES,
    ).map((queue) => ({ ...queue.key, ...of(QUEUE_FIGURES, queue) })),
  };
}

/** The target of a group, where it is the same in all runs that have the group. */
function targetOf({ offer, priority, metric }: GroupKey, runs: readonly RunFigures[]): number | null {
  const found = runs.flatMap(({ groups }) =>
    groups.filter(({ key }) => key.offer === offer && key.priority === priority && key.metric === metric),
  );
  const targets = new Set(found.map(({ targetMs }) => targetMs));
  return targets.size === 1 ? ([...targets][0] ?? null) : null;
}
