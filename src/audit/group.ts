import type { Spectrum } from "../simulate/spectrum/reading-spectrum.js";
import type { Commitment, CommitmentStatus } from "../sla/commitment.js";
import { type Cause, causesOf } from "./breach.js";
import { count, counted } from "./counts.js";
import type { Key } from "./dimension.js";
import { createDistribution, type Distribution, type DistributionJson } from "./distribution.js";

/** A group of commitments as data, from which it goes on or is merged. */
export interface GroupJson {
  readonly keys: readonly Key[];
  readonly metric: string;
  readonly counts: Readonly<Record<CommitmentStatus, number>>;
  /** Counted time of the clocks that stopped, and of those that still run. */
  readonly stopped: DistributionJson;
  readonly running: DistributionJson;
  /** The target that all have, `null` where they have several or none. */
  readonly targetMs: number | null;
  readonly severalTargets: boolean;
  readonly causes: Readonly<Partial<Record<Cause, number>>>;
  /** Where it was asked: clocks of tickets whose verdict is contested, and how many of them a reading decides alone. */
  readonly contested?: number;
  readonly contestedBy?: Readonly<Record<string, number>>;
}

/** The commitments of one metric that have the same keys. */
export interface Group {
  readonly keys: readonly Key[];
  readonly metric: string;
  readonly counts: Record<CommitmentStatus, number>;
  readonly stopped: Distribution;
  readonly running: Distribution;
  targetMs: number | null;
  severalTargets: boolean;
  readonly causes: Map<Cause, number>;
  /** Null where nobody asks under which readings the verdicts hold. */
  contested: { clocks: number; readonly by: Map<string, number> } | null;
}

/** Makes an empty group. */
export function createGroup(keys: readonly Key[], metric: string): Group {
  return {
    keys,
    metric,
    counts: { met: 0, breached: 0, pending: 0, none: 0 },
    stopped: createDistribution(),
    running: createDistribution(),
    targetMs: null,
    severalTargets: false,
    causes: new Map(),
    contested: null,
  };
}

/** Takes a commitment into its group. */
export function takeInto(group: Group, commitment: Commitment): void {
  const { status, targetMs, elapsedMs, stoppedMs, startedMs } = commitment;
  group.counts[status]++;
  if (status === "none") return;
  if (targetMs !== null) takeTarget(group, targetMs);
  if (elapsedMs !== null && startedMs !== null)
    (stoppedMs === null ? group.running : group.stopped).add(elapsedMs);
  if (status === "breached") for (const cause of causesOf(commitment)) count(group.causes, cause, 1);
}

/** Takes of a commitment that its ticket's verdict is contested, or is not. */
export function takeSpectrum(group: Group, { readings: { robust, decisive } }: Spectrum): void {
  group.contested ??= { clocks: 0, by: new Map() };
  if (robust) return;
  group.contested.clocks++;
  for (const { reading } of decisive) count(group.contested.by, reading, 1);
}

/** Takes what another has of the same group. */
export function mergeInto(group: Group, other: GroupJson): void {
  for (const status of Object.keys(group.counts) as CommitmentStatus[])
    group.counts[status] += other.counts[status];
  if (other.severalTargets) group.severalTargets = true;
  if (other.targetMs !== null) takeTarget(group, other.targetMs);
  group.stopped.merge(other.stopped);
  group.running.merge(other.running);
  for (const [cause, n] of Object.entries(other.causes) as [Cause, number][]) count(group.causes, cause, n);
  if (other.contested === undefined) return;
  group.contested ??= { clocks: 0, by: new Map() };
  group.contested.clocks += other.contested;
  for (const [reading, n] of Object.entries(other.contestedBy ?? {})) count(group.contested.by, reading, n);
}

/** How many of a group's clocks are contested, and by which readings; nothing where nobody asked. */
export function contestedOf({ contested }: Group): Pick<GroupJson, "contested" | "contestedBy"> {
  if (contested === null) return {};
  return { contested: contested.clocks, contestedBy: counted(contested.by) as Record<string, number> };
}

/** A group as data. */
export function groupJson(group: Group): GroupJson {
  const { keys, metric, counts, stopped, running } = group;
  return {
    keys,
    metric,
    counts,
    stopped: stopped.toJSON(),
    running: running.toJSON(),
    targetMs: group.severalTargets ? null : group.targetMs,
    severalTargets: group.severalTargets,
    causes: counted(group.causes),
    ...contestedOf(group),
  };
}

function takeTarget(group: Group, targetMs: number): void {
  if (group.targetMs === null) group.targetMs = targetMs;
  else if (group.targetMs !== targetMs) group.severalTargets = true;
}
