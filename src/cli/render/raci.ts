import pc from "picocolors";
import type { RaciException } from "../../contract/raci/exceptions.js";
import {
  type HdsRow,
  type LetterRow,
  PARTIES,
  type RaciMatrix,
  type RaciSection,
} from "../../contract/raci/matrix.js";
import { printable } from "../../wording/sentence.js";
import type { Terminal } from "../terminal.js";
import { raciWordsOf } from "../words/raci.js";
import { columns, widthOf } from "./columns.js";
import { hdsLines } from "./raci-hds.js";
import { wrapIn } from "./wrap.js";

/** A matrix with the rows to show, and how many it has in all. */
export interface ShownMatrix {
  readonly matrix: RaciMatrix;
  readonly total: number;
}

/** Matrices in short, with how many rows each has, and the rows that break RACI-3. */
export function raciListText(
  matrices: readonly RaciMatrix[],
  exceptions: readonly RaciException[],
  terminal: Terminal,
): string {
  const words = raciWordsOf(terminal.lang);
  const names = columns(
    matrices.map(({ id, rows }) => [id, words.rows(rows.length)]),
    [1],
  );
  return textOf([
    pc.createColors(terminal.colour).bold(words.matrices),
    ...matrices.flatMap(({ source }, i) => [
      `  ${names[i]}`,
      ...wrapIn(printable(source), terminal.columns, 6),
    ]),
    ...exceptionLines(exceptions, terminal),
  ]);
}

/** Matrices row by row, what the letters mean, and the rows that break RACI-3. */
export function raciText(
  shown: readonly ShownMatrix[],
  exceptions: readonly RaciException[],
  terminal: Terminal,
): string {
  const words = raciWordsOf(terminal.lang);
  const colours = pc.createColors(terminal.colour);
  const hasLetters = shown.some(({ matrix }) => matrix.rows.some((row) => !("responsibility" in row)));
  const blocks = shown.map(({ matrix: { id, source, sections, rows }, total }) => {
    const counted = rows.length === total ? words.rows(total) : words.found(rows.length, total);
    const lettered = rows.filter((row): row is LetterRow => !("responsibility" in row));
    const ruled = rows.filter((row): row is HdsRow => "responsibility" in row);
    return [
      ...wrapIn(printable(`${id} (${counted}): ${source}`), terminal.columns, 0, 2).map(colours.bold),
      ...(lettered.length === 0 ? [] : tableLines(sections, lettered, terminal)),
      ...hdsLines(ruled, terminal),
      "",
    ];
  });
  return textOf([
    ...blocks.flat(),
    ...(hasLetters ? wrapIn(words.legend, terminal.columns, 0).map(colours.dim) : []),
    ...exceptionLines(exceptions, terminal),
  ]);
}

const textOf = (lines: readonly string[]) => `${lines.join("\n").trimEnd()}\n`;

/** Activities under their sections, the letters of all at one place. */
function tableLines(
  sections: readonly RaciSection[],
  rows: readonly LetterRow[],
  { lang, colour, columns: room }: Terminal,
): string[] {
  const words = raciWordsOf(lang);
  const colours = pc.createColors(colour);
  const heads = PARTIES.map((party) => words.party[party]);
  const labels = rows.map(({ activity }) => printable(activity[lang]));
  const longest = labels.reduce((most, label) => Math.max(most, widthOf(label)), 0);
  const besides = 2 + heads.reduce((sum, head) => sum + 2 + head.length, 0);
  const wrapped = labels.map((label) => wrapIn(label, Math.min(room - besides, longest) + 2, 2));
  // The head is a row too, so that it stands in the same columns.
  const lines = columns([
    [`  ${words.activity}`, ...heads],
    ...rows.flatMap((row, i) =>
      (wrapped[i] as string[]).map((line, nth) =>
        nth === 0 ? [line, ...PARTIES.map((party) => row[party] || "–")] : [line, "", ""],
      ),
    ),
  ]);
  const above = new Map(sections.map((section) => [section.number, section]));
  const told = new Set<string>();
  let at = 1;
  return [
    colours.dim(lines[0] as string),
    ...rows.flatMap(({ section }, i) => {
      const headings = [...ancestors(section.number).flatMap((number) => above.get(number) ?? []), section];
      const fresh = headings.filter((heading) => !told.has(keyOf(heading)));
      for (const heading of fresh) told.add(keyOf(heading));
      const own = lines.slice(at, at + (wrapped[i] as string[]).length);
      at += own.length;
      return [
        ...fresh.flatMap(({ number, title }, nth) => {
          const name = printable([number, title[lang]].filter((part) => part !== "").join("  "));
          return [
            ...(nth === 0 ? [""] : []),
            ...(name === "" ? [] : wrapIn(name, room, 0).map(colours.bold)),
          ];
        }),
        ...own,
      ];
    }),
  ];
}

const keyOf = ({ number, title }: RaciSection) => `${number} ${title.en}`;

/** The numbers above a section's: of 3.2.1 they are 3 and 3.2. */
function ancestors(number: string): string[] {
  const parts = number.split(".");
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join("."));
}

function exceptionLines(exceptions: readonly RaciException[], terminal: Terminal): string[] {
  if (exceptions.length === 0) return [];
  const { lang, columns: room } = terminal;
  const words = raciWordsOf(lang);
  return [
    "",
    pc.createColors(terminal.colour).bold(words.exceptions(exceptions.length)),
    ...exceptions.flatMap(({ matrix, row, breaks }) => {
      const letters = PARTIES.map((party) => `${words.party[party]} ${row[party] || "–"}`).join(", ");
      const why = breaks.map((kind) => words.breaks[kind]).join(", ");
      const place = `${matrix} ${row.section.number}`.trimEnd();
      return [
        ...wrapIn(words.does(`${place}  ${letters}`, why), room, 2, 4),
        ...wrapIn(printable(row.activity[lang]), room, 6),
      ];
    }),
  ];
}
