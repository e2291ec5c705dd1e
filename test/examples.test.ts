/**
 * Runs the examples of the documentation: each `@example` of a doc comment in src/, and each `ts` fence of
 * README.md. An example is TypeScript, in a `ts` fence or bare, and shows at least one result (of a type it may
 * show none: that it compiles is checked in test/slow/examples-types.test.ts):
 *
 *     addDays("2026-05-07", 1) // => "2026-05-08"
 *     const due = deadline(order); // => { dueAt: 2026-05-07T14:12:00Z, targetMs: 2 * 3_600_000, … }
 *     parse("tomorrow") // throws "tomorrow" is not an instant
 *
 * - It sees what "fe-triage" exports and what its own file exports; importing from "fe-triage" is allowed.
 * - After `=>` stands a literal or a sum; it may go on in `//` lines below. It is compared as JSON, so that an
 *   instant without quotes is a Date or its ISO string in UTC. A promise is awaited.
 * - `…` as the last entry of an object means that it has more properties.
 * - After `throws` stands a part of the error's message.
 */
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { describe, expect, test } from "vitest";
import { allExamples, examplesOfSource, face } from "./example/extract.js";
import { runExample } from "./example/run.js";

async function exportsOf(file: string): Promise<Record<string, unknown>> {
  // Importing the program's main file would run it.
  const isModule = file.endsWith(".ts") && !file.endsWith("cli/main.ts") && existsSync(file);
  return isModule ? import(file) : {};
}

describe("examples of the documentation", () => {
  for (const { file, line, code, ofType } of allExamples()) {
    test(`${relative(process.cwd(), file)}:${line}`, async () => {
      await runExample(code, { ...(await exportsOf(file)), ...(await exportsOf(face)) }, ofType);
    });
  }
});

describe("the reader of examples", () => {
  const source = [
    "/** Adds. */",
    "/**",
    " * Doubles.",
    " * @param count how many",
    " * @example",
    " * ```ts",
    " * double(2) // => 4",
    " * ```",
    " * @see halve",
    " */",
    "export function double() {}",
    "/** @example halve(4) // => 2 */",
    "export type Half = number;",
  ].join("\n");

  test("takes the code of each block, fenced or bare, with its line", () => {
    expect(examplesOfSource("a.ts", source)).toEqual([
      { file: "a.ts", line: 5, code: "double(2) // => 4", ofType: false },
      { file: "a.ts", line: 12, code: "halve(4) // => 2", ofType: true },
    ]);
  });

  const scope = {
    double: (count: number) => 2 * count,
    at: (text: string) => new Date(text),
    person: () => ({ name: "Ada … L", born: new Date("1815-12-10T00:00:00+01:00"), tags: new Set(["a"]) }),
    fail: () => {
      throw new RangeError("nothing to find here");
    },
  };

  test.each([
    "double(2) // => 4",
    "double(2); // => 2 + 2\ndouble(3); // => 6",
    'import { double } from "fe-triage";\nconst four: number = double(2); // => 4',
    "const four = double(2) // doubled\ndouble(four) // => 8",
    'at("2026-05-07T16:12:00+02:00") // => 2026-05-07T14:12:00Z',
    'at("2026-05-07T16:12:00+02:00") // => 2026-05-07T16:12:00+02:00',
    "const check = double(2); // => 4",
    'person() // => { name: "Ada … L", born: 1815-12-09T23:00:00.000Z,\n//   tags: ["a"] }',
    'person() // => { tags: ["a"], … }',
    "Promise.resolve(double(1)) // => 2",
    "[1, 2].find((n) => n > 2) // => undefined",
    "fail() // throws nothing to find",
  ])("accepts %j", (code) => runExample(code, scope));

  test("lets the example of a type show nothing", () => runExample("const two: number = 2;", scope, true));

  test.each([
    ["double(2)", "shows no result"],
    ["double(2) // 4", "shows no result"],
    ["double(2) // => 5", "to deeply equal 5"],
    ["double(2); // => 4\ndouble(3); // => 7", "to deeply equal 7"],
    ["Number.NaN // => null", "to deeply equal null"],
    ['person() // => { tags: ["b"], … }', "to match object"],
    ['person() // => { tags: ["a"] }', "to deeply equal"],
    ["double(2) // throws nothing", "instead of rejecting"],
    ["fail() // throws something", "something"],
    ["fail() // => 1", "nothing to find here"],
    ["triple(2) // => 6", "triple is not defined"],
    ['import { readFileSync } from "node:fs";\nreadFileSync("x") // => 1', "imports from"],
  ])("refuses %j", (code, message) => expect(runExample(code, scope)).rejects.toThrow(message));
});
