/**
 * Holds docs/regrade-clocks.svg to the figures it is drawn from. To draw it anew:
 *
 *     UPDATE_FIXTURES=1 npx vitest run --config test/vitest.config.ts test/docs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { drawRegradeClocks, escaped } from "./regrade-clocks.js";

const file = new URL("../../docs/regrade-clocks.svg", import.meta.url);
const ticket = new URL("../../fixtures/simulations/three-clocks.json", import.meta.url);
const drawn = () =>
  drawRegradeClocks(JSON.parse(readFileSync(ticket, "utf8")), Date.parse("2026-06-15T00:00:00+02:00"));

describe("docs/regrade-clocks.svg", () => {
  test("is what it would be drawn as", () => {
    if (process.env.UPDATE_FIXTURES === "1") writeFileSync(file, drawn());
    expect(readFileSync(file, "utf8")).toBe(drawn());
  });

  test("RGD-6 has the figures worked out by hand", () => {
    const texts = [...drawn().matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
    // 16:00 to 11:30 less the hour of waiting; from 10:00 on; 3 h of 10 h used up are 36 min of 2 h.
    expect(texts).toEqual(
      expect.arrayContaining([
        ...["18 h 30 min of 2 h, 16 h 30 min over: breached", "due Thu 11 Jun 19:00"],
        ...["1 h 30 min of 2 h, 30 min to spare: met", "due Fri 12 Jun 12:00"],
        ...["2 h 6 min of 2 h, 6 min over: breached", "due Fri 12 Jun 11:24"],
      ]),
    );
  });

  test.prop([fc.string({ unit: "binary" })])("texts are escaped, and none is lost", (text) => {
    const safe = escaped(text);
    expect(safe).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|apos);)/);
    const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
    expect(safe.replace(/&(\w+);/g, (_, name: string) => signs[name]!)).toBe(text);
  });
});
