import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fixture, runOn } from "./fake-terminal.js";

const page = readFileSync(new URL("../../docs/offers-and-notices.md", import.meta.url), "utf8");
const examples = [...page.matchAll(/^```console\n\$ fe-triage (.*)\n([\s\S]*?)^```/gm)].map(
  ([, command, printed]) => [command as string, printed as string] as const,
);

describe("docs/offers-and-notices.md", () => {
  test("has an example of each command", () => expect(examples.length).toBe(3));

  test.each(examples)("%s prints what it shows", async (command, printed) => {
    const args = command.split(" ").map((arg) => (arg.startsWith("fixtures/") ? fixture(arg.slice(9)) : arg));
    expect((await runOn(args)).out).toBe(printed);
  });
});
