import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { initialTransition, type SnapshotFrom, transition } from "xstate";
import { getShortestPaths } from "xstate/graph";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { termsOf } from "../../src/contract/terms.js";
import { checkUnder } from "../../src/sla/check.js";
import { lifecycle } from "../../src/ticket/lifecycle.js";
import { readTicket } from "../../src/ticket/record.js";
import type { LifecycleContext, LifecycleEvent } from "../../src/ticket/statechart.js";
import { initialState, type State, tagBits, take } from "../../src/ticket/table.js";
import { InputError } from "../../src/wording/problem.js";

type Snapshot = SnapshotFrom<typeof lifecycle>;

const at = "2026-05-04T09:00:00Z";
const inProduction = { needsRelease: true, availableIn: "production" } as const;
const inPreProduction = { needsRelease: true, availableIn: "pre-production" } as const;
const notThereYet = { needsRelease: false, availableIn: "pre-production" } as const;

/** Every type of event, with all that decides what it does. */
const EVENTS: readonly LifecycleEvent[] = [
  { type: "received", at },
  { type: "information-requested", at },
  { type: "information-provided", at },
  { type: "acknowledged", at },
  { type: "held", at },
  { type: "held", at, reason: "priority-dispute" },
  { type: "held", at, reason: "vendor" },
  { type: "resumed", at },
  { type: "regraded", at, to: "P1" },
  { type: "regraded", at, to: "P2" },
  { type: "offer-changed", at, to: "business" },
  { type: "offer-changed", at, to: "premium" },
  { type: "resolved", at },
  { type: "resolved", at, fix: inProduction },
  { type: "resolved", at, fix: inPreProduction },
  { type: "resolved", at, fix: notThereYet },
  { type: "deployed", at },
  { type: "refused", at },
  { type: "confirmed", at },
  { type: "closed-out-of-scope", at, rule: "SCP-1" },
  { type: "commented", at },
  { type: "auto-closed" },
];

const stays = "stays";
const OPEN = {
  new: stays,
  "awaiting-information": stays,
  "in-progress": stays,
  "on-hold": stays,
} as const;
const CLOSED = { confirmed: stays, "no-answer": stays, "out-of-scope": stays } as const;

/** Where each event is allowed, closed tickets by why they are, and the status that follows. */
const TABLE: Readonly<Record<LifecycleEvent["type"], Readonly<Record<string, string>>>> = {
  received: {},
  "information-requested": { new: "awaiting-information" },
  "information-provided": { "awaiting-information": "new" },
  acknowledged: { new: "in-progress" },
  held: { "in-progress": "on-hold" },
  resumed: { "on-hold": "in-progress" },
  regraded: OPEN,
  "offer-changed": { ...OPEN, resolved: stays },
  resolved: { "in-progress": "resolved" },
  deployed: { resolved: stays, confirmed: stays, "no-answer": stays },
  refused: { resolved: "in-progress", "no-answer": stays },
  confirmed: { resolved: "confirmed", "no-answer": stays },
  "closed-out-of-scope": {
    new: "out-of-scope",
    "awaiting-information": "out-of-scope",
    "in-progress": "out-of-scope",
    "on-hold": "out-of-scope",
  },
  commented: { ...OPEN, resolved: stays, ...CLOSED },
  "auto-closed": { resolved: "no-answer" },
};

/** What a log says so far, beside its status. */
interface Told {
  readonly priority: string;
  readonly offer: string;
  readonly reopening: boolean;
  readonly waitsForProduction: boolean;
}

/** The status that follows by the table, or null where the event is refused. */
function followsByTable(event: LifecycleEvent, status: string, told: Told): string | null {
  const then = TABLE[event.type][status];
  const allowed =
    (event.type !== "regraded" || event.to !== told.priority) &&
    (event.type !== "offer-changed" || event.to !== told.offer) &&
    (event.type !== "resolved" || event.fix !== notThereYet) &&
    (event.type !== "deployed" || told.waitsForProduction) &&
    (event.type !== "refused" || status === "no-answer" || told.reopening);
  if (then === undefined || !allowed) return null;
  return then === stays ? status : then;
}

function tell(told: Told, event: LifecycleEvent): Told {
  if (event.type === "regraded") return { ...told, priority: event.to };
  if (event.type === "offer-changed") return { ...told, offer: event.to };
  if (event.type === "deployed") return { ...told, waitsForProduction: false };
  if (event.type === "resolved") return { ...told, waitsForProduction: event.fix === inPreProduction };
  return told;
}

const inputOf = (reopening: boolean): LifecycleContext => ({ priority: "P1", offer: "business", reopening });
const untold = (reopening: boolean): Told => ({
  ...inputOf(reopening),
  priority: "P1",
  waitsForProduction: false,
});

/** Its place in the statechart, `on-hold.dispute`. */
function pathOf({ value }: Snapshot): string {
  const inner = (part: unknown): string[] => {
    if (typeof part === "string") return [part];
    const [[name, rest]] = Object.entries(part as object) as [[string, unknown]];
    return [name, ...inner(rest)];
  };
  return inner(value).join(".");
}

/** The status, or why it is closed. */
function statusOf(snapshot: Snapshot): string {
  const [status, why] = pathOf(snapshot).split(".");
  return status === "closed" ? why! : status!;
}

/** Whether the statechart has a way for the event; staying as one is is a way too. */
const hasWay = (snapshot: Snapshot, event: LifecycleEvent) => snapshot.can(event);

/** A shortest way to every state that the statechart can be in, whatever it remembers. */
function pathsOf(reopening: boolean) {
  return getShortestPaths(lifecycle, { events: EVENTS, input: inputOf(reopening) }).map(
    ({ state, steps }) => {
      const events = steps
        .map(({ event }) => event as LifecycleEvent)
        .filter(({ type }) => !type.startsWith("xstate."));
      return { state: state as Snapshot, events };
    },
  );
}

describe.each([true, false])("reopening: %s", (reopening) => {
  const paths = pathsOf(reopening);

  test("LIF-1 every status is reached, and every reason to be closed", () => {
    expect(new Set(paths.map(({ state }) => statusOf(state)))).toEqual(
      new Set([...Object.keys(OPEN), "resolved", ...Object.keys(CLOSED)]),
    );
  });

  test("LIF-1 to LIF-8 in every state every event is allowed or refused as the table says", () => {
    for (const { state, events } of paths) {
      const told = events.reduce(tell, untold(reopening));
      for (const event of EVENTS) {
        const next = followsByTable(event, statusOf(state), told);
        const place = `${event.type} in ${pathOf(state)} after ${events.map(({ type }) => type).join(", ")}`;
        expect(hasWay(state, event), place).toBe(next !== null);
        if (next === null) continue;
        const [after] = transition(lifecycle, state, event);
        const { priority, offer } = tell(told, event);
        expect(statusOf(after), place).toBe(next);
        expect(after.context, place).toEqual({ priority, offer, reopening });
      }
    }
  });

  test("LIF-7 closed is final: nothing that is allowed there opens it again or gives another reason", () => {
    const closed = paths.filter(({ state }) => pathOf(state).startsWith("closed"));
    for (const { state } of closed) {
      for (const event of EVENTS)
        expect(statusOf(transition(lifecycle, state, event)[0])).toBe(statusOf(state));
    }
    expect(closed).not.toEqual([]);
  });

  test("LIF-1 to LIF-8 a log is refused at the very event that the table refuses", () => {
    const terms = termsOf(flexibleEngine, {
      readings: { reopen: reopening ? "allowed" : "newTicket" },
    });
    for (const { state, events } of paths) {
      for (const event of EVENTS.filter(({ type }) => type !== "auto-closed" && type !== "received")) {
        const { record, nowMs } = asLog([...events, event]);
        const check = () => checkUnder(terms, readTicket(record, terms), { nowMs });
        const next = followsByTable(event, statusOf(state), events.reduce(tell, untold(reopening)));
        if (next !== null) {
          const { status, closedBecause } = check();
          expect(closedBecause ?? status).toBe(next);
          continue;
        }
        const [problem, ...others] = problemsOf(check);
        expect(problem).toMatchObject({ ticket: record.id, event: record.events.length - 1 });
        expect([problem!.found, problem!.allowed].every(Boolean), problem!.message).toBe(true);
        expect(others).toEqual([]);
      }
    }
  });

  property.prop([fc.array(fc.constantFrom(...EVENTS), { maxLength: 40 })], { numRuns: 500 })(
    "the compiled table goes where the statechart goes",
    (events) => {
      let [snapshot] = initialTransition(lifecycle, inputOf(reopening));
      let state: State = initialState;
      let context = inputOf(reopening);
      for (const event of events) {
        const step = take(state, context, event);
        expect(step !== undefined).toBe(hasWay(snapshot, event));
        [snapshot] = transition(lifecycle, snapshot, event);
        if (step?.target) state = step.target;
        if (step && event.type === "regraded") context = { ...context, priority: event.to };
        if (step && event.type === "offer-changed") context = { ...context, offer: event.to };
        expect(state.path).toBe(pathOf(snapshot));
        expect(state.closedBecause ?? state.status).toBe(statusOf(snapshot));
        expect(state.tags).toBe(tagBits(snapshot.tags));
        expect(context).toEqual(snapshot.context);
      }
    },
  );
});

/** Events as a log, an hour apart; where the ticket closed by itself, a month goes by instead. */
function asLog(events: readonly LifecycleEvent[]) {
  let nowMs = Date.parse(at);
  const log: object[] = [{ type: "received", at }];
  for (const event of events) {
    nowMs += event.type === "auto-closed" ? 30 * 24 * 3_600_000 : 3_600_000;
    if (event.type !== "auto-closed") log.push({ ...event, at: new Date(nowMs).toISOString() });
  }
  return { record: { id: "FE-1", offer: "business", priority: "P1", events: log }, nowMs };
}

function problemsOf(check: () => unknown) {
  try {
    check();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}
