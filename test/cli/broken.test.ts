// The corpus of fixtures/broken: what the command line says of each file stands in expected.txt, in French for a
// good part of them in expected.fr.txt. A place to add the input that broke something.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fixture, runOn } from "./fake-terminal.js";

/** What is expected of a file. */
interface Expected {
  /** Messages on standard error, "…" for any text. */
  readonly says: string[];
  /** Ids of the tickets answered on standard output. */
  answers: readonly string[];
  /** Why it is no error. */
  accepted: string | null;
}

function expectedIn(name: string): Map<string, Expected> {
  const expected = new Map<string, Expected>();
  for (const line of readFileSync(fixture(`broken/${name}`), "utf8").split("\n")) {
    const file = /^[\w.-]+/.exec(line)?.[0];
    if (file === undefined) continue;
    const rest = line.slice(file.length);
    const one = expected.get(file) ?? { says: [], answers: [], accepted: null };
    expected.set(file, one);
    if (rest.startsWith(" answers ")) one.answers = JSON.parse(rest.slice(" answers ".length)) as string[];
    else if (rest.startsWith(" is accepted: ")) one.accepted = rest;
    else one.says.push(`fe-triage: ${line}`);
  }
  return expected;
}

const folder = fixture("broken/");
const minimalTicket = JSON.stringify({
  id: "T-1",
  offer: "support",
  priority: "normal",
  events: [{ type: "received", at: "2026-05-07T16:00:00+02:00" }],
});

/** How a file is given: as tickets, or by its name as a contract or readings beside a good ticket. */
function argumentsFor(file: string): string[] {
  const path = folder + file;
  if (file.startsWith("contract-")) return ["check", "-", "--contract", path];
  if (file.startsWith("readings-")) return ["check", "-", "--readings", path];
  return ["check", path];
}

async function check(file: string, ...options: string[]) {
  const heard = await runOn([...argumentsFor(file), "--format", "ndjson", ...options], {
    stdin: minimalTicket,
  });
  const lines = heard.out.split("\n").slice(0, -1);
  return {
    ...heard,
    messages: heard.messages.map((message) => message.replaceAll(folder, "")),
    answers: lines.map((line) => JSON.parse(line).ticket),
  };
}

/** Compares a message with an expected one, in which "…" stands for any text. */
function matches(message: string, expected: string): boolean {
  const parts = expected.split("…").map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(message);
}

const inEnglish = expectedIn("expected.txt");

test("every file of the corpus is expected to say something, or accepted for a reason", () => {
  const files = readdirSync(folder).filter((file) => !/^(\.|expected)/.test(file));
  expect([...inEnglish.keys()].sort()).toEqual(files.sort());
  expect(files.length).toBeGreaterThanOrEqual(70);
});

describe.each([
  ["English", "en", inEnglish],
  ["French", "fr", expectedIn("expected.fr.txt")],
])("in %s", (_, lang, all) => {
  test.each([...all])("%s", async (file, { says, answers, accepted }) => {
    const heard = await check(file, "--lang", lang);
    expect(heard.answers).toEqual(answers);
    // As the message itself where it does not match: then the difference is seen.
    expect(heard.messages.map((message, i) => (matches(message, says[i] ?? "") ? says[i] : message))).toEqual(
      says,
    );
    if (accepted === null) expect(heard.status).toBe(2);
    else expect([0, 1]).toContain(heard.status);
    expect(heard.err).not.toMatch(/^ +at /m);
  });
});

test("nothing of an id is acted upon by a terminal, in any format", async () => {
  for (const file of ["ansi-id.json", "bidi-id.json", "ansi-id-bad.json", "newline-id.json"]) {
    for (const format of ["text", "json", "ndjson"]) {
      const { out, err } = await runOn(["check", folder + file, "--format", format]);
      expect(out + err).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/u);
    }
  }
});
