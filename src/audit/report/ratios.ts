import type { Commitment } from "../../sla/commitment.js";

/** Where the steps of the distribution end, in tenths of the target; what took more falls into one step more. */
const TENTHS = [...Array.from({ length: 20 }, (_, i) => i + 1), 50, 100];
/** The share of the target at which each step ends, itself included; the last step has no end. */
export const RATIO_STEPS: readonly (number | null)[] = [...TENTHS.map((tenths) => tenths / 10), null];

/** How the clock of a judged commitment ended: within its target, beyond it, or not yet and beyond it. */
export type Ending = "met" | "late" | "open";

/** The judged commitments of a metric by the share of their target that they took: a count for each step. */
export interface RatioCounts {
  readonly metric: string;
  readonly met: readonly number[];
  readonly late: readonly number[];
  readonly open: readonly number[];
}

/** Counts commitments by the share of their target. */
export interface Ratios {
  /** Takes a commitment, if it is met or breached. */
  add(commitment: Commitment): void;
  merge(others: readonly RatioCounts[]): void;
  /** In the order of names. */
  list(): RatioCounts[];
}

/** Makes an empty count. */
export function createRatios(): Ratios {
  const byMetric = new Map<string, Record<Ending, number[]>>();
  const countsOf = (metric: string) => {
    let counts = byMetric.get(metric);
    if (counts === undefined) {
      counts = { met: none(), late: none(), open: none() };
      byMetric.set(metric, counts);
    }
    return counts;
  };
  return {
    add({ metric, status, stoppedMs, elapsedMs, targetMs }) {
      if (status !== "met" && status !== "breached") return;
      const ending = status === "met" ? "met" : stoppedMs === null ? "open" : "late";
      const counts = countsOf(metric.id)[ending];
      const step = stepOf(elapsedMs as number, targetMs as number);
      counts[step] = (counts[step] as number) + 1;
    },
    merge(others) {
      for (const { metric, ...more } of others) {
        const counts = countsOf(metric);
        for (const ending of Object.keys(counts) as Ending[])
          counts[ending] = counts[ending].map((n, step) => n + (more[ending][step] as number));
      }
    },
    list: () =>
      [...byMetric].sort(([a], [b]) => (a < b ? -1 : 1)).map(([metric, counts]) => ({ metric, ...counts })),
  };
}

const none = () => new Array<number>(RATIO_STEPS.length).fill(0);

/** In whole numbers, so that what took its target to the millisecond is within it. */
function stepOf(elapsedMs: number, targetMs: number): number {
  const step = TENTHS.findIndex((tenths) => elapsedMs * 10 <= tenths * targetMs);
  return step < 0 ? TENTHS.length : step;
}
