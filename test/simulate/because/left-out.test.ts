import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { comparisonOf } from "../../../src/simulate/because/comparison.js";
import { leftOut } from "../../../src/simulate/because/left-out.js";
import type { Side } from "../../../src/simulate/because/side.js";
import { formatCivilDay, weekdayIndex } from "../../../src/time/civil-day.js";
import { formatDay } from "../../../src/time/when.js";
import { engine, flexibleEngineWorld, toyWorld } from "../../sla/world.js";

const MINUTE_MS = 60_000;
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

describe.each([flexibleEngineWorld, toyWorld])("under $name", (world) => {
  const defaults = Object.fromEntries(
    Object.entries(world.readings).map(([name, [first]]) => [name, first!]),
  );
  const { terms, check } = engine(world, defaults);
  const ticket = {
    id: "T",
    offer: world.offers[0]!,
    priority: world.priorities[0]!,
    events: [{ type: "received", at: "2026-01-01T00:00:00Z" }],
  };
  // Only its terms are asked.
  const side = { terms, check: check(ticket, Date.parse("2026-01-02T00:00:00Z")) } as Side;
  const comparison = comparisonOf(side, side, [], "en");
  const calendars = [...terms.calendars.named.values()];

  test.prop(
    [
      fc.constantFrom(...calendars),
      fc.constantFrom(...calendars),
      fc.constantFrom(...world.days),
      fc.integer({ min: -3 * 24 * 60, max: 3 * 24 * 60 }),
      fc.nat({ max: 8 * 24 * 60 }),
    ],
    { numRuns: 60 },
  )(
    "what one calendar counts and another leaves out is what a minute-by-minute walk finds",
    (counting, leaving, near, before, minutes) => {
      const startMs = Date.parse(near) + before * MINUTE_MS;
      const endMs = startMs + minutes * MINUTE_MS;
      let offHours = false;
      const weekdays = new Set<number>();
      const holidays = new Set<string>();
      for (let ms = startMs; ms < endMs; ms += MINUTE_MS) {
        if (!counting.calendar.isOpen(ms) || leaving.calendar.isOpen(ms)) continue;
        const civilDay = Math.floor((ms + terms.zone.offsetAt(ms)) / 86_400_000);
        const holiday = leaving.holidays ? terms.calendars.holidayOn(formatCivilDay(civilDay)) : null;
        if (holiday !== null)
          holidays.add(`the public holiday ${holiday.name.en} (${formatDay(ms, terms.zone, "en")})`);
        else if (leaving.calendar.isBusinessDay(civilDay)) offHours = true;
        else weekdays.add(weekdayIndex(civilDay));
      }
      const name = leaving.name.en.charAt(0).toLowerCase() + leaving.name.en.slice(1);
      expect(leftOut(comparison, counting, leaving, [[startMs, endMs]])).toEqual([
        ...(offHours ? [`the hours outside ${name}`] : []),
        ...WEEKDAYS.filter((_, index) => weekdays.has(index)),
        ...holidays,
      ]);
    },
  );

  test("years on end are told in a word, and many holidays by their number", () => {
    const [first, ...others] = calendars;
    const leaving = calendars.find(({ holidays }) => holidays)!;
    const counting = [first!, ...others].find(({ holidays }) => !holidays)!;
    const start = Date.parse("2026-01-01T00:00:00Z");
    const told = (days: number) =>
      leftOut(comparison, counting, leaving, [[start, start + days * 86_400_000]]);
    expect(told(401)).toHaveLength(1);
    const holidays = told(360).filter((text) => text.includes("public holiday"));
    expect(holidays.length).toBeLessThanOrEqual(4 + 1);
  });
});
