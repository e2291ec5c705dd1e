import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { termsUnder } from "../../src/sla/check-ticket.js";
import { closedStretches } from "../../src/sla/closed-stretches.js";
import { flexibleEngineWorld, toyWorld } from "./world.js";

const HOUR_MS = 3_600_000;

for (const { name, contract } of [flexibleEngineWorld, toyWorld]) {
  const terms = termsUnder({ contract });
  for (const named of terms.calendars.named.values()) {
    test.prop([
      fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }),
      fc.integer({ min: 1, max: 40 * 24 * HOUR_MS }),
    ])(
      `${name}: ${named.id}: closed stretches and openings make up the whole time (CAL-1)`,
      (startMs, lengthMs) => {
        const endMs = startMs + lengthMs;
        const gaps: { startMs: number; endMs: number }[] = [];
        let cursorMs = startMs;
        for (const [openMs, closeMs] of [
          ...named.calendar.intervals(startMs, endMs),
          [endMs, endMs] as const,
        ]) {
          if (openMs > cursorMs) gaps.push({ startMs: cursorMs, endMs: openMs });
          cursorMs = closeMs;
        }
        const stretches = gaps.flatMap((gap) => closedStretches(terms, named, gap.startMs, gap.endMs));
        const lengthOf = (parts: { startMs: number; endMs: number }[]) =>
          parts.reduce((sum, part) => sum + part.endMs - part.startMs, 0);
        expect(lengthOf(stretches) + named.calendar.between(startMs, endMs)).toBe(lengthMs);
        for (const { startMs: fromMs, endMs: untilMs, cause, days } of stretches) {
          expect(untilMs).toBeGreaterThan(fromMs);
          expect(named.calendar.localDay(fromMs)).toBe(days[0]);
          expect(new Set(days).size === 1 || cause !== "holiday").toBe(true);
        }
      },
    );
  }
}

test("the Friday and the Monday around a weekend with a holiday are each closed for a cause of its own (CAL-4)", () => {
  const terms = termsUnder({});
  const named = [...terms.calendars.named.values()].find(({ holidays }) => holidays)!;
  const [startMs, endMs] = ["2026-05-07T19:00:00+02:00", "2026-05-11T09:00:00+02:00"].map(Date.parse);
  const found = closedStretches(terms, named, startMs!, endMs!);
  expect(found.map(({ cause, days }) => [cause, days.length])).toEqual([
    ["off-hours", 1],
    ["holiday", 1],
    ["day-off", 2],
    ["off-hours", 1],
  ]);
});
