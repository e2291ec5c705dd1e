import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { metPercentOf } from "../../src/audit/met-percent.js";

describe("met in percent", () => {
  test.prop([fc.nat(), fc.nat()])(
    "is within a hundredth of the share, and all or none only of all or none",
    (met, not) => {
      const judged = met + not;
      fc.pre(judged > 0);
      const percent = metPercentOf(met, judged) as number;
      expect(Math.abs(percent - (met / judged) * 100)).toBeLessThanOrEqual(0.01);
      expect(percent === 100).toBe(not === 0);
      expect(percent === 0).toBe(met === 0);
    },
  );

  test("of 100,000 with one breached is not all of them", () => {
    expect(metPercentOf(99_999, 100_000)).toBe(99.99);
    expect(metPercentOf(1, 100_000)).toBe(0.01);
    expect(metPercentOf(0, 0)).toBeNull();
  });
});
