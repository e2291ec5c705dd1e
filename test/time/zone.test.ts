import { fc, test } from "@fast-check/vitest";
import { getTimezoneOffset } from "date-fns-tz";
import { Temporal } from "temporal-polyfill";
import { describe, expect } from "vitest";
import { civilDay, DAY_MS } from "../../src/time/civil-day.js";
import { zoneOf } from "../../src/time/zone.js";

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

const names = [
  "UTC",
  "Europe/Paris",
  "Australia/Lord_Howe",
  "America/St_Johns",
  "Pacific/Apia",
  "America/Sao_Paulo",
  "Asia/Kathmandu",
  "Africa/Casablanca",
  "Africa/Monrovia",
  "Asia/Tehran",
];
const anyZone = fc.constantFrom(...names).map(zoneOf);
const anyInstant = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2100, 0, 1) });

function temporalOffset(name: string, instant: number): number {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name).offsetNanoseconds / 1e6;
}

describe("a zone", () => {
  test("is known by its name, and is the same one each time", () => {
    expect(zoneOf("Europe/Paris").name).toBe("Europe/Paris");
    expect(zoneOf("Europe/Paris")).toBe(zoneOf("Europe/Paris"));
  });

  test.each(["", "Paris", "Europe/Pariss", "+02:00", "-05", "UTC+2", "IST", "PST"])("%o is none", (name) => {
    expect(() => zoneOf(name)).toThrow(RangeError);
    expect(() => zoneOf(name)).toThrow(`"${name}"`);
  });

  test("has no offset at what is not an instant", () => {
    expect(() => zoneOf("Europe/Paris").offsetAt(Number.NaN)).toThrow(RangeError);
  });
});

describe("offsets", () => {
  test.prop([anyZone, anyInstant], { numRuns: 2000 })("are those that Temporal gives", (zone, instant) => {
    expect(zone.offsetAt(instant)).toBe(temporalOffset(zone.name, instant));
  });

  test.prop([anyZone, anyInstant], { numRuns: 1000 })(
    "are those that date-fns-tz gives, more than a day from a clock change",
    // Nearer than that, date-fns-tz depends on the time zone of the machine.
    (zone, instant) => {
      fc.pre(zone.changes(instant - DAY_MS, instant + DAY_MS).length === 0);
      expect(zone.offsetAt(instant)).toBe(getTimezoneOffset(zone.name, new Date(instant)));
    },
  );

  test("before standard time have seconds", () => {
    expect(zoneOf("Europe/Paris").offsetAt(Date.UTC(1880, 0, 1))).toBe(9 * MINUTE_MS + 21_000);
    expect(zoneOf("Africa/Monrovia").offsetAt(0)).toBe(-(44 * MINUTE_MS + 30_000));
  });

  test("are known in the years 1 and 9999", () => {
    expect(zoneOf("Europe/Paris").offsetAt(Date.UTC(9999, 6, 1))).toBe(2 * HOUR_MS);
    expect(zoneOf("Europe/Paris").offsetAt(civilDay(1, 1, 1) * DAY_MS)).toBe(9 * MINUTE_MS + 21_000);
  });

  test("do not depend on which were asked before", () => {
    const zone = zoneOf("America/Nuuk");
    const late = Date.UTC(2090, 6, 1);
    const first = zone.offsetAt(late);
    for (let year = 1980; year < 2100; year++) zone.offsetAt(Date.UTC(year, 6, 1));
    expect(zone.offsetAt(late)).toBe(first);
  });
});

describe("clock changes", () => {
  test("CAL-4 Paris changes twice a year, at 01:00 UTC on the last Sundays of March and October", () => {
    const changes = zoneOf("Europe/Paris").changes(Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1));
    expect(changes).toEqual([
      { atMs: Date.UTC(2026, 2, 29, 1), beforeMs: 1 * HOUR_MS, afterMs: 2 * HOUR_MS },
      { atMs: Date.UTC(2026, 9, 25, 1), beforeMs: 2 * HOUR_MS, afterMs: 1 * HOUR_MS },
    ]);
  });

  test("those at the start are within, those at the end are not", () => {
    const at = Date.UTC(2026, 2, 29, 1);
    const zone = zoneOf("Europe/Paris");
    expect(zone.changes(at, at + 1)).toHaveLength(1);
    expect(zone.changes(at - 1, at)).toHaveLength(0);
    expect(zone.changes(at, at)).toHaveLength(0);
  });

  test("UTC has none", () => {
    expect(zoneOf("UTC").changes(Date.UTC(1900, 0, 1), Date.UTC(2100, 0, 1))).toEqual([]);
  });

  test("two that undo each other within a week are seen", () => {
    const recife = zoneOf("America/Recife").changes(Date.UTC(2000, 8, 1), Date.UTC(2000, 11, 1));
    expect(recife.map((change) => change.atMs)).toEqual([Date.UTC(2000, 9, 8, 3), Date.UTC(2000, 9, 15, 2)]);
  });

  test.each(names)("of %s join without a gap and are exact to the millisecond", (name) => {
    const zone = zoneOf(name);
    const changes = zone.changes(Date.UTC(1970, 0, 1), Date.UTC(2045, 0, 1));
    changes.forEach((change, i) => {
      expect(zone.offsetAt(change.atMs - 1)).toBe(change.beforeMs);
      expect(zone.offsetAt(change.atMs)).toBe(change.afterMs);
      expect(temporalOffset(name, change.atMs - 1)).toBe(change.beforeMs);
      expect(temporalOffset(name, change.atMs)).toBe(change.afterMs);
      if (i > 0) expect(change.beforeMs).toBe(changes[i - 1]!.afterMs);
    });
  });
});

describe("wall clock times", () => {
  const paris = zoneOf("Europe/Paris");

  test("CAL-4 one in the spring gap is moved forward by the gap", () => {
    expect(paris.instantOf(Date.UTC(2026, 2, 29, 1, 59))).toBe(Date.UTC(2026, 2, 29, 0, 59));
    expect(paris.instantOf(Date.UTC(2026, 2, 29, 2, 0))).toBe(Date.UTC(2026, 2, 29, 1, 0));
    expect(paris.instantOf(Date.UTC(2026, 2, 29, 2, 30))).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(paris.instantOf(Date.UTC(2026, 2, 29, 3, 0))).toBe(Date.UTC(2026, 2, 29, 1, 0));
  });

  test("CAL-4 one that happens twice is its first occurrence", () => {
    expect(paris.instantOf(Date.UTC(2026, 9, 25, 1, 59))).toBe(Date.UTC(2026, 9, 24, 23, 59));
    expect(paris.instantOf(Date.UTC(2026, 9, 25, 2, 0))).toBe(Date.UTC(2026, 9, 25, 0, 0));
    expect(paris.instantOf(Date.UTC(2026, 9, 25, 2, 59))).toBe(Date.UTC(2026, 9, 25, 0, 59));
    expect(paris.instantOf(Date.UTC(2026, 9, 25, 3, 0))).toBe(Date.UTC(2026, 9, 25, 2, 0));
  });

  test("Lord Howe moves by half an hour", () => {
    const zone = zoneOf("Australia/Lord_Howe"); // 2026-10-04T02:00 becomes 02:30
    expect(zone.instantOf(Date.UTC(2026, 9, 4, 2, 10))).toBe(Date.UTC(2026, 9, 4, 2, 40) - 11 * HOUR_MS);
  });

  test("the midnight that São Paulo skipped is one o'clock", () => {
    const zone = zoneOf("America/Sao_Paulo"); // 2018-11-04T00:00 became 01:00
    expect(zone.instantOf(Date.UTC(2018, 10, 4, 0, 0))).toBe(Date.UTC(2018, 10, 4, 1, 0) + 2 * HOUR_MS);
  });

  test("a time of the day that Apia skipped is the same time of the next", () => {
    const zone = zoneOf("Pacific/Apia"); // 2011-12-30
    expect(zone.instantOf(Date.UTC(2011, 11, 30, 9, 0))).toBe(Date.UTC(2011, 11, 31, 9, 0) - 14 * HOUR_MS);
  });

  test.prop([anyZone, anyInstant])(
    "the wall time of an instant names it, or its first occurrence",
    (zone, instant) => {
      const wall = instant + zone.offsetAt(instant);
      const first = zone.instantOf(wall);
      expect(first + zone.offsetAt(first)).toBe(wall);
      expect(first).toBeLessThanOrEqual(instant);
      if (first !== instant) {
        expect(zone.changes(first, instant + 1).some((change) => change.afterMs < change.beforeMs)).toBe(
          true,
        );
      }
    },
  );

  test.prop([anyZone, anyInstant], { numRuns: 2000 })(
    "a wall time that does not come back lies in a gap, and is moved by it",
    (zone, wall) => {
      const instant = zone.instantOf(wall);
      const shown = instant + zone.offsetAt(instant);
      if (shown === wall) return;
      const gap = zone
        .changes(instant - 2 * DAY_MS, instant + 1)
        .find((change) => change.afterMs > change.beforeMs)!;
      expect(shown - wall).toBe(gap.afterMs - gap.beforeMs);
      expect(wall).toBeGreaterThanOrEqual(gap.atMs + gap.beforeMs);
      expect(wall).toBeLessThan(gap.atMs + gap.afterMs);
    },
  );
});
