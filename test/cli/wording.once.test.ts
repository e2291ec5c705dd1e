import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { en as commandsInEnglish } from "../../src/cli/words/en.js";
import { fr as commandsInFrench } from "../../src/cli/words/fr.js";
import { en as engineInEnglish } from "../../src/wording/en.js";
import { fr as engineInFrench } from "../../src/wording/fr.js";

/** Something that stands for any argument of a sentence: text, a number's text, words in both languages, a list. */
const anything = Object.assign(["x", "y"], {
  en: "Name",
  fr: "Nom",
  toString: () => "x",
  toLocaleString: () => "2",
  // What a problem is made of.
  code: "missing",
  path: "a.b",
  found: "x",
  allowed: "y",
  replaceAll: () => "x",
});

/** Every sentence of a catalogue by its path, functions called with anything. */
function* sentencesIn(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === "string") yield [path, value];
  else if (typeof value === "function")
    yield* sentencesIn(value(...new Array(value.length).fill(anything)), path);
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* sentencesIn(inner, `${path}.${key}`);
  }
}

/** A sentence without what is typed as it stands: commands, JSON, places in an input. */
const prose = (text: string) => text.replace(/\{ ".*" \}|`[^`]*`|fe-triage .*|\d\d:\d\d\S*/g, "…");

const languages = {
  English: [...sentencesIn(engineInEnglish, "engine"), ...sentencesIn(commandsInEnglish, "commands")],
  French: [...sentencesIn(engineInFrench, "engine"), ...sentencesIn(commandsInFrench, "commands")],
};

/** The sentences of a language in which a pattern is found. */
function sentencesWith(language: keyof typeof languages, pattern: RegExp): [string, string][] {
  return languages[language].filter(([, text]) => pattern.test(prose(text)));
}

/** The texts of a source that have a letter or a quotation mark of French only, cut where values go. */
function frenchTextsOf(source: string): string[] {
  const file = ts.createSourceFile("a.ts", source, ts.ScriptTarget.ES2023);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const text = node.getText(file);
      if (/[àçèéêîôùœ«]/.test(text)) found.push(text.replace(/\$\{[^}]*\}/g, "x"));
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test("no French text of any source has a plain space where it needs one that does not break", () => {
  const folder = resolve(import.meta.dirname, "../../src");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const texts = sources.flatMap((path) => frenchTextsOf(readFileSync(join(folder, path), "utf8")));
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((text) => / [:;?!»%]|« /.test(text))).toEqual([]);
});

describe("sentences", () => {
  test("there are hundreds of them", () => {
    expect(languages.English.length).toBeGreaterThan(200);
    expect(languages.French.length).toBeGreaterThan(200);
  });

  test.each([
    ["a plain space before high punctuation", / [;:?!%»]/],
    ["no space before high punctuation", /[^\s\u00a0;:?!][;?!»](\s|$)/],
    ["a plain space after a guillemet", /«[^\u00a0]/],
    ["a straight apostrophe", /[a-z]'[a-zé]/i],
  ])("of French have not %s", (_, pattern) => expect(sentencesWith("French", pattern)).toEqual([]));

  test.each([
    ["French spacing", /\u00a0|\s[;:?!»]/],
    ["a straight apostrophe", /[a-z]'[a-z]/i],
  ])("of English have not %s", (_, pattern) => expect(sentencesWith("English", pattern)).toEqual([]));
});
