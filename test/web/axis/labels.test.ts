import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { placesOf, stacked } from "../../../src/web/axis/labels.js";
import { widthOf } from "../../../src/web/axis/ticks.js";

const marks = fc
  .array(
    fc.record({ x: fc.integer({ min: -50, max: 1050 }), label: fc.string({ minLength: 1, maxLength: 25 }) }),
  )
  .map((all) => all.toSorted((a, b) => a.x - b.x));

test.prop([marks, fc.integer({ min: 1, max: 4 })])(
  "no label covers another, no stem runs through one",
  (all, rows) => {
    const places = placesOf(all, rows, 1000);
    const placed = all.flatMap(({ x, label }, i) => {
      const place = places[i];
      if (place === null || place === undefined) return [];
      const wide = widthOf(label);
      return [
        {
          x,
          row: place.row,
          from: place.side === "end" ? x : x - wide,
          to: place.side === "end" ? x + wide : x,
        },
      ];
    });
    for (const { from, to, row } of placed) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1000);
      expect(row).toBeLessThan(rows);
      for (const other of placed) {
        const same = other.from === from && other.to === to && other.row === row;
        if (!same && other.row === row) expect(other.to <= from || other.from >= to).toBe(true);
        // The stem of the other goes from below up to its own row.
        if (other.row > row) expect(other.x <= from || other.x >= to).toBe(true);
      }
    }
  },
);

test.prop([fc.array(fc.integer({ min: 0, max: 200 }))])(
  "marks in one row do not touch, while there are rows",
  (xs) => {
    const sorted = xs.toSorted((a, b) => a - b);
    const rows = stacked(sorted, sorted.length + 1, 15);
    for (const [i, row] of rows.entries()) {
      const before = rows.lastIndexOf(row, i - 1);
      if (i > 0 && before >= 0)
        expect((sorted[i] as number) - (sorted[before] as number)).toBeGreaterThanOrEqual(15);
    }
  },
);
