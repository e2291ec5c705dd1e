import type { Terms } from "../../contract/terms.js";
import type { Ticket } from "../../ticket/record.js";
import { replay } from "../../ticket/replay.js";
import { DAY_MS, parseCivilDay } from "../../time/civil-day.js";
import type { LoggedEvent } from "../change.js";

/** Instants from the first to the last, both of them among it. */
export interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}

/** The stretches that instants cut another into; each cut begins one. */
export function cutAt({ startMs, endMs }: Stretch, cuts: Iterable<number>): Stretch[] {
  const starts = new Set([startMs]);
  for (const cut of cuts) if (cut > startMs && cut <= endMs) starts.add(cut);
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((start, i) => ({ startMs: start, endMs: (sorted[i + 1] ?? endMs + 1) - 1 }));
}

/**
 * Where the order of a log, its closures by themselves and what the contract promises can change while one of its
 * events moves within a stretch: within the pieces they stay, and no clock of the contract's zone changes.
 */
export function cutsOf(terms: Terms, past: Ticket, index: number, within: Stretch): number[] {
  const { events } = past;
  const cuts = terms.zone.changes(within.startMs, within.endMs + 1).map(({ atMs }) => atMs);
  if (index === 0) return [...cuts, ...newRowsOf(terms)];
  events.forEach(({ type, atMs }, i) => {
    // What is only said can stand anywhere, and nothing hangs on it.
    if (i === index || i === 0 || type === "commented") return;
    // At one instant events keep the order of the log.
    cuts.push(i < index ? atMs : atMs + 1);
    if (type === "resolved") cuts.push(closureMsOf(terms, past, atMs));
  });
  return cuts;
}

/** The instants from which another row of the contract holds for tickets that are received then. */
function newRowsOf({ contract, zone }: Terms): number[] {
  const rows = [...contract.targets, ...contract.handling, ...contract.lifecycle.autoClosure];
  const days = rows.flatMap(({ from, until }) => [from, until].filter((day) => day !== undefined));
  return [...new Set(days)].map((day) => zone.instantOf(parseCivilDay(day) * DAY_MS));
}

/** When a ticket that is resolved at an instant closes by itself. */
function closureMsOf(terms: Terms, { events, ...ticket }: Ticket, resolvedMs: number): number {
  const at = { at: "", atMs: resolvedMs };
  const log = [
    events[0] as LoggedEvent,
    { type: "acknowledged", ...at },
    { type: "resolved", ...at },
  ] as const;
  const { autoClosure } = replay({ ...ticket, events: log }, terms, resolvedMs);
  return autoClosure?.dueMs ?? Number.POSITIVE_INFINITY;
}

/** Where a resolution that moves within a stretch begins to close by itself only after another event, or after now. */
export function closureCutsOf(
  terms: Terms,
  past: Ticket,
  index: number,
  within: Stretch,
  nowMs: number,
): number[] {
  const { startMs, endMs } = within;
  const dueMs = (resolvedMs: number) => closureMsOf(terms, past, resolvedMs);
  const [firstMs, lastMs] = [dueMs(startMs), dueMs(endMs)];
  return [...past.events.filter((_, i) => i !== index).map(({ atMs }) => atMs), nowMs]
    .filter((ms) => firstMs <= ms && ms < lastMs)
    .map((ms) => firstWhere(startMs, endMs, (atMs) => dueMs(atMs) > ms));
}

/** The first instant of a stretch at which something is so, where it is so at the end and stays so from then on. */
export function firstWhere(startMs: number, endMs: number, isSo: (ms: number) => boolean): number {
  let [low, high] = [startMs - 1, endMs];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isSo(middle)) high = middle;
    else low = middle;
  }
  return high;
}
