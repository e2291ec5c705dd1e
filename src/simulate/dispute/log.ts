import type { Terms } from "../../contract/terms.js";
import type { Ticket } from "../../ticket/record.js";
import { type History, replay } from "../../ticket/replay.js";
import { formatInstant } from "../../time/instant.js";
import { catalogueOf } from "../../wording/catalogue.js";
import { InputError } from "../../wording/problem.js";
import type { LoggedEvent } from "../change.js";
import type { Dispute, DisputeScene } from "./asked.js";
import type { LeftOut } from "./story.js";

/** An event of a branch's log, with its index in the log as it is; null where only the branch has it. */
interface Placed {
  readonly event: LoggedEvent;
  readonly index: number | null;
}

/** The log of a branch: the ticket with it, and what of the log as it is had to go. */
export interface BranchLog {
  readonly ticket: Ticket;
  readonly history: History;
  readonly leftOut: readonly LeftOut[];
}

/**
 * The parts of a log around a dispute: the log without it, and where and with which events the hold begins and ends.
 * Order within an instant matters here (a re-grade at the end of the dispute comes before a resolution at that
 * instant), where changes to a log put what they add after all that is there.
 */
export interface DisputeParts {
  readonly dropped: ReadonlySet<number>;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly hold: Placed;
  /** Null where another event ends the hold: the ticket is closed out of scope. */
  readonly resumption: Placed | null;
}

export function partsOf({ terms, past: { events } }: DisputeScene, dispute: Dispute): DisputeParts {
  const { place, startMs, endMs } = dispute;
  const own = (event: object, ms: number): Placed => ({
    event: { ...event, ...at(terms, ms) } as LoggedEvent,
    index: null,
  });
  const resumed = own({ type: "resumed" }, endMs);
  if ("heldIndex" in place) {
    const { heldIndex, endIndex, regrades } = place;
    const end = endIndex === null ? null : placed(events, endIndex);
    const isResumed = end?.event.type === "resumed";
    return {
      dropped: new Set([heldIndex, ...regrades, ...(isResumed ? [endIndex as number] : [])]),
      startsAt: heldIndex,
      endsAt: endIndex ?? events.length,
      hold: placed(events, heldIndex),
      resumption: end === null ? resumed : isResumed ? end : null,
    };
  }
  const { from, to } = place;
  const after = (ms: number) => {
    const later = events.slice(from, to).findIndex(({ atMs }) => atMs > ms);
    return later < 0 ? to : from + later;
  };
  return {
    dropped: new Set(),
    startsAt: after(startMs),
    endsAt: after(endMs),
    hold: own({ type: "held", reason: "priority-dispute" }, startMs),
    resumption: resumed,
  };
}

/** What a branch puts where the dispute starts and where it ends: events of the log, or its own. */
export interface Inserted {
  readonly start: readonly Placed[];
  readonly end: readonly Placed[];
}

export function regraded(terms: Terms, to: string, ms: number): Placed {
  return { event: { type: "regraded", to, ...at(terms, ms) }, index: null };
}

/** The log of a branch in which the dispute is replaced by other events; null for the log as it is. */
export function branchLog(scene: DisputeScene, parts: DisputeParts, inserted: Inserted | null): BranchLog {
  const { events } = scene.past;
  const log: Placed[] = [];
  for (let index = 0; index <= events.length; index++) {
    if (inserted !== null && index === parts.startsAt) log.push(...inserted.start);
    if (inserted !== null && index === parts.endsAt) log.push(...inserted.end);
    if (index < events.length && !(inserted !== null && parts.dropped.has(index))) {
      log.push(placed(events, index));
    }
  }
  return allowed(scene, log);
}

/**
 * A log without the events that the lifecycle does not allow in it. It is at most a re-grade, to the priority that the
 * branch has already: from there on both logs have the same priority.
 */
function allowed({ terms, past, nowMs, lang }: DisputeScene, log: readonly Placed[]): BranchLog {
  const left = [...log];
  const leftOut: LeftOut[] = [];
  for (;;) {
    const ticket = { ...past, events: left.map(({ event }) => event) };
    try {
      return { ticket, history: replay(ticket, terms, nowMs, lang), leftOut };
    } catch (error) {
      const [problem] = error instanceof InputError ? error.problems : [];
      const refused = left[problem?.event ?? -1];
      if (problem?.event === undefined || refused === undefined || refused.index === null) throw error;
      const { event, index } = refused;
      leftOut.push({
        event: index,
        type: event.type,
        at: formatInstant(event.atMs, terms.zone),
        because: catalogueOf(lang).whatIsWrong(problem.code),
      });
      left.splice(problem.event, 1);
    }
  }
}

const placed = (events: Ticket["events"], index: number): Placed => ({
  event: events[index] as LoggedEvent,
  index,
});
const at = ({ zone }: Terms, atMs: number) => ({ at: formatInstant(atMs, zone), atMs });
