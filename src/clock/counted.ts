import type { Calendar } from "../calendar/calendar.js";

/** A stretch of a clock's run that is not counted; `endMs` is null while it is still open. */
export interface Pause {
  readonly startMs: number;
  readonly endMs: number | null;
}

/** The time that a calendar counts between two instants, pauses left out. Pauses are in order and disjoint. */
export function countedBetween(
  calendar: Calendar,
  startMs: number,
  endMs: number,
  pauses: readonly Pause[],
): number {
  let countedMs = calendar.between(startMs, endMs);
  for (const pause of pauses) {
    const fromMs = Math.max(pause.startMs, startMs);
    const toMs = Math.min(pause.endMs ?? endMs, endMs);
    if (toMs > fromMs) countedMs -= calendar.between(fromMs, toMs);
  }
  return countedMs;
}

/**
 * The earliest instant at which `amountMs` are counted since `startMs`, pauses left out; null where a pause that
 * is still open comes before it (SLA-6).
 */
export function reachedAt(
  calendar: Calendar,
  startMs: number,
  amountMs: number,
  pauses: readonly Pause[],
): number | null {
  let cursorMs = startMs;
  let leftMs = amountMs;
  for (const pause of pauses) {
    if (pause.endMs !== null && pause.endMs <= cursorMs) continue;
    if (pause.startMs > cursorMs) {
      const availableMs = calendar.between(cursorMs, pause.startMs);
      if (availableMs >= leftMs) break;
      leftMs -= availableMs;
    }
    if (pause.endMs === null) return null;
    cursorMs = pause.endMs;
  }
  return calendar.add(cursorMs, leftMs);
}
