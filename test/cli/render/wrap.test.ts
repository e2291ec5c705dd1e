import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { wrap, wrapIn } from "../../../src/cli/render/wrap.js";

describe("wrapping", () => {
  test("breaks between words", () => {
    expect(wrapIn("one two three four five six", 20, 0)).toEqual(["one two three four", "five six"]);
    expect(wrapIn("", 20, 0)).toEqual([""]);
  });

  test("cuts a word that is longer than a line", () => {
    expect(wrapIn("x".repeat(45), 20, 0)).toEqual(["x".repeat(20), "x".repeat(20), "x".repeat(5)]);
  });

  test("cuts such a word behind a hyphen or an equals sign, where it has one", () => {
    expect(wrap("business-days-24h regradeClock=restart", 13)).toEqual([
      "business-",
      "days-24h",
      "regradeClock=",
      "restart",
    ]);
    expect(wrap("-aaaaaaaaaaaa", 5)).toEqual(["-aaaa", "aaaaa", "aaa"]);
  });

  test("sets in the first line and the others", () => {
    expect(wrapIn("one two three four five six", 24, 2, 4)).toEqual(["  one two three four", "    five six"]);
  });

  test.prop([fc.string(), fc.integer({ min: -5, max: 60 })])(
    "keeps the text and the width",
    (text, width) => {
      const lines = wrapIn(text, width, 0);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(Math.max(width, 20));
    },
  );
});
