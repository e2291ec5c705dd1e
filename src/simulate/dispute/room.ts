import type { Ticket } from "../../ticket/record.js";
import type { History } from "../../ticket/replay.js";
import type { LoggedEvent } from "../change.js";
import { priorityBefore } from "./logged-dispute.js";

/** A stretch of a log in which a ticket could be put on hold, under one priority. */
export interface Room {
  readonly startMs: number;
  readonly endMs: number;
  /** Index of the first event within, and of the one that ends it: the length of the log where none does. */
  readonly from: number;
  readonly to: number;
  readonly priority: string | null;
}

/** The stretches in which a log has room for a dispute (RGD-3: while in progress), up to the evaluation. */
export function roomsIn({ events }: Ticket, history: History, nowMs: number): Room[] {
  return history.states.flatMap((state, i): Room[] => {
    if (!state.value.on.has("held")) return [];
    const to = history.states[i + 1]?.event ?? events.length;
    const regrades = history.priorities.flatMap(({ event }) =>
      event > state.event && event < to ? [event] : [],
    );
    const starts = [state.event, ...regrades];
    return starts.map((start, nth) => {
      const end = starts[nth + 1] ?? to;
      return {
        startMs: (events[start] as LoggedEvent).atMs,
        endMs: events[end]?.atMs ?? nowMs,
        from: start + 1,
        to: end,
        priority: priorityBefore(history, start + 1),
      };
    });
  });
}
