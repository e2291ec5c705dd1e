import { describe, expect, test } from "vitest";
import { businessTimeBetween } from "../../src/calendar/business-time.js";
import { createCalendar } from "../../src/calendar/calendar.js";
import type { OpeningHours } from "../../src/calendar/definition.js";
import { businessIntervals } from "../../src/calendar/intervals.js";
import { DAY_MS } from "../../src/time/civil-day.js";
import { formatInstant } from "../../src/time/instant.js";
import { zoneOf } from "../../src/time/zone.js";
import { businessHours, roundTheClock } from "./french.js";

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** The openings of one civil date in a zone's own time. */
function openingsOn(timeZone: string, date: string, hours: OpeningHours): string[] {
  const calendar = createCalendar({ timeZone, hours: {}, dateHours: { [date]: hours } });
  const day = Date.parse(date);
  const zone = zoneOf(timeZone);
  return businessIntervals(day - 3 * DAY_MS, day + 4 * DAY_MS, calendar).map(
    ({ start, end }) =>
      `${formatInstant(+start, zone)} ${formatInstant(+end, zone)} ${(+end - +start) / MINUTE}`,
  );
}

describe("CAL-4 hours over a clock change are as long as they last", () => {
  test.each<[string, string, string, [string, string], string]>([
    [
      "around the gap",
      "Europe/Paris",
      "2026-03-29",
      ["01:00", "04:00"],
      "2026-03-29T01:00:00+01:00 2026-03-29T04:00:00+02:00 120",
    ],
    [
      "opening in the gap",
      "Europe/Paris",
      "2026-03-29",
      ["02:30", "05:00"],
      "2026-03-29T03:30:00+02:00 2026-03-29T05:00:00+02:00 90",
    ],
    [
      "closing in the gap",
      "Europe/Paris",
      "2026-03-29",
      ["01:30", "02:15"],
      "2026-03-29T01:30:00+01:00 2026-03-29T03:15:00+02:00 45",
    ],
    [
      "within the gap",
      "Europe/Paris",
      "2026-03-29",
      ["02:15", "02:45"],
      "2026-03-29T03:15:00+02:00 2026-03-29T03:45:00+02:00 30",
    ],
    [
      "around the hour that comes twice",
      "Europe/Paris",
      "2026-10-25",
      ["01:00", "04:00"],
      "2026-10-25T01:00:00+02:00 2026-10-25T04:00:00+01:00 240",
    ],
    [
      "opening in it",
      "Europe/Paris",
      "2026-10-25",
      ["02:30", "04:00"],
      "2026-10-25T02:30:00+02:00 2026-10-25T04:00:00+01:00 150",
    ],
    [
      "closing in it",
      "Europe/Paris",
      "2026-10-25",
      ["01:00", "02:30"],
      "2026-10-25T01:00:00+02:00 2026-10-25T02:30:00+02:00 90",
    ],
    [
      "overnight",
      "Europe/Paris",
      "2026-03-28",
      ["22:00", "06:00"],
      "2026-03-28T22:00:00+01:00 2026-03-29T06:00:00+02:00 420",
    ],
    [
      "São Paulo skips midnight",
      "America/Sao_Paulo",
      "2018-11-04",
      ["00:00", "02:00"],
      "2018-11-04T01:00:00-02:00 2018-11-04T02:00:00-02:00 60",
    ],
    [
      "and so shortens the eve",
      "America/Sao_Paulo",
      "2018-11-03",
      ["22:00", "24:00"],
      "2018-11-03T22:00:00-03:00 2018-11-04T01:00:00-02:00 120",
    ],
    [
      "it repeats the hour before",
      "America/Sao_Paulo",
      "2018-02-17",
      ["22:00", "24:00"],
      "2018-02-17T22:00:00-02:00 2018-02-18T00:00:00-03:00 180",
    ],
    [
      "Lord Howe gains half an hour",
      "Australia/Lord_Howe",
      "2026-04-05",
      ["00:00", "24:00"],
      "2026-04-05T00:00:00+11:00 2026-04-06T00:00:00+10:30 1470",
    ],
    [
      "and loses it",
      "Australia/Lord_Howe",
      "2026-10-04",
      ["01:00", "03:00"],
      "2026-10-04T01:00:00+10:30 2026-10-04T03:00:00+11:00 90",
    ],
    [
      "Apia goes from Thursday to Saturday",
      "Pacific/Apia",
      "2011-12-29",
      ["09:00", "24:00"],
      "2011-12-29T09:00:00-10:00 2011-12-31T00:00:00+14:00 900",
    ],
    [
      "overnight too",
      "Pacific/Apia",
      "2011-12-29",
      ["22:00", "06:00"],
      "2011-12-29T22:00:00-10:00 2011-12-31T06:00:00+14:00 480",
    ],
  ])("%s: %s %s %o", (_, timeZone, date, hours, expected) => {
    expect(openingsOn(timeZone, date, [hours])).toEqual([expected]);
  });

  test("the day that Apia skipped has no hours, nor breaks", () => {
    const hours = { fri: [["09:00", "17:00"]], sat: [["09:00", "17:00"]] } as const;
    const breaks = [{ date: "2011-12-30", from: "10:00", to: "12:00" }];
    const calendar = createCalendar({ timeZone: "Pacific/Apia", hours, breaks });
    const week = ["2011-12-26T00:00:00-10:00", "2012-01-02T00:00:00+14:00"] as const;
    expect(businessTimeBetween(...week, calendar)).toBe(8 * HOUR);
  });

  test("business hours count 10 a business day through every change of Paris, before daylight saving and until 2060", () => {
    const calendar = createCalendar(businessHours);
    const zone = zoneOf("Europe/Paris");
    const changes = zone.changes(Date.UTC(1912, 0, 1), Date.UTC(2060, 0, 1));
    expect(changes.length).toBeGreaterThan(200);
    for (const { atMs } of changes) {
      const monday = Math.floor(atMs / DAY_MS) - 10;
      const [start, end] = [zone.instantOf(monday * DAY_MS), zone.instantOf((monday + 21) * DAY_MS)];
      const days = calendar.businessDaysBetween(start - 1, end - 1);
      expect([atMs, calendar.between(start, end)]).toEqual([atMs, days * 10 * HOUR]);
    }
  });

  test("24/7 counts 23, 24 or 25 hours a day through every change of Paris from 1996 on", () => {
    const calendar = createCalendar(roundTheClock);
    const zone = zoneOf("Europe/Paris");
    for (const { atMs, beforeMs, afterMs } of zone.changes(Date.UTC(1996, 0, 1), Date.UTC(2060, 0, 1))) {
      const day = calendar.localDay(atMs);
      const [start, end] = [zone.instantOf(day * DAY_MS), zone.instantOf((day + 1) * DAY_MS)];
      expect(calendar.between(start, end)).toBe((afterMs > beforeMs ? 23 : 25) * HOUR);
      expect(calendar.between(start - 24 * HOUR, start)).toBe(24 * HOUR);
    }
  });
});
