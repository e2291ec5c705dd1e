import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A piece of documentation that is a program: where it stands, its TypeScript, and whether it may show nothing. */
export type Example = { file: string; line: number; code: string; ofType: boolean };

const root = resolve(import.meta.dirname, "../..");

/** The public face of the library, whose exports every example sees. */
export const face = join(root, "src/index.ts");

/** Every `@example` of the sources, and every `ts` fence of README.md. */
export function allExamples(): Example[] {
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(root, "src", path))
    .sort();
  const readme = join(root, "README.md");
  return [
    ...sources.flatMap((file) => examplesOfSource(file, readFileSync(file, "utf8"))),
    ...(existsSync(readme) ? fencedExamples(readme, readFileSync(readme, "utf8")) : []),
  ];
}

/** The `@example` blocks of a source's doc comments, each up to the next tag at the start of a line. */
export function examplesOfSource(file: string, source: string): Example[] {
  return [...source.matchAll(/\/\*\*.*?\*\//gs)].flatMap((comment) => {
    const ofType = /^\s*export (interface|type)\b/.test(source.slice(comment.index + comment[0].length));
    const text = comment[0].replace(/\*\/$/, "").replace(/^[ \t]*\/?\*+ ?/gm, "");
    return [...text.matchAll(/^@example\b(.*?)(?=^@\w|$(?![\s\S]))/gms)].map((tag) => ({
      file,
      line: lineAt(source, comment.index) + lineAt(text, tag.index) - 1,
      code: fencedExamples(file, tag[1]!)[0]?.code ?? tag[1]!.trim(),
      ofType,
    }));
  });
}

/** The `ts` fences of a text in Markdown. */
function fencedExamples(file: string, text: string): Example[] {
  return [...text.matchAll(/^```ts\n(.*?)^```/gms)].map((fence) => ({
    file,
    line: lineAt(text, fence.index),
    code: fence[1]!.trim(),
    ofType: false,
  }));
}

/** The example with an import of the exported names it mentions and does not import itself. */
export function withImports(code: string, names: readonly string[], specifier: string): string {
  const imported = [...code.matchAll(/^import\b.*?from/gms)].join(" ");
  const missing = names.filter((name) => mentions(code, name) && !mentions(imported, name));
  // On the first line, so that line numbers stay.
  return missing.length === 0 ? code : `import { ${missing.join(", ")} } from "${specifier}"; ${code}`;
}

function mentions(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w$."])${name}(?![\\w$])`).test(text);
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
