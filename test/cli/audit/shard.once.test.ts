import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fc, test } from "@fast-check/vitest";
import { afterAll, describe, expect } from "vitest";
import { type ByteRange, piecesOf, rangesOf } from "../../../src/cli/audit/ranges.js";
import { bytesOf, partOf } from "../../../src/cli/audit/shard.js";
import { LONGEST_CHUNK } from "../../../src/intake/chunk.js";

const folder = mkdtempSync(join(tmpdir(), "fe-triage-shard-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a shard of a text has, read in so many ranges at most. */
function shardsOf(text: Buffer, of: number, threads: number, mostBytes = 7): string[] {
  const path = join(folder, "text");
  writeFileSync(path, text);
  const fd = openSync(path, "r");
  try {
    return Array.from({ length: of }, (_, index) => {
      const whole = { fd, ...bytesOf({ index, of }, text.length) };
      return [...rangesOf(whole, { threads, leastBytes: 1, mostBytes })].flatMap(textsOf).join("");
    });
  } finally {
    closeSync(fd);
  }
}

/** Each piece as text before the next one takes its memory. */
const textsOf = (range: ByteRange) =>
  Array.from(piecesOf(range), (piece) => Buffer.from(piece ?? "too long").toString());

describe("a shard", () => {
  test.prop(
    [
      fc.array(fc.constantFrom("", "a", "bb", "cccccc", "dddddddddddddddd", "é")),
      fc.boolean(),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 12 }),
    ],
    { numRuns: 500 },
  )(
    "has whole lines, each line is in one shard, and all together are the input",
    (lines, ended, of, threads) => {
      const text = Buffer.from(lines.join("\n") + (ended ? "\n" : ""));
      const shards = shardsOf(text, of, threads);
      expect(shards.join("")).toBe(text.toString());
      shards.forEach((shard, i) => {
        if (shard !== "" && shards.slice(i + 1).join("") !== "") expect(shard.endsWith("\n")).toBe(true);
      });
    },
  );

  test("says in one range alone of a line longer than any ticket that it is too long", () => {
    const long = Buffer.alloc(LONGEST_CHUNK + 3 * 1024 * 1024, "x");
    const text = Buffer.concat([Buffer.from("a\n"), long, Buffer.from("\nb\n")]);
    expect(shardsOf(text, 5, 2, 1024 * 1024)).toEqual(["a\ntoo long", "", "", "", "b\n"]);
  });

  test.prop([fc.array(fc.string(), { minLength: 1 }), fc.integer({ min: 1, max: 20 })])(
    "chosen by name is always the same one of those that there are",
    (names, of) => {
      for (const name of names) {
        expect(partOf(name, of)).toBe(partOf(name, of));
        expect(partOf(name, of)).toBeLessThan(of);
        expect(partOf(name, of)).toBeGreaterThanOrEqual(0);
      }
    },
  );

  test("gets its share of numbered names", () => {
    const counts = new Array<number>(16).fill(0);
    for (let i = 0; i < 16_000; i++) counts[partOf(`FE-2026-${i}`, 16)]!++;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(200);
  });
});
