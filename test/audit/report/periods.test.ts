import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { periodsOf } from "../../../src/audit/report/periods.js";

const STATUSES = ["met", "breached", "pending", "none"] as const;
const counts = fc.record({ met: fc.nat(9), breached: fc.nat(9), pending: fc.nat(9), none: fc.nat(9) });
const month = fc
  .tuple(
    fc.oneof(fc.integer({ min: 2015, max: 2027 }), fc.integer({ min: 1, max: 9999 })),
    fc.integer({ min: 1, max: 12 }),
  )
  .map(([year, inYear]) => `${String(year).padStart(4, "0")}-${String(inYear).padStart(2, "0")}`);
const months = fc
  .uniqueArray(month, { maxLength: 300 })
  .chain((names) =>
    fc.tuple(
      ...names.sort().map((name) => counts.map((one) => ({ month: name, metric: "MTTI", counts: one }))),
    ),
  );

describe("the periods of a chart", () => {
  test.prop([months])("hold each month once, in order, and are not too many", (some) => {
    const periods = periodsOf(some);
    expect(periods.length).toBeLessThanOrEqual(100);
    for (const status of STATUSES)
      expect(periods.reduce((sum, period) => sum + period.counts[status], 0)).toBe(
        some.reduce((sum, one) => sum + one.counts[status], 0),
      );
    for (const { month: name } of some)
      expect(periods.filter(({ from, to }) => from <= name && name <= to)).toHaveLength(1);
    expect(periods.map(({ from }) => from)).toEqual([...periods.map(({ from }) => from)].sort());
  });

  test("are months as long as they can be shown, and say where some are missing", () => {
    const none = { met: 1, breached: 0, pending: 0, none: 0 };
    const some = ["2025-11", "2025-12", "2026-01", "2026-03"].map((name) => ({
      month: name,
      metric: "A",
      counts: none,
    }));
    expect(periodsOf(some).map(({ from, to, follows }) => [from, to, follows])).toEqual([
      ["2025-11", "2025-11", false],
      ["2025-12", "2025-12", true],
      ["2026-01", "2026-01", true],
      ["2026-03", "2026-03", false],
    ]);
  });
});
