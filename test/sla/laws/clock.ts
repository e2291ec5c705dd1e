/** Laws of one answer, and of the same log asked later. */
import { expect } from "vitest";
import { type Case, checkIfAllowed, countsByShare, promisedIn, until, withEvents } from "./hold.js";

export function judgedByTheDeadline({ check }: Case): void {
  for (const { status, dueMs, stoppedMs, endMs } of promisedIn(check)) {
    const late = dueMs !== null && endMs > dueMs;
    expect(status).toBe(late ? "breached" : stoppedMs === null ? "pending" : "met");
  }
}

export function stopAtTheDeadline({ engine, ticket, nowMs, check }: Case): void {
  const past = until(ticket, nowMs);
  for (const { metric, dueMs } of promisedIn(check).filter(({ clock }) => clock === "running")) {
    if (dueMs === null || dueMs < nowMs) continue;
    for (const type of ["acknowledged", "resolved", "deployed"]) {
      for (const atMs of [dueMs, dueMs + 1]) {
        const stopping = { type, at: new Date(atMs).toISOString() };
        const stopped = checkIfAllowed(engine, withEvents(past, [...past.events, stopping]), atMs);
        if (stopped === null) continue;
        const there = promisedIn(stopped).find((one) => one.metric === metric)!;
        if (there.stoppedMs === null) continue;
        expect(there).toMatchObject({ dueMs, stoppedMs: atMs, status: atMs === dueMs ? "met" : "breached" });
      }
    }
  }
}

export function countedAtTheDeadline(one: Case): void {
  const { engine, ticket, nowMs, check } = one;
  const past = until(ticket, nowMs);
  for (const { metric, clock, dueMs } of promisedIn(check)) {
    if (clock !== "running" || dueMs === null || dueMs <= nowMs) continue;
    const [before, there] = [dueMs - 1, dueMs].map(
      (ms) => promisedIn(engine.check(past, ms)).find((other) => other.metric === metric)!,
    );
    // A share reaches the whole within a millisecond, which at the rate of another target may round up.
    const most = countsByShare(one) ? 1 : 0;
    expect(there!.elapsedMs - there!.targetMs!).toBeGreaterThanOrEqual(0);
    expect(there!.elapsedMs - there!.targetMs!).toBeLessThanOrEqual(most);
    expect(before!.elapsedMs - before!.targetMs!).toBeLessThanOrEqual(most - 1);
  }
}

export function openDeadline({ check, nowMs }: Case): void {
  for (const { clock, status, startedMs, dueMs, targetMs, elapsedMs } of promisedIn(check)) {
    expect(clock === "not-started").toBe(startedMs === null);
    if (clock === "not-started")
      expect({ status, dueMs, elapsedMs }).toMatchObject({ status: "pending", dueMs: null, elapsedMs: 0 });
    else if (clock === "paused") expect(dueMs === null || dueMs <= nowMs).toBe(true);
    else expect(dueMs).not.toBeNull();
    if (clock !== "not-started") expect(targetMs).toBeGreaterThan(0);
  }
}

export function remaining({ check }: Case): void {
  for (const { remainingMs, targetMs, elapsedMs } of promisedIn(check)) {
    expect(remainingMs).toBe(targetMs === null ? null : targetMs - elapsedMs);
  }
}

export function noCommitment({ check }: Case): void {
  expect(check.noCommitment === undefined).toBe(check.commitments.length > 0);
  for (const none of check.commitments.filter(({ status }) => status === "none")) {
    const nothing = {
      calendar: null,
      clock: null,
      dueAt: null,
      targetMs: null,
      elapsedMs: null,
      remainingMs: null,
    };
    expect(none).toMatchObject({ ...nothing, trace: [] });
    expect(none.rules).not.toEqual([]);
  }
}

export function verdict({ check }: Case): void {
  const worst = ["breached", "pending", "met", "none"].find((status) =>
    check.commitments.some((one) => one.status === status),
  );
  expect(check.verdict).toBe(worst ?? "none");
}

export function withinTime(one: Case): void {
  for (const { startedMs, endMs, elapsedMs } of promisedIn(one.check)) {
    expect(elapsedMs).toBeGreaterThanOrEqual(0);
    if (startedMs !== null && !countsByShare(one)) expect(elapsedMs).toBeLessThanOrEqual(endMs - startedMs);
  }
}

export function neverBack({ engine, ticket, nowMs, laterMs, check }: Case): void {
  const later = promisedIn(engine.check(until(ticket, nowMs), laterMs));
  promisedIn(check).forEach(({ elapsedMs, stoppedMs }, i) => {
    expect(later[i]!.elapsedMs).toBeGreaterThanOrEqual(elapsedMs);
    if (stoppedMs !== null) expect(later[i]!.elapsedMs).toBe(elapsedMs);
  });
}

export function pausedCountsNothing({ engine, ticket, nowMs, laterMs, check }: Case): void {
  const later = promisedIn(engine.check(until(ticket, nowMs), laterMs));
  promisedIn(check).forEach(({ clock, elapsedMs, dueMs }, i) => {
    if (clock === "paused") expect(later[i]).toMatchObject({ clock, elapsedMs, dueMs });
  });
}

export function trace({ check }: Case): void {
  for (const { startedMs, endMs, elapsedMs, trace } of promisedIn(check)) {
    const inside = trace.flatMap(({ from, to }) => [Date.parse(from), Date.parse(to)]);
    if (startedMs === null || startedMs === endMs) {
      expect(trace).toEqual([]);
      continue;
    }
    expect([inside[0], inside.at(-1)]).toEqual([startedMs, endMs]);
    for (const [i, row] of trace.entries()) {
      expect(Date.parse(row.from)).toBeLessThan(Date.parse(row.to));
      if (i > 0) expect(row.from).toBe(trace[i - 1]!.to);
      if (row.kind !== "counted") expect(row.countedMs).toBe(0);
      expect(row.rules).not.toEqual([]);
    }
    expect(trace.reduce((sum, { countedMs }) => sum + countedMs, 0)).toBe(elapsedMs);
  }
}

export function escalation({ check }: Case): void {
  for (const { metric, clock, status, dueMs, endMs } of promisedIn(check)) {
    const steps = check.escalations.filter((step) => step.metric === metric);
    if (clock === "not-started") {
      expect(steps).toEqual([]);
      continue;
    }
    let lastMs = Number.NEGATIVE_INFINITY;
    for (const { at, kind, threshold, reached } of [...steps].sort((a, b) => a.threshold - b.threshold)) {
      const atMs = at === null ? Number.POSITIVE_INFINITY : Date.parse(at);
      expect(atMs).toBeGreaterThanOrEqual(lastMs);
      lastMs = atMs;
      if (threshold === 1) expect(atMs).toBe(dueMs ?? Number.POSITIVE_INFINITY);
      expect(reached).toBe(kind === "breach" ? status === "breached" : atMs <= endMs);
    }
    expect(steps).not.toEqual([]);
  }
}
