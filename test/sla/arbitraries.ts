/** Random tickets with the readings to judge them by and the instants to look at them from. */
import { fc } from "@fast-check/vitest";
import { type Draw, type Facts, Life } from "./life.js";
import type { PlainTicket, Readings } from "./oracle/log.js";
import { duesOf, engine, type World } from "./world.js";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

export interface Situation {
  readonly ticket: PlainTicket;
  readonly readings: Readings;
  /** Instants at and around events and deadlines, and anywhere after the receipt. */
  readonly nowsMs: readonly number[];
}

export function situations(world: World): fc.Arbitrary<Situation> {
  return fc
    .record({
      facts: facts(world),
      readings: readingsOf(world),
      receivedMs: receivedMs(world),
      draws: fc.oneof(drawsAt(gapMs), drawsAt(quickGapMs)),
      looks: fc.array(look, { minLength: 4, maxLength: 4 }),
      offsetMinutes: fc.constantFrom(0, 60, 120, -210),
    })
    .map(({ facts, readings, receivedMs, draws, looks, offsetMinutes }) => {
      const life = new Life(world, readings, facts, receivedMs);
      for (const draw of draws) life.step(draw);
      const events = life.ticket.events.map((event) => ({
        ...event,
        at: withOffset(event.at, offsetMinutes),
      }));
      const ticket = { ...life.ticket, events };
      return { ticket, readings, nowsMs: looks.map((one) => instantOf(one, world, ticket, readings)) };
    });
}

/** What a ticket carries beside its log: mostly a telling incident, often a request, sometimes anything. */
function facts({ offers, priorities, requests, apis }: World): fc.Arbitrary<Facts> {
  // The dearer an offer and the graver an incident, the more is promised: more of those.
  const offer = fc.constantFrom(...offers, ...offers.slice(2), ...offers.slice(2));
  const priority = fc.constantFrom(...priorities, ...priorities.slice(0, 2), ...priorities.slice(0, 2));
  const request = fc.constantFrom(...requests);
  const affectedApis = fc.subarray([...apis], { maxLength: 2 });
  const id = fc.constant("FE-1");
  const incident = fc.record(
    { id, offer, priority, apiIncident: fc.constantFrom(true, true, true, false), affectedApis },
    { requiredKeys: ["id", "offer", "priority", "apiIncident"] },
  );
  const asked = fc.record({ id, offer, category: fc.constant("request"), request });
  const anything = fc.record(
    {
      id,
      offer,
      category: fc.constantFrom("incident", "information", "problem", "request"),
      priority,
      request,
      apiIncident: fc.boolean(),
      beta: fc.constantFrom(true, false, false, false),
      coverage: fc.constantFrom("covered", "covered", "not-covered"),
      preconditionsMet: fc.boolean(),
    },
    { requiredKeys: ["id", "offer", "category", "priority", "request"] },
  );
  return fc.oneof(
    { arbitrary: incident, weight: 6 },
    { arbitrary: asked, weight: 2 },
    { arbitrary: anything, weight: 1 },
  );
}

function readingsOf({ readings }: World): fc.Arbitrary<Readings> {
  const values = Object.entries(readings).map(([name, options]) => [
    name,
    fc.constantFrom(options[0]!, ...options),
  ]);
  return fc.record(Object.fromEntries(values));
}

/** Around a special day, at an edge of its hours or anywhere, mostly on a whole minute. */
function receivedMs({ days, edges }: World): fc.Arbitrary<number> {
  const anywhere = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minute) => minute * MINUTE_MS);
  const odd = fc.constantFrom(-1, 0, 0, 0, 1);
  const edge = fc.tuple(fc.constantFrom(...edges), odd).map(([hour, ms]) => hour * HOUR_MS + ms);
  return fc
    .tuple(fc.constantFrom(...days), fc.integer({ min: -1, max: 3 }), fc.oneof(anywhere, edge))
    .map(([day, later, ms]) => Date.parse(day) + later * DAY_MS + ms);
}

const gapMs = fc.oneof(
  { arbitrary: fc.constant(0), weight: 3 },
  { arbitrary: fc.integer({ min: 1, max: 90 }).map((n) => n * MINUTE_MS), weight: 4 },
  { arbitrary: fc.integer({ min: 2, max: 48 }).map((n) => (n * HOUR_MS) / 2), weight: 4 },
  { arbitrary: fc.integer({ min: 1, max: 3 * 24 * 60 }).map((n) => n * MINUTE_MS), weight: 2 },
  { arbitrary: fc.integer({ min: 4 * 24, max: 11 * 24 }).map((n) => n * HOUR_MS), weight: 1 },
  { arbitrary: fc.integer({ min: 1, max: 10 * HOUR_MS }), weight: 1 },
);
/** Fast enough to keep commitments, and with odd milliseconds that a share has to round. */
const quickGapMs = fc.oneof(
  { arbitrary: fc.constant(0), weight: 1 },
  { arbitrary: fc.integer({ min: 1, max: 100 }).map((n) => n * MINUTE_MS), weight: 3 },
  { arbitrary: fc.integer({ min: 1, max: 2 * HOUR_MS }), weight: 3 },
);

function drawsAt(gapMs: fc.Arbitrary<number>): fc.Arbitrary<Draw[]> {
  const aroundDueMs = fc.oneof(
    { arbitrary: fc.constant(null), weight: 5 },
    { arbitrary: fc.constantFrom(-1, 0, 1), weight: 1 },
  );
  const draw = fc.record({
    pick: fc.nat({ max: 1000 }),
    rare: fc.integer({ min: 0, max: 11 }).map((n) => n === 11),
    gapMs,
    aroundDueMs,
    detail: fc.nat({ max: 1000 }),
  });
  return fc.array(draw, { maxLength: 14, size: "max" });
}

/** Which of the instants that matter to look from, and how far from there. */
const look = fc.record({
  event: fc.nat({ max: 1000 }),
  mark: fc.nat({ max: 1000 }),
  shiftMs: fc.oneof(
    { arbitrary: fc.constantFrom(-1, 0, 1), weight: 4 },
    { arbitrary: fc.integer({ min: -300, max: 300 }).map((n) => n * MINUTE_MS), weight: 1 },
    { arbitrary: fc.integer({ min: 0, max: 20 }).map((n) => n * DAY_MS), weight: 1 },
  ),
});
type Look = typeof look extends fc.Arbitrary<infer T> ? T : never;

/** An event, or a deadline as it looked at an event, or the automatic closure; and a little around it. */
function instantOf({ event, mark, shiftMs }: Look, world: World, ticket: PlainTicket, readings: Readings) {
  const eventsMs = ticket.events.map(({ at }) => Date.parse(at));
  const eventMs = eventsMs[event % eventsMs.length]!;
  const marks = [eventMs, ...duesOf(engine(world, readings).check(ticket, eventMs))];
  return Math.max(eventsMs[0]!, marks[mark % marks.length]! + shiftMs);
}

/** The same instant, written with another offset: the contract judges instants, however they are written. */
export function withOffset(at: string, minutes: number): string {
  const text = new Date(Date.parse(at) + minutes * MINUTE_MS).toISOString().slice(0, -1);
  const two = (n: number) => String(n).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${text}${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
