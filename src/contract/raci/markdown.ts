import type { RaciSection } from "./matrix.js";

/** Longest number of a section, as 3.2.1. */
const LONGEST_NUMBER = 20;

/** The cells between the bars of a line; a bar behind a backslash is text. */
export function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = "";
  const end = () => {
    cells.push(cell.replaceAll("**", "").trim());
    cell = "";
  };
  for (let at = line.startsWith("|") ? 1 : 0; at < line.length; at++) {
    const char = line[at] as string;
    if (char === "\\" && line[at + 1] === "|") {
      cell += "|";
      at++;
    } else if (char === "|") end();
    else cell += char;
  }
  if (cell.trim() !== "") end();
  return cells;
}

/** Whether a line is the one between the heads and the rows of a table of so many columns. */
export function isDelimiter(line: string, columns: number): boolean {
  const text = line.trim();
  if (!text.includes("-")) return false;
  const cells = cellsOf(text);
  return cells.length === columns && cells.every((cell) => /^:?-+:?$/.test(cell));
}

/** The section that a heading begins, `#### **3.2.2. Changes**` as 3.2.2; null for other lines. */
export function headingOf(line: string): RaciSection | null {
  const marks = /^#{1,6}(?=\s)/.exec(line)?.[0];
  if (marks === undefined) return null;
  const text = line.slice(marks.length).replaceAll("**", "").trim();
  const [first = ""] = text.split(" ", 1);
  const number = first.length <= LONGEST_NUMBER && /^\d+(?:\.\d+)*\.?$/.test(first) ? first : "";
  const title = text.slice(number.length).trim();
  return { number: number.endsWith(".") ? number.slice(0, -1) : number, title: { en: title, fr: title } };
}

/** The title that the lines between `---` at the top give, and where the text begins behind them. */
export function frontMatterOf(lines: readonly string[]): { readonly title: string; readonly end: number } {
  const close =
    lines[0]?.trim() === "---" ? lines.findIndex((line, i) => i > 0 && line.trim() === "---") : -1;
  const named = lines.slice(1, Math.max(close, 1)).find((line) => /^title\s?:/.test(line)) ?? "";
  const title = named.slice(named.indexOf(":") + 1).trim();
  const quoted = /^(["'])(.*)\1$/.exec(title)?.[2];
  return { title: quoted ?? title, end: close + 1 };
}
