import { fc, test } from "@fast-check/vitest";
import { SaxesParser } from "saxes";
import { describe, expect } from "vitest";
import { piecesOf, type TextPieces } from "../../src/intake/csv.js";
import { XmlCursor } from "../../src/intake/xml-cursor.js";

type Step = readonly [name: string, attributes?: Readonly<Record<string, string>>];

const KEYS = ["key", "value", "a", "é", "x:y", "_"];

/** All tags of a text, each with its attributes, or the code of what refuses it. */
async function read(text: TextPieces): Promise<Step[] | string> {
  const cursor = new XmlCursor(piecesOf(text), (code, line) => new Error(`${code} in line ${line}`));
  const steps: Step[] = [];
  try {
    while (await cursor.more()) {
      while (cursor.next()) {
        const found = KEYS.map((key) => [key, cursor.attribute(key)] as const);
        const attributes = Object.fromEntries(found.filter(([, value]) => value !== undefined));
        steps.push(
          cursor.isStart ? [cursor.name, attributes as Record<string, string>] : [`/${cursor.name}`],
        );
      }
    }
  } catch (error) {
    return (error as Error).message;
  }
  return steps;
}

/** The same by saxes, which refuses nothing that is well formed. */
function readBySaxes(text: string): Step[] | string {
  const parser = new SaxesParser();
  const steps: Step[] = [];
  let refused = "";
  parser.on("error", (error) => (refused ||= error.message));
  parser.on("doctype", () => (refused ||= "doctype"));
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  parser.on("opentag", ({ name, attributes }) => {
    steps.push([
      local(name),
      Object.fromEntries(
        Object.entries(attributes as Record<string, string>).filter(([key]) => KEYS.includes(key)),
      ),
    ]);
  });
  parser.on("closetag", ({ name }) => steps.push([`/${local(name)}`]));
  parser.write(text).close();
  return refused === "" ? steps : "refused";
}

/** The text cut at random places. */
const inPieces = (text: string) =>
  fc
    .array(fc.nat({ max: text.length }), { maxLength: 6 })
    .map((cuts) =>
      [...cuts.sort((a, b) => a - b), text.length].map((cut, i, all) => text.slice(all[i - 1] ?? 0, cut)),
    );

const written = (text: string) => text.replace(/[&<"\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
const value = fc.string({
  unit: fc.constantFrom("a", "é", "😀", " ", "&", "<", ">", '"', "'", "\n", "\t", "]]>"),
  maxLength: 6,
});
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc
    .record({
      name: fc.constantFrom("log", "trace", "event", "string", "é:t", "a.b-c"),
      attributes: fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 3 }),
      inner: fc.array(
        fc.oneof(
          { maxDepth: 4 },
          fc.constantFrom("", "\n  ", "text &amp; &#233;", "<!-- a -->", "<![CDATA[<&]]>", "<?x y?>"),
          tie("node"),
        ),
        { maxLength: 3 },
      ),
      quote: fc.constantFrom('"', "'"),
    })
    .map(({ name, attributes, inner, quote }) => {
      const told = Object.entries(attributes).map(
        ([key, text]) => ` ${key}=${quote}${written(text).replaceAll("'", "&apos;")}${quote}`,
      );
      return inner.length === 0
        ? `<${name}${told.join("")}/>`
        : `<${name}${told.join("")}>${inner.join("")}</${name}>`;
    }),
})).node;

describe("an XML text", () => {
  test.prop([
    fc
      .tuple(
        fc.constantFrom("", "\ufeff", '<?xml version="1.0" encoding="UTF-8"?>\n', "<!-- - -->\n"),
        tree,
        fc.constantFrom("", "\n", "<?end ?>"),
      )
      .chain(([head, root, tail]) => fc.tuple(fc.constant(head + root + tail), inPieces(head + root + tail))),
  ])("is read as saxes reads it, wherever its pieces end", async ([text, pieces]) => {
    const expected = readBySaxes(text.replace("\ufeff", ""));
    expect(expected).not.toBe("refused");
    expect(await read(pieces)).toEqual(expected);
  });

  const scrap = fc.constantFrom(
    ...[
      "<a",
      "<a>",
      "</a>",
      "<b/>",
      ">",
      "/>",
      ' key="1"',
      " a='2'",
      " a=3",
      "<!--",
      "-->",
      "--",
      "<![CDATA[",
      "]]>",
      "<?xml",
    ],
    ...[
      ' version="1.0"',
      "?>",
      "<?x",
      "&amp;",
      "&",
      "&#0;",
      "&#65;",
      "&lol;",
      "<!DOCTYPE a>",
      "x",
      " ",
      "\n",
      '"',
      "'",
      "<",
      "\u0001",
      "a",
    ],
  );
  test.prop([fc.array(scrap, { maxLength: 7 }).map((parts) => parts.join(""))], { numRuns: 2000 })(
    "is refused where saxes refuses it, and only there",
    async (text) => {
      const own = await read(text);
      expect(typeof own === "string" ? "refused" : own).toEqual(readBySaxes(text));
    },
  );

  test.each([
    [
      "a document type",
      "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'c'>]>\n<a>&b;</a>",
      "doctype in line 2",
    ],
    ["an entity that nobody knows", "<a>\n&b;</a>", "bad-xml in line 1"],
    ["an element that is not closed", "<a>\n<b>\n</b>\n", "unclosed-xml in line 4"],
    ["an element closed by another", "<a>\n<b>\n</a></b>", "bad-xml in line 3"],
    ["no element", "\n \n", "unclosed-xml in line 3"],
    ["two elements", "<a/>\n<b/>", "bad-xml in line 2"],
    ["an attribute twice", '<a\nb="1" b="2"/>', "bad-xml in line 1"],
    ["binary data", "<a>\n\0</a>", "binary in line 1"],
    ["a hundred levels", "<a>".repeat(101), "too-deep in line 1"],
    [
      "many attributes",
      `<a ${Array.from({ length: 1001 }, (_, i) => `b${i}=""`).join(" ")}/>`,
      "bad-xml in line 1",
    ],
  ])("with %s is refused with the line", async (_, text, message) => {
    expect(await read(text)).toBe(message);
  });

  test.each([
    ["a value", '<a b="'],
    ["a comment", "<a><!--"],
    ["text", "<a>"],
    ["white space", ""],
    ["an instruction", "<?a "],
  ])("holds no more than a megabyte for %s that never ends", async (_, beginning) => {
    let given = 0;
    function* endless() {
      yield beginning;
      for (;;) {
        given += 10_000;
        yield " ".repeat(10_000);
      }
    }
    expect(await read(endless())).toMatch(/^long-markup/);
    expect(given).toBeLessThan(2 ** 20 + 20_000);
  });
});
