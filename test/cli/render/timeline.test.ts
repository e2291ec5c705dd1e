import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type DrawnClock, drawBars, NOW, REGRADED } from "../../../src/cli/render/timeline.js";
import { zoneOf } from "../../../src/time/zone.js";

const zone = zoneOf("UTC");
const HOUR = 3_600_000;
const START = Date.UTC(2026, 4, 7);
const iso = (hours: number) => new Date(START + hours * HOUR).toISOString();

/** A clock that counts from one hour to another. */
const clock = (
  label: string,
  from: number,
  to: number,
  due: number | null,
  regrades: number[] = [],
): DrawnClock => ({
  label,
  trace: [
    { from: iso(from), to: iso(to), kind: "counted", countedMs: (to - from) * HOUR, why: "", rules: [] },
  ],
  dueAt: due === null ? null : iso(due),
  regradesMs: regrades.map((hours) => START + hours * HOUR),
});

describe("clocks on one time axis", () => {
  test("stand at the same place for the same instant", () => {
    // Twenty hours on forty cells: an hour is two of them.
    const { bars } = drawBars([clock("a", 0, 10, 20), clock("b", 5, 10, 10)], null, zone, "en", 43);
    expect(bars).toEqual([
      `a  ${"━".repeat(20)}${" ".repeat(19)}▼`,
      `b  ${" ".repeat(10)}${"━".repeat(10)}▼`,
    ]);
  });

  test("have re-grades while they run, and now on every line", () => {
    const clocks = [clock("a", 0, 10, 20, [2, 12]), clock("b", 0, 4, null)];
    const { bars, axis } = drawBars(clocks, START + 6 * HOUR, zone, "en", 43);
    expect(bars).toEqual([`a  ━━━━◆━━━━━━━│━━━━━━━${" ".repeat(19)}▼`, `b  ━━━━━━━━    │`]);
    expect([REGRADED, NOW].every((mark) => axis?.marks.has(mark))).toBe(true);
  });

  test("have no mark that is not on the axis", () => {
    const { axis } = drawBars([clock("a", 0, 10, 20)], START + 30 * HOUR, zone, "en", 43);
    expect(axis?.marks.has(NOW)).toBe(false);
  });

  test("are not drawn where nothing was counted", () => {
    const none: DrawnClock = { label: "a", trace: [], dueAt: null, regradesMs: [] };
    expect(drawBars([none], null, zone, "en", 80)).toEqual({ axis: null, bars: [] });
    expect(drawBars([], null, zone, "en", 80)).toEqual({ axis: null, bars: [] });
  });

  const hours = fc.integer({ min: 0, max: 500 });
  test.prop([
    fc.array(
      fc.tuple(hours, fc.integer({ min: 1, max: 500 }), fc.option(hours), fc.array(hours, { maxLength: 3 })),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
    fc.integer({ min: 30, max: 140 }),
    fc.option(hours),
  ])("are never wider than there is room, and each has its deadline", (some, width, now) => {
    const clocks = some.map(([from, lasts, due, regrades], i) =>
      clock(`c${i}`, from, from + lasts, due, regrades),
    );
    const nowMs = now === null ? null : START + now * HOUR;
    const { bars, axis } = drawBars(clocks, nowMs, zone, "fr", width);
    expect(bars).toHaveLength(some.length);
    for (const line of [axis?.days ?? "", ...bars]) expect([...line].length).toBeLessThanOrEqual(width);
    expect(bars.map((bar) => bar.includes("▼"))).toEqual(some.map(([, , due]) => due !== null));
  });
});
