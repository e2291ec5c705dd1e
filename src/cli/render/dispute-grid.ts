import pc from "picocolors";
import type { DisputeCell, DisputeStory } from "../../simulate/dispute/story.js";
import type { CommitmentStatus } from "../../sla/commitment.js";
import { coloured } from "./check.js";
import { widthOf } from "./columns.js";
import { wrap, wrapIn } from "./wrap.js";

/** What a grid shows of one cell: lines, with the status that colours them. */
export interface GridCell {
  readonly lines: readonly string[];
  readonly status: CommitmentStatus;
}

type Way = Readonly<Record<string, string>>;

/** What stands before a cell: a sign where it is another than that in force. */
const DIFFERS = " ≠ ";
const AGREES = "   ";
const WIDEST_LABEL = 14;
/** Room that a cell needs to be read: where there is less, cells stand under one another. */
const NARROWEST_CELL = 12;

/** Ways that come to the same, as one row or one column. */
interface Lane {
  readonly label: string;
  readonly index: number;
}

/**
 * The cells of a branch as a grid with a row for each reading of re-grades and a column for each of holds; rows that
 * agree are one, and columns too. Where all agree it is null.
 */
export function gridLines(
  name: string,
  { regrade, pauses }: DisputeStory["clocks"],
  cells: readonly DisputeCell[],
  show: (cell: DisputeCell) => GridCell,
  { columns, colour }: { readonly columns: number; readonly colour: boolean },
): string[] | null {
  const at = (row: Way, column: Way): DisputeCell | undefined =>
    cells.find(({ readings }) => fits(readings, row) && fits(readings, column));
  const shown = regrade.map((row) =>
    pauses.map((column) => {
      const cell = at(row, column);
      return cell === undefined ? null : show(cell);
    }),
  );
  const inForce = cells.find((cell) => cell.inForce)?.readings ?? {};
  const rows = lanes(regrade, (index) => shown[index], inForce);
  const heads = lanes(pauses, (index) => shown.map((row) => row[index]), inForce);
  if (rows.length === 1 && heads.length === 1) return null;
  const usual = cells.find((cell) => cell.inForce);
  const usualText = usual === undefined ? "" : textOf(show(usual));
  const table = rows.map((row) => heads.map((head) => shown[row.index]?.[head.index] ?? null));
  const differs = (cell: GridCell | null) => cell !== null && textOf(cell) !== usualText;
  const labels = [name, ...rows.map(({ label }) => label)].flatMap((label) => wrap(label, WIDEST_LABEL));
  const label = Math.max(...labels.map(widthOf));
  const wide = heads.map((head, i) =>
    Math.max(
      ...head.label.split(" ").map(widthOf),
      ...table.flatMap((row) => row[i]?.lines.map(widthOf) ?? []),
    ),
  );
  const most = Math.floor((columns - label) / heads.length) - DIFFERS.length;
  const room = columns - label - heads.length * DIFFERS.length;
  const widths =
    wide.reduce((sum, width) => sum + width, 0) <= room ? wide : wide.map((w) => Math.min(w, most));
  const paints = pc.createColors(colour);
  if (Math.min(...widths) < Math.min(NARROWEST_CELL, ...wide)) {
    return [
      name,
      ...rows.flatMap((row, r) =>
        heads.flatMap((head, c) => {
          const cell = table[r]?.[c];
          const place = [row.label, head.label].filter((one) => one !== "").join(", ");
          if (!cell) return [];
          const text = `${differs(cell) ? "≠ " : ""}${place}: ${cell.lines.join(", ")}`;
          return wrapIn(text, columns, 2, 4).map((line) => coloured(paints, cell.status, line));
        }),
      ),
    ];
  }
  const line = (parts: readonly Part[]) => beside(parts).map((one) => one.trimEnd());
  const head = heads.map(
    ({ label: text }, i): Part => ({
      lines: wrap(text, widths[i] as number),
      width: (widths[i] as number) + AGREES.length,
      sign: AGREES,
      paint: paints.dim,
    }),
  );
  return [
    ...line([{ lines: [name], width: label, sign: "", paint: paints.bold }, ...head]),
    ...rows.flatMap((row, r) => {
      const parts = heads.map((_, c): Part => {
        const cell = table[r]?.[c] ?? null;
        const lines = cell === null ? [] : cell.lines.flatMap((one) => wrap(one, widths[c] as number));
        const other = differs(cell);
        const paint = (text: string) => {
          const said = cell === null ? text : coloured(paints, cell.status, text);
          return other ? paints.bold(said) : said;
        };
        return { lines, width: (widths[c] as number) + AGREES.length, sign: other ? DIFFERS : AGREES, paint };
      });
      const lead: Part = { lines: wrap(row.label, WIDEST_LABEL), width: label, sign: "", paint: paints.dim };
      return line([lead, ...parts]);
    }),
  ];
}

const fits = (readings: Way, way: Way) =>
  Object.entries(way).every(([name, value]) => readings[name] === value);
const textOf = ({ lines, status }: GridCell) => `${status} ${lines.join(" ")}`;

/** Rows or columns, those that show the same under one label; without a label where all do. */
function lanes(ways: readonly Way[], shownOf: (index: number) => unknown, inForce: Way): Lane[] {
  const found = new Map<string, { readonly index: number; readonly names: string[] }>();
  ways.forEach((way, index) => {
    const key = JSON.stringify(shownOf(index));
    const lane = found.get(key) ?? { index, names: [] };
    lane.names.push(Object.values(way).join(" ") + (fits(inForce, way) ? "*" : ""));
    found.set(key, lane);
  });
  return [...found.values()].map(({ index, names }) => ({
    index,
    label: found.size === 1 ? "" : names.join(", "),
  }));
}

/** A cell of the grid as it is laid out. */
interface Part {
  readonly lines: readonly string[];
  readonly width: number;
  readonly sign: string;
  readonly paint: (text: string) => string;
}

function beside(parts: readonly Part[]): string[] {
  const height = Math.max(1, ...parts.map(({ lines }) => lines.length));
  return new Array(height).fill(0).map((_, nth) =>
    parts
      .map(({ lines, width, sign, paint }) => {
        const text = lines[nth];
        const lead = nth === 0 ? sign : " ".repeat(sign.length);
        if (text === undefined || (text === "" && lead.trim() === "")) return " ".repeat(width);
        return lead + paint(text) + " ".repeat(Math.max(0, width - sign.length - widthOf(text)));
      })
      .join(""),
  );
}
