import type { Ticket } from "../../ticket/record.js";
import type { History } from "../../ticket/replay.js";
import { tagBit } from "../../ticket/table.js";
import type { LoggedEvent } from "../change.js";

/**
 * How a logged dispute ended: with at most one re-grade and that at its end, not yet, or in a way that RGD-7 does not
 * describe.
 */
type End = "regular" | "open" | "otherwise";

/** A dispute over the priority as a log tells it; indexes are those of the log. */
export interface LoggedDispute {
  readonly heldIndex: number;
  /** Of the event that ends the hold; null while it is open. */
  readonly endIndex: number | null;
  readonly startMs: number;
  readonly endMs: number;
  /** The priority in force when it starts. */
  readonly declared: string | null;
  /** The re-grades that belong to it. */
  readonly regrades: readonly number[];
  /** The last other priority that it was re-graded to; null where it never was. */
  readonly regradedTo: string | null;
  /** The priority after all its re-grades. */
  readonly outcome: string | null;
  readonly end: End;
}

const DISPUTED = tagBit("disputed");

/** The disputes of a log that goes up to the evaluation, in order. */
export function loggedDisputes({ events }: Ticket, history: History, nowMs: number): LoggedDispute[] {
  return history.states.flatMap((state, i): LoggedDispute[] => {
    if ((state.value.tags & DISPUTED) === 0) return [];
    const heldIndex = state.event;
    const endIndex = history.states[i + 1]?.event ?? null;
    const endMs = endIndex === null ? nowMs : (events[endIndex] as LoggedEvent).atMs;
    const declared = priorityBefore(history, heldIndex);
    const regrades = regradesOf(events, heldIndex, endIndex, endMs);
    const grades = regrades.flatMap((index) => {
      const event = events[index];
      return event?.type === "regraded" ? [event] : [];
    });
    const [only, ...more] = grades;
    const isRegular = more.length === 0 && (only === undefined || only.atMs === endMs);
    return [
      {
        heldIndex,
        endIndex,
        startMs: state.atMs,
        endMs,
        declared,
        regrades,
        regradedTo: grades.findLast(({ to }) => to !== declared)?.to ?? null,
        outcome: grades.at(-1)?.to ?? declared,
        end: endIndex === null ? "open" : isRegular ? "regular" : "otherwise",
      },
    ];
  });
}

/** The priority in force where an event stands. */
export function priorityBefore({ priorities }: History, index: number): string | null {
  return priorities.findLast(({ event }) => event < index)?.value ?? null;
}

/** Re-grades during the hold, and those that are noted at once after it was over. */
function regradesOf(
  events: Ticket["events"],
  heldIndex: number,
  endIndex: number | null,
  endMs: number,
): number[] {
  const found: number[] = [];
  for (let index = heldIndex + 1; index < (endIndex ?? events.length); index++) {
    if (events[index]?.type === "regraded") found.push(index);
  }
  if (endIndex === null) return found;
  for (let index = endIndex + 1; ; index++) {
    const event = events[index];
    if (event?.type !== "regraded" || event.atMs !== endMs) return found;
    found.push(index);
  }
}
