// What only a real process shows: pipes that close, disks that are full, Ctrl-C, terminals.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { main, notBuilt } from "./built.js";
import { fixture } from "./fake-terminal.js";

const folder = mkdtempSync(join(tmpdir(), "fe-triage-process-"));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(({ skip }) => skip(notBuilt !== null, notBuilt ?? ""));

const ticket = (id: string) =>
  `${JSON.stringify({
    id,
    offer: "standard",
    priority: "P3",
    events: [
      { type: "received", at: "2026-05-07T16:00:00+02:00" },
      { type: "acknowledged", at: "2026-05-07T16:30:00+02:00" },
    ],
  })}\n`;
const tickets = (count: number) =>
  new Array(count)
    .fill(0)
    .map((_, i) => ticket(`T-${i}`))
    .join("");
/** More than a pipe holds. */
const many = join(folder, "many.ndjson");
writeFileSync(many, tickets(2000));
const one = fixture("tickets/interface-example.json");

const bash = (script: string, env: NodeJS.ProcessEnv = {}) =>
  spawnSync("bash", ["-c", script], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: undefined, ...env },
  });
const node = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });

describe("a process", () => {
  test("runs by its name, with the exit status of what it found", () => {
    expect(spawnSync(main, ["--version"], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
    expect(node("check", one)).toMatchObject({ status: 0, stderr: "" });
    expect(node("check", fixture("broken/crlf.json"))).toMatchObject({ status: 1, stderr: "" });
    expect(node("check", fixture("broken/offer-unknown.json"))).toMatchObject({ status: 2, stdout: "" });
  });

  test("reads standard input to its end", () => {
    const { status, stdout } = spawnSync(process.execPath, [main, "check", "-"], {
      encoding: "utf8",
      input: tickets(3),
    });
    expect(status).toBe(0);
    expect(stdout).toContain("3 tickets: 3 met");
  });

  test("has no warning of its own about many files", () => {
    const { status, stderr, stdout } = node("check", ...new Array(30).fill(one));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("30 tickets: 30 met");
  });
});

describe("a pipe that closes", () => {
  test.each([
    ["check", `check ${many} --format ndjson`],
    ["check", `check ${many}`],
    ["simulate", `simulate ${many} --offer premium --format ndjson`],
    ["simulate", `simulate ${many} --offer premium`],
    ["audit", `audit ${many} --format ndjson --rejects ${join(folder, "piped.ndjson")}`],
    ["readings", "readings"],
  ])("%s ends quietly: %s", (_, args) => {
    const { stdout, stderr } = bash(`node ${main} ${args} | head -1; echo "\${PIPESTATUS[0]}"`);
    expect(stderr).toBe("");
    expect(stdout.trimEnd().split("\n")).toHaveLength(2);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("0");
  });
});

describe("a full disk", () => {
  beforeEach(({ skip }) => skip(!existsSync("/dev/full"), "there is no /dev/full here"));

  test.each([
    [`check ${many} --format ndjson`, "standard output: the disk is full"],
    ["calendar 2026 --lang fr", "sortie standard: le disque est plein"],
  ])("is told once: %s", (args, message) => {
    const { status, stderr } = bash(`node ${main} ${args} > /dev/full`);
    expect({ status, stderr }).toEqual({ status: 2, stderr: `fe-triage: ${message}\n` });
  });
});

describe("an audit that cannot be written whole", () => {
  const left = () => readdirSync(folder).filter((name) => name.endsWith(".part"));
  const beside = `--rejects ${join(folder, "bad.ndjson")} --report ${join(folder, "report.html")}`;
  beforeEach(({ skip }) => skip(!existsSync("/dev/full"), "there is no /dev/full here"));

  test.each([
    [`> /dev/full`, "standard output"],
    [`--out ${join(folder, "full")}`, join(folder, "full")],
  ])("is one message, and nothing half-written is left: %s", (where, name) => {
    rmSync(join(folder, "full"), { force: true });
    symlinkSync("/dev/full", join(folder, "full"));
    for (const format of ["text", "ndjson"]) {
      const { status, stderr } = bash(`node ${main} audit ${many} --format ${format} ${beside} ${where}`);
      expect({ status, stderr }).toEqual({ status: 2, stderr: `fe-triage: ${name}: the disk is full\n` });
      expect(left()).toEqual([]);
    }
  });

  test("leaves nothing half-written where nobody reads it to its end", () => {
    bash(`node ${main} audit ${many} --format ndjson ${beside} | head -1`);
    expect(left()).toEqual([]);
  });
});

describe("Ctrl-C while waiting for more of a slow standard input", () => {
  const COUNT = 200;

  async function interrupted(...args: string[]) {
    const child = spawn(process.execPath, [main, "check", "-", ...args], { stdio: "pipe" });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (err += text));
    // The last ticket is not all there yet.
    child.stdin.write(tickets(COUNT) + ticket("LATE").slice(0, 40));
    await once(child.stdout, "data");
    const asked = performance.now();
    child.kill("SIGINT");
    const [status] = await once(child, "close");
    return { status, out, err, seconds: (performance.now() - asked) / 1000 };
  }

  test("json ends complete, within a second, with status 130 and a message", async () => {
    const { status, out, err, seconds } = await interrupted("--format", "json");
    expect({ status, err }).toEqual({ status: 130, err: "fe-triage: interrupted after 200 tickets\n" });
    expect(JSON.parse(out)).toHaveLength(COUNT);
    expect(seconds).toBeLessThan(1);
  });

  test("ndjson ends with a complete line", async () => {
    const { status, out, err } = await interrupted("--format", "ndjson", "--lang", "fr");
    expect({ status, err }).toEqual({ status: 130, err: "fe-triage: interrompu après 200 tickets\n" });
    expect(out.endsWith("\n")).toBe(true);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).ticket),
    ).toHaveLength(COUNT);
  });
});

describe("colour", () => {
  const onTerminal = (env: NodeJS.ProcessEnv) =>
    bash(`script -qec 'node ${main} check ${one}' /dev/null`, { TERM: "xterm", ...env });

  test("is there on a terminal, without NO_COLOR, and not for a dumb one", ({ skip }) => {
    skip(bash("command -v script").status !== 0, "there is no script(1) to make a terminal with");
    expect(onTerminal({}).stdout).toContain("\u001b[32m");
    expect(onTerminal({ NO_COLOR: "1" }).stdout).not.toContain("\u001b[");
    expect(onTerminal({ TERM: "dumb" }).stdout).not.toContain("\u001b[");
  });

  test("is not there in a pipe or a file", () => {
    expect(bash(`node ${main} check ${one} | cat`, { TERM: "xterm" }).stdout).not.toContain("\u001b");
  });
});
