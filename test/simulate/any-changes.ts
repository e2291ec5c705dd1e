/** Random tickets with random changes to them, under either contract. */
import { fc } from "@fast-check/vitest";
import type { Terms } from "../../src/contract/terms.js";
import { type Side, sideOf } from "../../src/simulate/because/side.js";
import { type Change, changedTerms, changedTicket, type LoggedEvent } from "../../src/simulate/change.js";
import { readTicket, type Ticket } from "../../src/ticket/record.js";
import { InputError } from "../../src/wording/problem.js";
import { type Situation, situations } from "../sla/arbitraries.js";
import { engine, type World } from "../sla/world.js";

const MINUTE_MS = 60_000;

export interface Changed {
  readonly terms: Terms;
  readonly ticket: Ticket;
  readonly nowMs: number;
  readonly changes: readonly Change[];
}

/** A ticket under some readings, looked at from some instant, with up to three changes to it. */
export function changedTickets(
  world: World,
  { most = 3, kinds = KINDS }: { readonly most?: number; readonly kinds?: readonly Kind[] } = {},
): fc.Arbitrary<Changed> {
  const draw = fc.record({
    kind: fc.constantFrom(...kinds),
    pick: fc.nat({ max: 1000 }),
    detail: fc.nat({ max: 1000 }),
    shiftMs: fc.oneof(
      fc.constantFrom(0, 0, 1, -1),
      fc.integer({ min: -600, max: 600 }).map((n) => n * MINUTE_MS),
      fc.integer({ min: -20, max: 20 }).map((n) => n * 6 * 60 * MINUTE_MS),
    ),
  });
  return fc
    .tuple(situations(world), fc.array(draw, { minLength: 1, maxLength: most }), fc.nat({ max: 3 }))
    .map(([situation, draws, look]) => {
      const { terms, ticket } = read(world, situation);
      const changes = draws.map((one) => changeOf(world, ticket, one));
      const nowMs = situation.nowsMs[look] as number;
      // A contract in full would bury what a test found.
      const shown = { readings: situation.readings, ticket: situation.ticket, now: new Date(nowMs), changes };
      return { terms, ticket, nowMs, changes, [fc.toStringMethod]: () => JSON.stringify(shown) };
    });
}

export function read(world: World, { ticket, readings }: Situation): { terms: Terms; ticket: Ticket } {
  const { terms } = engine(world, readings);
  return { terms, ticket: readTicket(ticket, terms) };
}

const KINDS: readonly Kind[] = [
  "regrade",
  "regrade",
  "offer",
  "priority",
  "event",
  "event",
  "move",
  "move",
  "drop",
  "reading",
  "reading",
];

type Kind = Change["kind"];

interface Draw {
  readonly kind: Kind;
  readonly pick: number;
  readonly detail: number;
  readonly shiftMs: number;
}

function changeOf(world: World, ticket: Ticket, { kind, pick, detail, shiftMs }: Draw): Change {
  const of = <T>(list: readonly T[], n: number) => list[n % list.length] as T;
  const index = pick % ticket.events.length;
  const atMs = Math.max((ticket.events[index] as LoggedEvent).atMs + shiftMs, ticket.events[0]!.atMs);
  switch (kind) {
    case "regrade":
      return { kind, to: of(world.priorities, detail), atMs };
    case "offer":
      return { kind, to: of(world.offers, detail) };
    case "priority":
      return { kind, to: of(world.priorities, detail) };
    case "event":
      return { kind, event: eventOf(world, detail, pick, atMs) };
    case "move":
      return { kind, index, atMs: (ticket.events[index] as LoggedEvent).atMs + shiftMs };
    case "drop":
      return { kind, index };
    case "reading": {
      const [name, values] = of(Object.entries(world.readings), pick);
      return { kind, name, value: of(values, detail) };
    }
  }
}

function eventOf(world: World, detail: number, pick: number, atMs: number): LoggedEvent {
  const at = new Date(atMs).toISOString();
  const of = <T>(list: readonly T[]) => list[detail % list.length] as T;
  const events: LoggedEvent[] = [
    { type: "information-requested", at, atMs },
    { type: "information-provided", at, atMs },
    { type: "acknowledged", at, atMs },
    { type: "held", reason: of(["priority-dispute", "customer", "vendor", "other"] as const), at, atMs },
    { type: "resumed", at, atMs },
    { type: "offer-changed", to: of(world.offers), at, atMs },
    { type: "resolved", at, atMs },
    { type: "resolved", fix: { needsRelease: true, availableIn: "pre-production" }, at, atMs },
    { type: "deployed", at, atMs },
    { type: "refused", at, atMs },
    { type: "confirmed", at, atMs },
    { type: "closed-out-of-scope", rule: "SCP-1", at, atMs },
    { type: "commented", at, atMs },
  ];
  return events[pick % events.length] as LoggedEvent;
}

/** A side with changes made to it; null where they cannot be. */
export function changedSide(
  { terms, ticket, nowMs }: Changed,
  changes: readonly Change[],
  lang: "en" | "fr" = "en",
): Side | null {
  try {
    return sideOf(changedTerms(terms, changes), changedTicket(ticket, changes), { nowMs, lang });
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
