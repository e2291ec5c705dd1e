/**
 * Runs the console examples of README.md and of documents that it links with the built program (`npm run build` first). In a `console` fence,
 * each line `$ fe-triage …` (or `$ npx fe-triage …`) is run by bash from the root of the repository without
 * colours, and what it prints, messages included, is compared with the lines below it:
 *
 *     $ fe-triage deadline --offer business --priority P1 --at 2026-05-07T16:12:00+02:00 \
 *         --format json
 *     {
 *     …
 *     }
 *
 * A `\` at the end of a command goes on in the next line; `…` alone on a line stands for any lines left out.
 * A pipe may follow; a fence holds no other commands: what is not to be run goes into an `sh` fence.
 */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

type Session = { line: number; command: string; expected: string };

const root = resolve(import.meta.dirname, "../..");
const documents = [
  ...["README.md", "docs/simulate.md", "docs/desk.md", "docs/audit.md"],
  ...["docs/servicenow-table.md", "docs/jira.md", "docs/zendesk.md", "docs/xes.md", "docs/glpi.md"],
];
const cli = join(root, "dist/cli/main.js");

function sessions(markdown: string): Session[] {
  return [...markdown.matchAll(/^```console\n(.*?)^```/gms)].flatMap((fence) => {
    const first = markdown.slice(0, fence.index).split("\n").length + 1;
    return [...fence[1]!.matchAll(/^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)/gm)].map((entry) => ({
      line: first + fence[1]!.slice(0, entry.index).split("\n").length - 1,
      command: entry[1]!.replace(/^npx /, ""),
      expected: entry[2]!,
    }));
  });
}

/** Whether what was printed is what was expected, where `…` stands for any lines. */
function matches(printed: string, expected: string): boolean {
  const pattern = tidy(expected)
    .split("\n")
    .map((line) => (line === "…" ? "(?:.*\n)*" : `${line.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}\n`))
    .join("");
  return new RegExp(`^${pattern}$`).test(`${tidy(printed)}\n`);
}

function tidy(text: string): string {
  return text.replace(/[ \t\r]+$/gm, "").trimEnd();
}

/** What bash prints for the command, whatever its exit status. */
async function print(command: string): Promise<string> {
  const bin = mkdtempSync(join(tmpdir(), "fe-triage-readme-"));
  try {
    writeFileSync(join(bin, "fe-triage"), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`, {
      mode: 0o755,
    });
    const env = {
      ...process.env,
      NO_COLOR: "1",
      FORCE_COLOR: undefined,
      PATH: bin + delimiter + process.env.PATH,
    };
    return await new Promise((done) => {
      const child = execFile("bash", ["-c", `exec 2>&1\n${command}`], { cwd: root, env }, (_error, stdout) =>
        done(stdout),
      );
      child.stdin?.end();
    });
  } finally {
    rmSync(bin, { recursive: true, force: true });
  }
}

describe.each(documents)("console examples of %s", (document) => {
  const path = join(root, document);
  const found = existsSync(path) ? sessions(readFileSync(path, "utf8")) : [];
  if (found.length === 0) {
    test("are right", (context) => context.skip(`${document} shows no console example yet`));
  }
  for (const { line, command, expected } of found) {
    test(`${document}:${line} ${command}`, { timeout: 30_000 }, async (context) => {
      if (!existsSync(cli)) context.skip("the program is not built");
      expect(command, "what a console fence runs").toMatch(/^fe-triage\b/);
      const printed = await print(command);
      // Where they differ, the assertion shows both in full.
      if (!matches(printed, expected)) expect(tidy(printed)).toBe(tidy(expected));
    });
  }
});

describe("the reader of console examples", () => {
  test("takes each command with its line and the lines below it", () => {
    const markdown =
      "# A\n\n```console\n$ fe-triage a \\\n  --b\none\n\ntwo\n$ npx fe-triage c\n```\n\n```sh\n$ d\n```\n";
    expect(sessions(markdown)).toEqual([
      { line: 4, command: "fe-triage a \\\n  --b", expected: "one\n\ntwo\n" },
      { line: 9, command: "fe-triage c", expected: "" },
    ]);
  });

  test.each([
    ["one\ntwo\n", "one\ntwo\n", true],
    ["one\ntwo \n\n", "one\ntwo\n", true],
    ["one\ntwo\nthree\n", "one\n…\n", true],
    ["one\ntwo\nthree\n", "…\nthree\n", true],
    ["one\nthree\n", "one\n…\nthree\n", true],
    ["[1] (a.b)\n", "[1] (a.b)\n", true],
    ["", "", true],
    ["one\ntwo\n", "one\n", false],
    ["one\ntwo\n", "one\n…\nthree\n", false],
    ["axb\n", "a.b\n", false],
    ["", "one\n", false],
  ])("of %j and %j says %s", (printed, expected, same) => expect(matches(printed, expected)).toBe(same));
});
