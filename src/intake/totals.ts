import type { ImportedTicket, RejectedCase } from "./imported-ticket.js";

/**
 * What became of a log: `cases` are `tickets` and rejected ones, `rows.read` are those used, dropped and
 * rejected with their case.
 */
export interface Totals {
  cases: number;
  tickets: number;
  readonly rows: { read: number; used: number; dropped: number; rejected: number };
  /** By code: how many times it was made up. */
  readonly made: Record<string, number>;
  /** By code: how many rows were dropped. */
  readonly dropped: Record<string, number>;
  /** By code of its first problem: how many cases were rejected. */
  readonly rejected: Record<string, number>;
}

/** The totals of no case. */
export function noTotals(): Totals {
  return {
    cases: 0,
    tickets: 0,
    rows: { read: 0, used: 0, dropped: 0, rejected: 0 },
    made: {},
    dropped: {},
    rejected: {},
  };
}

/** Counts one more case. */
export function addTo(totals: Totals, imported: ImportedTicket | RejectedCase): void {
  const count = (counts: Record<string, number>, code: string, by: number) => {
    counts[code] = (counts[code] ?? 0) + by;
  };
  totals.cases++;
  if ("problems" in imported) {
    totals.rows.read += imported.rows;
    totals.rows.rejected += imported.rows;
    const [first] = imported.problems;
    if (first !== undefined) count(totals.rejected, first.code, 1);
    return;
  }
  totals.tickets++;
  totals.rows.read += imported.used;
  totals.rows.used += imported.used;
  for (const { code } of imported.made) count(totals.made, code, 1);
  for (const { code, rows } of imported.dropped) {
    totals.rows.read += rows;
    totals.rows.dropped += rows;
    count(totals.dropped, code, rows);
  }
}
