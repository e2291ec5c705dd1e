import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { bytesOf, linesWithin, partOf } from "../../../src/cli/audit/shard.js";

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function shardOf(text: Buffer, index: number, of: number, size: number): Promise<string> {
  const { start, end } = bytesOf({ index, of }, text.length);
  const from = pieces(text.subarray(Math.max(0, start - 1)), size);
  const found: Uint8Array[] = [];
  for await (const piece of linesWithin(from, start === 0, end - start)) found.push(Uint8Array.from(piece));
  return Buffer.concat(found).toString();
}

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
    async (lines, ended, of, size) => {
      const text = Buffer.from(lines.join("\n") + (ended ? "\n" : ""));
      const shards: string[] = [];
      for (let index = 0; index < of; index++) shards.push(await shardOf(text, index, of, size));
      expect(shards.join("")).toBe(text.toString());
      shards.forEach((shard, i) => {
        if (shard !== "" && shards.slice(i + 1).join("") !== "") expect(shard.endsWith("\n")).toBe(true);
      });
    },
  );

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
