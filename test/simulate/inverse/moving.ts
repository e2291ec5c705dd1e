/** What becomes of a verdict when an event of a log stands elsewhere, found by trying one instant after the other. */
import { expect } from "vitest";
import {
  type WhatWouldHaveMet,
  whatWouldHaveMetUnder,
} from "../../../src/simulate/inverse/what-would-have-met.js";
import { readTicket } from "../../../src/ticket/record.js";
import type { Situation } from "../../sla/arbitraries.js";
import { checkIfAllowed, until } from "../../sla/laws/hold.js";
import type { PlainTicket } from "../../sla/oracle/log.js";
import { duesOf, engine, type World } from "../../sla/world.js";

const MINUTE_MS = 60_000;
const YEAR_MS = 366 * 24 * 60 * MINUTE_MS;

/** A ticket at an instant, and the answer to what would have met it. */
export function asked(world: World, { ticket, readings, nowsMs }: Situation, nowMs = nowsMs[0]!) {
  const { terms } = engine(world, readings);
  const answer: WhatWouldHaveMet = whatWouldHaveMetUnder(terms, readTicket(ticket, terms), { nowMs });
  return { engine: engine(world, readings), past: until(ticket, nowMs), nowMs, answer };
}

/** The log with one event elsewhere: at one instant events keep their order. Null where the receipt is not first. */
function moved(ticket: PlainTicket, index: number, atMs: number): PlainTicket | null {
  const events = ticket.events.map((event, i) =>
    i === index ? { ...event, at: new Date(atMs).toISOString() } : event,
  );
  const sorted = events
    .map((event, i) => ({ event, i, atMs: Date.parse(event.at) }))
    .sort((a, b) => a.atMs - b.atMs || a.i - b.i)
    .map(({ event }) => event);
  return sorted[0]!.type === "received" ? { ...ticket, events: sorted } : null;
}

/** How densely to try: every so many minutes, so far from the event, and at these parts of the way. */
export interface Tries {
  readonly everyMinutes: number;
  readonly withinMinutes: number;
  readonly parts: readonly number[];
}

/**
 * Holds the moves found for a ticket against trying: at each the verdict is what it says, and at none of the instants
 * tried between the event and there, or where none was found anywhere in reach, is it another.
 */
export function holdMoves(
  world: World,
  situation: Situation,
  tries: Tries,
  nowMs = situation.nowsMs[0]!,
): void {
  const { engine, past, answer } = asked(world, situation, nowMs);
  const verdictAt = (index: number, atMs: number) => {
    const ticket = moved(past, index, atMs);
    return ticket === null ? null : (checkIfAllowed(engine, ticket, nowMs)?.verdict ?? null);
  };
  expect(answer.exhaustive).toBe(true);
  const eventsMs = past.events.map(({ at }) => Date.parse(at));
  const base = checkIfAllowed(engine, past, nowMs)!;
  expect(answer.verdict).toBe(base.verdict);
  const marks = [...eventsMs, ...duesOf(base)].flatMap((ms) => [ms - 1, ms, ms + 1]);
  for (const [index, fromMs] of eventsMs.entries()) {
    for (const side of [-1, 1]) {
      const flip = answer.flips.find((one) => one.index === index && Math.sign(one.byMs) === side);
      const firstMs = index === 0 ? Number.NEGATIVE_INFINITY : eventsMs[0]!;
      const reachMs = side < 0 ? Math.max(firstMs, fromMs - YEAR_MS) : Math.min(nowMs, fromMs + YEAR_MS);
      const toMs = flip === undefined ? reachMs + side : Date.parse(flip.to);
      if (flip !== undefined) {
        const { type, at } = past.events[index]!;
        const found = { index, type, byMs: toMs - fromMs, verdict: verdictAt(index, toMs) };
        expect(flip).toMatchObject(found);
        expect([Date.parse(flip.from), flip.verdict === base.verdict]).toEqual([Date.parse(at), false]);
      }
      const wayMs = Math.abs(toMs - fromMs);
      const grid = Math.min(tries.withinMinutes, wayMs / MINUTE_MS) / tries.everyMinutes;
      const tried = [
        ...[toMs - side, toMs - side * MINUTE_MS, fromMs + side, ...marks],
        ...Array.from(
          { length: Math.ceil(grid) },
          (_, i) => fromMs + side * i * tries.everyMinutes * MINUTE_MS,
        ),
        ...tries.parts.map((part) => fromMs + side * Math.floor(wayMs * part)),
        ...tries.parts.map((part) => fromMs + side * Math.floor(10 ** (part * 8))),
      ];
      for (const atMs of tried.filter((ms) => (ms - fromMs) * side > 0 && (toMs - ms) * side > 0)) {
        const verdict = verdictAt(index, atMs);
        if (verdict === null || verdict === base.verdict) continue;
        expect({ index, missed: new Date(atMs).toISOString(), verdict, flip }).toBeNull();
      }
    }
  }
}
