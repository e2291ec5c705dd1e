import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { createSummary, type PartialSummary } from "../../src/audit/summary.js";
import { standingOf } from "../../src/sla/standing.js";
import { readTicket } from "../../src/ticket/record.js";
import type { PlainTicket } from "../sla/oracle/log.js";
import { engine, flexibleEngineWorld, toyWorld, type World } from "../sla/world.js";
import { audits } from "./audits.js";
import { naiveGroups } from "./naive-summary.js";

const BY = ["offer", "priority", "month", "category", "customer"];

function summed(world: World, tickets: readonly PlainTicket[], nowMs: number) {
  const { terms } = engine(world, {});
  const summary = createSummary(BY, terms);
  for (const record of tickets) {
    const ticket = readTicket(record, terms);
    const { verdict, commitments } = standingOf(terms, ticket, nowMs, "en");
    summary.take(ticket, record, verdict, commitments);
  }
  return summary;
}

describe.each([flexibleEngineWorld, toyWorld])("SLA-5 a summary of $name", (world) => {
  const monthIn = (at: string) =>
    new Intl.DateTimeFormat("sv", {
      timeZone: world.contract.timeZone,
      year: "numeric",
      month: "2-digit",
    }).format(new Date(at));

  test.prop([audits(world)], { numRuns: 60 })("says what the checks say one by one", ({ checks, nowMs }) => {
    const tickets = checks.map(({ ticket }) => ticket);
    const { groups, verdicts, ...totals } = summed(world, tickets, nowMs).summary();
    const naive = naiveGroups(checks, ({ ticket, check }, { offer, judgedAs }) => ({
      offer,
      priority: judgedAs,
      month: monthIn(ticket.events[0]?.at as string),
      category: check.category,
      customer: (ticket as { customer?: string }).customer ?? null,
    }));
    const bare = groups.map(({ withRunning, causes, ...group }) => group);
    const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    expect(bare.sort(byText)).toEqual(naive.sort(byText));
    for (const status of ["met", "breached", "pending", "none"] as const)
      expect(verdicts[status]).toBe(checks.filter(({ check }) => check.verdict === status).length);
    expect(totals.tickets).toBe(checks.length);
    expect(totals.withoutCommitment).toBe(
      checks.filter(({ check }) => check.commitments.length === 0).length,
    );
  });

  test.prop([audits(world), fc.integer({ min: 1, max: 5 })], { numRuns: 30 })(
    "is the same when its tickets were summed up in parts, whichever way, and merged",
    ({ checks, nowMs }, shards) => {
      const tickets = checks.map(({ ticket }) => ticket);
      const parts = Array.from({ length: shards }, (_, shard) =>
        summed(world, tickets.filter((_, i) => i % shards === shard).reverse(), nowMs).partial(),
      );
      const merged = createSummary(BY, engine(world, {}).terms);
      for (const part of parts.reverse()) merged.merge(JSON.parse(JSON.stringify(part)) as PartialSummary);
      const whole = summed(world, tickets, nowMs);
      expect(JSON.stringify(merged.partial())).toBe(JSON.stringify(whole.partial()));
      expect(JSON.stringify(merged.summary())).toBe(JSON.stringify(whole.summary()));
    },
  );

  test.prop([audits(world)], { numRuns: 30 })(
    "gives each breach one lateness, and lists the worst first",
    ({ checks, nowMs }) => {
      const { groups, worst } = summed(
        world,
        checks.map(({ ticket }) => ticket),
        nowMs,
      ).summary();
      for (const { breached, causes } of groups) {
        const { paused = 0, regraded = 0, reopened = 0, ...lateness } = causes;
        expect(Object.values(lateness).reduce((sum, n) => sum + n, 0)).toBe(breached);
        for (const n of [paused, regraded, reopened]) expect(n).toBeLessThanOrEqual(breached);
      }
      const shares = checks
        .flatMap(({ check }) => check.commitments.filter(({ status }) => status === "breached"))
        .map(({ elapsedMs, targetMs }) => (elapsedMs as number) / (targetMs as number))
        .sort((a, b) => b - a);
      expect(worst.map(({ elapsedMs, targetMs }) => elapsedMs / targetMs)).toEqual(shares.slice(0, 10));
    },
  );
});

test("a field that is another on each ticket makes no summary", () => {
  const { terms, check } = engine(flexibleEngineWorld, {});
  const record = {
    offer: "business",
    priority: "P1",
    events: [{ type: "received", at: "2026-05-07T10:00:00Z" }],
  };
  const nowMs = Date.parse("2026-05-08T10:00:00Z");
  expect(check({ id: "A", ...record } as PlainTicket, nowMs).verdict).toBe("breached");
  const ticket = readTicket({ id: "A", ...record }, terms);
  const { verdict, commitments } = standingOf(terms, ticket, nowMs, "en");
  const summary = createSummary(["number"], terms);
  expect(() => {
    for (let number = 0; number < 20_001; number++) summary.take(ticket, { number }, verdict, commitments);
  }).toThrow(RangeError);
});
