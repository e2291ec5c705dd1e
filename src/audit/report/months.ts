import type { CommitmentStatus } from "../../sla/commitment.js";

/** The commitments of one metric whose tickets were received in one month of the contract's zone, by status. */
export interface MonthCounts {
  /** As `2026-05`. */
  readonly month: string;
  readonly metric: string;
  readonly counts: Readonly<Record<CommitmentStatus, number>>;
}

/** Counts commitments month by month. */
export interface Months {
  add(month: string, metric: string, status: CommitmentStatus): void;
  merge(others: readonly MonthCounts[]): void;
  /** In the order of months, then of names. */
  list(): MonthCounts[];
}

/** Makes an empty count. */
export function createMonths(): Months {
  const rows = new Map<string, { month: string; metric: string; counts: Record<CommitmentStatus, number> }>();
  const countsOf = (month: string, metric: string) => {
    const name = `${month} ${metric}`;
    let row = rows.get(name);
    if (row === undefined) {
      row = { month, metric, counts: { met: 0, breached: 0, pending: 0, none: 0 } };
      rows.set(name, row);
    }
    return row.counts;
  };
  return {
    add(month, metric, status) {
      countsOf(month, metric)[status]++;
    },
    merge(others) {
      for (const { month, metric, counts: more } of others) {
        const counts = countsOf(month, metric);
        for (const status of Object.keys(counts) as CommitmentStatus[]) counts[status] += more[status];
      }
    },
    list: () => [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
  };
}
