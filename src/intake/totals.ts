import type { ImportedTicket, RejectedIncident } from "./servicenow-log.js";

/**
 * What became of a log: `incidents` are `tickets` and rejected ones, `rows.read` are those used, dropped and
 * rejected with their incident.
 */
export interface Totals {
  incidents: number;
  tickets: number;
  readonly rows: { read: number; used: number; dropped: number; rejected: number };
  /** By code: how many times it was made up. */
  readonly made: Record<string, number>;
  /** By code: how many rows were dropped. */
  readonly dropped: Record<string, number>;
  /** By code of its first problem: how many incidents were rejected. */
  readonly rejected: Record<string, number>;
}

/** The totals of no incident. */
export function noTotals(): Totals {
  return {
    incidents: 0,
    tickets: 0,
    rows: { read: 0, used: 0, dropped: 0, rejected: 0 },
    made: {},
    dropped: {},
    rejected: {},
  };
}

/** Counts one more incident. */
export function addTo(totals: Totals, incident: ImportedTicket | RejectedIncident): void {
  const count = (counts: Record<string, number>, code: string, by: number) => {
    counts[code] = (counts[code] ?? 0) + by;
  };
  totals.incidents++;
  if ("problems" in incident) {
    totals.rows.read += incident.rows;
    totals.rows.rejected += incident.rows;
    const [first] = incident.problems;
    if (first !== undefined) count(totals.rejected, first.code, 1);
    return;
  }
  totals.tickets++;
  totals.rows.read += incident.used;
  totals.rows.used += incident.used;
  for (const { code } of incident.made) count(totals.made, code, 1);
  for (const { code, rows } of incident.dropped) {
    totals.rows.read += rows;
    totals.rows.dropped += rows;
    count(totals.dropped, code, rows);
  }
}
