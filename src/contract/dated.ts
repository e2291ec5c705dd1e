import { DAY_MS, parseCivilDay } from "../time/civil-day.js";
import type { Zone } from "../time/zone.js";

/** A row that holds on some days: from 00:00 of `from` until 00:00 of `until`, open where left out. */
export interface Dated {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** A row with the instants between which it is in force: from `startMs` on and before `endMs`. */
interface Version<T> {
  readonly startMs: number;
  readonly endMs: number;
  readonly value: T;
}

/** Rows as instants in force, ready to be asked for one. */
export interface Versions<T> {
  readonly all: readonly Version<T>[];
  /** The row in force at an instant, or undefined. */
  at(instantMs: number): T | undefined;
}

/** The first instant of a civil day in a zone. */
function startOfDay(date: string, zone: Zone): number {
  return zone.instantOf(parseCivilDay(date) * DAY_MS);
}

/** Makes the versions of rows that hold one after another. */
export function versionsOf<R extends Dated, T>(
  rows: readonly R[],
  zone: Zone,
  read: (row: R) => T,
): Versions<T> {
  const versions = rows.map(
    (row): Version<T> => ({
      startMs: row.from === undefined ? Number.NEGATIVE_INFINITY : startOfDay(row.from, zone),
      endMs: row.until === undefined ? Number.POSITIVE_INFINITY : startOfDay(row.until, zone),
      value: read(row),
    }),
  );
  return {
    all: versions,
    at: (instantMs) => {
      for (const { startMs, endMs, value } of versions) {
        if (startMs <= instantMs && instantMs < endMs) return value;
      }
      return undefined;
    },
  };
}

/** Days on which no row or more than one is in force; none where exactly one always is. */
export function faultsOf(rows: readonly Dated[]): { code: "gap" | "overlap"; on: string }[] {
  const sorted = [...rows].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
  if (sorted.length === 0) return [{ code: "gap", on: "" }];
  const faults: { code: "gap" | "overlap"; on: string }[] = [];
  if (sorted[0]?.from !== undefined) faults.push({ code: "gap", on: `< ${sorted[0].from}` });
  sorted.forEach((row, i) => {
    const next = sorted[i + 1];
    if (next === undefined) {
      if (row.until !== undefined) faults.push({ code: "gap", on: row.until });
    } else if (row.until === undefined || next.from === undefined || next.from < row.until) {
      faults.push({ code: "overlap", on: next.from ?? row.from ?? "" });
    } else if (row.until < next.from) {
      faults.push({ code: "gap", on: row.until });
    }
  });
  return faults;
}
