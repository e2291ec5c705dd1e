import { Readable } from "node:stream";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Terminal } from "../../src/cli/terminal.js";
import { type Placed, readValues } from "../../src/cli/values.js";
import { MOST_LEVELS, readJson } from "../../src/intake/json.js";

/** The values of a text that comes in pieces of some length, and the problems with their places. */
async function valuesOf(text: string, length = text.length): Promise<Placed[]> {
  const pieces: Buffer[] = [];
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += length) pieces.push(bytes.subarray(at, at + length));
  const terminal = {
    stdin: Readable.from(pieces),
    lang: "en",
    signal: new AbortController().signal,
  } as unknown as Terminal;
  const found: Placed[] = [];
  for await (const placed of readValues("-", terminal)) found.push(placed);
  return found;
}

const value = (place: string, value: unknown) => ({ place: `standard input${place}`, value });
const problem = (place: string, problem: string, code = "not-json") => ({
  place: `standard input${place}`,
  code,
  problem,
});
const notJson = (from: string) => `this is not JSON from here on: ${JSON.stringify(from)}`;
const tooEarly = "this is not JSON: it ends too early";

describe("the values of an input", () => {
  test.each([
    ["a document", '{"a": 1}', [value("", { a: 1 })]],
    ["a document over several lines", '{\n"a": 1\n}\n', [value("", { a: 1 })]],
    ["a line", '{"a": 1}\n', [value(":1", { a: 1 })]],
    ["lines", '{"a": 1}\n{"a": 2}\n', [value(":1", { a: 1 }), value(":2", { a: 2 })]],
    ["lines, blank ones among them", '\n{"a": 1}\r\n \n2', [value(":2", { a: 1 }), value(":4", 2)]],
    ["an empty list", " [ \n] ", []],
    [
      "a list",
      '[{"a": [1, 2]}, "],[", 3]',
      [value("[0]", { a: [1, 2] }), value("[1]", "],["), value("[2]", 3)],
    ],
    ["a list of strings with quotes", '["\\"],", "\\\\"]', [value("[0]", '"],'), value("[1]", "\\")]],
    ["a list of lists", "[[], [[]]]", [value("[0]", []), value("[1]", [[]])]],
  ])("%s", async (_, text, found) => {
    expect(await valuesOf(text)).toEqual(found);
    expect(await valuesOf(text, 1), "a byte at a time").toEqual(found);
  });

  test.each([
    ["a document that is none", '{"a": oops}', [problem(":1:7", notJson("oops}"))]],
    ["a document cut short", '{"a": 1,\n', [problem(":2:1", tooEarly)]],
    ["two documents", "{\n}\n{\n}\n", [problem(":3:1", notJson("{"))]],
    [
      "a bad line",
      '{"a": 1}\n  oops\n{"a": 2}',
      [value(":1", { a: 1 }), problem(":2:3", notJson("oops")), value(":3", { a: 2 })],
    ],
    ["a bad first line", '{"a": \n{"a": 2}', [problem(":1:7", tooEarly), value(":2", { a: 2 })]],
    [
      "a bad element",
      '[{"a": 1},\n {"a": oops},\n 3]',
      [value("[0]", { a: 1 }), problem(":2:8", notJson("oops}")), value("[2]", 3)],
    ],
    ["brackets that do not fit", '[{"a": 1]}, 2]', [problem(":1:9", notJson("]}")), value("[1]", 2)]],
    ["a string that is not closed", '["a,\n2, 3]', [problem(":1:5", notJson("\n2")), value("[1]", 3)]],
    ["a comma too many", "[1,]", [value("[0]", 1), problem(":1:4", notJson("]"))]],
    ["nothing before a comma", "[,1]", [problem(":1:2", notJson(",")), value("[1]", 1)]],
    ["no comma between two", "[1 2]", [problem(":1:4", notJson("2"))]],
    ["a list cut short", "[1,\n2", [value("[0]", 1), value("[1]", 2), problem(":2:2", tooEarly)]],
    ["a list cut short after a comma", "[1,\n", [value("[0]", 1), problem(":2:1", tooEarly)]],
    ["a list cut short in an element", '[{"a":', [problem(":1:7", tooEarly)]],
    ["something after a list", "[1]\n[2]", [value("[0]", 1), problem(":2:1", notJson("[2]"))]],
  ])("%s is told with its line and column", async (_, text, found) => {
    expect(await valuesOf(text)).toEqual(found);
  });

  test.prop([fc.array(fc.jsonValue()), fc.integer({ min: 1, max: 9 }), fc.constantFrom(undefined, 1)])(
    "a list is read whatever its pieces",
    async (list, length, indent) => {
      const found = await valuesOf(JSON.stringify(list, null, indent), length);
      expect(found.map((one) => "value" in one && one.value)).toEqual(JSON.parse(JSON.stringify(list)));
    },
  );
});

describe("a JSON text", () => {
  const valueAndCut = fc.jsonValue().chain((value) => {
    const text = JSON.stringify(value);
    return fc.tuple(fc.constant(text), fc.nat({ max: text.length - 1 }), fc.string({ unit: "grapheme" }));
  });

  test.prop([valueAndCut])("is read as the engine reads it, or has a fault within it", ([text, at, put]) => {
    const changed = text.slice(0, at) + put + text.slice(at + 1);
    const json = readJson(changed);
    if ("value" in json) expect(json.value).toEqual(JSON.parse(changed));
    else {
      expect(() => JSON.parse(changed)).toThrow();
      expect(json.at).toBeGreaterThanOrEqual(0);
      expect(json.at).toBeLessThanOrEqual(changed.length);
    }
  });

  test.prop([valueAndCut])("has no fault before the character that was put into it", ([text, at]) => {
    const json = readJson(`${text.slice(0, at)}\u0001${text.slice(at)}`);
    if ("value" in json) expect.unreachable("no JSON has such a character");
    // Of a number or a name that does not end well the beginning is told.
    else expect(text.slice(json.at, at)).toMatch(/^[\w.+\\-]*$/);
  });

  test("is read up to so many levels", () => {
    const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
    expect(readJson(nested(MOST_LEVELS))).toHaveProperty("value");
    expect(readJson(nested(MOST_LEVELS + 1))).toEqual({ fault: "too-deep", at: MOST_LEVELS });
    expect(readJson(JSON.stringify("[".repeat(1000)))).toHaveProperty("value");
    expect(readJson(JSON.stringify('\\"['.repeat(1000)))).toHaveProperty("value");
  });
});
