import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { parseInstant } from "../../src/time/instant.js";
import {
  formatMonth,
  type Month,
  monthOf,
  monthsAfter,
  nextMonthStart,
  startOfMonth,
} from "../../src/time/month.js";
import { zoneOf } from "../../src/time/zone.js";

const paris = zoneOf("Europe/Paris");
const at = parseInstant;
const month = (year: number, inYear: number): Month => year * 12 + inYear - 1;

/** Zones whose clocks jump in the night, over midnight, or over a whole day. */
const zones = ["Europe/Paris", "America/St_Johns", "Pacific/Apia", "America/Sao_Paulo", "UTC"].map(zoneOf);
const anyZone = fc.constantFrom(...zones);
const anyInstant = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2030, 0, 1) });

describe("a month", () => {
  test("begins at 00:00 of its first day in the zone, also where the offset changes within it", () => {
    expect(startOfMonth(month(2026, 3), paris)).toBe(at("2026-03-01T00:00:00+01:00"));
    expect(startOfMonth(month(2026, 4), paris)).toBe(at("2026-04-01T00:00:00+02:00"));
    expect(formatMonth(month(2026, 12))).toBe("2026-12");
    expect(formatMonth(month(2027, 1))).toBe("2027-01");
  });

  test("is half-open: its last millisecond is in it, the first of the next one is not", () => {
    expect(monthOf(at("2026-05-31T23:59:59.999+02:00"), paris)).toBe(month(2026, 5));
    expect(monthOf(at("2026-06-01T00:00:00+02:00"), paris)).toBe(month(2026, 6));
  });

  test("has ended when its clocks go back over midnight and show its last hour again", () => {
    const zone = zoneOf("America/St_Johns");
    // On 1 November 2009 the clocks of St. John's went from 00:01 back to 23:01 of 31 October.
    const firstMidnight = at("2009-11-01T00:00:00-02:30");
    expect(startOfMonth(month(2009, 11), zone)).toBe(firstMidnight);
    expect(monthOf(firstMidnight + 30 * 60_000, zone)).toBe(month(2009, 11));
    expect(nextMonthStart(firstMidnight - 1, zone)).toBe(firstMidnight);
  });

  test.prop([anyInstant, anyZone])("is one for every instant, without gap or overlap", (ms, zone) => {
    const found = monthOf(ms, zone);
    expect(startOfMonth(found, zone)).toBeLessThanOrEqual(ms);
    expect(startOfMonth(found + 1, zone)).toBeGreaterThan(ms);
  });

  test.prop([anyInstant, anyZone])("has one next beginning, from the instant on", (ms, zone) => {
    const nextMs = nextMonthStart(ms, zone);
    expect(nextMs).toBeGreaterThanOrEqual(ms);
    expect(startOfMonth(monthOf(nextMs, zone), zone)).toBe(nextMs);
    expect(nextMonthStart(nextMs, zone)).toBe(nextMs);
    if (nextMs > ms) expect(monthOf(nextMs, zone)).toBe(monthOf(ms, zone) + 1);
  });
});

describe("months later", () => {
  test.each([
    ["2026-01-15T10:00:00+01:00", 6, "2026-07-15T10:00:00+02:00"],
    ["2025-08-31T16:00:00+02:00", 6, "2026-02-28T16:00:00+01:00"],
    ["2027-08-29T16:00:00+02:00", 6, "2028-02-29T16:00:00+01:00"],
    ["2027-08-31T16:00:00+02:00", 6, "2028-02-29T16:00:00+01:00"],
    ["2026-12-01T00:00:00+01:00", 1, "2027-01-01T00:00:00+01:00"],
    // 02:30 does not exist on 28 March 2027: moved forward by the hour.
    ["2026-09-28T02:30:00+02:00", 6, "2027-03-28T03:30:00+02:00"],
  ])("of %s, %i of them, come to %s", (start, count, end) => {
    expect(monthsAfter(at(start), count, paris)).toBe(at(end));
  });

  test.prop([anyInstant, fc.integer({ min: 1, max: 36 }), anyZone])(
    "of the beginning of a month are the beginning of a month, clock changes at midnight apart",
    (ms, count, zone) => {
      const startMs = nextMonthStart(ms, zone);
      fc.pre((startMs + zone.offsetAt(startMs)) % 86_400_000 === 0);
      expect(monthsAfter(startMs, count, zone)).toBe(startOfMonth(monthOf(startMs, zone) + count, zone));
    },
  );
});
