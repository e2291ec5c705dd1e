import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { changed, historyOf, redone, undone } from "../../../src/web/page/history.js";

const changes = fc.array(fc.tuple(fc.nat(), fc.constantFrom(null, "drag", "type")), { maxLength: 30 });

describe("the history of the page", () => {
  test.prop([fc.nat(), changes])(
    "undone to its beginning is as it began, and redone as it was",
    (first, made) => {
      let history = historyOf(first);
      for (const [value, gesture] of made) history = changed(history, value, gesture);
      let back = history;
      while (back.past.length > 0) back = undone(back);
      expect(back.present).toBe(first);
      let again = back;
      while (again.future.length > 0) again = redone(again);
      expect(again.present).toBe(history.present);
      expect(again.past).toEqual(history.past);
    },
  );

  test.prop([fc.nat(), fc.array(fc.nat(), { minLength: 1 }), fc.nat()])(
    "takes the changes of one gesture for one step",
    (first, dragged, other) => {
      let history = changed(historyOf(first), other);
      for (const value of dragged) history = changed(history, value, "drag");
      expect(history.present).toBe(dragged.at(-1));
      expect(undone(history).present).toBe(other);
    },
  );

  test("forgets what was undone once something else is done", () => {
    const history = changed(undone(changed(historyOf(1), 2)), 3);
    expect(redone(history).present).toBe(3);
    expect(undone(history).present).toBe(1);
  });

  test("holds a bounded number of steps", () => {
    let history = historyOf(0);
    for (let i = 1; i <= 1000; i++) history = changed(history, i);
    expect(history.past.length).toBeLessThanOrEqual(200);
  });

  test("stays where there is nothing to undo or redo", () => {
    const history = historyOf(1);
    expect(undone(history)).toBe(history);
    expect(redone(history)).toBe(history);
  });
});
