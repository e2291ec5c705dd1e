import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { createReportFigures, type ReportPart } from "../../../src/audit/report/figures.js";
import { standingOf } from "../../../src/sla/standing.js";
import { readTicket, type TicketRecord } from "../../../src/ticket/record.js";
import type { PlainTicket } from "../../sla/oracle/log.js";
import { engine, flexibleEngineWorld, toyWorld, type World } from "../../sla/world.js";
import { audits } from "../audits.js";
import { naiveArrivals, naiveMonths, naiveRatios, naiveWorst } from "./naive-figures.js";

function figured(world: World, tickets: readonly PlainTicket[], nowMs: number) {
  const { terms } = engine(world, {});
  const figures = createReportFigures(terms);
  for (const record of tickets) {
    const ticket = readTicket(record, terms);
    figures.take(ticket, standingOf(terms, ticket, nowMs, "en").commitments);
  }
  return figures;
}

describe.each([flexibleEngineWorld, toyWorld])("the figures of a report on $name", (world) => {
  const { timeZone } = world.contract;

  test.prop([audits(world)], { numRuns: 60 })("are those of the checks one by one", ({ checks, nowMs }) => {
    const tickets = checks.map(({ ticket }) => ticket);
    const part = figured(world, tickets, nowMs).part();
    expect(part.arrivals).toEqual(naiveArrivals(checks, timeZone));
    expect(part.months).toEqual(naiveMonths(checks, timeZone));
    expect(part.ratios).toEqual(naiveRatios(checks));
    expect(part.worst.map(({ record, elapsedMs, targetMs }) => [record.id, elapsedMs / targetMs])).toEqual(
      naiveWorst(checks),
    );
  });

  test.prop([audits(world), fc.integer({ min: 1, max: 5 })], { numRuns: 30 })(
    "are the same when the tickets were taken in parts, whichever way, and merged",
    ({ checks, nowMs }, shards) => {
      const tickets = checks.map(({ ticket }) => ticket);
      const parts = Array.from({ length: shards }, (_, shard) =>
        figured(world, tickets.filter((_, i) => i % shards === shard).reverse(), nowMs).part(),
      );
      const merged = createReportFigures(engine(world, {}).terms);
      for (const part of parts.reverse()) merged.merge(JSON.parse(JSON.stringify(part)) as ReportPart);
      expect(JSON.stringify(merged.part())).toBe(JSON.stringify(figured(world, tickets, nowMs).part()));
    },
  );

  test.prop([audits(world)], { numRuns: 30 })(
    "hold records of the worst that are checked as the tickets are",
    ({ checks, nowMs }) => {
      const tickets = checks.map(({ ticket }) => ticket);
      for (const { record } of figured(world, tickets, nowMs).part().worst) {
        const { check } = checks.find(({ ticket }) => ticket.id === record.id) as (typeof checks)[number];
        const again = JSON.parse(JSON.stringify(record)) as TicketRecord;
        expect(engine(world, {}).check(again as PlainTicket, nowMs)).toEqual(check);
      }
    },
  );
});

test("a commitment that took its target to the millisecond is within it, one beyond is not", () => {
  const answered = (at: string) => ({
    ...{ id: at, offer: "business", priority: "P1" },
    events: [
      { type: "received", at: "2026-05-07T10:00:00+02:00" },
      { type: "acknowledged", at },
    ],
  });
  const nowMs = Date.parse("2026-05-08T00:00:00+02:00");
  const { terms, check } = engine(flexibleEngineWorld, {});
  const due = check(answered("2026-05-07T10:00:00+02:00") as PlainTicket, nowMs).commitments[0]
    ?.dueAt as string;
  const late = new Date(Date.parse(due) + 1).toISOString();
  const figures = createReportFigures(terms);
  for (const at of [due, late]) {
    const ticket = readTicket(answered(at), terms);
    figures.take(ticket, standingOf(terms, ticket, nowMs, "en").commitments.slice(0, 1));
  }
  const [ratios] = figures.part().ratios;
  expect(ratios?.met.indexOf(1)).toBe(9);
  expect(ratios?.late.indexOf(1)).toBe(10);
});
