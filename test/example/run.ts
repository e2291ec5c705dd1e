import ts from "typescript";
import { expect } from "vitest";
import { withImports } from "./extract.js";

type Scope = Record<string, unknown>;
type Compiled = new (...text: string[]) => (...values: unknown[]) => Promise<void>;

const AsyncFunction = (async () => {}).constructor as Compiled;

/** Runs an example that sees the names of `scope`, and checks each result it shows; one at least, but of a type. */
export async function runExample(code: string, scope: Scope, ofType = false): Promise<void> {
  const program = withChecks(withImports(code, Object.keys(scope), "fe-triage"), ofType);
  const { outputText } = ts.transpileModule(program, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const require = (specifier: string) => {
    expect(specifier, "what an example imports from").toBe("fe-triage");
    return scope;
  };
  await new AsyncFunction("require", "exports", "__check", outputText)(require, {}, check);
}

/** The program with a check in place of each statement that shows its result. */
function withChecks(program: string, ofType: boolean): string {
  let checked = "";
  let done = 0;
  for (const statement of ts.createSourceFile("example.ts", program, ts.ScriptTarget.ES2022).statements) {
    const shown = /^[ \t]*\/\/ (=>|throws) (.*(?:\n[ \t]*\/\/.*)*)/.exec(program.slice(statement.end));
    if (shown === null) continue;
    const text = program.slice(statement.pos, statement.end).replace(/;\s*$/, "");
    const expected = shown[2]!.replace(/\n[ \t]*\/\//g, " ");
    const [before, value] = ts.isExpressionStatement(statement)
      ? ["", text]
      : [`${text};`, constant(statement)];
    checked += `${program.slice(done, statement.pos)}\n${before}`;
    checked += `await __check(async () => (${value}\n), "${shown[1]}", ${JSON.stringify(expected)});`;
    done = statement.end;
  }
  if (done === 0 && !ofType)
    throw new Error("The example shows no result: write one as `expression // => value`");
  return checked + program.slice(done);
}

function constant(statement: ts.Statement): string {
  const name = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]?.name
    : undefined;
  if (name && ts.isIdentifier(name)) return name.text;
  throw new Error("Only an expression or a constant with a name can show its result");
}

async function check(run: () => unknown, kind: string, expected: string): Promise<void> {
  if (kind === "throws") return expect(run()).rejects.toThrow(expected.trim());
  const actual = expect(plain(await run()));
  const value = plain(literal(expected));
  if (expected.includes("…")) actual.toMatchObject(value as object);
  else actual.toEqual(value);
}

/** The value of a literal in which instants need no quotes and `…` stands for other properties. */
function literal(text: string): unknown {
  const code = text.replace(
    /"(?:[^"\\]|\\.)*"|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)|,?\s*…/g,
    (found) => (found.startsWith('"') ? found : /^\d/.test(found) ? `new Date("${found}")` : ""),
  );
  return new Function(`return (${code}\n)`)();
}

function plain(value: unknown): unknown {
  // JSON has neither, and a NaN must not pass for null.
  if (value === undefined || typeof value === "number") return value;
  const entries = (_key: string, part: unknown) =>
    part instanceof Set || part instanceof Map ? [...part] : part;
  return JSON.parse(JSON.stringify(value, entries));
}
