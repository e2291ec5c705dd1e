// 100,000 tickets made on the fly go through the command line in bounded memory.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { beforeEach, describe, expect, test } from "vitest";
import { main, notBuilt } from "../cli/built.js";

beforeEach(({ skip }) => skip(notBuilt !== null, notBuilt ?? ""));

const COUNT = 100_000;
const MOST_MEGABYTES = 300;
const START_MS = Date.UTC(2016, 0, 1);
const STEP_MS = 26 * 60_000;

function ticket(i: number): string {
  const at = (minutes: number) => new Date(START_MS + i * STEP_MS + minutes * 60_000).toISOString();
  return JSON.stringify({
    id: `T-${i}`,
    offer: ["basic", "standard", "business", "business-europe", "premium"][i % 5],
    priority: `P${(i % 4) + 1}`,
    apiIncident: i % 3 === 0,
    events: [
      { type: "received", at: at(0) },
      { type: "acknowledged", at: at(30) },
      { type: "resolved", at: at(300) },
      { type: "confirmed", at: at(1500) },
    ],
  });
}

/** Has a process tell on its way out how much memory it took at most, in kilobytes. */
// Linux counts into maxRSS what the process that spawned it had; the peak in /proc is its own.
const tellingMemory = `data:text/javascript,${encodeURIComponent(`import fs from "node:fs";
const proc = "/proc/self/status";
const own = () => fs.existsSync(proc) && fs.readFileSync(proc, "utf8").match(/VmHWM:\\s*(\\d+)/)?.[1];
process.on("exit", () => fs.writeSync(3, String(own() || process.resourceUsage().maxRSS)));`)}`;

/** Feeds the tickets to a check; what it wrote in lines, and the memory that it took. */
async function fed(before: string, between: string, after: string, ...args: string[]) {
  const child = spawn(process.execPath, ["--import", tellingMemory, main, "check", "-", ...args], {
    stdio: ["pipe", "pipe", "inherit", "pipe"],
  });
  const [stdin, stdout, memory] = [child.stdin!, child.stdout!, child.stdio[3]!];
  let lines = 0;
  let told = "";
  stdout.on("data", (bytes: Buffer) => {
    for (const byte of bytes) if (byte === 0x0a) lines++;
  });
  memory.on("data", (bytes) => (told += bytes));
  const closed = once(child, "close");
  let piece = before;
  for (let i = 0; i < COUNT; i++) {
    piece += (i === 0 ? "" : between) + ticket(i);
    if (piece.length < 65_536) continue;
    if (!stdin.write(piece)) await once(stdin, "drain");
    piece = "";
  }
  stdin.end(piece + after);
  const [status] = await closed;
  return { status, lines, megabytes: Number(told) / 1024 };
}

describe("100,000 tickets", () => {
  test.each([
    ["NDJSON to NDJSON", "", "\n", "\n", "ndjson", COUNT],
    ["a list to a list", "[", ",\n", "]", "json", COUNT + 2],
    ["NDJSON to text", "", "\n", "\n", "text", COUNT + 1],
  ])("%s", { timeout: 180_000 }, async (_, before, between, after, format, lines) => {
    const found = await fed(before, between, after, "--format", format, "--now", "2027-01-01T00:00:00Z");
    expect(found).toMatchObject({ status: 1, lines });
    expect(found.megabytes).toBeGreaterThan(20);
    expect(found.megabytes).toBeLessThan(MOST_MEGABYTES);
  });
});
