import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { html } from "../../../src/cli/report/html.js";
import { printable } from "../../../src/wording/sentence.js";

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "<script>alert(1)</script>",
    '" onload="x',
    "' onload='x",
    "&lt;",
    "]]>",
    "-->",
    "\u202egnp",
    "\u0000\u001b[31m",
  ),
  fc
    .array(fc.constantFrom("<", ">", "&", '"', "'", "\n", "\u2028", "=", "/", "a"), { maxLength: 20 })
    .map((all) => all.join("")),
);

/** What a browser makes of character references. */
const read = (text: string) =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");

describe("markup", () => {
  test.prop([hostile, hostile])(
    "has no other tag, attribute or reference than its template, whatever is put in",
    (one, other) => {
      const { text } = html`<b title="${one}">${other}</b>`;
      const [, title = "", content = ""] = /^<b title="([^"]*)">([^<]*)<\/b>$/.exec(text) ?? [];
      for (const part of [title, content]) expect(part).toMatch(/^([^<>&"']|&(amp|lt|gt|quot|#39);)*$/);
      expect([read(title), read(content)]).toEqual([printable(one), printable(other)]);
    },
  );

  test.prop([hostile])("moves no text and no cursor", (text) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const moving = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
    expect(html`${text}`.text).not.toMatch(moving);
  });

  test.prop([hostile])("is not escaped twice where it is put into other markup", (text) => {
    const inner = html`<i>${text}</i>`;
    expect(html`<p>${[inner, null, inner]}</p>`.text).toBe(`<p>${inner.text}${inner.text}</p>`);
  });

  test("has coordinates to a tenth", () => {
    expect(html`<rect x="${1 / 3}" y="${2}" width="${-0.04}"/>`.text).toBe('<rect x="0.3" y="2" width="0"/>');
  });
});
