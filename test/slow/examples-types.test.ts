// The examples of the documentation (see test/examples.test.ts) compile; what only clutters an
// example is not asked of it.
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { allExamples, type Example, face, withImports } from "../example/extract.js";

const root = join(import.meta.dirname, "../..");
const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config;
const options: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(config, ts.sys, root).options,
  noUnusedLocals: false,
  noUncheckedIndexedAccess: false,
  verbatimModuleSyntax: false,
  paths: { "fe-triage": [face] },
};

/** What the compiler says of the examples, each standing beside the file it documents. */
function complaints(examples: readonly Example[]): string[] {
  const host = ts.createCompilerHost(options);
  const documented = ts.createProgram(
    [...new Set([face, ...examples.map(({ file }) => file)])],
    options,
    host,
  );
  const beside = new Map(
    examples.map((example) => {
      const { file, line, code } = example;
      const own = withImports(code, exportsOf(documented, file), file.replace(/\.ts$/, ".js"));
      const program = withImports(own, exportsOf(documented, face), "fe-triage");
      return [join(dirname(file), `example-${line}-of-${file.replace(/\W/g, "-")}.ts`), { example, program }];
    }),
  );
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => beside.has(path) || fileExists(path);
  host.getSourceFile = (path, target) => {
    const text = beside.get(path)?.program;
    return text === undefined
      ? (documented.getSourceFile(path) ?? getSourceFile(path, target))
      : ts.createSourceFile(path, `${text}\nexport {};`, target);
  };
  const program = ts.createProgram([...beside.keys()], options, host);
  return [...beside].flatMap(([path, { example }]) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(
        ({ messageText }) =>
          `${relative(root, example.file)}:${example.line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
      ),
  );
}

function exportsOf(program: ts.Program, file: string): string[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  return symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : [];
}

test("examples compile", { timeout: 60_000 }, () => {
  expect(complaints(allExamples())).toEqual([]);
});

test("an example that does not compile is found", { timeout: 60_000 }, () => {
  const file = join(root, "src/wording/language.ts");
  const example = (line: number, code: string) => ({ file, line, code, ofType: false });
  expect(
    complaints([example(1, 'const language: Language = "en";'), example(2, "LANGUAGES.sort(1)")]),
  ).toEqual([expect.stringMatching(/^src\/wording\/language\.ts:2 Property 'sort' does not exist/)]);
});
