/**
 * The lifecycle against a model of it: random commands drive an XState actor of the statechart and the replay of a
 * log side by side, and after each both stand where a small model written from the interface's table stands (LIF-1 to
 * LIF-7, LIF-5's instant included). Commands that the table refuses are tried too, and are refused by both.
 *
 * A failure prints its seed, the commands that are left when shrunk, and the line that runs just them again:
 *   MODEL_SEED=… MODEL_PATH=… MODEL_REPLAY=… npx vitest run … test/ticket/model.test.ts -t "…"
 * MODEL_RUNS=10000 looks longer.
 */
import { fc } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { type Actor, createActor } from "xstate";
import { lifecycle } from "../../src/ticket/lifecycle.js";
import { readTicket, type TicketEvent } from "../../src/ticket/record.js";
import { type History, replay } from "../../src/ticket/replay.js";
import { InputError } from "../../src/wording/problem.js";
import type { PlainEvent, PlainTicket, Readings } from "../sla/oracle/log.js";
import { engine, flexibleEngineWorld, toyWorld, type World } from "../sla/world.js";

const MINUTE_MS = 60_000;

type Status = "new" | "awaiting-information" | "in-progress" | "on-hold" | "resolved" | "closed";

/** A ticket as the interface's table knows it. */
interface Model {
  status: Status;
  why: string | null;
  priority: string;
  offer: string;
  /** The last resolution's fix is in pre-production and was not deployed. */
  undeployed: boolean;
  /** When the last resolution closes by itself; null where there is none that stands. */
  lapsesMs: number | null;
  readonly reopens: boolean;
}

/** The two that are driven. */
interface Real {
  readonly world: World;
  readonly readings: Readings;
  readonly actor: Actor<typeof lifecycle>;
  readonly log: PlainEvent[];
  nowMs: number;
}

const OPEN: readonly Status[] = ["new", "awaiting-information", "in-progress", "on-hold"];
const tooLate = ({ status, why }: Model) => status === "closed" && why === "no-answer";

/** By type of event: where it is allowed, and what it does there. */
const TABLE: Readonly<Record<string, (model: Model, event: PlainEvent) => Partial<Model> | null>> = {
  received: () => null,
  "information-requested": ({ status }) => (status === "new" ? { status: "awaiting-information" } : null),
  "information-provided": ({ status }) => (status === "awaiting-information" ? { status: "new" } : null),
  acknowledged: ({ status }) => (status === "new" ? { status: "in-progress" } : null),
  held: ({ status }) => (status === "in-progress" ? { status: "on-hold" } : null),
  resumed: ({ status }) => (status === "on-hold" ? { status: "in-progress" } : null),
  regraded: ({ status, priority }, { to }) =>
    OPEN.includes(status) && to !== priority ? { priority: to! } : null,
  "offer-changed": ({ status, offer }, { to }) =>
    status !== "closed" && to !== offer ? { offer: to! } : null,
  resolved: ({ status }, { fix }) =>
    status === "in-progress" && (fix === undefined || fix.needsRelease || fix.availableIn === "production")
      ? { status: "resolved", undeployed: fix?.availableIn === "pre-production" }
      : null,
  deployed: ({ status, undeployed, why }) =>
    (status === "resolved" || (status === "closed" && why !== "out-of-scope")) && undeployed
      ? { undeployed: false }
      : null,
  refused: (model) => {
    if (tooLate(model)) return {};
    const reopened = { status: "in-progress", undeployed: false, lapsesMs: null } as const;
    return model.status === "resolved" && model.reopens ? reopened : null;
  },
  confirmed: (model) => {
    if (tooLate(model)) return {};
    return model.status === "resolved" ? { status: "closed", why: "confirmed" } : null;
  },
  "closed-out-of-scope": ({ status }) =>
    OPEN.includes(status) ? { status: "closed", why: "out-of-scope" } : null,
  commented: () => ({}),
};

/** Lets time pass, and then something happen, or be refused; without an event only time passes. */
class Happens implements fc.Command<Model, Real> {
  readonly gap: number | "before" | "at" | "after";
  readonly event: Omit<PlainEvent, "at"> | null;

  constructor(gap: number | "before" | "at" | "after", event: Omit<PlainEvent, "at"> | null) {
    this.gap = gap;
    this.event = event;
  }

  check(): boolean {
    return true;
  }

  run(model: Model, real: Real): void {
    real.nowMs = this.later(model, real.nowMs);
    if (model.status === "resolved" && model.lapsesMs !== null && model.lapsesMs <= real.nowMs) {
      model.status = "closed";
      model.why = "no-answer";
      // The statechart knows no clock: who drives it tells it that the time has come.
      real.actor.send({ type: "auto-closed" });
    }
    if (this.event !== null) happen(this.event, model, real);
    agree(model, real);
  }

  /** Some time later, or around the instant at which a resolution lapses. */
  private later({ lapsesMs }: Model, nowMs: number): number {
    if (typeof this.gap === "number") return nowMs + this.gap * MINUTE_MS;
    if (lapsesMs === null) return nowMs;
    return Math.max(nowMs, lapsesMs + { before: -1, at: 0, after: 1 }[this.gap]);
  }

  toString(): string {
    const gap = typeof this.gap === "number" ? `${this.gap} min later` : `${this.gap} the lapse`;
    return `${gap}: ${JSON.stringify(this.event ?? "nothing")}`;
  }
}

function happen(plain: Omit<PlainEvent, "at">, model: Model, real: Real): void {
  const event: PlainEvent = { ...plain, at: new Date(real.nowMs).toISOString() };
  const then = TABLE[event.type]!(model, event);
  const { actor } = real;
  expect(actor.getSnapshot().can(event as TicketEvent), `can ${event.type}`).toBe(then !== null);
  actor.send(event as TicketEvent);
  if (then === null) {
    // The second receipt is already no record; all else the lifecycle refuses at its place in the log.
    expect(() => replayed(real, [...real.log, event])).toThrow(InputError);
    return;
  }
  real.log.push(event);
  Object.assign(model, then);
  if (event.type === "resolved") model.lapsesMs = real.world.lapseMs(ticketOf(real, real.log), real.readings);
}

/** Both stand where the model stands. */
function agree(model: Model, real: Real): void {
  const { states, priorities, offers, autoClosure } = replayed(real, real.log);
  const { value, context } = real.actor.getSnapshot();
  const { status, closedBecause, path } = states.at(-1)!.value;
  expect({ status, why: closedBecause }).toEqual({ status: model.status, why: model.why });
  expect(pathOf(value)).toBe(path);
  expect(context).toMatchObject({ priority: model.priority, offer: model.offer });
  expect([priorities.at(-1)!.value, offers.at(-1)!.value]).toEqual([model.priority, model.offer]);
  expect(autoClosure?.dueMs ?? null).toBe(model.lapsesMs);
  if (model.why === "no-answer") {
    const closed = states.find((change) => change.value.status === "closed")!;
    expect([closed.atMs, closed.event]).toEqual([model.lapsesMs, -1]);
  }
}

/** A state's place in the statechart, as `on-hold.dispute`. */
function pathOf(value: unknown): string {
  if (typeof value === "string") return value;
  const [[name, inner]] = Object.entries(value as object) as [[string, unknown]];
  return `${name}.${pathOf(inner)}`;
}

function ticketOf({ world }: Real, events: readonly PlainEvent[]): PlainTicket {
  return { id: "T-1", offer: world.offers[0]!, priority: world.priorities[0]!, events };
}

function replayed(real: Real, events: readonly PlainEvent[]): History {
  const { terms } = engine(real.world, real.readings);
  return replay(readTicket(ticketOf(real, events), terms), terms, real.nowMs);
}

/** Any event anywhere, those that a life goes on with more often; and time that passes. */
function commands({ offers, priorities }: World): fc.Arbitrary<Iterable<fc.Command<Model, Real>>> {
  const plain = (...types: string[]) => types.map((type) => fc.constant({ type }));
  const to = (type: string, names: readonly string[]) =>
    fc.record({ type: fc.constant(type), to: fc.constantFrom(...names) });
  const fix = fc.record({
    needsRelease: fc.boolean(),
    availableIn: fc.constantFrom("pre-production", "production"),
  });
  const resolved = fc.record({ type: fc.constant("resolved"), fix }, { requiredKeys: ["type"] });
  const reason = fc.constantFrom("priority-dispute", "customer", "vendor", "other");
  const held = fc.record({ type: fc.constant("held"), reason }, { requiredKeys: ["type"] });
  const event = fc.oneof(
    ...plain("received", "information-requested", "information-provided", "commented"),
    ...plain("acknowledged", "acknowledged", "acknowledged", "resumed", "resumed"),
    ...plain("deployed", "deployed", "refused", "refused", "confirmed"),
    fc.constant({ type: "closed-out-of-scope", rule: "SCP-1" }),
    ...[held, held, resolved, resolved, resolved],
    to("regraded", priorities),
    to("offer-changed", offers),
  );
  const gap = fc.oneof(
    { arbitrary: fc.constantFrom("before" as const, "at" as const, "after" as const), weight: 1 },
    { arbitrary: fc.nat({ max: 24 * 60 }), weight: 4 },
  );
  const command = fc
    .tuple(gap, fc.option(event, { freq: 12, nil: null }))
    .map(([wait, what]) => new Happens(wait, what));
  const replayPath = process.env.MODEL_REPLAY;
  return fc.commands([command], { maxCommands: 60, size: "max", ...(replayPath ? { replayPath } : {}) });
}

const { MODEL_SEED: seed, MODEL_PATH: path } = process.env;

/** Says what failed, and how to run it again. */
function report<T>(name: string, details: fc.RunDetails<T>): void {
  if (!details.failed) return;
  const message = fc.defaultReportMessage(details) ?? "";
  const again = [
    `MODEL_SEED=${details.seed} MODEL_PATH=${details.counterexamplePath}`,
    `MODEL_REPLAY=${/replayPath="([^"]*)"/.exec(message)?.[1] ?? ""}`,
    `npx vitest run --config test/vitest.config.ts test/ticket/model.test.ts -t "${name}"`,
  ].join(" ");
  throw new Error(`${message}\nRun it again: ${again}`, { cause: details.errorInstance });
}

describe.each([flexibleEngineWorld, toyWorld])("$name", (world) => {
  const readings = fc.record(
    Object.fromEntries(
      Object.entries(world.readings).map(([name, values]) => [name, fc.constantFrom(...values)]),
    ),
  );
  test("LIF-1 to LIF-7 statechart and replay live as the table says", () => {
    const lives = fc.property(commands(world), readings, (commands, readings) => {
      fc.modelRun(() => {
        const receivedMs = Date.parse(`${world.days[0]}T10:00:00Z`);
        const reopens = world.reopens(readings);
        const [offer, priority] = [world.offers[0]!, world.priorities[0]!];
        const actor = createActor(lifecycle, { input: { offer, priority, reopening: reopens } }).start();
        const log = [{ type: "received", at: new Date(receivedMs).toISOString() }];
        const waiting = { why: null, undeployed: false, lapsesMs: null };
        return {
          model: { status: "new" as Status, priority, offer, reopens, ...waiting },
          real: { world, readings, actor, log, nowMs: receivedMs },
        };
      }, commands);
    });
    fc.assert(lives, {
      reporter: (details) => report(world.name, details),
      numRuns: Number(process.env.MODEL_RUNS ?? 60),
      ...(seed ? { seed: Number(seed) } : {}),
      ...(path ? { path } : {}),
    });
  });
});
