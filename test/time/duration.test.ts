import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { formatDuration } from "../../src/time/duration.js";

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

describe("a duration for people", () => {
  test.each([
    [0, "0 min"],
    [-0, "0 min"],
    [3 * HOUR_MS + 20 * MINUTE_MS, "3 h 20 min"],
    [45_000, "45 s"],
    [HOUR_MS + 5250, "1 h 5 s 250 ms"],
    [1, "1 ms"],
    [24 * HOUR_MS, "24 h"],
    [-(10 * HOUR_MS + 1000), "-10 h 1 s"],
  ])("%d ms is %s in both languages", (durationMs, text) => {
    expect(formatDuration(durationMs, "en")).toBe(text);
    expect(formatDuration(durationMs, "fr")).toBe(text);
  });

  test("groups thousands of hours as the language does", () => {
    expect(formatDuration(1234 * HOUR_MS, "en")).toBe("1,234 h");
    expect(formatDuration(1234 * HOUR_MS, "fr")).toBe("1\u202f234 h");
  });

  const units: Record<string, number> = { h: HOUR_MS, min: MINUTE_MS, s: 1000, ms: 1 };
  test.prop([fc.integer()])("its parts add up to it", (durationMs) => {
    const words = formatDuration(durationMs, "en").replaceAll(/[-,]/g, "").split(" ");
    let sum = 0;
    for (let i = 0; i < words.length; i += 2) sum += Number(words[i]) * units[words[i + 1]!]!;
    expect(sum).toBe(Math.abs(durationMs));
  });
});
