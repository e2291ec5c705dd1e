import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type Interval, union, without } from "../../src/time/interval.js";

const point = fc.integer({ min: 0, max: 30 });
const intervals: fc.Arbitrary<Interval[]> = fc.array(fc.tuple(point, point), { maxLength: 8 });

/** The milliseconds that are in some interval. */
function within(some: readonly Interval[]): number[] {
  return Array.from({ length: 32 }, (_, ms) => ms).filter((ms) =>
    some.some(([start, end]) => start <= ms && ms < end),
  );
}

function expectApart(some: readonly Interval[]): void {
  some.forEach(([start, end], i) => {
    expect(start).toBeLessThan(end);
    if (i > 0) expect(start).toBeGreaterThan(some[i - 1]![1]);
  });
}

describe("half-open intervals", () => {
  test.prop([intervals])("put together hold the same time, in order and apart", (some) => {
    expect(within(union(some))).toEqual(within(some));
    expectApart(union(some));
  });

  test("that touch are one", () => {
    expect(
      union([
        [5, 9],
        [0, 5],
        [12, 15],
        [9, 12],
      ]),
    ).toEqual([[0, 15]]);
    expect(union([[3, 3]])).toEqual([]);
  });

  test.prop([intervals, intervals])("without others hold what is in none of them", (some, holes) => {
    const left = without(union(some), holes);
    expect(within(left)).toEqual(within(some).filter((ms) => !within(holes).includes(ms)));
    expectApart(left);
  });
});
