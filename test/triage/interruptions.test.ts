import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { ChangeTerms } from "../../src/contract/changes.js";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { loadContract } from "../../src/contract/load.js";
import { termsOf } from "../../src/contract/terms.js";
import { InputError, interruptions, type LedgerEntry } from "../../src/index.js";
import { formatInstant, parseInstant } from "../../src/time/instant.js";
import { monthlyInterruptions } from "../../src/triage/interruptions.js";

const at = parseInstant;
const now = "2026-06-01T00:00:00+02:00";
const minutes = (n: number) => n * 60_000;
const fixture = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${path}.json`, import.meta.url), "utf8"));

const entry = (kind: string, start: string, end: string, service = "ECS"): LedgerEntry => ({
  service,
  kind,
  start,
  end,
});
/** What a ledger comes to, one line a month. */
const sums = (ledger: readonly LedgerEntry[]) =>
  interruptions(ledger, { now }).months.map(({ month, service, type, interruptedMs, overMs }) => [
    month,
    service,
    type,
    interruptedMs / 60_000,
    overMs / 60_000,
  ]);

describe("CHG-2 interruptions in a month", () => {
  test("may come to three hours, and not to a millisecond more", () => {
    const to = (end: string) => interruptions([entry("urgent", "2026-05-11T01:00:00+02:00", end)], { now });
    expect(to("2026-05-11T04:00:00+02:00")).toMatchObject({
      kept: true,
      months: [{ overMs: 0, kept: true }],
    });
    expect(to("2026-05-11T04:00:00.001+02:00")).toMatchObject({
      kept: false,
      months: [{ overMs: 1, kept: false }],
    });
  });

  test("are summed for urgent and for normal changes apart, and for each service apart", () => {
    const night = ["2026-05-11T01:00:00+02:00", "2026-05-11T03:00:00+02:00"] as const;
    expect(
      sums([entry("urgent", ...night), entry("normal", ...night), entry("urgent", ...night, "OBS")]),
    ).toEqual([
      ["2026-05", "ECS", "urgent", 120, 0],
      ["2026-05", "ECS", "normal", 120, 0],
      ["2026-05", "OBS", "urgent", 120, 0],
    ]);
  });

  test("count once where those of a service and type overlap, whatever kinds of the type they are", () => {
    const ledger = [
      entry("major-release", "2026-05-11T01:00:00+02:00", "2026-05-11T03:00:00+02:00"),
      entry("maintenance", "2026-05-11T02:00:00+02:00", "2026-05-11T03:30:00+02:00"),
      entry("normal", "2026-05-11T01:30:00+02:00", "2026-05-11T02:00:00+02:00"),
    ];
    expect(sums(ledger)).toEqual([["2026-05", "ECS", "normal", 150, 0]]);
  });

  test("are split at the end of a month in French time", () => {
    const ledger = [entry("urgent", "2026-04-30T22:00:00+02:00", "2026-05-01T04:00:00+02:00")];
    expect(sums(ledger)).toEqual([
      ["2026-04", "ECS", "urgent", 120, 0],
      ["2026-05", "ECS", "urgent", 240, 60],
    ]);
    // 23:30 UTC of 30 April is May in France.
    expect(sums([entry("urgent", "2026-04-30T23:30:00Z", "2026-05-01T00:30:00Z")])).toEqual([
      ["2026-05", "ECS", "urgent", 60, 0],
    ]);
  });

  test("count elapsed time, also in the night in which the clocks change", () => {
    expect(sums([entry("urgent", "2026-03-29T00:30:00+01:00", "2026-03-29T04:00:00+02:00")])).toEqual([
      ["2026-03", "ECS", "urgent", 150, 0],
    ]);
  });

  test("of standard changes are not allowed at all", () => {
    expect(sums([entry("standard", "2026-05-11T10:00:00+02:00", "2026-05-11T10:05:00+02:00")])).toEqual([
      ["2026-05", "ECS", "standard", 5, 5],
    ]);
  });

  test("of none keep to everything", () => {
    expect(interruptions([], { now })).toEqual({ kept: true, months: [], evaluatedAt: now });
  });

  test("of spring.json: the normal ones of May are half an hour too long, and a standard one interrupted", () => {
    const { kept, months } = interruptions(fixture("ledgers/spring"), { now });
    expect(kept).toBe(false);
    expect(months.filter((one) => !one.kept).map(({ month, type, overMs }) => [month, type, overMs])).toEqual(
      [
        ["2026-05", "normal", minutes(150 + 60 - 180)],
        ["2026-05", "standard", minutes(5)],
      ],
    );
    expect(interruptions(fixture("ledgers/quiet"), { now }).kept).toBe(true);
  });

  test("are held against the limit in force when the month begins, or against none", () => {
    const contract = loadContract(fixture("contracts/toy"));
    const lamps = (kind: string, start: string, end: string) => entry(kind, start, end, "north light");
    const ledger = [
      lamps("dredging", "2026-04-10T10:00:00-02:30", "2026-04-10T11:20:00-02:30"),
      lamps("deep", "2026-05-10T10:00:00-02:30", "2026-05-10T11:20:00-02:30"),
      lamps("coat", "2026-05-10T10:00:00-02:30", "2026-05-11T11:20:00-02:30"),
    ];
    const { months } = interruptions(ledger, { now, contract });
    expect(months.map(({ limitMs, overMs }) => [limitMs, overMs])).toEqual([
      [minutes(90), 0],
      [minutes(60), minutes(20)],
      [null, 0],
    ]);
  });
});

describe("a ledger", () => {
  const problemsOf = (ledger: unknown) => {
    try {
      interruptions(ledger as LedgerEntry[], { now });
    } catch (error) {
      if (error instanceof InputError) return error.problems.map(({ code, path }) => [code, path]);
    }
    return [];
  };

  test("is refused with all its problems, each with its place", () => {
    expect(problemsOf([{ service: "", kind: "large", start: now }])).toEqual([
      ["too-small", "0.service"],
      ["not-one-of", "0.kind"],
      ["missing", "0.end"],
    ]);
    expect(
      problemsOf([
        entry("urgent", now, now),
        entry("urgent", "2026-05-01T00:00", now),
        entry("urgent", now, "later"),
      ]),
    ).toEqual([
      ["ends-before-start", "0.end"],
      ["no-offset", "1.start"],
      ["not-a-date-time", "2.end"],
    ]);
    expect(problemsOf({})).toEqual([["wrong-type", ""]]);
  });

  test("may leave out offsets where their zone is told", () => {
    const ledger = [entry("urgent", "2026-05-11T01:00", "2026-05-11T02:00")];
    expect(interruptions(ledger, { now, assumeZone: "Europe/Paris" }).months[0]?.interruptedMs).toBe(
      minutes(60),
    );
  });
});

describe("any ledger", () => {
  const terms = termsOf(flexibleEngine);
  const changes = terms.changes as ChangeTerms;
  const startMs = at("2026-03-27T00:00:00+01:00");
  const any = fc.array(
    fc.record({
      service: fc.constantFrom("ECS", "OBS"),
      type: fc.constantFrom("urgent", "normal"),
      start: fc.integer({ min: 0, max: 14 * 24 * 4 }),
      length: fc.integer({ min: 1, max: 60 }),
    }),
    { maxLength: 20 },
  );

  test.prop([any])("CHG-2 comes to what counting its quarters of an hour one by one comes to", (ledger) => {
    const quarterMs = minutes(15);
    const counted = new Map<string, number>();
    const seen = new Set<string>();
    for (const { service, type, start, length } of ledger) {
      for (let quarter = start; quarter < start + length; quarter++) {
        const key = `${service} ${type} ${quarter}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const month = formatInstant(startMs + quarter * quarterMs, terms.zone).slice(0, 7);
        const place = `${month} ${service} ${type}`;
        counted.set(place, (counted.get(place) ?? 0) + quarterMs);
      }
    }
    const found = monthlyInterruptions(
      ledger.map(({ service, type, start, length }) => ({
        service,
        type,
        startMs: startMs + start * quarterMs,
        endMs: startMs + (start + length) * quarterMs,
      })),
      changes,
      terms.zone,
    );
    const places = found.map(({ month, service, type, interruptedMs }): [string, number] => [
      `${month} ${service} ${type}`,
      interruptedMs,
    ]);
    expect(new Map(places)).toEqual(counted);
    for (const { interruptedMs, limitMs, overMs, kept } of found) {
      expect(overMs).toBe(Math.max(0, interruptedMs - (limitMs as number)));
      expect(kept).toBe(interruptedMs <= minutes(180));
    }
  });
});
