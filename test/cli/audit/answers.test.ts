import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { answersOf } from "../../../src/cli/audit/answers.js";
import type { Work } from "../../../src/cli/audit/work.js";

const folder = mkdtempSync(join(tmpdir(), "fe-triage-answers-"));
afterAll(() => rmSync(folder, { recursive: true }));

const task = {
  contract: null,
  readings: {},
  holidays: [],
  assumeZone: null,
  nowMs: Date.UTC(2026, 5, 1),
  lang: "en",
  by: ["offer"],
  lines: false,
  rows: false,
  spectra: false,
  report: false,
  other: null,
  shard: null,
} as const;

describe("the answers to the parts of an input", () => {
  test("come for all that was read, and then the error that reading ended with", async () => {
    const path = join(folder, "lines");
    const ticket = { id: "A", offer: "standard", priority: "P3", note: "x".repeat(10_000) };
    const events = [{ type: "received", at: "2026-05-07T16:00:00+02:00" }];
    // So long that it is judged in several steps, between which reading goes on and fails.
    writeFileSync(path, `${JSON.stringify({ ...ticket, events })}\n`.repeat(400));
    const fd = openSync(path, "r");
    async function* parts(): AsyncGenerator<Work> {
      yield { fd, start: 0, end: statSync(path).size };
      throw new Error("the disk is gone");
    }
    const tickets: number[] = [];
    const all = async () => {
      for await (const { partial } of answersOf(parts(), task, 1)) tickets.push(partial.tickets);
    };
    await expect(all()).rejects.toThrow("the disk is gone");
    expect(tickets).toEqual([400]);
    closeSync(fd);
  });
});
