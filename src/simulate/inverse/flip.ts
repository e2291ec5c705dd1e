import type { CommitmentStatus } from "../../sla/commitment.js";
import type { Standing } from "../../sla/standing.js";
import type { Ticket } from "../../ticket/record.js";
import { DAY_MS } from "../../time/civil-day.js";
import { FIRST_INSTANT_MS } from "../../time/instant.js";
import { changedTicket, type LoggedEvent } from "../change.js";
import { countingCutsOf, turnsOf } from "./counting-cuts.js";
import { closureCutsOf, cutAt, cutsOf, firstWhere, type Stretch } from "./stretches.js";
import { OutOfTrials, type Trials } from "./trials.js";

/** The farthest that an event is moved: a year. Who moves it farther tells another story. */
const FARTHEST_MS = 366 * DAY_MS;

/** An event of a log, moved to the nearest instant on one side at which the verdict is another. */
export interface FlippingMove {
  readonly index: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly verdict: CommitmentStatus;
}

/** The moves that change a verdict, the smallest first, and whether all were tried. */
export interface FlippingMoves {
  readonly moves: readonly FlippingMove[];
  readonly exhaustive: boolean;
}

/**
 * For each event the smallest move earlier and the smallest move later by which the ticket's verdict at an instant is
 * another, exact to the millisecond. The receipt stays the first event, no other goes before it, none after the
 * evaluation, and none farther than a year. `past` is the ticket with the log up to the evaluation. Between two
 * searches it yields: others may go on with theirs.
 */
export function* flippingMovesOf(
  trials: Trials,
  past: Ticket,
  standing: Standing,
  nowMs: number,
): Generator<void, FlippingMoves> {
  const moves: FlippingMove[] = [];
  let exhaustive = true;
  try {
    for (const index of likeliestFirst(past, standing)) {
      const moved = new Moved(trials, past, index, nowMs);
      for (const side of ["earlier", "later"] as const) {
        yield;
        const move = moved.flipping(standing.verdict, side);
        if (move !== null) moves.push(move);
      }
    }
  } catch (error) {
    if (!(error instanceof OutOfTrials)) throw error;
    exhaustive = false;
  }
  const sizeOf = ({ fromMs, toMs }: FlippingMove) => Math.abs(toMs - fromMs);
  return { moves: moves.sort((a, b) => sizeOf(a) - sizeOf(b) || a.index - b.index), exhaustive };
}

/** The events that can matter, those first at which a clock starts or stops: where the work ends early, they are done. */
function likeliestFirst({ events }: Ticket, { commitments }: Standing): number[] {
  const marks = commitments.flatMap(({ span }) => [span.start?.event, span.stop?.event]);
  const movable = [...events.keys()].filter((index) => events[index]?.type !== "commented");
  return [
    ...movable.filter((index) => marks.includes(index)),
    ...movable.filter((index) => !marks.includes(index)),
  ];
}

/** A stretch in which the verdict stays while an event moves through it. */
interface Verdict extends Stretch {
  readonly verdict: CommitmentStatus;
}

type Side = "earlier" | "later";

/** One event of a log on its way through time. */
class Moved {
  readonly #trials: Trials;
  readonly #past: Ticket;
  readonly #index: number;
  readonly #event: LoggedEvent;
  readonly #nowMs: number;
  readonly #tried = new Map<number, Standing | null>();

  constructor(trials: Trials, past: Ticket, index: number, nowMs: number) {
    this.#trials = trials;
    this.#past = past;
    this.#index = index;
    this.#event = past.events[index] as LoggedEvent;
    this.#nowMs = nowMs;
  }

  /** The smallest move to a side by which the verdict is no longer `verdict`. */
  flipping(verdict: CommitmentStatus, side: Side): FlippingMove | null {
    this.#trials.spend(this.#past);
    const within = this.#reach(side);
    if (within.startMs > within.endMs) return null;
    for (const other of this.#verdicts(within, side)) {
      if (other.verdict === verdict) continue;
      const toMs = side === "later" ? other.startMs : other.endMs;
      return { index: this.#index, fromMs: this.#event.atMs, toMs, verdict: other.verdict };
    }
    return null;
  }

  /** The instants on a side that the event may be moved to. */
  #reach(side: Side): Stretch {
    const fromMs = this.#event.atMs;
    const [received, next] = this.#past.events;
    const isReceipt = this.#index === 0;
    if (side === "earlier") {
      const firstMs = isReceipt ? FIRST_INSTANT_MS : (received as LoggedEvent).atMs;
      return { startMs: Math.max(firstMs, fromMs - FARTHEST_MS), endMs: fromMs - 1 };
    }
    const lastMs = isReceipt ? (next?.atMs ?? this.#nowMs) : this.#nowMs;
    return { startMs: fromMs + 1, endMs: Math.min(lastMs, fromMs + FARTHEST_MS) };
  }

  /** The verdicts within a stretch, the nearest first, but for where the log is not allowed. */
  *#verdicts(within: Stretch, side: Side): Generator<Verdict> {
    const nearestFirst = (stretches: Stretch[]) => (side === "later" ? stretches : stretches.reverse());
    const { terms } = this.#trials;
    const [past, index] = [this.#past, this.#index];
    const resolves = this.#event.type === "resolved";
    const counts = this.#event.type === "regraded" && terms.regrade.value !== "from-start";
    for (const ordered of nearestFirst(cutAt(within, cutsOf(terms, past, index, within)))) {
      const closing = resolves ? closureCutsOf(terms, past, index, ordered, this.#nowMs) : [];
      for (const alike of nearestFirst(cutAt(ordered, closing))) {
        const standing = this.#at(alike.startMs);
        if (standing === null) {
          if (side === "later" && this.#isMissedBefore(alike.startMs)) return;
          continue;
        }
        const counting = counts ? countingCutsOf(standing, alike) : [];
        for (const steady of nearestFirst(cutAt(alike, counting))) {
          yield* nearestFirst(this.#steadily(steady)) as Verdict[];
        }
      }
    }
  }

  /** The verdicts of a stretch in which, but for its turns, each clock's count only grows or only shrinks. */
  #steadily(stretch: Stretch): Verdict[] {
    const [first, last] = [this.#at(stretch.startMs), this.#at(stretch.endMs)];
    if (first === null || last === null) return [];
    const turns = this.#event.type === "regraded" ? turnsOf(first, last, this.#nowMs) : [];
    return cutAt(stretch, turns).flatMap((part) => this.#evenly(part));
  }

  /** The verdicts of a stretch in which each commitment changes its status once at most. */
  #evenly({ startMs, endMs }: Stretch): Verdict[] {
    const status = (metric: string, atMs: number) =>
      this.#at(atMs)?.commitments.find((one) => one.metric.id === metric)?.status;
    const cuts = this.#trials.terms.metrics.flatMap(({ id }) => {
      const last = status(id, endMs);
      return status(id, startMs) === last
        ? []
        : firstWhere(startMs, endMs, (atMs) => status(id, atMs) === last);
    });
    return cutAt({ startMs, endMs }, cuts).flatMap((part) => {
      const verdict = this.#at(part.startMs)?.verdict;
      return verdict === undefined ? [] : { ...part, verdict };
    });
  }

  /** How the ticket stands with the event at another instant, null where the lifecycle does not allow it. */
  #at(atMs: number): Standing | null {
    let standing = this.#tried.get(atMs);
    if (standing === undefined) {
      standing = this.#trials.standing(this.#ticketAt(atMs), this.#nowMs);
      this.#tried.set(atMs, standing);
    }
    return standing;
  }

  #ticketAt(atMs: number): Ticket {
    return changedTicket(this.#past, [{ kind: "move", index: this.#index, atMs }]);
  }

  /** Whether something before an instant is not allowed without the event, so that it cannot come even later. */
  #isMissedBefore(atMs: number): boolean {
    const before = this.#past.events.filter((event, i) => event.atMs < atMs && i !== this.#index);
    // Only a receipt has nothing before it, and nothing could miss it there.
    if (before.length === 0) return false;
    return this.#trials.standing({ ...this.#past, events: before }, this.#nowMs) === null;
  }
}
