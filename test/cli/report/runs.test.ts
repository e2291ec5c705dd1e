import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Axis } from "../../../src/cli/report/axis.js";
import { ticksOf, xOf } from "../../../src/cli/report/axis.js";
import { runsOf } from "../../../src/cli/report/runs.js";
import type { TraceRow } from "../../../src/sla/trace.js";
import { zoneOf } from "../../../src/time/zone.js";

const START_MS = Date.UTC(2026, 4, 7);
const MINUTE_MS = 60_000;
const kinds = fc.constantFrom("counted", "closed", "paused", "no-target");

/** Rows one after another, so many minutes each, and an axis from the first to the last. */
const lives = fc
  .array(fc.tuple(kinds, fc.integer({ min: 1, max: 20_000 })), { minLength: 1, maxLength: 60 })
  .map((rows) => {
    let atMs = START_MS;
    const trace = rows.map(([kind, minutes]) => {
      const from = new Date(atMs).toISOString();
      atMs += minutes * MINUTE_MS;
      return { from, to: new Date(atMs).toISOString(), kind, countedMs: 0, why: "", rules: [] } as TraceRow;
    });
    const axis: Axis = { startMs: START_MS, endMs: atMs, left: 84, width: 860 };
    return { trace, axis };
  });
const due = fc.option(fc.nat(600_000).map((minutes) => START_MS + minutes * MINUTE_MS));

describe("the life of a clock as it is drawn", () => {
  test.prop([lives, due])(
    "covers the axis without gaps, and is no longer than it",
    ({ trace, axis }, dueMs) => {
      const runs = runsOf(trace, dueMs, axis);
      expect(runs.length).toBeLessThanOrEqual(axis.width);
      let x = axis.left;
      for (const run of runs) {
        expect(run.x).toBe(x);
        x += run.width;
      }
      expect(x).toBe(axis.left + axis.width);
    },
  );

  test.prop([lives, due])(
    "shows what is counted, however short, and beyond the deadline as late",
    ({ trace, axis }, dueMs) => {
      const runs = runsOf(trace, dueMs, axis);
      const at = (ms: number) =>
        runs.find(({ x, width }) => x <= xOf(axis, ms) && xOf(axis, ms) < x + width)?.kind;
      for (const { from, to, kind } of trace) {
        const middleMs = (Date.parse(from) + Date.parse(to)) / 2;
        if (kind !== "counted" || middleMs === dueMs) continue;
        if (dueMs !== null && middleMs > dueMs) expect(at(middleMs)).toBe("late");
        else expect(["counted", "late"]).toContain(at(middleMs));
      }
      if (dueMs === null || dueMs >= axis.endMs) expect(runs.map(({ kind }) => kind)).not.toContain("late");
    },
  );

  test.prop([
    fc.integer({ min: 1, max: 3_000_000_000 }),
    fc.constantFrom("Europe/Paris", "America/St_Johns", "Pacific/Apia"),
  ])("has some named instants on its axis, in order and on it", (minutes, zone) => {
    const axis: Axis = { startMs: START_MS, endMs: START_MS + minutes * MINUTE_MS, left: 84, width: 860 };
    const ticks = ticksOf(axis, zoneOf(zone), "en").map(([atMs]) => atMs);
    expect(ticks.length).toBeLessThanOrEqual(9);
    expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
    for (const atMs of ticks) expect(atMs >= axis.startMs && atMs <= axis.endMs).toBe(true);
  });
});
