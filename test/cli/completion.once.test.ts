import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runOn } from "./fake-terminal.js";

const folder = mkdtempSync(join(tmpdir(), "fe-triage-completion-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function scriptFor(shell: string): Promise<string> {
  const { status, out, err } = await runOn(["completion", shell]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  const path = join(folder, `completion.${shell}`);
  writeFileSync(path, out);
  return path;
}

const isThere = (shell: string) => spawnSync(shell, ["-c", "true"]).error === undefined;

describe.each([
  ["bash", ["-n"]],
  ["zsh", ["-n"]],
  ["fish", ["--no-execute"]],
])("the script for %s", (shell, syntaxOnly) => {
  test("has no error of syntax", async ({ skip }) => {
    skip(!isThere(shell), `there is no ${shell} here`);
    const { status, stderr } = spawnSync(shell, [...syntaxOnly, await scriptFor(shell)], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("names every command and option", async () => {
    const { out } = await runOn(["completion", shell]);
    for (const name of ["check", "deadline", "calendar", "readings", "machine", "completion", "help"]) {
      expect(out).toContain(name);
    }
    for (const option of ["format", "reading", "assume-zone", "explain"]) expect(out).toContain(option);
    const french = await runOn(["completion", shell, "--lang", "fr"]);
    expect(french.status).toBe(0);
  });
});

describe("in bash", () => {
  let script: string;
  beforeAll(async () => {
    script = await scriptFor("bash");
    writeFileSync(join(folder, "a ticket.json"), "{}");
  });

  /** What bash offers for the last of the words that stand on its command line. */
  function offered(...words: string[]): string[] {
    const program = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _fe_triage; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", program, "bash", script, "fe-triage", ...words], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    return stdout.split("\n").filter((word) => word !== "");
  }

  test.each([
    [["che"], ["check"]],
    [["ca"], ["calendar"]],
    [["--la"], ["--lang"]],
    [
      ["--lang", ""],
      ["en", "fr"],
    ],
    [["--lang", "fr", "dead"], ["deadline"]],
    [["check", "--fo"], ["--format"]],
    [
      ["check", "--read"],
      ["--reading", "--readings"],
    ],
    [
      ["check", "--format", ""],
      ["text", "json", "ndjson"],
    ],
    [["check", "--format", "=", "nd"], ["ndjson"]],
    [
      ["check", "--format", "="],
      ["text", "json", "ndjson"],
    ],
    [
      ["calendar", "2026", "--format", ""],
      ["text", "json", "ics"],
    ],
    [
      ["machine", "--format", ""],
      ["mermaid", "json"],
    ],
    [
      ["deadline", "--offer", "b"],
      ["basic", "business", "business-europe"],
    ],
    [
      ["deadline", "--priority", ""],
      ["P1", "P2", "P3", "P4"],
    ],
    [["calendar", "2026", "--holidays", "al"], ["alsace-moselle"]],
    [
      ["check", "--reading", "regrade"],
      ["regradeClock=retroactive", "regradeClock=restart", "regradeClock=proportional"],
    ],
    [
      ["check", "--reading", "regradeClock", "=", "re"],
      ["retroactive", "restart"],
    ],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["simulate", "--reg"], ["--regrade"]],
    [
      ["simulate", "--un"],
      ["--under", "--until"],
    ],
    [
      ["simulate", "--under", "regrade"],
      ["regradeClock=retroactive", "regradeClock=restart", "regradeClock=proportional"],
    ],
    [["simulate", "--under", "chan"], []],
    [
      ["audit", "--under", "regrade"],
      ["regradeClock=retroactive", "regradeClock=restart", "regradeClock=proportional"],
    ],
    [["audit", "--readings", "al"], ["all"]],
    [["simulate", "--readings", "al"], ["all"]],
    [["audit", "--compare", "a"], ["a ticket.json"]],
    [["audit", "--readings", "a "], ["a ticket.json"]],
    [
      ["audit", "--format", "p"],
      ["parquet", "partial"],
    ],
    [
      ["simulate", "--offer", "b"],
      ["basic", "business", "business-europe"],
    ],
    [["help", "dea"], ["deadline"]],
    [["check", "a"], ["a ticket.json"]],
    [["check", "--readings", "a"], ["a ticket.json"]],
    [["check", "--readings", ""], expect.arrayContaining(["a ticket.json"])],
    [["check", "-", ""], expect.arrayContaining(["a ticket.json"])],
    [["frob"], []],
  ])("%j is completed", (words, completions) => {
    expect(offered(...words)).toEqual(completions);
  });

  test("every option of simulate is offered", () => {
    const options = ["regrade", "offer", "event", "move", "drop", "under", "until", "dispute", "flip"];
    expect(offered("simulate", "--")).toEqual(expect.arrayContaining(options.map((name) => `--${name}`)));
  });

  test("a command without a word yet offers its options", () => {
    expect(offered("deadline", "")).toEqual(expect.arrayContaining(["--format", "--priority", "--help"]));
    expect(offered("check", "--")).toEqual(expect.arrayContaining(["--format", "--explain", "--help"]));
    expect(offered("check", "--")).not.toContain("--priority");
  });

  test("the function is the one that completes fe-triage", () => {
    const { stdout } = spawnSync("bash", ["-c", `source "${script}"; complete -p fe-triage`], {
      encoding: "utf8",
    });
    expect(stdout).toContain("-F _fe_triage fe-triage");
  });
});
