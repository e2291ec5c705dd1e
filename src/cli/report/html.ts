import { printable } from "../../wording/sentence.js";

/** Text that is HTML or SVG already. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: texts, which are escaped; coordinates; markup as it is; lists; nothing for null. */
export type Content = string | number | Markup | null | readonly Content[];

/**
 * Makes markup: what stands in the template is as it is, and each text put into it is escaped, wherever it stands,
 * between tags or in a quoted attribute. Control characters and direction marks are shown by their codes. A number
 * is a coordinate, written to a tenth: numbers for people are texts in their language.
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let text = parts[0] as string;
  contents.forEach((content, i) => {
    text += written(content) + (parts[i + 1] as string);
  });
  return new Markup(text);
}

function written(content: Content): string {
  if (content === null) return "";
  if (content instanceof Markup) return content.text;
  if (typeof content === "number") return String(Math.round(content * 10) / 10);
  return typeof content === "string" ? escaped(content) : content.map(written).join("");
}

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (char) => REFERENCES[char] as string);
}
