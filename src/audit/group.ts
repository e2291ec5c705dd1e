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

/** Takes what another has of the same group. */
export function mergeInto(group: Group, other: GroupJson): void {
  for (const status of Object.keys(group.counts) as CommitmentStatus[])
    group.counts[status] += other.counts[status];
  if (other.severalTargets) group.severalTargets = true;
  if (other.targetMs !== null) takeTarget(group, other.targetMs);
  group.stopped.merge(other.stopped);
  group.running.merge(other.running);
  for (const [cause, n] of Object.entries(other.causes) as [Cause, number][]) count(group.causes, cause, n);
}

/** A group as data. */
export function groupJson({ keys, metric, counts, stopped, running, ...group }: Group): GroupJson {
  return {
    keys,
    metric,
    counts,
    stopped: stopped.toJSON(),
    running: running.toJSON(),
    targetMs: group.severalTargets ? null : group.targetMs,
    severalTargets: group.severalTargets,
    causes: counted(group.causes),
  };
}

function takeTarget(group: Group, targetMs: number): void {
  if (group.targetMs === null) group.targetMs = targetMs;
  else if (group.targetMs !== targetMs) group.severalTargets = true;
}
