/** Laws of two logs that differ in one thing. */
import { expect } from "vitest";
import type { Check, CheckedCommitment } from "../../../src/sla/check.js";
import type { PlainEvent, PlainTicket } from "../oracle/log.js";
import { engine as engineOf } from "../world.js";
import { type Case, checkIfAllowed, promisedIn, until, withEvents } from "./hold.js";

const atMs = ({ at }: PlainEvent) => Date.parse(at);
const without = (ticket: PlainTicket, ...types: string[]) =>
  withEvents(
    ticket,
    ticket.events.filter(({ type }) => !types.includes(type)),
  );

/** The figures of commitments without the reasons for them. */
function figures({ commitments }: Check): Omit<CheckedCommitment, "rules" | "trace">[] {
  return commitments.map(({ rules: _, trace: __, ...rest }) => rest);
}

/** The log without the waits that were over at an instant. */
function withoutWaits(ticket: PlainTicket, endMs: number): PlainTicket {
  const ends = { held: "resumed", "information-requested": "information-provided" } as Record<string, string>;
  const left = [...ticket.events];
  for (let i = left.length - 1; i >= 0; i--) {
    const end = ends[left[i]!.type];
    const j = left.findIndex(({ type }, place) => place > i && type === end);
    const stays = left
      .slice(i + 1, Math.max(j, 0))
      .every(({ type }) => ["regraded", "offer-changed", "commented"].includes(type));
    if (end === undefined || j === -1 || !stays || atMs(left[j]!) > endMs) continue;
    left.splice(j, 1);
    left.splice(i, 1);
  }
  return withEvents(ticket, left);
}

export function withoutPauses({ engine, ticket, nowMs, check }: Case): void {
  const unpaused = promisedIn(engine.check(withoutWaits(until(ticket, nowMs), nowMs), nowMs));
  promisedIn(check).forEach(({ dueMs, elapsedMs, stoppedMs }, i) => {
    const other = unpaused[i]!;
    expect(other.elapsedMs).toBeGreaterThanOrEqual(elapsedMs);
    expect(other.stoppedMs).toBe(stoppedMs);
    if (dueMs !== null && other.dueMs !== null) expect(other.dueMs).toBeLessThanOrEqual(dueMs);
  });
}

export function fromTheRegrade({ engine, ticket, nowMs, check }: Case): void {
  for (const one of promisedIn(check)) {
    if (one.startedMs === null) continue;
    const shorter = engine.check(withoutWaits(ticket, one.startedMs), nowMs, true);
    const other = promisedIn(shorter).find(({ metric }) => metric === one.metric)!;
    expect({ ...other, trace: null }).toEqual({ ...one, trace: null });
  }
}

export function afterTheStop({ world, engine, readings, ticket, nowMs, check }: Case): void {
  if (readings[world.judgedPriority.name] === world.judgedPriority.final) return;
  const { events } = until(ticket, nowMs);
  const prefixes = events.map((event, i) =>
    engine.check(withEvents(ticket, events.slice(0, i + 1)), atMs(event), true),
  );
  for (const one of check.commitments.filter(({ stoppedAt }) => stoppedAt !== null)) {
    const then = prefixes.map(({ commitments }) => commitments.find(({ metric }) => metric === one.metric)!);
    const stop = then.findLastIndex(({ stoppedAt }) => stoppedAt !== one.stoppedAt) + 1;
    for (const other of then.slice(stop)) expect(other).toEqual(one);
  }
}

/** A ticket received and answered at an instant, of which nothing else is known. */
function fresh(ticket: PlainTicket, ms: number): PlainTicket {
  const at = new Date(ms).toISOString();
  return withEvents(ticket, [
    { type: "received", at },
    { type: "acknowledged", at },
  ]);
}

export function laterReceipt({ engine, ticket, nowMs, laterMs }: Case): void {
  const [early, late] = [nowMs, laterMs].map((ms) => engine.check(fresh(ticket, ms), ms));
  promisedIn(early!).forEach(({ metric, judgedAs, dueMs }, i) => {
    const [one, other] = [nowMs, laterMs].map((ms) =>
      engine.terms.targetOf(metric, ticket.offer, judgedAs ?? ticket.request!, ms),
    );
    // Another version of the contract may hold by then, and promise something else.
    if (JSON.stringify(one) !== JSON.stringify(other)) return;
    expect(promisedIn(late!)[i]!.dueMs).toBeGreaterThanOrEqual(dueMs!);
  });
}

export function longerTarget({ world, engine, ticket, nowMs }: Case): void {
  const judged = world.offers.flatMap((offer) =>
    (ticket.category === "request" ? world.requests : world.priorities).flatMap((name) => {
      const other = ticket.category === "request" ? { offer, request: name } : { offer, priority: name };
      return engine.check(fresh({ ...ticket, ...other }, nowMs), nowMs).commitments;
    }),
  );
  const set = judged.filter(({ targetMs }) => targetMs !== null);
  for (const one of set) {
    for (const other of set) {
      if (one.calendar !== other.calendar || one.targetMs! > other.targetMs!) continue;
      expect(Date.parse(one.dueAt!)).toBeLessThanOrEqual(Date.parse(other.dueAt!));
    }
  }
}

export function idleRegrade({ world, engine, ticket, nowMs, laterMs }: Case): void {
  const graded = until(without(ticket, "regraded", "offer-changed"), nowMs);
  const [receivedMs, priority] = [atMs(graded.events[0]!), graded.priority];
  if (priority == null) return;
  const plain = engine.check(graded, laterMs, true);
  for (const to of world.priorities.filter((name) => name !== priority)) {
    for (const place of graded.events.keys()) {
      const regraded = { type: "regraded", at: graded.events[place]!.at, to };
      const events = graded.events.toSpliced(place + 1, 0, regraded);
      const other = checkIfAllowed(engine, withEvents(graded, events), laterMs);
      if (other === null) continue;
      figures(plain).forEach((one, i) => {
        const key = (name: string) => {
          const target = engine.terms.targetOf(one.metric, one.offer, name, receivedMs);
          return target.kind === "none" ? null : target.key;
        };
        if (one.status === "none" || key(to) === null || key(to) !== key(priority)) return;
        expect({ ...figures(other)[i], judgedAs: null }).toEqual({ ...one, judgedAs: null });
      });
    }
  }
}

export function withoutRegrades({ world, readings, ticket, nowMs }: Case): void {
  const { name, fromStart, fromRegrade, byShare } = world.regradeClock;
  const ungraded = without(ticket, "regraded");
  const [one, ...others] = [fromStart, fromRegrade, byShare].map(
    (value) => engineOf(world, { ...readings, [name]: value }).check(ungraded, nowMs, true).commitments,
  );
  for (const other of others) expect(other).toEqual(one);
}

export function fromTheStart({ world, readings, ticket, nowMs }: Case): void {
  const { regradeClock, judgedPriority } = world;
  const engine = engineOf(world, {
    ...readings,
    [regradeClock.name]: regradeClock.fromStart,
    [judgedPriority.name]: judgedPriority.atStop,
  });
  const figuresOf = (one: PlainTicket) => figures(engine.check(one, nowMs));
  figuresOf(ticket).forEach((one, i) => {
    if (one.judgedAs === null) return;
    expect(figuresOf({ ...without(ticket, "regraded"), priority: one.judgedAs })[i]).toEqual(one);
  });
}
