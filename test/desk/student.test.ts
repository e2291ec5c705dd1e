// Student's t against the tables that every book has, and its distribution against a sum over its density.
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { estimateOf } from "../../src/desk/estimate.js";
import { studentQuantile } from "../../src/desk/student.js";

describe("the quantile of Student's t", () => {
  // Degrees of freedom, and the values for 0.90, 0.95, 0.975, 0.99, 0.995 to three decimals.
  test.each([
    [1, [3.078, 6.314, 12.706, 31.821, 63.657]],
    [2, [1.886, 2.92, 4.303, 6.965, 9.925]],
    [3, [1.638, 2.353, 3.182, 4.541, 5.841]],
    [4, [1.533, 2.132, 2.776, 3.747, 4.604]],
    [5, [1.476, 2.015, 2.571, 3.365, 4.032]],
    [9, [1.383, 1.833, 2.262, 2.821, 3.25]],
    [10, [1.372, 1.812, 2.228, 2.764, 3.169]],
    [19, [1.328, 1.729, 2.093, 2.539, 2.861]],
    [29, [1.311, 1.699, 2.045, 2.462, 2.756]],
    [30, [1.31, 1.697, 2.042, 2.457, 2.75]],
    [60, [1.296, 1.671, 2.0, 2.39, 2.66]],
    [120, [1.289, 1.658, 1.98, 2.358, 2.617]],
  ])("with %d degrees of freedom is that of the tables", (degrees, tabled) => {
    const found = [0.9, 0.95, 0.975, 0.99, 0.995].map((probability) => studentQuantile(probability, degrees));
    expect(found.map((value) => Number(value.toFixed(3)))).toEqual(tabled);
  });

  test("comes to the normal one with many degrees of freedom", () => {
    expect(studentQuantile(0.975, 9_999)).toBeCloseTo(1.959964, 3);
  });

  test.prop([fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.55, max: 0.995, noNaN: true })], {
    numRuns: 40,
  })("has its probability below it, by the sum of the density", (degrees, probability) => {
    const quantile = studentQuantile(probability, degrees);
    const steps = 4000;
    const density = (t: number) => (1 + t ** 2 / degrees) ** (-(degrees + 1) / 2);
    // The constant of the density, by the same sum over the angle of all t's.
    const angleSum = (to: number) => {
      let sum = 0;
      for (let i = 0; i < steps; i++) {
        const angle = ((i + 0.5) / steps) * to;
        const t = Math.sqrt(degrees) * Math.tan(angle);
        sum += density(t) * (Math.sqrt(degrees) / Math.cos(angle) ** 2) * (to / steps);
      }
      return sum;
    };
    const half = angleSum(Math.PI / 2);
    const below = angleSum(Math.atan(quantile / Math.sqrt(degrees)));
    expect(0.5 + below / half / 2).toBeCloseTo(probability, 4);
  });
});

describe("an estimate", () => {
  test("of no run is nothing, of one run has no band", () => {
    expect(estimateOf([])).toEqual({ mean: null, low: null, high: null, runs: 0 });
    expect(estimateOf([null, null])).toEqual({ mean: null, low: null, high: null, runs: 0 });
    expect(estimateOf([null, 7])).toEqual({ mean: 7, low: null, high: null, runs: 1 });
  });

  test("is the mean, and t times the standard error to either side", () => {
    const { mean, low, high, runs } = estimateOf([1, 2, 3, null, 6]);
    const error = Math.sqrt(((1 - 3) ** 2 + (2 - 3) ** 2 + 0 + (6 - 3) ** 2) / 3 / 4);
    expect({ mean, runs }).toEqual({ mean: 3, runs: 4 });
    expect(high! - mean!).toBeCloseTo(3.182446 * error, 5);
    expect(mean! - low!).toBeCloseTo(3.182446 * error, 5);
  });

  test.prop([
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
    fc.integer({ min: 2, max: 50 }),
  ])("of values that are all the same is that value, to the last bit", (value, runs) => {
    expect(estimateOf(new Array(runs).fill(value))).toEqual({ mean: value, low: value, high: value, runs });
  });
});
