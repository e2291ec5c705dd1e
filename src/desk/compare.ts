import type { Terms } from "../contract/terms.js";
import { termsUnder } from "../sla/check-ticket.js";
import { estimateOf, toldAs } from "./estimate.js";
import { loadScenario } from "./load-scenario.js";
import { type Matched, matched } from "./matching.js";
import {
  byContract,
  DESK_FIGURES,
  GROUP_FIGURES,
  type GroupKey,
  QUEUE_FIGURES,
  type QueueKey,
  type RunFigures,
  TEAM_FIGURES,
  type TeamKey,
} from "./run-figures.js";
import type { ScenarioInput } from "./scenario.js";
import {
  type About,
  DEFAULT_RUNS,
  DEFAULT_SEED,
  type DeskAsked,
  type DeskSummary,
  figuresOfRuns,
  summaryOf,
} from "./summary.js";

/**
 * How a figure of one desk differs from that of another, run by run on the same random numbers.
 *
 * @example
 * ```ts
 * const isShown = ({ significant }: PairedDifference) => significant === true;
 * ```
 */
export interface PairedDifference {
  /** The means of either desk over the runs in which both have the figure. */
  readonly from: number | null;
  readonly to: number | null;
  /** The mean of `to` minus `from`, and its band. */
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How many runs have the figure on both sides. */
  readonly runs: number;
  /** Whether the band leaves out zero; null where there is no band. */
  readonly significant: boolean | null;
}

type Differences<F extends string> = Readonly<Record<F, PairedDifference>>;

/**
 * Two desks beside each other: their summaries, and the differences of all figures.
 *
 * @example
 * ```ts
 * const helps = ({ differences: { desk } }: DeskComparison) =>
 *   desk.metPercent.significant === true && (desk.metPercent.difference ?? 0) > 0;
 * ```
 */
export interface DeskComparison {
  readonly seed: number;
  readonly runs: number;
  readonly confidencePercent: number;
  readonly from: DeskSummary;
  readonly to: DeskSummary;
  readonly differences: {
    readonly desk: Differences<(typeof DESK_FIGURES)[number]>;
    readonly groups: readonly (GroupKey & Differences<(typeof GROUP_FIGURES)[number]>)[];
    readonly teams: readonly (TeamKey & Differences<(typeof TEAM_FIGURES)[number]>)[];
    readonly queues: readonly (QueueKey & Differences<(typeof QUEUE_FIGURES)[number]>)[];
  };
}

/**
 * With which chance to run two desks, and what the second one is judged by where that is not what the first one is.
 *
 * @example
 * ```ts
 * const asked: CompareAsked = { runs: 20, under: { regradeClock: "restart" } };
 * ```
 */
export interface CompareAsked extends DeskAsked {
  /** Readings that hold for the second desk instead: the same scenario twice then compares two readings. */
  readonly under?: Readonly<Record<string, string>>;
}

/**
 * Runs two desks on the same random numbers, so that their tickets are the same as far as the scenarios are, and says
 * of each figure how it differs, with a band for the paired differences and whether they are significant.
 *
 * Throws as `deskSummary` does.
 *
 * @example
 * ```ts
 * import { compareDesks } from "fe-triage";
 * const desk = (agents: number) => ({
 *   start: "2026-01-05T00:00:00+01:00",
 *   days: 7,
 *   arrivals: { perDay: 30 },
 *   effort: {
 *     firstAnswer: { is: "constant" as const, minutes: 10 },
 *     resolution: { is: "exponential" as const, meanMinutes: 45 },
 *   },
 *   teams: [{ name: "front", agents }],
 * });
 * const { differences } = compareDesks(desk(2), desk(3), { runs: 5 });
 * differences.desk.arrived; // => { difference: 0, low: 0, high: 0, runs: 5, significant: false, … }
 * differences.queues[0].waitMeanMs.significant; // => true
 * ```
 */
export function compareDesks(
  from: ScenarioInput,
  to: ScenarioInput,
  options: CompareAsked = {},
): DeskComparison {
  const { seed = DEFAULT_SEED, runs = DEFAULT_RUNS, under = {}, readings = {}, lang = "en" } = options;
  const sideOf = (input: ScenarioInput, terms: Terms) => {
    const scenario = loadScenario(input, terms, lang);
    return { figures: figuresOfRuns(scenario, terms, seed, runs), about: { scenario, terms, seed } };
  };
  return comparisonOf(
    sideOf(from, termsUnder(options)),
    sideOf(to, termsUnder({ ...options, readings: { ...readings, ...under } })),
  );
}

/** A desk that was run: the figures of its runs, and what was run. */
export interface Side {
  readonly figures: readonly RunFigures[];
  readonly about: About;
}

/** Puts two desks that ran equally often on the same seed beside each other. */
export function comparisonOf(from: Side, to: Side): DeskComparison {
  const runs = from.figures.length;
  const both = [...from.figures, ...to.figures];
  const of = <F extends string>(figures: readonly F[], { values }: Matched<unknown, F>) =>
    Object.fromEntries(
      figures.map((figure) => [figure, differenceOf(figure, values[figure], runs)]),
    ) as Record<F, PairedDifference>;
  const [desk] = matched(
    both.map((run) => [{ key: null, figures: run.desk }]),
    DESK_FIGURES,
  );
  const summary = summaryOf(from.figures, from.about);
  const { seed, confidencePercent } = summary;
  return {
    seed,
    runs,
    confidencePercent,
    from: summary,
    to: summaryOf(to.figures, to.about),
    differences: {
      desk: of(DESK_FIGURES, desk as Matched<null, (typeof DESK_FIGURES)[number]>),
      groups: matched(
        both.map((run) => run.groups),
        GROUP_FIGURES,
      )
        .sort((a, b) => byContract(from.about.terms)(a.key, b.key))
        .map((group) => ({ ...group.key, ...of(GROUP_FIGURES, group) })),
      teams: matched(
        both.map((run) => run.teams),
        TEAM_FIGURES,
      ).map((team) => ({ ...team.key, ...of(TEAM_FIGURES, team) })),
      queues: matched(
        both.map((run) => run.queues),
        QUEUE_FIGURES,
      ).map((queue) => ({ ...queue.key, ...of(QUEUE_FIGURES, queue) })),
    },
  };
}

/** The values are those of the one desk's runs, and then those of the other's. */
function differenceOf(figure: string, values: readonly (number | null)[], runs: number): PairedDifference {
  const pairs = Array.from({ length: runs }, (_, i) => [values[i], values[runs + i]] as const).filter(
    (pair): pair is readonly [number, number] => pair.every((value) => typeof value === "number"),
  );
  const exact = estimateOf(pairs.map(([before, after]) => after - before));
  const { mean: difference, low, high } = toldAs(figure, exact);
  const meanOf = (side: 0 | 1) => toldAs(figure, estimateOf(pairs.map((pair) => pair[side]))).mean;
  const significant = exact.low === null || exact.high === null ? null : exact.low > 0 || exact.high < 0;
  return { from: meanOf(0), to: meanOf(1), difference, low, high, runs: pairs.length, significant };
}
