// Worker threads only run from the built program: here an audit by several of them is held to one by one alone.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { main, notBuilt } from "../cli/built.js";

const folder = mkdtempSync(join(tmpdir(), "fe-triage-audit-"));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(({ skip }) => skip(notBuilt !== null, notBuilt ?? ""));

const COUNT = 30_000;
const START_MS = Date.UTC(2024, 0, 1);
const input = join(folder, "tickets.ndjson");

function line(i: number): string {
  if (i % 997 === 0) return '{"id":';
  if (i % 499 === 0) return "";
  const at = (minutes: number) =>
    new Date(START_MS + (i % 700_000) * 60_000 + minutes * 60_000).toISOString();
  return JSON.stringify({
    id: `T-${i}`,
    offer: ["basic", "standard", "business", "business-europe", i % 1009 === 0 ? "gold" : "premium"][i % 5],
    priority: `P${(i % 4) + 1}`,
    apiIncident: i % 3 === 0,
    customer: "é".repeat(i % 40),
    events: [
      { type: "received", at: at(0) },
      { type: "acknowledged", at: at(30 + (i % 900)) },
      { type: "resolved", at: at(1000 + (i % 400)) },
    ],
  });
}

beforeAll(() => {
  for (let i = 0; i < COUNT; i += 5000)
    appendFileSync(input, `${Array.from({ length: 5000 }, (_, j) => line(i + j)).join("\n")}\n`);
});

const audit = (...args: string[]) =>
  spawnSync(process.execPath, [main, "audit", "--now", "2026-01-01T00:00:00Z", ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
const digest = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

describe("an audit by several threads", () => {
  test("writes the same bytes as by one: checks, rejected lines, summary, report", {
    timeout: 120_000,
  }, () => {
    const written = [1, 3].map((jobs) => {
      const [out, rejects, report] = ["checks", "rejects", "report"].map((name) =>
        join(folder, `${name}-${jobs}`),
      ) as [string, string, string];
      const lines = audit(
        input,
        "--jobs",
        `${jobs}`,
        "--format",
        "ndjson",
        "--out",
        out,
        "--rejects",
        rejects,
        "--report",
        report,
      );
      const summary = audit(input, "--jobs", `${jobs}`, "--format", "json", "--by", "offer,priority,month");
      return [lines.status, lines.stderr, digest(out), digest(rejects), summary.stdout, digest(report)];
    });
    expect(written[1]).toEqual(written[0]);
    const { tickets, rejected } = JSON.parse(String(written[0]?.[4]));
    const blank = Array.from({ length: COUNT }, (_, i) => line(i)).filter((text) => text === "").length;
    expect(tickets + rejected + blank).toBe(COUNT);
    expect(rejected).toBeGreaterThan(30);
  });

  test("tries the verdicts under all readings, and judges them otherwise, as by one", {
    timeout: 120_000,
  }, () => {
    const small = join(folder, "small.ndjson");
    writeFileSync(small, `${Array.from({ length: 9000 }, (_, i) => line(i)).join("\n")}\n`);
    for (const asked of [
      ["--readings", "all", "--format", "json"],
      ["--readings", "all", "--format", "ndjson"],
      ["--under", "businessDay=endOfDay", "--format", "json"],
      ["--offer", "premium", "--compare", small, "--format", "json"],
    ]) {
      const [one, several] = ["1", "3"].map((jobs) => audit(small, "--jobs", jobs, ...asked));
      expect(several?.stdout).toBe(one?.stdout);
      expect([one?.stderr.includes("Error"), one?.status]).toEqual([false, 0]);
      expect(one?.stdout).toContain("businessDay");
    }
  });

  test("by processes of their own, merged, comes to the whole", { timeout: 120_000 }, () => {
    const parts = [1, 2, 3, 4].map((part) => {
      const out = join(folder, `part-${part}.json`);
      expect(audit(input, "--shard", `${part}/4`, "--format", "partial", "--out", out).status).toBe(0);
      return out;
    });
    const merged = spawnSync(process.execPath, [main, "merge", ...parts, "--format", "json"], {
      encoding: "utf8",
    });
    expect(merged.stdout).toBe(audit(input, "--format", "json").stdout);
    const [whole, together] = [join(folder, "whole.html"), join(folder, "together.html")];
    audit(input, "--report", whole);
    spawnSync(process.execPath, [main, "merge", ...parts, "--report", together]);
    // All but the files that they were made from.
    const told = (path: string) => readFileSync(path, "utf8").replace(/<tr>.*<code>[0-9a-f]{64}.*\n/g, "");
    expect(told(together)).toBe(told(whole));
  });

  test("reads a pipe that has a name as what goes through it", { timeout: 120_000 }, () => {
    for (const named of ["--report", "--rejects"]) {
      const out = join(folder, `piped${named}`);
      const piped = spawnSync(
        "bash",
        [
          "-c",
          `"${process.execPath}" "${main}" audit <(sed -n 2,3000p "${input}") --jobs 2 ${named} "${out}" --format json`,
        ],
        { encoding: "utf8" },
      );
      expect([piped.status, JSON.parse(piped.stdout).tickets > 2000]).toEqual([0, true]);
      if (named === "--report") expect(readFileSync(out, "utf8")).toContain("cannot be read again");
    }
  });

  test("stops at the first closed pipe, and at more bad lines than allowed", { timeout: 120_000 }, () => {
    const closed = spawnSync(
      "bash",
      ["-c", `"${process.execPath}" "${main}" audit "${input}" --format ndjson --jobs 2 | head -1`],
      { encoding: "utf8" },
    );
    expect(JSON.parse(closed.stdout).ticket).toBe("T-1");
    expect(closed.stderr).not.toContain("    at ");
    const stopped = audit(input, "--max-rejects", "3", "--jobs", "2");
    expect([stopped.status, stopped.stdout]).toEqual([2, ""]);
    expect(stopped.stderr).toContain("more than 3 lines rejected");
  });
});
