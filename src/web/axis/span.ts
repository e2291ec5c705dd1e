import type { Check } from "../../sla/check.js";
import { FIRST_INSTANT_MS, LAST_INSTANT_MS, readInstant } from "../../time/instant.js";

/** The stretch of time that an axis shows, epoch milliseconds. */
export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

const MINUTE_MS = 60_000;
const LEAST_MS = MINUTE_MS;
/** Ten years: beyond, nights and days are long past being seen. */
const MOST_MS = 3653 * 24 * 60 * MINUTE_MS;

/** A span of a length that can be shown, within the years that there are. */
function shown(startMs: number, lengthMs: number): Span {
  const length = Math.min(MOST_MS, Math.max(LEAST_MS, lengthMs));
  const start = Math.min(LAST_INSTANT_MS - length, Math.max(FIRST_INSTANT_MS, startMs));
  return { startMs: Math.round(start), endMs: Math.round(start + length) };
}

/** What was checked and the instants of its events. */
interface Shown {
  readonly check: Pick<Check, "commitments" | "autoClosure" | "closedBecause" | "evaluatedAt">;
  readonly eventsMs: readonly number[];
}

/** The span in which all of some tickets lies, their events, deadlines and closures, with a margin. */
export function wholeSpan(all: readonly Shown[]): Span {
  let startMs = Number.POSITIVE_INFINITY;
  let endMs = Number.NEGATIVE_INFINITY;
  const take = (ms: number) => {
    startMs = Math.min(startMs, ms);
    endMs = Math.max(endMs, ms);
  };
  const takeAt = (at: string | null) => {
    const ms = at === null ? Number.NaN : readInstant(at);
    if (typeof ms === "number" && !Number.isNaN(ms)) take(ms);
  };
  for (const { check, eventsMs } of all) {
    for (const ms of eventsMs) take(ms);
    for (const { startedAt, dueAt, stoppedAt } of check.commitments) {
      for (const at of [startedAt, dueAt, stoppedAt]) takeAt(at);
    }
    if (check.closedBecause !== "confirmed") takeAt(check.autoClosure?.dueAt ?? null);
  }
  // Now can be long after all else: it widens the span of a ticket that goes on, and of no other.
  const goesOn = all.some(({ check }) => check.commitments.some(({ stoppedAt }) => stoppedAt === null));
  for (const { check } of goesOn || endMs < startMs ? all : []) takeAt(check.evaluatedAt);
  if (endMs < startMs) return shown(0, 60 * MINUTE_MS);
  const lengthMs = Math.max(endMs - startMs, 60 * MINUTE_MS);
  return shown(startMs - lengthMs * 0.04, lengthMs * 1.1);
}

/** The span made longer or shorter about an instant that stays where it is. */
export function zoomed({ startMs, endMs }: Span, factor: number, aboutMs = (startMs + endMs) / 2): Span {
  const lengthMs = Math.min(MOST_MS, Math.max(LEAST_MS, (endMs - startMs) * factor));
  return shown(aboutMs - ((aboutMs - startMs) / (endMs - startMs)) * lengthMs, lengthMs);
}

/** The span moved by a share of its length. */
export function panned({ startMs, endMs }: Span, share: number): Span {
  return shown(startMs + (endMs - startMs) * share, endMs - startMs);
}

/** The span moved, where it must be, so that an instant lies in it. */
export function showing(span: Span, ms: number): Span {
  if (ms >= span.startMs && ms <= span.endMs) return span;
  const lengthMs = span.endMs - span.startMs;
  return shown(ms < span.startMs ? ms - lengthMs * 0.1 : ms - lengthMs * 0.9, lengthMs);
}
