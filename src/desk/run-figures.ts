import type { Terms } from "../contract/terms.js";
import type { Commitment } from "../sla/commitment.js";
import { standingOf } from "../sla/standing.js";
import type { Ticket } from "../ticket/record.js";
import { percentileOf } from "./percentile.js";
import type { DeskRun, QueueFigures, TeamLoad } from "./run.js";

export const DESK_FIGURES = [
  ...(["arrived", "confirmed", "noAnswer", "outOfScope", "open", "resolved"] as const),
  ...(["withoutCommitment", "met", "breached", "metPercent", "compliancePercent", "workLeftMs"] as const),
] as const;
export const GROUP_FIGURES = [
  ...(["count", "met", "breached", "pending", "none", "running", "metPercent", "meanMetPercent"] as const),
  ...(["meanMs", "p50Ms", "p90Ms", "p95Ms", "p99Ms"] as const),
] as const;
export const TEAM_FIGURES = ["agents", "loadPercent", "busyMs", "staffedMs", "begun"] as const;
export const QUEUE_FIGURES = [
  ...(["taken", "waitedPercent", "waitMeanMs", "waitP50Ms", "waitP90Ms", "waitP95Ms", "waitP99Ms"] as const),
  ...(["meanLength", "maxLength", "endLength"] as const),
] as const;

/** What the commitments of a group have in common: the offer and the priority that judge them, and the metric. */
export interface GroupKey {
  readonly offer: string;
  /** Null for a metric that does not depend on one. */
  readonly priority: string | null;
  readonly metric: string;
}
export type TeamKey = Pick<TeamLoad, "name" | "level">;
export type QueueKey = Pick<QueueFigures, "level">;

/** Figures of a part of a desk in one run, null where there is nothing to tell one from. */
type Figures<F extends string> = Readonly<Record<F, number | null>>;
export interface Row<K, F extends string> {
  readonly key: K;
  readonly figures: Figures<F>;
}

/** All figures of one run. */
export interface RunFigures {
  readonly desk: Figures<(typeof DESK_FIGURES)[number]>;
  readonly groups: readonly (Row<GroupKey, (typeof GROUP_FIGURES)[number]> & {
    readonly targetMs: number | null;
  })[];
  readonly teams: readonly Row<TeamKey, (typeof TEAM_FIGURES)[number]>[];
  readonly queues: readonly Row<QueueKey, (typeof QUEUE_FIGURES)[number]>[];
}

/** The commitments of a group while they are counted. */
interface Group {
  readonly key: GroupKey;
  readonly counts: Record<Commitment["status"], number>;
  running: number;
  readonly stoppedMs: number[];
  readonly targetsMs: Set<number>;
}

/** Judges the tickets of a run one after another, as they are at its end, and tells its figures. */
export interface RunJudge {
  take(ticket: Ticket): void;
  figures(): RunFigures;
}

export function judgeOf(run: DeskRun, terms: Terms): RunJudge {
  const groups = new Map<string, Group>();
  let withoutCommitment = 0;
  return {
    take(ticket) {
      const { commitments } = standingOf(terms, ticket, run.endMs, "en");
      if (commitments.length === 0) withoutCommitment++;
      for (const one of commitments) takeInto(groups, one);
    },
    figures() {
      const rows = [...groups.values()].map(groupRow);
      return {
        desk: { ...run.counts, withoutCommitment, ...totals(rows, terms), workLeftMs: run.work.leftMs },
        groups: rows,
        teams: run.teams.map(teamRow),
        queues: run.queues.map(queueRow),
      };
    },
  };
}

function takeInto(groups: Map<string, Group>, one: Commitment): void {
  const { offer, judgedAs: priority, metric, status, targetMs, elapsedMs, startedMs, stoppedMs } = one;
  const name = JSON.stringify([offer, priority, metric.id]);
  let group = groups.get(name);
  if (group === undefined) {
    const key = { offer, priority, metric: metric.id };
    const counts = { met: 0, breached: 0, pending: 0, none: 0 };
    group = { key, counts, running: 0, stoppedMs: [], targetsMs: new Set() };
    groups.set(name, group);
  }
  group.counts[status]++;
  if (targetMs !== null) group.targetsMs.add(targetMs);
  if (elapsedMs === null || startedMs === null) return;
  if (stoppedMs === null) group.running++;
  else group.stoppedMs.push(elapsedMs);
}

function groupRow({ key, counts, running, stoppedMs, targetsMs }: Group): RunFigures["groups"][number] {
  const { met, breached, pending, none } = counts;
  const spread = spreadOf(stoppedMs);
  const [targetMs = null] = targetsMs.size === 1 ? targetsMs : [];
  return {
    key,
    targetMs,
    figures: {
      count: met + breached + pending + none,
      ...{ met, breached, pending, none, running },
      metPercent: percentOf(met, met + breached),
      meanMetPercent:
        spread.meanMs === null || targetMs === null ? null : spread.meanMs <= targetMs ? 100 : 0,
      ...spread,
    },
  };
}

function totals(rows: RunFigures["groups"], terms: Terms) {
  const sum = (figure: "met" | "breached") =>
    rows.reduce((total, { figures }) => total + (figures[figure] ?? 0), 0);
  const met = sum("met");
  const breached = sum("breached");
  const metPercent = percentOf(met, met + breached);
  const means = rows.flatMap(({ figures }) => figures.meanMetPercent ?? []);
  const meansMet = percentOf(means.filter((percent) => percent > 0).length, means.length);
  const compliancePercent = terms.compliance.value === "mean" ? meansMet : metPercent;
  return { met, breached, metPercent, compliancePercent };
}

function teamRow({ name, level, agents, staffedMs, busyMs, begun }: TeamLoad): RunFigures["teams"][number] {
  return {
    key: { name, level },
    figures: { agents, loadPercent: percentOf(busyMs, staffedMs), busyMs, staffedMs, begun },
  };
}

function queueRow(queue: QueueFigures): RunFigures["queues"][number] {
  const { level, meanLength, maxLength, length, waitsMs } = queue;
  const { meanMs, p50Ms, p90Ms, p95Ms, p99Ms } = spreadOf(waitsMs);
  return {
    key: { level },
    figures: {
      taken: waitsMs.length,
      waitedPercent: percentOf(waitsMs.filter((ms) => ms > 0).length, waitsMs.length),
      ...{ waitMeanMs: meanMs, waitP50Ms: p50Ms, waitP90Ms: p90Ms, waitP95Ms: p95Ms, waitP99Ms: p99Ms },
      ...{ meanLength, maxLength, endLength: length },
    },
  };
}

function spreadOf(amountsMs: readonly number[]) {
  const ascending = Float64Array.from(amountsMs).sort();
  const meanMs =
    ascending.length === 0 ? null : ascending.reduce((sum, ms) => sum + ms, 0) / ascending.length;
  const of = (percent: number) => percentileOf(ascending, percent);
  return { meanMs, p50Ms: of(50), p90Ms: of(90), p95Ms: of(95), p99Ms: of(99) };
}

const percentOf = (part: number, whole: number) => (whole === 0 ? null : (part / whole) * 100);

/** Puts groups into the order of the contract: offers, then priorities, none of them last, then metrics. */
export function byContract({ vocabulary, metrics }: Terms): (a: GroupKey, b: GroupKey) => number {
  const { offers, priorities } = vocabulary;
  const placesOf = ({ offer, priority, metric }: GroupKey) => [
    offers.indexOf(offer),
    priority === null ? priorities.length : priorities.indexOf(priority),
    metrics.findIndex(({ id }) => id === metric),
  ];
  return (a, b) => {
    const others = placesOf(b);
    return placesOf(a)
      .map((place, i) => place - (others[i] as number))
      .reduce((before, difference) => before || difference, 0);
  };
}
