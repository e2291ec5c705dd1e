/**
 * A second, slow and plain implementation of the check for the Flexible Engine contract, written from the
 * contract's rules alone: it shares no code with the engine, keeps no index and walks time hour by hour.
 * The engine must say what it says.
 */
import {
  type Change,
  type Moment,
  type PlainTicket,
  type Readings,
  type Story,
  storyOf,
} from "./oracle/log.js";
import { calendarOf, type Promised, promiseOf, targetMsOf } from "./oracle/promise.js";
import { type Leg, walk } from "./oracle/walk.js";

interface OracleCommitment {
  readonly metric: string;
  readonly status: string;
  readonly offer: string;
  readonly judgedAs: string | null;
  readonly calendar: string | null;
  readonly clock: string | null;
  readonly startedMs: number | null;
  readonly dueMs: number | null;
  readonly stoppedMs: number | null;
  readonly targetMs: number | null;
  readonly elapsedMs: number | null;
}

export interface OracleCheck {
  readonly status: string;
  readonly closedBecause: string | null;
  readonly autoClosureMs: number | null;
  readonly verdict: string;
  readonly commitments: readonly OracleCommitment[];
}

export function oracleCheck(ticket: PlainTicket, readings: Readings, nowMs: number): OracleCheck {
  const story = storyOf(ticket, readings, nowMs);
  const { status, why } = story.stints.at(-1)!;
  const standing = story.resolutions.at(-1);
  const commitments = metricsOf(ticket, story, readings).map((metric) =>
    judge(metric, ticket, story, readings, nowMs),
  );
  return {
    status,
    closedBecause: status === "closed" ? why : null,
    autoClosureMs: standing === undefined || standing.refused !== null ? null : standing.lapsesMs,
    verdict:
      ["breached", "pending", "met"].find((worst) => commitments.some((one) => one.status === worst)) ??
      "none",
    commitments,
  };
}

/** Which metrics exist for a ticket (OFR-3, OFR-9, PRI-4, PRI-5, PRB-2, REQ-1, REQ-3, REQ-5, SCP-1). */
function metricsOf(ticket: PlainTicket, story: Story, readings: Readings): string[] {
  const { category = "incident", request } = ticket;
  const outOfScope = story.stints.at(-1)!.why === "out-of-scope";
  if (ticket.beta || ticket.coverage === "not-covered" || outOfScope) return [];
  if (category === "incident") return ticket.apiIncident ? ["MTTI", "MTTR"] : ["MTTI"];
  if (category === "information") return readings.p4 === "information" ? ["MTTI"] : [];
  return category === "request" && request !== "other" ? ["REQUEST"] : [];
}

/** A piece of time that a clock leaves out because it had stopped and was started again. */
interface Gap {
  readonly fromMs: number;
  readonly toMs: number;
}

function judge(
  metric: string,
  ticket: PlainTicket,
  story: Story,
  readings: Readings,
  nowMs: number,
): OracleCommitment {
  const start = startOf(metric, story, readings);
  const { stop, gaps } = stopOf(metric, story, readings);
  const offer = judgedOffer(ticket, story, readings, stop);
  const toPromise = (priority: string | null) => promiseOf(metric, ticket, offer, priority, readings);
  const priorities = prioritiesOf(metric, ticket, story, readings, start, stop);
  const judgedAs = priorities.at(-1)!.priority;
  const legs = withoutIdleChanges(priorities, toPromise);
  const promised = toPromise(judgedAs);
  const common = { metric, offer, judgedAs };

  // What holds of a leg from its own start, and where the clock's life begins (RGD-6, `regradeClock`).
  const lived =
    readings.regradeClock === "proportional"
      ? legs
      : readings.regradeClock === "restart"
        ? [legs.at(-1)!]
        : [{ ...legs.at(-1)!, fromMs: legs[0]!.fromMs }];
  const startedMs = start === null ? null : lived[0]!.fromMs!;

  if (promised === null) {
    const nothing = { calendar: null, clock: null, dueMs: null, targetMs: null, elapsedMs: null };
    return { ...common, ...nothing, status: "none", startedMs, stoppedMs: stop?.atMs ?? null };
  }
  const calendar = calendarOf(promised, readings);
  if (startedMs === null) {
    const targetMs = targetMsOf(promised, null, readings);
    const waiting = { status: "pending", clock: "not-started", dueMs: null, stoppedMs: null, elapsedMs: 0 };
    return { ...common, ...waiting, calendar, startedMs, targetMs };
  }

  const timed = lived.map(({ fromMs, priority }): Leg => {
    const promise = toPromise(priority);
    if (promise === null) return { fromMs: fromMs!, target: null };
    const ms = targetMsOf(promise, fromMs!, readings)!;
    return { fromMs: fromMs!, target: { ms, calendar: calendarOf(promise, readings) } };
  });
  const endMs = stop?.atMs ?? nowMs;
  const instants = ticket.events.map((event) => Date.parse(event.at));
  const isPaused = (ms: number) =>
    pausedAt(ms, story, readings) || gaps.some(({ fromMs, toMs }) => fromMs <= ms && ms < toMs);
  const { elapsedMs, reachedMs } = walk(timed, endMs, instants, isPaused);

  const clock = stop !== null ? "stopped" : pausedAt(nowMs, story, readings) ? "paused" : "running";
  // SLA-6: a pause that is still open leaves the deadline open, unless it was reached before.
  const dueMs = clock === "paused" && reachedMs > nowMs ? null : reachedMs;
  const inTime = dueMs === null || endMs <= dueMs;
  const status = !inTime ? "breached" : stop !== null ? "met" : "pending";
  const targetMs = timed.at(-1)!.target!.ms;
  return {
    ...common,
    status,
    calendar,
    clock,
    startedMs,
    dueMs,
    stoppedMs: stop?.atMs ?? null,
    targetMs,
    elapsedMs,
  };
}

/** CAL-6, SLA-1, REQ-1 and `mttrStart`. */
function startOf(metric: string, story: Story, readings: Readings): Moment | null {
  if (metric === "REQUEST") return story.acknowledged;
  if (metric === "MTTR" && readings.mttrStart === "firstAnswer") return story.acknowledged;
  return story.received;
}

/** SLA-1, SLA-2 and `mttrStop`: the stop that stands, and the times between a stop and the refusal that undid it. */
function stopOf(metric: string, story: Story, readings: Readings): { stop: Moment | null; gaps: Gap[] } {
  if (metric === "MTTI") return { stop: story.acknowledged, gaps: [] };
  const gaps: Gap[] = [];
  for (const resolution of story.resolutions) {
    const waitsForProduction =
      metric === "MTTR" && readings.mttrStop === "restored" && resolution.inPreProduction;
    const stop = waitsForProduction ? resolution.deployed : resolution;
    if (resolution.refused === null) return { stop, gaps };
    if (stop !== null) gaps.push({ fromMs: stop.atMs, toMs: resolution.refused.atMs });
  }
  return { stop: null, gaps };
}

/** SLA-3 and `onHoldClock`, as it stands from an instant on. */
function pausedAt(ms: number, story: Story, readings: Readings): boolean {
  const { status, why } = story.stints.findLast(({ fromMs }) => fromMs <= ms)!;
  if (readings.onHoldClock === "runs") return false;
  if (readings.onHoldClock === "disputePauses") return status === "on-hold" && why === "priority-dispute";
  return status === "on-hold" || status === "awaiting-information";
}

/** SLA-4 and `offerChange`. */
function judgedOffer(ticket: PlainTicket, story: Story, readings: Readings, stop: Moment | null): string {
  if (readings.offerChange === "atReceipt") return ticket.offer;
  return lastBefore(stop, story.offers)?.to ?? ticket.offer;
}

/** Since when which priority counts; without an instant while the clock has not started. */
interface Since {
  readonly fromMs: number | null;
  readonly priority: string | null;
}

/** RGD-6 and `judgedPriority`. */
function prioritiesOf(
  metric: string,
  ticket: PlainTicket,
  { regrades }: Story,
  readings: Readings,
  start: Moment | null,
  stop: Moment | null,
): Since[] {
  const fromMs = start?.atMs ?? null;
  if (metric === "REQUEST") return [{ fromMs, priority: null }];
  if (ticket.category === "information") return [{ fromMs, priority: "P4" }];
  const declared = ticket.priority!;
  if (readings.judgedPriority === "declared") return [{ fromMs, priority: declared }];
  const atStop = lastBefore(stop, regrades)?.to ?? declared;
  const final = regrades.at(-1)?.to ?? declared;
  if (readings.judgedPriority === "final" && final !== atStop) return [{ fromMs, priority: final }];
  if (start === null) return [{ fromMs, priority: atStop }];
  const first = { fromMs, priority: lastBefore(start, regrades)?.to ?? declared };
  const later = regrades.filter(({ place }) => place > start.place && (stop === null || place < stop.place));
  return [first, ...later.map(({ atMs, to }) => ({ fromMs: atMs, priority: to }))];
}

/** The last change before a moment; of all where there is no such moment yet. */
function lastBefore(moment: Moment | null, changes: readonly Change[]): Change | undefined {
  return changes.findLast(({ place }) => moment === null || place < moment.place);
}

/** A re-grade between priorities of the same promise leaves the clock as it is. */
function withoutIdleChanges(
  priorities: readonly Since[],
  toPromise: (priority: string | null) => Promised | null,
): Since[] {
  const same = (one: Since, other: Since) =>
    JSON.stringify(toPromise(one.priority)) === JSON.stringify(toPromise(other.priority));
  return priorities.filter((since, i) => i === 0 || !same(since, priorities[i - 1]!));
}
