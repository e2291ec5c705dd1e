import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { createCalendar } from "../../src/calendar/calendar.js";
import type { Delay } from "../../src/contract/changes.js";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { termsOf } from "../../src/contract/terms.js";
import { WEEKDAYS } from "../../src/time/civil-day.js";
import { parseInstant } from "../../src/time/instant.js";
import { type Zone, zoneOf } from "../../src/time/zone.js";
import { endOfDelay, latestStart } from "../../src/triage/delay.js";

const at = parseInstant;
const DAY = 86_400_000;
const HOUR = 3_600_000;
const FOREVER = Number.POSITIVE_INFINITY;
const paris = zoneOf("Europe/Paris");
const days = (count: number): Delay => ({ kind: "calendar-days", days: count });

describe("CHG-1 calendar days", () => {
  test.each([
    [60, "2026-05-07T16:00:00+02:00", "2026-07-06T16:00:00+02:00"],
    // From summer to winter time the time of day stays, and 60 days have an hour more.
    [60, "2026-09-01T12:00:00+02:00", "2026-10-31T12:00:00+01:00"],
    // 02:30 does not exist on 29 March 2026; it happens twice on 25 October.
    [60, "2026-01-28T02:30:00+01:00", "2026-03-29T03:30:00+02:00"],
    [60, "2026-08-26T02:30:00+02:00", "2026-10-25T02:30:00+02:00"],
  ])("of %i from %s end at %s", (count, start, end) => {
    expect(endOfDelay(days(count), at(start), paris)).toBe(at(end));
  });

  test.each([
    ["2026-07-06T16:00:00+02:00", "2026-05-07T16:00:00+02:00"],
    // From 02:10 and from 03:10 of 28 January 60 days end at the same instant: the later one is the answer.
    ["2026-03-29T03:10:00+02:00", "2026-01-28T03:10:00+01:00"],
    // The end cannot be the second 02:30 of 25 October: all of the hour before 03:00 ends in the first one.
    ["2026-10-25T02:30:00+01:00", "2026-08-26T02:59:59.999+02:00"],
    // There is no 02:30 on 29 March to begin at: the last instant before the clocks go forward is the answer.
    ["2026-05-28T02:30:00+02:00", "2026-03-29T01:59:59.999+01:00"],
  ])("that end no later than %s begin at %s at the latest", (end, start) => {
    expect(latestStart(days(60), at(end), FOREVER, paris)).toBe(at(start));
  });
});

/** Instants, many of them near a clock change of the zone, or so many days after one. */
function nearChanges(zone: Zone): fc.Arbitrary<number> {
  const [from, to] = [at("2006-01-01T00:00Z"), at("2013-01-01T00:00Z")];
  const changes = zone.changes(from, to).map(({ atMs }) => atMs);
  const near = fc
    .record({
      changeMs: fc.constantFrom(...changes),
      quarters: fc.integer({ min: -30, max: 30 }),
      ms: fc.integer({ min: -2, max: 2 }),
      days: fc.constantFrom(0, 60, 364),
    })
    .map(({ changeMs, quarters, ms, days }) => changeMs + (quarters * HOUR) / 4 + ms + days * DAY);
  return fc.oneof(
    { arbitrary: near, weight: 4 },
    { arbitrary: fc.integer({ min: from, max: to }), weight: 1 },
  );
}

const zones = [
  "Europe/Paris",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Africa/Casablanca",
];
const named = [...termsOf(flexibleEngine).calendars.named.values()];
const counted = (kind: "span" | "end-of-day", amount: number, id: string): Delay => ({
  kind,
  amount,
  calendar: named.find((one) => one.id === id)!,
  key: "",
  rules: [],
  readingRules: [],
});

/** To the end of the next of days that are all worked, in a zone whose clocks used to go back over midnight. */
const endOfNextDay: Delay = {
  kind: "end-of-day",
  amount: 1,
  calendar: {
    id: "daily",
    name: { en: "Daily", fr: "Tous les jours" },
    rules: [],
    holidays: false,
    calendar: createCalendar({
      timeZone: "America/St_Johns",
      hours: Object.fromEntries(WEEKDAYS.map((day) => [day, [["09:00", "17:00"]]])),
    }),
  },
  key: "",
  rules: [],
  readingRules: [],
};

test("CHG-1 a day whose last hour comes twice ends with the second one", () => {
  // On 4 November 2007 the clocks of St. John's went from 00:01 back to 23:01 of the 3rd.
  const latestMs = latestStart(
    endOfNextDay,
    at("2007-11-04T17:00:00-03:30"),
    FOREVER,
    zoneOf("America/St_Johns"),
  );
  expect(latestMs).toBe(at("2007-11-03T23:59:59.999-03:30"));
});

const delays: [string, Delay][] = [
  ["60 calendar days", days(60)],
  ["364 calendar days, from one clock change to the next", days(364)],
  ["24 hours", { kind: "elapsed", durationMs: 24 * HOUR }],
  ["as soon as possible", { kind: "as-soon-as-possible" }],
];
const businessDelays: [string, Delay][] = [
  ["100 business hours", counted("span", 100 * HOUR, "business-hours")],
  ["the end of the 10th business day", counted("end-of-day", 10, "business-hours")],
  ["24:00 of the 10th business day", counted("end-of-day", 10, "business-days-24h")],
];
const inZones = zones.flatMap((name) => delays.map(([what, delay]) => [what, name, delay] as const));
const cases = [
  ...inZones,
  ["the end of the next day", "America/St_Johns", endOfNextDay] as const,
  ...businessDelays.map(([what, delay]) => [what, "Europe/Paris", delay] as const),
];

describe.each(cases)("the latest start of a delay of %s (%s)", (_, name, delay) => {
  const zone = zoneOf(name);
  const endOf = (ms: number) => endOfDelay(delay, ms, zone);
  const later = [1, 2, 60_000, HOUR / 2, HOUR, 2 * HOUR, 25 * HOUR, 7 * DAY];

  test.prop([nearChanges(zone), fc.array(fc.integer({ min: 1, max: 4 * DAY }), { maxLength: 8 })], {
    numRuns: 60,
  })("CHG-1 is enough, and none after it is", (endMs, further) => {
    const startMs = latestStart(delay, endMs, FOREVER, zone);
    expect(endOf(startMs)).toBeLessThanOrEqual(endMs);
    for (const ms of [...later, ...further]) expect(endOf(startMs + ms)).toBeGreaterThan(endMs);
    for (let quarter = 1; quarter <= 120; quarter++) {
      expect(endOf(startMs + (quarter * HOUR) / 4)).toBeGreaterThan(endMs);
    }
  });

  test.prop([nearChanges(zone), fc.integer({ min: 1, max: 400 * DAY })], { numRuns: 30 })(
    "CHG-1 before a limit is the latest one before it that is enough",
    (endMs, backMs) => {
      const limitMs = endMs - backMs;
      const startMs = latestStart(delay, endMs, limitMs, zone);
      expect(startMs).toBeLessThan(limitMs);
      expect(endOf(startMs)).toBeLessThanOrEqual(endMs);
      for (const ms of later) if (startMs + ms < limitMs) expect(endOf(startMs + ms)).toBeGreaterThan(endMs);
    },
  );
});
