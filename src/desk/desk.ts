import type { Terms } from "../contract/terms.js";
import { Agenda, TURN } from "./agenda.js";
import { arrivalsOf } from "./arrivals.js";
import { DeskTicket } from "./desk-ticket.js";
import { Draws } from "./draws.js";
import { Floor, type Watch } from "./floor.js";
import { livesOf } from "./life.js";
import { naturesOf } from "./nature.js";
import { periodOf } from "./period.js";
import { recordOf, ticketOf } from "./records.js";
import type { DeskCounts, DeskRun } from "./run.js";
import type { Scenario } from "./scenario.js";
import type { Part } from "./setting.js";

/** Which run of a scenario to make. */
export interface DeskAsking {
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  /** Which run of that seed, from 1 on; the first unless told. */
  readonly run?: number;
}

/**
 * Runs a desk under terms that were made already, while somebody may look on. Throws a RangeError for what is no seed
 * or no run.
 */
export function runDesk(
  scenario: Scenario,
  terms: Terms,
  { seed, run = 1 }: DeskAsking,
  watch: Watch = {},
): DeskRun {
  const draws = new Draws(seed, run);
  const [startMs, endMs] = periodOf(scenario, terms);
  const agenda = new Agenda(startMs, endMs);
  const lives = new Map<DeskTicket, Part>();
  const floor = new Floor(scenario, terms, agenda, goOn, watch);
  const lifeOf = livesOf({ scenario, terms, draws, clock: agenda });
  const natureOf = naturesOf(scenario, terms, draws);
  const arrivals = arrivalsOf(scenario, terms, [startMs, endMs], draws);
  const tickets: DeskTicket[] = [];

  planNext();
  agenda.run(() => floor.distribute());
  return {
    seed,
    run,
    startMs,
    endMs,
    records: each(tickets, (ticket) => recordOf(ticket, run, terms)),
    tickets: each(tickets, (ticket) => ticketOf(ticket, run, terms)),
    counts: countsOf(tickets, endMs),
    teams: floor.loads(),
    queues: floor.queues(),
    work: floor.work(),
  };

  function planNext(): void {
    const next = arrivals.next();
    if (next.done) return;
    const { atMs, listed } = next.value;
    agenda.plan(atMs, TURN.anythingElse, () => {
      const number = tickets.length + 1;
      const ticket = new DeskTicket(number, natureOf(number, listed), atMs);
      tickets.push(ticket);
      lives.set(ticket, lifeOf(ticket));
      planNext();
      goOn(ticket);
    });
  }

  /** Lets a ticket live up to where it has to wait for an agent or for time to pass. */
  function goOn(ticket: DeskTicket): void {
    const life = lives.get(ticket) as Part;
    for (let next = life.next(); ; next = life.next()) {
      if (next.done) {
        lives.delete(ticket);
        return;
      }
      const need = next.value;
      if (need.kind === "work" && need.effortMs > 0) {
        floor.bring(ticket, need.level, need.effortMs);
        return;
      }
      if (need.kind === "time" && need.delayMs > 0) {
        agenda.plan(agenda.nowMs + need.delayMs, TURN.anythingElse, () => goOn(ticket));
        return;
      }
    }
  }
}

function countsOf(tickets: readonly DeskTicket[], endMs: number): DeskCounts {
  let confirmed = 0;
  let noAnswer = 0;
  let outOfScope = 0;
  let resolved = 0;
  for (const { closedBecause, resolved: last } of tickets) {
    if (closedBecause === "confirmed") confirmed++;
    else if (closedBecause === "out-of-scope") outOfScope++;
    else if (last !== null && last.closesMs <= endMs) noAnswer++;
    else if (last !== null) resolved++;
  }
  const arrived = tickets.length;
  return {
    arrived,
    confirmed,
    noAnswer,
    outOfScope,
    open: arrived - confirmed - noAnswer - outOfScope,
    resolved,
  };
}

/** What is made of each item, anew for whoever asks. */
function each<T, U>(items: readonly T[], make: (item: T) => U): Iterable<U> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield make(item);
    },
  };
}
