/** What a ticket of ten events costs from its text to its check, and beside an actor of XState for each. */
import { createActor } from "xstate";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { termsOf } from "../../src/contract/terms.js";
import { occurrencesUnder } from "../../src/simulate/virtual-time/virtual-time.js";
import { checkUnder } from "../../src/sla/check.js";
import { commitmentsOf } from "../../src/sla/commitment.js";
import { lifecycle } from "../../src/ticket/lifecycle.js";
import { readTicket, type Ticket } from "../../src/ticket/record.js";
import { replay } from "../../src/ticket/replay.js";
import { type Contestant, over, race } from "./measure.js";
import { AFTER_ALL_MS as nowMs, ticketTexts } from "./sample.js";
import type { Row } from "./table.js";

const terms = termsOf(flexibleEngine);

/** One check and its parts. */
export function checking(): Row[] {
  const texts = ticketTexts(2000);
  const records = texts.map((text) => JSON.parse(text) as unknown);
  const tickets = records.map((record) => readTicket(record, terms));
  const replayed = tickets.map((ticket) => ({ ticket, history: replay(ticket, terms, nowMs) }));
  const check = (record: unknown, explain: boolean) =>
    checkUnder(terms, readTicket(record, terms), { nowMs, explain }).commitments;

  return [
    ...timed("one check of a ticket of ten events", {
      "readTicket + checkUnder": each(records, (record) => check(record, false).length),
      "the same with explanations": each(records, (record) => check(record, true)[0]?.trace?.length ?? 0),
    }),
    ...timed("the parts of it", {
      "readTicket + checkUnder": each(records, (record) => check(record, false).length),
      "JSON.parse": each(texts, (text) => (JSON.parse(text) as Ticket).events.length),
      readTicket: each(records, (record) => readTicket(record, terms).events.length),
      replay: each(tickets, (ticket) => replay(ticket, terms, nowMs).states.length),
      commitments: each(
        replayed,
        ({ ticket, history }) => commitmentsOf(ticket, history, terms, nowMs).length,
      ),
    }),
    ...timed("ten events through the lifecycle", {
      replay: each(tickets, (ticket) => replay(ticket, terms, nowMs).states.length),
      "an XState actor for each ticket": each(tickets, acted),
    }),
  ];
}

/** A ticket in virtual time, from its receipt until nothing more falls due. */
export function simulating(): Row[] {
  const records = ticketTexts(2000).map((text) => JSON.parse(text) as unknown);
  const tickets = records.map((record) => readTicket(record, terms));
  return timed("simulating one ticket to its end", {
    "one check of it": each(
      tickets,
      (ticket) => checkUnder(terms, ticket, { nowMs, explain: false }).commitments.length,
    ),
    occurrencesUnder: each(tickets, (ticket) => occurrencesUnder(terms, ticket).length),
  });
}

/** Feeds a ticket's log to an actor of the same machine. */
export function acted({ offer, priority = null, events }: Ticket): number {
  const actor = createActor(lifecycle, { input: { offer, priority, reopening: terms.reopening.value } });
  actor.start();
  for (const event of events.slice(1)) actor.send(event);
  if (!actor.getSnapshot().matches("closed")) throw new Error("the ticket is not closed");
  actor.stop();
  return events.length;
}

/** A contestant that does some work on each input. */
export function each<T>(inputs: readonly T[], work: (input: T) => number): Contestant {
  return over(inputs, (part) => part.reduce((sum, input) => sum + work(input), 0));
}

/** Rows of contestants by name that were timed beside each other. */
export function timed(title: string, named: Readonly<Record<string, Contestant>>): Row[] {
  const names = Object.keys(named);
  return [{ title }, ...race(Object.values(named)).map((timing, i) => ({ name: names[i]!, ...timing }))];
}
