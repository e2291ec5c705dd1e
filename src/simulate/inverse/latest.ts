import type { Commitment } from "../../sla/commitment.js";
import type { Ticket } from "../../ticket/record.js";
import type { LoggedEvent } from "../change.js";
import { OutOfTrials, type Trials } from "./trials.js";

/** Why there is no latest instant at which a commitment would still have been met. */
export type NoLatest =
  /** There is no commitment to meet. */
  | "no-target"
  /** A pause without end keeps the deadline open. */
  | "paused"
  /** The clock has not started: its deadline is open. */
  | "not-started"
  /** At no instant that the lifecycle allows would it have been met. */
  | "never"
  /** The log is too long to try all the instants. */
  | "not-searched";

/** The latest instant at which a clock's stop meets its commitment, and the event that stops it there. */
export type Latest =
  | { readonly atMs: number; readonly type: LoggedEvent["type"]; readonly reason: null }
  | { readonly atMs: null; readonly type: null; readonly reason: NoLatest };

/**
 * The latest instant at which the event that stops the clock of a commitment would have met it, by trying: the log
 * without that event and all after it, cut at an instant, and there the event. Where the lifecycle does not allow the
 * event of the log there, another that stops the clock, with an acknowledgement where none came before; where the
 * ticket waits in the end while the clock runs, with what ends the wait. `past` is the ticket with the log up to the
 * evaluation.
 */
export function latestOf(trials: Trials, past: Ticket, commitment: Commitment): Latest {
  const { status, clock, span, dueMs } = commitment;
  if (status === "none") return without("no-target");
  if (clock === "not-started") return without("not-started");
  if (clock === "paused" && dueMs === null) return without("paused");
  const until = span.stop === null ? past.events : past.events.slice(0, span.stop.event);
  const log = until.filter(({ type }) => type !== "commented");
  const stops = stopsOf(span.stop === null ? undefined : past.events[span.stop.event]);
  try {
    // Within a stretch between two events the deadline does not hang on the stop, so that the latest stop which
    // meets it is the deadline itself, or where that lies beyond, the end of the stretch.
    for (let count = log.length; count > 0; count--) {
      const startMs = (log[count - 1] as LoggedEvent).atMs;
      const endMs = (log[count]?.atMs ?? Number.POSITIVE_INFINITY) - 1;
      if (startMs > endMs) continue;
      const before = { ...past, events: log.slice(0, count) };
      const ways = span.stop === null && count === log.length ? [...stops, ...afterWaiting(stops)] : stops;
      const latest = latestWithin(trials, before, commitment.metric.id, ways, startMs, endMs);
      if (latest !== null) return latest;
    }
  } catch (error) {
    if (error instanceof OutOfTrials) return without("not-searched");
    throw error;
  }
  return without("never");
}

const without = (reason: NoLatest): Latest => ({ atMs: null, type: null, reason });

type Bare = Omit<LoggedEvent, "at" | "atMs">;
/** Ways to stop a clock, each a list of events at one instant. */
type Ways = readonly (readonly Bare[])[];

/** The ways to stop a clock, that of the log first. */
function stopsOf(stop: LoggedEvent | undefined): Ways {
  const acknowledged = { type: "acknowledged" } as const;
  const resolved = { type: "resolved" } as const;
  const single: readonly Bare[] = [
    ...(stop === undefined ? [] : [stop]),
    acknowledged,
    resolved,
    { type: "deployed" },
  ];
  const answered = single.filter(({ type }) => type !== acknowledged.type).map((one) => [acknowledged, one]);
  return [...single.map((one) => [one]), ...answered];
}

/** The same after a wait has ended. */
function afterWaiting(stops: Ways): Ways {
  return (["resumed", "information-provided"] as const).flatMap((type) =>
    stops.map((events) => [{ type }, ...events]),
  );
}

/** The latest stop between two events of the log, or null where none there meets the commitment. */
function latestWithin(
  trials: Trials,
  before: Ticket,
  metric: string,
  stops: Ways,
  startMs: number,
  endMs: number,
): Latest | null {
  const stoppedAt = (stop: readonly Bare[], atMs: number): Commitment | null => {
    const events = [...before.events, ...stop.map((event) => ({ ...event, ...at(atMs) }) as LoggedEvent)];
    const standing = trials.standing({ ...before, events }, atMs);
    const found = standing?.commitments.find((one) => one.metric.id === metric);
    return (found?.span.stop?.event ?? -1) >= before.events.length ? (found as Commitment) : null;
  };
  for (const stop of stops) {
    const first = stoppedAt(stop, startMs);
    if (first === null) continue;
    if (first.status !== "met") return null;
    // A clock that starts and stops with the same event is met wherever that is.
    const startsHere = first.startedMs === startMs && stoppedAt(stop, startMs + 1)?.startedMs === startMs + 1;
    const atMs = startsHere ? endMs : Math.min(first.dueMs as number, endMs);
    return { atMs, type: (stop.at(-1) as Bare).type, reason: null };
  }
  return null;
}

const at = (atMs: number) => ({ at: new Date(atMs).toISOString(), atMs });
