import { describe, expect, test } from "vitest";
import { runOn } from "./fake-terminal.js";

describe("fe-triage without arguments", () => {
  test("shows its help on standard error and exits 2", async () => {
    const { status, out, err } = await runOn([]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/^Usage: fe-triage \[options\] \[command\]\n/);
    expect(err).not.toContain("outputHelp");
  });

  test("does so in French", async () => {
    const { status, err } = await runOn(["--lang", "fr"]);
    expect(status).toBe(2);
    expect(err).toMatch(/^Usage\u00a0: fe-triage/);
  });
});

describe("help", () => {
  test.each([[["help"]], [["--help"]], [["-h"]]])(
    "%j is that of all commands, on standard output",
    async (args) => {
      const { status, out, err } = await runOn(args);
      expect({ status, err }).toEqual({ status: 0, err: "" });
      for (const name of ["check", "deadline", "calendar", "readings", "machine", "completion", "help"]) {
        expect(out).toMatch(new RegExp(`^  ${name} `, "m"));
      }
    },
  );

  test.each([[["help", "check"]], [["check", "--help"]], [["check", "missing.json", "--explain", "-h"]]])(
    "%j is that of one command",
    async (args) => {
      const { status, out, err } = await runOn(args);
      expect({ status, err }).toEqual({ status: 0, err: "" });
      expect(out).toMatch(/^Usage: fe-triage check \[options\] <file...>\n/);
      expect(out).toContain("(one of text, json, ndjson; default text)");
      expect(out).not.toContain("[]");
      expect(out).toMatch(/^Examples:\n {2}\$ fe-triage check /m);
    },
  );

  test.each([
    [["help", "check", "--lang", "fr"]],
    [["--lang", "fr", "help", "check"]],
    [["check", "--help", "--lang=fr"]],
  ])("%j is French throughout", async (args) => {
    const { status, out } = await runOn(args);
    expect(status).toBe(0);
    expect(out).toMatch(/^Usage\u00a0: fe-triage check/);
    for (const title of ["Arguments", "Options", "Exemples"]) {
      expect(out).toMatch(new RegExp(`^${title}\u00a0:$`, "m"));
    }
    expect(out).toContain("(au choix text, json, ndjson\u00a0; par défaut text)");
    expect(out).not.toMatch(/\b(default|choices|one of|Usage:|Options:|Commands:)\b/);
  });

  test("fits a narrow terminal", async () => {
    const { out } = await runOn(["help"], { columns: 80 });
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});
