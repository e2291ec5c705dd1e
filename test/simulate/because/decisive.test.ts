import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { decisive } from "../../../src/simulate/because/decisive.js";

/** A figure that depends on which of four things are otherwise, in any way at all. */
const figures = fc.array(fc.nat({ max: 2 }), { minLength: 16, maxLength: 16 });
const things = [0, 1, 2, 3];
const place = (left: readonly number[]) => left.reduce((sum, thing) => sum + 2 ** thing, 0);

describe("what makes the difference", () => {
  test.prop([figures])(
    "is named exactly where there is one, and never what alone or undone makes none where something does",
    (table) => {
      const figureWith = (made: readonly number[]) => table[place(made)];
      const without = (undone: readonly number[]) =>
        figureWith(things.filter((thing) => !undone.includes(thing)));
      const named = decisive(things, without);
      expect(named.length > 0).toBe(figureWith(things) !== figureWith([]));
      if (named.length === 0) return;
      const needed = things.filter((thing) => without([thing]) !== without([]));
      const enough = things.filter((thing) => figureWith([thing]) !== figureWith([]));
      expect(named).toEqual(needed.length > 0 ? needed : enough.length > 0 ? enough : things);
    },
  );
});
