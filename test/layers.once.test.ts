// What the layers may reach: the machine belongs to src/cli and the browser to src/web, and everything else takes
// its time, its zone and its chance as arguments. Which layer may import which is checked by test/layers.cjs.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const src = resolve(import.meta.dirname, "../src");
const machine = /^(process|console|performance|crypto|globalThis|navigator|localStorage|sessionStorage)$/;
const reaching = /^(fetch|require|eval|setTimeout|setInterval|setImmediate|queueMicrotask)$/;
const localTime =
  /^([gs]et(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|TimezoneOffset|Year)|to(Locale)?(Date|Time)String|toLocaleString)$/;

/** What a source takes from the machine, by line. */
function takenFromMachine(source: string): string[] {
  const file = ts.createSourceFile("a.ts", source, ts.ScriptTarget.ES2023);
  const found: string[] = [];
  visit(file);
  return found;

  function visit(node: ts.Node): void {
    if (takes(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push(`${line + 1}: ${node.getText(file)}`);
    }
    ts.forEachChild(node, visit);
  }
}

function takes(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) {
    const owner = ts.isIdentifier(node.expression) ? node.expression.text : "";
    const member = node.name.text;
    return (
      machine.test(owner) ||
      localTime.test(member) ||
      (owner === "Date" && member === "now") ||
      (owner === "Math" && member === "random")
    );
  }
  if (ts.isNewExpression(node) && named(node.expression, /^Date$/)) return node.arguments?.length !== 1;
  return ts.isCallExpression(node) && named(node.expression, reaching, /^Date$/);
}

function named(node: ts.Node, ...names: RegExp[]): boolean {
  return ts.isIdentifier(node) && names.some((name) => name.test(node.text));
}

describe("outside src/cli and src/web", () => {
  const sources = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".ts") && !/^(cli|web)[\\/]/.test(path),
  );

  test("no source takes a clock, a zone, chance or anything else from the machine", () => {
    const taken = sources.flatMap((path) =>
      takenFromMachine(readFileSync(join(src, path), "utf8")).map((found) => `src/${path}:${found}`),
    );
    expect(taken).toEqual([]);
  });

  test.each([
    "Date.now()",
    "const clock = Date.now",
    "new Date()",
    "new Date",
    "Date()",
    "new Date(2026, 4, 7)",
    "Math.random()",
    "process.env.TZ",
    "process?.exit()",
    "performance.now()",
    "globalThis.process",
    "console.log(1)",
    "crypto.randomUUID()",
    "date.getHours()",
    "new Date(0).getTimezoneOffset()",
    "date.setDate(1)",
    "date?.toLocaleString('fr')",
    "date.toDateString()",
    "setTimeout(run, 1)",
    "fetch(address)",
  ])("refuses %s", (code) => expect(takenFromMachine(`\n${code};`)).not.toEqual([]));

  test.each([
    "new Date(0)",
    "new Date(atMs).toISOString()",
    "Date.UTC(2026, 4, 7)",
    "Date.parse(text)",
    "date.getTime()",
    "date.getUTCHours()",
    "Math.round(1)",
    "getTimezoneOffset(zone, atMs)",
    "({ process: 1, console: 2 })",
    "row.process",
    "// Date.now() and new Date()",
    '"Date.now()"',
  ])("allows %s", (code) => expect(takenFromMachine(`\n${code};`)).toEqual([]));
});
