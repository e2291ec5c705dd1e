import type { ChangeTerms } from "../contract/changes.js";
import { type Interval, union } from "../time/interval.js";
import { formatMonth, type Month, monthOf, startOfMonth } from "../time/month.js";
import type { Zone } from "../time/zone.js";

/** An interruption of a service by a change of a type: from `startMs` on and before `endMs`. */
export interface Interruption {
  readonly service: string;
  readonly type: string;
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * How long changes of a type interrupted a service in a calendar month, and how long they may (CHG-2, §7.7.7.5).
 *
 * @example
 * const beyond = (one: MonthlyInterruption) => `${one.month} ${one.service}: ${one.overMs} ms over`;
 */
export interface MonthlyInterruption {
  /** `YYYY-MM` on the contract's wall clock. */
  readonly month: string;
  readonly service: string;
  readonly type: string;
  readonly interruptedMs: number;
  /** Null without a limit. */
  readonly limitMs: number | null;
  /** What goes beyond the limit; 0 where nothing does. */
  readonly overMs: number;
  readonly kept: boolean;
  readonly rules: readonly string[];
}

/**
 * Interruptions summed per calendar month, service and type of change (CHG-2, §7.7.7.5), in that order. Where those of
 * one service and type overlap, the time counts once; one that runs across the end of a month is split there.
 */
export function monthlyInterruptions(
  interruptions: readonly Interruption[],
  { types }: ChangeTerms,
  zone: Zone,
): MonthlyInterruption[] {
  const order = [...types.keys()];
  return grouped(interruptions)
    .flatMap(({ service, type, intervals }) =>
      [...perMonth(union(intervals), zone)].map(([month, interruptedMs]) => {
        const terms = types.get(type)?.interruption.at(startOfMonth(month, zone));
        const limitMs = terms?.limitMs ?? null;
        const overMs = limitMs === null ? 0 : Math.max(0, interruptedMs - limitMs);
        const rules = terms?.rules ?? [];
        return { month, service, type, interruptedMs, limitMs, overMs, kept: overMs === 0, rules };
      }),
    )
    .sort(
      (a, b) =>
        a.month - b.month || compare(a.service, b.service) || order.indexOf(a.type) - order.indexOf(b.type),
    )
    .map((row) => ({ ...row, month: formatMonth(row.month) }));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Interruptions of the same service and type together. */
function grouped(interruptions: readonly Interruption[]) {
  const groups = new Map<string, { service: string; type: string; intervals: Interval[] }>();
  for (const { service, type, startMs, endMs } of interruptions) {
    const key = JSON.stringify([service, type]);
    const group = groups.get(key) ?? { service, type, intervals: [] };
    groups.set(key, group);
    group.intervals.push([startMs, endMs]);
  }
  return [...groups.values()];
}

/** The time within intervals, by month. */
function perMonth(intervals: readonly Interval[], zone: Zone): Map<Month, number> {
  const months = new Map<Month, number>();
  for (const [startMs, endMs] of intervals) {
    let fromMs = startMs;
    for (let month = monthOf(fromMs, zone); fromMs < endMs; month++) {
      const toMs = Math.min(endMs, startOfMonth(month + 1, zone));
      months.set(month, (months.get(month) ?? 0) + toMs - fromMs);
      fromMs = toMs;
    }
  }
  return months;
}
