import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { termsUnder } from "../../../src/sla/check-ticket.js";
import { civilCalendarOf, clockChangesOf, shadesOf } from "../../../src/web/axis/shade.js";
import { flexibleEngineWorld, toyWorld } from "../../sla/world.js";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

for (const { name, contract } of [flexibleEngineWorld, toyWorld]) {
  const terms = termsUnder({ contract });
  describe(`shading, ${name}`, () => {
    test.prop([
      fc.constantFrom(...terms.calendars.named.values()),
      fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }),
      fc.integer({ min: 1, max: 60 * DAY_MS }),
    ])("covers what the calendar of a clock does not count, in order (CAL-1)", (named, startMs, lengthMs) => {
      const span = { startMs, endMs: startMs + lengthMs };
      const shades = shadesOf(terms, named, span, "en");
      let cursorMs = startMs;
      let shadedMs = 0;
      for (const shade of shades) {
        expect(shade.startMs).toBeGreaterThanOrEqual(cursorMs);
        expect(shade.name !== null).toBe(shade.cause === "holiday");
        cursorMs = shade.endMs;
        shadedMs += shade.endMs - shade.startMs;
      }
      expect(shadedMs).toBe(lengthMs - named.calendar.between(startMs, startMs + lengthMs));
    });
  });
}

test("holidays are named, in either language", () => {
  const terms = termsUnder({});
  const span = {
    startMs: Date.parse("2026-05-13T00:00:00+02:00"),
    endMs: Date.parse("2026-05-16T00:00:00+02:00"),
  };
  const names = (lang: "en" | "fr") =>
    shadesOf(terms, civilCalendarOf(terms), span, lang).flatMap((shade) => shade.name ?? []);
  expect(names("en")).toEqual(["Ascension Day"]);
  expect(names("fr")).toEqual(["Ascension"]);
});

test("of many years nothing is shaded: a night would be less than a pixel", () => {
  const terms = termsUnder({});
  const span = { startMs: 0, endMs: 3653 * DAY_MS };
  expect(shadesOf(terms, civilCalendarOf(terms), span, "en")).toEqual([]);
});

test("a change of the clocks says what they show before and after (CAL-6)", () => {
  const terms = termsUnder({});
  const span = { startMs: Date.UTC(2026, 0, 1), endMs: Date.UTC(2027, 0, 1) };
  const hours = (ms: number) => (ms % DAY_MS) / HOUR_MS;
  expect(
    clockChangesOf(terms, span).map(({ byMs, beforeMs, afterMs }) => [
      byMs / HOUR_MS,
      hours(beforeMs),
      hours(afterMs),
    ]),
  ).toEqual([
    [1, 2, 3],
    [-1, 3, 2],
  ]);
});
