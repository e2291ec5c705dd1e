import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { SetTarget } from "../../src/contract/targets.js";
import { commitmentOn } from "../../src/simulate/because/side.js";
import type { Change, LoggedEvent } from "../../src/simulate/change.js";
import { simulateUnder } from "../../src/simulate/simulate.js";
import { variantsOf } from "../../src/simulate/variant.js";
import { checkUnder } from "../../src/sla/check.js";
import { readTicket } from "../../src/ticket/record.js";
import { InputError } from "../../src/wording/problem.js";
import { situations } from "../sla/arbitraries.js";
import { engine, flexibleEngineWorld, toyWorld, type World } from "../sla/world.js";
import { type Changed, changedSide, changedTickets, read } from "./any-changes.js";

/** The variant of several changes together; null where the lifecycle refuses it. */
function together({ terms, ticket, nowMs }: Changed, changes: readonly Change[]) {
  const { variants } = simulateUnder(terms, ticket, changes, { nowMs });
  return variants.find(({ label }) => label.includes(" + ")) ?? null;
}

/** A ticket's record with changes made to it as a person would with an editor. */
function edited({ terms, ticket }: Changed, changes: readonly Change[]) {
  let { offer, priority } = ticket;
  const events: { at: string; place: number }[] = ticket.events.map(({ atMs: _, ...event }, place) => ({
    ...event,
    place,
  }));
  const gone = new Set<number>();
  const readings: Record<string, string> = { ...terms.readings };
  for (const change of changes) {
    if (change.kind === "offer") offer = change.to;
    if (change.kind === "priority") priority = change.to;
    if (change.kind === "reading") readings[change.name] = change.value;
    if (change.kind === "drop") gone.add(change.index);
    if (change.kind === "move") events[change.index]!.at = new Date(change.atMs).toISOString();
    if (change.kind === "event") events.push({ ...change.event, place: events.length });
    if (change.kind === "regrade") {
      const added = { type: "regraded", to: change.to, at: new Date(change.atMs).toISOString() };
      events.push({ ...added, place: events.length });
    }
  }
  const left = events.filter(({ place }) => !gone.has(place));
  left.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.place - b.place);
  return { record: { ...ticket, offer, priority, events: left }, readings };
}

/** The priority and the status of a ticket at an instant. */
function standingAt({ terms, ticket }: Changed, atMs: number) {
  return checkUnder(terms, ticket, { nowMs: atMs });
}

const withReadings = (changed: Changed, readings: Readonly<Record<string, string>>): Changed => ({
  ...changed,
  terms: changed.terms.under(readings),
});

/** Every nth of a list, and the first. */
const every = <T>(list: readonly T[], n: number) => list.filter((_, at) => at % n === 0);

/** Holds all that is true of every ticket and every change to it, on so many of them. */
export function holdVariantLaws(numRuns: number): void {
  const runs = { numRuns };
  describe.each([flexibleEngineWorld, toyWorld])("under $name", (world: World) => {
    test.prop([changedTickets(world)], runs)(
      "a variant is the check of the record with its changes made by hand, and is refused where that is",
      (changed) => {
        const { terms, ticket, nowMs, changes } = changed;
        fc.pre(changedSide(changed, []) !== null);
        const { base, variants, refused } = simulateUnder(terms, ticket, changes, { nowMs });
        expect(base).toEqual(checkUnder(terms, ticket, { nowMs }));
        const asked = variantsOf(changes, terms.zone);
        expect(asked).toHaveLength(variants.length + refused.length);
        for (const { label, changes: made } of asked) {
          const { record, readings } = edited(changed, made);
          const other = engine(world, readings).terms;
          const check = () => checkUnder(other, readTicket(record, other), { nowMs });
          const variant = variants.find((one) => one.label === label);
          if (variant === undefined) expect(check, label).toThrow(InputError);
          else expect(check(), label).toEqual(variant.check);
        }
        for (const { label, problems } of refused) {
          expect(problems.length).toBeGreaterThan(0);
          for (const { variant, message } of problems) {
            expect(variant).toBe(label);
            expect(message.startsWith(label.slice(0, 100))).toBe(true);
          }
        }
      },
    );

    test.prop([changedTickets(world)], runs)("what changes nothing makes no difference", (changed) => {
      const { terms, ticket } = changed;
      fc.pre(changedSide(changed, []) !== null);
      const nothing: Change[] = [
        { kind: "offer", to: ticket.offer },
        ...Object.entries(terms.readings).map(([name, value]): Change => ({ kind: "reading", name, value })),
        ...ticket.events.map(({ atMs }, index): Change => ({ kind: "move", index, atMs })),
      ];
      const { variants, refused } = simulateUnder(terms, ticket, every(nothing, 4), {
        nowMs: changed.nowMs,
      });
      expect(refused).toEqual([]);
      for (const { label, differences } of variants) expect(differences, label).toEqual([]);
    });

    test.prop([changedTickets(world), fc.nat({ max: 1000 })], runs)(
      "RGD-6 a re-grade that is at once taken back changes nothing where a new priority counts from the start",
      (any, pick) => {
        const { name, fromStart } = world.regradeClock;
        const changed = withReadings(any, { [name]: fromStart });
        const base = changedSide(changed, []);
        fc.pre(base !== null);
        const { atMs } = changed.ticket.events[pick % changed.ticket.events.length] as LoggedEvent;
        fc.pre(atMs <= changed.nowMs);
        const { value: now } = base.standing.history.priorities.findLast((change) => change.atMs <= atMs)!;
        const other = world.priorities.find((one) => one !== now)!;
        fc.pre(now !== null);
        const variant = together(changed, [
          { kind: "regrade", to: other, atMs },
          { kind: "regrade", to: now, atMs },
        ]);
        fc.pre(variant !== null);
        expect(variant.differences).toEqual([]);
      },
    );

    test.prop(
      [changedTickets(world, { most: 1, kinds: ["regrade"] }), fc.nat({ max: 100 }), fc.nat({ max: 20_000 })],
      runs,
    )("RGD-6 the share consumed never falls where it is carried over", (any, step, minutes) => {
      const { name, byShare } = world.regradeClock;
      const readings = { [name]: byShare, [world.judgedPriority.name]: world.judgedPriority.atStop };
      const changed = withReadings(any, readings);
      fc.pre(any.terms.judgedOffer.value === "first");
      const { atMs } = changed.ticket.events[step % changed.ticket.events.length] as LoggedEvent;
      const sooner = changedSide({ ...changed, nowMs: atMs }, changed.changes);
      const later = changedSide({ ...changed, nowMs: atMs + minutes * 60_000 }, changed.changes);
      fc.pre(sooner !== null && later !== null);
      for (const before of sooner.standing.commitments) {
        const after = commitmentOn(later, before.metric.id);
        if (before.targetMs === null || after?.targetMs == null || before.startedMs === null) continue;
        // Rounded to a millisecond of either target.
        const rounding = 1 / before.targetMs + 1 / after.targetMs;
        expect(after.elapsedMs! / after.targetMs + rounding).toBeGreaterThanOrEqual(
          before.elapsedMs! / before.targetMs,
        );
      }
    });

    test.prop([changedTickets(world, { most: 1, kinds: ["regrade"] })], runs)(
      "RGD-6 CAL-4 a priority counted round the clock, with no more time, never moves a deadline later",
      (any) => {
        const { name, fromStart } = world.regradeClock;
        const changed = withReadings(any, { [name]: fromStart });
        const from = changedSide(changed, []);
        const to = changedSide(changed, changed.changes);
        fc.pre(from !== null && to !== null);
        const week: [number, number] = [
          Date.parse("2026-05-01T00:00:00Z"),
          Date.parse("2026-05-08T00:00:00Z"),
        ];
        const always = ({ calendar }: SetTarget) => calendar.calendar.between(...week) === week[1] - week[0];
        for (const before of from.standing.commitments) {
          const after = commitmentOn(to, before.metric.id);
          if (after === null || before.target.kind !== "span" || after.target.kind !== "span") continue;
          if (!always(after.target) || after.target.amount > before.target.amount) continue;
          if (before.dueMs === null) continue;
          expect(after.dueMs).not.toBeNull();
          expect(after.dueMs).toBeLessThanOrEqual(before.dueMs);
        }
      },
    );

    test.prop([changedTickets(world), fc.nat({ max: 1000 })], runs)(
      "an event taken out and put in again is the log as it is",
      (changed, pick) => {
        const { ticket } = changed;
        fc.pre(ticket.events.length > 1 && changedSide(changed, []) !== null);
        const index = 1 + (pick % (ticket.events.length - 1));
        const event = ticket.events[index] as LoggedEvent;
        fc.pre(ticket.events.filter(({ atMs }) => atMs === event.atMs).length === 1);
        const variant = together(changed, [
          { kind: "drop", index },
          { kind: "event", event },
        ]);
        expect(variant?.differences).toEqual([]);
      },
    );

    test.prop([changedTickets(world, { most: 4 })], runs)(
      "changes that do not touch each other commute",
      (changed) => {
        const added = changed.changes.flatMap((change) =>
          change.kind === "regrade" ? change.atMs : change.kind === "event" ? change.event.atMs : [],
        );
        const keys = changed.changes.map((change) =>
          change.kind === "move" || change.kind === "drop"
            ? change.index
            : change.kind === "reading"
              ? change.name
              : change,
        );
        // Of two offers, or two declared priorities, the last holds.
        const held = changed.changes.flatMap(({ kind }) =>
          kind === "offer" || kind === "priority" ? kind : [],
        );
        const apart = [added, keys, held].every((some: unknown[]) => new Set(some).size === some.length);
        fc.pre(apart);
        const forth = changedSide(changed, changed.changes);
        const back = changedSide(changed, [...changed.changes].reverse());
        expect(back?.check).toEqual(forth?.check);
      },
    );

    test.prop([situations(world), fc.nat({ max: 30 })], runs)(
      "with `until` the ticket is as it is then, and nothing that comes after it occurs",
      (situation, days) => {
        const { terms, ticket } = read(world, situation);
        const nowMs = situation.nowsMs[0]!;
        const untilMs = nowMs + days * 86_400_000;
        const changes: Change[] = [{ kind: "offer", to: world.offers.at(-1)! }];
        fc.pre(changedSide({ terms, ticket, nowMs: untilMs, changes }, []) !== null);
        const run = simulateUnder(terms, ticket, changes, { nowMs, untilMs });
        expect(run.base).toEqual(standingAt({ terms, ticket, nowMs, changes }, untilMs));
        for (const { occurrences } of [run, ...run.variants]) {
          for (const { at } of occurrences) expect(Date.parse(at)).toBeLessThanOrEqual(untilMs);
        }
      },
    );
  });
}
