/** The latest stop that meets a commitment, found by trying. */
import { expect } from "vitest";
import type { Situation } from "../../sla/arbitraries.js";
import { checkIfAllowed } from "../../sla/laws/hold.js";
import type { PlainEvent, PlainTicket } from "../../sla/oracle/log.js";
import type { World } from "../../sla/world.js";
import { asked } from "./moving.js";

const MINUTE_MS = 60_000;
const at = (ms: number) => new Date(ms).toISOString();

/** What becomes of a metric stopped at an instant: its status, or null where the lifecycle allows no stop there. */
function stoppedAt(
  { engine, past }: ReturnType<typeof asked>,
  metric: string,
  stop: number | null,
  atMs: number,
): string | null {
  const log = past.events
    .slice(0, stop ?? past.events.length)
    .filter((event) => Date.parse(event.at) <= atMs);
  const ofLog = stop === null ? [] : [past.events[stop]!];
  const answered = log.some(({ type }) => type === "acknowledged");
  const before = (...types: string[]) => types.map((type): PlainEvent => ({ type, at: "" }));
  const first = answered ? [[]] : [[], before("acknowledged")];
  // Where the ticket waits in the end and its clock runs, the wait ends.
  const waits = stop === null && log.length === past.events.length;
  const ends = waits ? [[], before("resumed"), before("information-provided")] : [[]];
  for (const leading of ends.flatMap((end) => first.map((answer) => [...end, ...answer]))) {
    for (const last of [...ofLog, ...before("acknowledged", "resolved", "deployed")]) {
      const stopping = [...leading, last].map((event) => ({ ...event, at: at(atMs) }));
      const ticket: PlainTicket = { ...past, events: [...log, ...stopping] };
      const running = checkIfAllowed(engine, { ...past, events: log }, atMs);
      const check = checkIfAllowed(engine, ticket, atMs);
      const there = check?.commitments.find((one) => one.metric === metric);
      const ran = running?.commitments.find((one) => one.metric === metric)?.clock !== "stopped";
      if (there?.clock === "stopped" && ran) return there.status;
    }
  }
  return null;
}

/** Holds the latest stops found for a ticket against stopping its clocks at other instants, near and far by parts. */
export function holdLatest(world: World, situation: Situation, parts: readonly number[]): void {
  for (const nowMs of situation.nowsMs.slice(0, 2)) {
    const one = asked(world, situation, nowMs);
    const base = one.engine.check(situation.ticket, nowMs);
    expect(one.answer.latest.map(({ metric }) => metric)).toEqual(
      base.commitments.map(({ metric }) => metric),
    );
    for (const latest of one.answer.latest) {
      const commitment = base.commitments.find(({ metric }) => metric === latest.metric)!;
      const { status, remainingMs, stoppedAt: stopped, dueAt } = commitment;
      expect(latest).toMatchObject({
        status,
        stoppedAt: stopped,
        slackMs: remainingMs,
        rules: commitment.rules,
      });
      const wallMs = dueAt === null ? null : Date.parse(dueAt) - Date.parse(stopped ?? base.evaluatedAt);
      expect(latest.wallSlackMs).toBe(wallMs);
      expect(latest.latestAt === null).toBe(latest.reason !== null);
      const expectedReason = (
        [
          ["no-target", status === "none"],
          ["not-started", commitment.clock === "not-started"],
          ["paused", commitment.clock === "paused" && dueAt === null],
        ] as const
      ).find(([, is]) => is)?.[0];
      if (expectedReason !== undefined) {
        expect(latest.reason).toBe(expectedReason);
        continue;
      }
      expect([null, "never"]).toContain(latest.reason);
      const receivedMs = Date.parse(one.past.events[0]!.at);
      const latestMs = latest.latestAt === null ? receivedMs - 1 : Date.parse(latest.latestAt);
      if (latest.latestAt !== null) {
        expect(stoppedAt(one, latest.metric, latest.event, latestMs)).toBe("met");
      }
      // Whatever is still open can still be met.
      if (status === "pending") expect(latestMs).toBeGreaterThanOrEqual(nowMs);
      // The stop of the log, judged without what came after it, is in time just where it is no later than the latest.
      if (stopped !== null) {
        const there = stoppedAt(one, latest.metric, latest.event, Date.parse(stopped));
        if (there === "met") expect(latestMs).toBeGreaterThanOrEqual(Date.parse(stopped));
        else expect(latestMs).toBeLessThan(Date.parse(stopped));
      }
      const events = one.past.events.map((event) => Date.parse(event.at));
      const tried = [
        latestMs + 1,
        latestMs + MINUTE_MS,
        ...events.flatMap((ms) => [ms, ms + 1]),
        ...parts.map((part) => latestMs + Math.floor(10 ** (part * 9))),
        ...parts.map((part) => receivedMs + Math.floor(part * 2 * (nowMs - receivedMs))),
      ];
      for (const ms of tried.filter((instant) => instant > latestMs && instant >= receivedMs)) {
        const there = stoppedAt(one, latest.metric, latest.event, ms);
        if (there === "met") expect({ latest, metLater: at(ms) }).toBeNull();
      }
    }
  }
}
