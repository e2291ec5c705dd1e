// A file that a disk or a network has spoilt: an audit goes on, and loses no line but those that were hit.
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { fc, test } from "@fast-check/vitest";
import { afterAll, describe, expect } from "vitest";
import { answerBlock } from "../../src/cli/audit/block-answer.js";
import { rangesOf } from "../../src/cli/audit/ranges.js";
import { questionOf } from "../../src/cli/audit/task.js";
import { runOn } from "../cli/fake-terminal.js";

const folder = mkdtempSync(join(tmpdir(), "fe-triage-flips-"));
afterAll(() => rmSync(folder, { recursive: true }));

const question = questionOf({
  contract: null,
  readings: {},
  holidays: [],
  assumeZone: null,
  nowMs: Date.UTC(2026, 5, 1),
  lang: "en",
  by: ["offer", "priority", "month"],
  lines: true,
  rows: false,
  spectra: false,
  report: false,
  other: null,
  shard: null,
});

const NEWLINE = 0x0a;
const LINES = 12;
const at = (day: number, hour: number) =>
  `2026-05-${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}:00:00+02:00`;
const file = Buffer.from(
  Array.from({ length: LINES }, (_, i) => {
    const record = {
      id: `T-${i}`,
      offer: ["standard", "business", "premium"][i % 3],
      priority: `P${2 + (i % 3)}`,
      customer: ["Müller", "東京", "Loïc", "Ann"][i % 4],
      apiIncident: i % 2 === 0,
      events: [
        { type: "received", at: at(1 + i, 9) },
        { type: "information-requested", at: at(1 + i, 10) },
        { type: "information-provided", at: at(2 + i, 9) },
        { type: "acknowledged", at: at(2 + i, 11) },
        { type: "resolved", at: at(3 + i, 11) },
      ].slice(0, 1 + (i % 5)),
    };
    return `${JSON.stringify(record)}\n`;
  }).join(""),
);
const checks = answerBlock(question, { bytes: file }).checks.split("\n").slice(0, -1);
const lineOf = (position: number) => file.subarray(0, position).filter((byte) => byte === NEWLINE).length;

/** A byte of the file and what its bits are turned by, which always makes it another. */
const flip = fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }));
const FLIPS = 10;
const flips = fc.array(flip, { minLength: FLIPS, maxLength: FLIPS });

function spoilt(bytes: Uint8Array, by: readonly (readonly [position: number, bits: number])[]): Buffer {
  const hit = Buffer.from(bytes);
  for (const [position, bits] of by) hit[position] = bytes[position]! ^ bits;
  return hit;
}

/** Whether some lines are among others, in their order. */
function areWithin(wanted: readonly string[], found: readonly string[]): boolean {
  let next = 0;
  for (const line of found) if (line === wanted[next]) next++;
  return next === wanted.length;
}

test("there is a check of each line of the file that is spoilt", () => {
  expect(checks).toHaveLength(LINES);
});

describe("bytes flipped", () => {
  test.prop([flips], { numRuns: 10_000 })(
    "of lines lose no line but those hit; each of these is a ticket or is rejected with a reason",
    (by) => {
      const hit = spoilt(file, by);
      const answer = answerBlock(question, { bytes: hit });
      const found = answer.checks.split("\n").slice(0, -1);
      // A newline that is hit joins its line to the next one.
      const touched = new Set(
        by.flatMap(([position]) =>
          file[position] === NEWLINE ? [lineOf(position), lineOf(position) + 1] : [lineOf(position)],
        ),
      );
      expect(
        areWithin(
          checks.filter((_, i) => !touched.has(i)),
          found,
        ),
      ).toBe(true);

      const texts = hit.toString().split("\n");
      const blank = texts.filter((text) => text.trim() === "").length - (texts.at(-1) === "" ? 1 : 0);
      expect(answer.lines).toBe(texts.length - (texts.at(-1) === "" ? 1 : 0));
      expect(found.length + answer.rejected.length + blank).toBe(answer.lines);
      expect([answer.partial.tickets, answer.partial.rejected]).toEqual([
        found.length,
        answer.rejected.length,
      ]);
      for (const { code, problems } of answer.rejected) {
        expect(code).not.toBe("");
        expect(problems[0]).toBeTruthy();
      }
    },
  );

  test.prop([flips, fc.integer({ min: 1, max: 700 })], { numRuns: 200 })(
    "of a file read in ranges come to the same as in one block",
    (by, bytes) => {
      const hit = spoilt(file, by);
      const whole = answerBlock(question, { bytes: hit });
      const path = join(folder, "spoilt.ndjson");
      writeFileSync(path, hit);
      const fd = openSync(path, "r");
      const sharing = { threads: 2, leastBytes: bytes, mostBytes: bytes };
      const parts = [...rangesOf({ fd, start: 0, end: hit.length }, sharing)].map((range) =>
        answerBlock(question, range),
      );
      closeSync(fd);
      expect(parts.map((part) => part.checks).join("")).toBe(whole.checks);
      expect(parts.reduce((sum, part) => sum + part.lines, 0)).toBe(whole.lines);
      expect(parts.flatMap(({ rejected }) => rejected.map(({ line: _, ...one }) => one))).toEqual(
        whole.rejected.map(({ line: _, ...one }) => one),
      );
    },
  );

  const packed = gzipSync(file);
  const summaryOf = async (content: Uint8Array) => {
    const path = join(folder, "packed.ndjson.gz");
    writeFileSync(path, content);
    return runOn(["audit", path, "--format", "json", "--jobs", "1"]);
  };
  // The beginning says that it is gzip, and carries a time and a system that nobody reads.
  const HEAD_BYTES = 10;

  test.prop([fc.integer({ min: HEAD_BYTES, max: packed.length - 1 }), fc.integer({ min: 1, max: 255 })], {
    numRuns: 300,
  })(
    "of gzip end an audit with one message that names the file, or change nothing",
    async (position, bits) => {
      const { status, out, messages } = await summaryOf(spoilt(packed, [[position, bits]]));
      if (status === 0) {
        expect(out).toBe((await summaryOf(packed)).out);
        return;
      }
      expect(status).toBe(2);
      expect(messages.filter((line) => line.includes("packed.ndjson.gz: "))).toHaveLength(1);
      expect(messages.join("\n")).not.toMatch(/^\s+at /m);
    },
  );

  test.prop([fc.nat(HEAD_BYTES - 1), fc.integer({ min: 1, max: 255 })], { numRuns: 100 })(
    "of the beginning of gzip end an audit without a crash",
    async (position, bits) => {
      const { status, messages } = await summaryOf(spoilt(packed, [[position, bits]]));
      expect([0, 2]).toContain(status);
      expect(messages.join("\n")).not.toMatch(/^\s+at /m);
    },
  );

  test("gzip that was cut off is judged as far as it goes", async () => {
    const many = gzipSync(Buffer.concat(Array.from({ length: 200 }, () => file)), { level: 1 });
    const { status, out, messages } = await summaryOf(many.subarray(0, -100));
    expect(status).toBe(2);
    expect(messages).toHaveLength(1);
    const { tickets, rejected } = JSON.parse(out);
    expect(rejected).toBe(0);
    expect(tickets).toBeGreaterThan(100 * LINES);
  });

  test("a part that cannot be read says why, with the error's code", () => {
    const fd = openSync(folder, "r");
    const { partial, unread } = answerBlock(question, { fd, start: 0, end: 10 });
    closeSync(fd);
    expect([partial.tickets, unread?.code]).toEqual([0, "EISDIR"]);
  });
});
