import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { foldOf } from "../../../src/web/why/fold.js";

test.prop([fc.nat({ max: 100_000 })])("of many rows the middle is folded, and few are shown", (rows) => {
  const fold = foldOf(rows);
  const shown = fold === null ? rows : fold.from + rows - fold.until;
  expect(shown).toBeLessThanOrEqual(60);
  if (fold === null) return;
  expect(fold.from).toBeGreaterThan(0);
  expect(fold.until - fold.from).toBeGreaterThan(1);
  expect(fold.until).toBeLessThan(rows);
});
