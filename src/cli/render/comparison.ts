import pc from "picocolors";
import { coloured } from "./check.js";
import { widthOf } from "./columns.js";
import { type Cell, plain, type Row, rowsOf } from "./figures.js";
import type { Scene, Side } from "./scene.js";
import { wrap, wrapIn } from "./wrap.js";

/** What stands before a variant's cell: a sign where it is another than the ticket's as it is. */
const DIFFERS = " ≠ ";
const AGREES = "   ";
/** Room that a cell needs to be read: where there is less the table is turned. */
const NARROWEST_CELL = 13;
/** Room that a cell has before the table is folded once more. */
const FOLDED_CELL = 16;
const INDENT = "  ";

/**
 * The figures of the ticket as it is and of its variants side by side, what differs marked. Where the terminal has no
 * room for all, the table is folded: the ticket as it is stands in each part, and the later parts have only the rows
 * in which they differ from it. On a very narrow terminal the sides stand under each figure.
 */
export function comparisonLines(scene: Scene): string[] {
  const sides = [scene.base, ...scene.variants];
  const rows = rowsOf(scene, sides);
  const room = scene.columns - INDENT.length;
  const label = rows.reduce((most, row) => Math.max(most, widthOf(row.label)), 0);
  const parts = partsOf(sides, rows, room - label);
  const lines =
    parts === null
      ? turned(rows, sides, scene)
      : parts.flatMap((part, nth) => [
          ...(nth === 0 ? [] : [""]),
          ...tableOf(part, nth === 0 ? rows : differing(rows, part), sides, label, scene.colour),
        ]);
  const legend = sides.length > 1 && parts !== null ? wrap(scene.words.tableLegend, room) : [];
  return [...lines, ...legend].map((line) => (INDENT + line).trimEnd());
}

/** A part of the table: which sides stand in it, each with its width. The first is always the ticket as it is. */
interface Part {
  readonly indexes: readonly number[];
  readonly widths: readonly number[];
}

/** Room that a name may take over its column before it is broken: as much as reads well, or what the cells take. */
const NAME_ROOMS = [28, 0];

/** How the sides are spread over parts; null where not even two stand side by side. */
function partsOf(sides: readonly Side[], rows: readonly Row[], room: number): Part[] | null {
  const all = sides.map((_, index) => index);
  for (const nameRoom of NAME_ROOMS) {
    const whole = partOf(all, likedWidths(sides, rows, nameRoom), room, Number.POSITIVE_INFINITY);
    if (whole !== null) return [whole];
  }
  const widths = likedWidths(sides, rows, 0);
  const whole = partOf(all, widths, room, NARROWEST_CELL);
  if (whole !== null) return [whole];
  for (let count = 2; count < all.length; count++) {
    // As even as can be, so that no part has one side only because the others are full.
    const each = Math.ceil((all.length - 1) / count);
    const parts = new Array(count).fill(0).flatMap((_, nth) => {
      const some = all.slice(1 + nth * each, 1 + (nth + 1) * each);
      return some.length === 0 ? [] : [partOf([0, ...some], widths, room, FOLDED_CELL)];
    });
    if (parts.every((part) => part !== null)) return parts;
  }
  const pairs = all.slice(1).map((index) => partOf([0, index], widths, room, NARROWEST_CELL));
  return pairs.length > 0 && pairs.every((part) => part !== null) ? pairs : null;
}

/** The widths that the sides' cells would like, with so much room for a name on one line. */
function likedWidths(sides: readonly Side[], all: readonly Row[], nameRoom: number): number[] {
  const rows = all.filter(({ cells, leads }) => leads || cells.some(({ text }) => text !== cells[0]?.text));
  return sides.map(({ title }, index) => {
    const cells = rows.map(({ cells }) => widthOf((cells[index] as Cell).text));
    const words = title.split(" ").map(widthOf);
    return Math.max(...cells, ...words, Math.min(widthOf(title), nameRoom));
  });
}

/** Some sides as a part: as wide as they like, or none wider than all can be; null where that is less than `least`. */
function partOf(
  indexes: readonly number[],
  widths: readonly number[],
  room: number,
  least: number,
): Part | null {
  const liked = indexes.map((index) => widths[index] as number);
  const gaps = AGREES.length * indexes.length;
  if (liked.reduce((sum, width) => sum + width, gaps) <= room) return { indexes, widths: liked };
  if (least === Number.POSITIVE_INFINITY) return null;
  let most = Math.max(...liked);
  while (most >= least && liked.reduce((sum, width) => sum + Math.min(width, most), gaps) > room) most--;
  return most < least ? null : { indexes, widths: liked.map((width) => Math.min(width, most)) };
}

const differing = (rows: readonly Row[], { indexes }: Part) =>
  rows.filter(({ cells, leads }) => leads || indexes.some((index) => cells[index]?.text !== cells[0]?.text));

function tableOf(
  { indexes, widths }: Part,
  rows: readonly Row[],
  sides: readonly Side[],
  label: number,
  colour: boolean,
): string[] {
  const colours = pc.createColors(colour);
  const head: Row = { label: "", cells: sides.map(({ title }) => plain(title)), leads: true };
  // A ticket without variants needs no name over its figures.
  return [...(sides.length > 1 ? [head] : []), ...rows].flatMap((row) => {
    const isHead = row === head;
    const [first] = row.cells as [Cell];
    // Where all agree the figure stands once, and needs no room of the others.
    if (!row.leads && indexes.every((index) => row.cells[index]?.text === first.text)) {
      return [row.label.padEnd(label) + AGREES + first.text];
    }
    const cells = indexes.map((index, at) => {
      const cell = row.cells[index] as Cell;
      const differs = !isHead && cell.text !== first.text;
      return wrap(cell.text, widths[at] as number).map((line, nth) => {
        const sign = differs && nth === 0 ? DIFFERS : AGREES;
        const text = isHead ? colours.bold(line) : painted(cell, line, at === 0 ? "base" : differs, colours);
        return sign + text + " ".repeat((widths[at] as number) - widthOf(line));
      });
    });
    return beside([[row.label.padEnd(label)], ...cells]);
  });
}

/** Cells of several lines beside one another, each line of a cell as wide as its first. */
function beside(cells: readonly (readonly string[])[]): string[] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return new Array(height)
    .fill(0)
    .map((_, nth) => cells.map((lines) => lines[nth] ?? " ".repeat(widthOf(lines[0] ?? ""))).join(""));
}

/** A line of a cell: as it is, other than that, or the same and therefore dim. */
function painted(
  { status }: Cell,
  line: string,
  differs: boolean | "base",
  colours: ReturnType<typeof pc.createColors>,
): string {
  if (differs === false) return colours.dim(line);
  const text = status === null ? line : coloured(colours, status, line);
  if (differs === "base") return text;
  return colours.bold(status === null ? colours.cyan(text) : text);
}

/** Each figure as it is, and under it the sides where it is another. */
function turned(rows: readonly Row[], sides: readonly Side[], scene: Scene): string[] {
  const colours = pc.createColors(scene.colour);
  const room = scene.columns - INDENT.length;
  const named = sides.slice(1).flatMap(({ title }) => wrapIn(title, room, 0, 2).map(colours.bold));
  return [
    ...named,
    ...(named.length === 0 ? [] : [""]),
    ...rows.flatMap(({ label, cells }) => {
      const indent = label.length - label.trimStart().length;
      return [
        ...wrapIn(`${label.trim()} ${cells[0]?.text ?? ""}`, room, indent, indent + 2),
        ...cells.flatMap((cell, index) => {
          if (index === 0 || cell.text === cells[0]?.text) return [];
          const lines = wrapIn(`${sides[index]?.key}${DIFFERS}${cell.text}`, room, indent + 2, indent + 4);
          return lines.map((line) => painted(cell, line, true, colours));
        }),
      ];
    }),
  ];
}
