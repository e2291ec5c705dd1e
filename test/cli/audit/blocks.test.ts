import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type Block, blocksOf } from "../../../src/audit/blocks.js";
import { answerBlock } from "../../../src/cli/audit/block-answer.js";
import { questionOf } from "../../../src/cli/audit/task.js";
import { LONGEST_CHUNK } from "../../../src/intake/chunk.js";

async function* pieces(bytes: Uint8Array, cuts: readonly number[]) {
  const at = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  let start = 0;
  for (const end of [...at, bytes.length]) {
    yield bytes.subarray(start, end);
    start = end;
  }
}

async function cut(bytes: Uint8Array, cuts: readonly number[], blockBytes: number): Promise<Block[]> {
  const blocks: Block[] = [];
  for await (const block of blocksOf(pieces(bytes, cuts), blockBytes)) blocks.push(block);
  return blocks;
}

const textOf = (block: Block) => (block.tooLong ? "too long" : Buffer.from(block.bytes).toString());
const question = questionOf({
  contract: null,
  readings: {},
  holidays: [],
  assumeZone: null,
  nowMs: Date.UTC(2026, 5, 1),
  lang: "en",
  by: ["offer"],
  lines: true,
  spectra: false,
  other: null,
  rows: false,
  report: true,
  shard: null,
});
const ticket = (i: number) =>
  JSON.stringify({
    id: `T-${i}`,
    offer: "standard",
    priority: "P3",
    events: [{ type: "received", at: "2026-05-07T16:00:00+02:00" }],
  });
const line = fc.oneof(
  fc.nat(99).map(ticket),
  fc.constantFrom("", "  ", "{", "é", "null", '{"id":1}', "[".repeat(300), "\u2028"),
);

describe("blocks of lines", () => {
  test.prop([
    fc.array(fc.constantFrom("a", "bb", "", "ccccc", "é")),
    fc.boolean(),
    fc.array(fc.nat()),
    fc.integer({ min: 1, max: 12 }),
  ])(
    "are the lines of the input, whichever way it comes and is cut",
    async (lines, ended, cuts, blockBytes) => {
      const text = lines.join("\n") + (ended ? "\n" : "");
      const blocks = await cut(Buffer.from(text), cuts, blockBytes);
      expect(blocks.map(textOf).join("")).toBe(text);
      for (const block of blocks.slice(0, -1)) expect(textOf(block).endsWith("\n")).toBe(true);
    },
  );

  test.prop([fc.array(line, { maxLength: 12 }), fc.array(fc.nat()), fc.integer({ min: 1, max: 400 })])(
    "give the same checks, counts and rejected lines whichever way they are cut",
    async (lines, cuts, blockBytes) => {
      const bytes = Buffer.from(lines.join("\n"));
      const whole = answerBlock(question, { bytes });
      let before = 0;
      let checks = "";
      const rejected: object[] = [];
      for (const block of await cut(bytes, cuts, blockBytes)) {
        const answer = answerBlock(question, block);
        for (const one of answer.rejected) rejected.push({ ...one, line: before + one.line });
        before += answer.lines;
        checks += answer.checks;
      }
      expect(before).toBe(whole.lines);
      expect(checks).toBe(whole.checks);
      expect(rejected).toEqual(whole.rejected);
      const blank = lines.filter((one) => one.trim() === "").length;
      expect(checks.split("\n").length - 1 + rejected.length + blank).toBe(lines.length);
    },
  );

  test.prop([fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 })])(
    "with bytes flipped lose no line but those that were hit",
    (flips) => {
      const bytes = Buffer.from(`${Array.from({ length: 20 }, (_, i) => ticket(i)).join("\n")}\n`);
      const hit = Buffer.from(bytes);
      for (const [at, byte] of flips) hit[at % hit.length] = byte;
      const { checks } = answerBlock(question, { bytes: hit });
      const found = new Set(checks.split("\n"));
      const before = answerBlock(question, { bytes }).checks.split("\n").slice(0, -1);
      const lineOf = (at: number) =>
        bytes
          .subarray(0, at % bytes.length)
          .toString()
          .split("\n").length - 1;
      const spoilt = new Set(
        flips.flatMap(([at]) => [lineOf(at), lineOf(at) + (bytes[at % bytes.length] === 0x0a ? 1 : 0)]),
      );
      before.forEach((check, i) => {
        if (!spoilt.has(i)) expect(found.has(check)).toBe(true);
      });
    },
  );

  test("say of a line longer than any ticket that it is too long, and go on after it", async () => {
    const long = Buffer.concat([
      Buffer.from("a\n"),
      Buffer.alloc(LONGEST_CHUNK + 3 * 1024 * 1024, "x"),
      Buffer.from("\nb\n"),
    ]);
    const blocks = await cut(
      long,
      Array.from({ length: 200 }, (_, i) => i * 65_536),
      65_536,
    );
    expect(blocks.map(textOf)).toEqual(["a\n", "too long", "b\n"]);
    const [, tooLong] = blocks.map((block) => answerBlock(question, block));
    expect(tooLong?.rejected).toMatchObject([{ line: 0, code: "too-long" }]);
    expect(tooLong?.lines).toBe(1);
  });

  test("hold a line that is not UTF-8 against itself alone", () => {
    const bytes = Buffer.concat([
      Buffer.from(`${ticket(1)}\n`),
      Buffer.from([0xff, 0xfe, 0x0a]),
      Buffer.from(ticket(2)),
    ]);
    const { checks, rejected } = answerBlock(question, { bytes });
    expect(checks.split("\n").length - 1).toBe(2);
    expect(rejected).toMatchObject([{ line: 1, code: "not-utf-8", problems: ["this is not UTF-8 text"] }]);
  });
});
