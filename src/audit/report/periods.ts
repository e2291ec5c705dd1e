import type { CommitmentStatus } from "../../sla/commitment.js";
import type { MonthCounts } from "./months.js";

/** The commitments of some months that follow each other: one, or a year, or more years. */
export interface Period {
  /** The first and the last month that it has room for, as `2026-05`. */
  readonly from: string;
  readonly to: string;
  readonly counts: Readonly<Record<CommitmentStatus, number>>;
  /** Whether it begins right after the period before it; months in which nothing was received are no period. */
  readonly follows: boolean;
}

/** Months, years, decades, centuries: the shortest of which there are no more than can be shown. */
const LENGTHS = [1, 12, 120, 1200];
const MOST = 100;

/** The months of one metric as at most a hundred periods in order. */
export function periodsOf(months: readonly MonthCounts[]): readonly Period[] {
  const length = LENGTHS.find((one) => new Set(months.map(({ month }) => place(month, one))).size <= MOST);
  return periodsOfLength(months, length ?? (LENGTHS.at(-1) as number));
}

function periodsOfLength(months: readonly MonthCounts[], length: number): Period[] {
  const byPlace = new Map<number, Record<CommitmentStatus, number>>();
  for (const { month, counts: more } of months) {
    const at = place(month, length);
    const counts = byPlace.get(at) ?? { met: 0, breached: 0, pending: 0, none: 0 };
    byPlace.set(at, counts);
    for (const status of Object.keys(counts) as CommitmentStatus[]) counts[status] += more[status];
  }
  return [...byPlace]
    .sort(([a], [b]) => a - b)
    .map(([at, counts]) => ({
      from: monthName(at * length),
      to: monthName((at + 1) * length - 1),
      counts,
      follows: byPlace.has(at - 1),
    }));
}

/** Which period of a length a month falls into, counted from the year 0. */
function place(month: string, length: number): number {
  return Math.floor((Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1) / length);
}

function monthName(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}
