import { widthOf } from "./ticks.js";

/** A label to place at a mark. */
interface Labelled {
  readonly x: number;
  readonly label: string;
}

/** Where a label stands: its row, from the lowest on, and on which side of its stem. */
export interface Place {
  readonly row: number;
  readonly side: "end" | "start";
}

const GAP_PX = 6;

/**
 * Places labels in rows over their marks so that none covers another and no stem runs through one; null where there is
 * no room. The marks are in the order of x, and the first of a crowd takes the highest row.
 */
export function placesOf(marks: readonly Labelled[], rows: number, width: number): readonly (Place | null)[] {
  const freeX = new Array<number>(rows).fill(0);
  return marks.map(({ x, label }) => {
    if (x < 0 || x > width) return null;
    const wide = widthOf(label) + GAP_PX;
    const side = x + wide <= width ? "end" : "start";
    const fromX = side === "end" ? x : x - wide;
    if (fromX < 0) return null;
    let row = -1;
    for (let i = 0; i < rows && (freeX[i] as number) <= fromX; i++) row = i;
    if (row < 0) return null;
    freeX[row] = fromX + wide;
    // A stem beside its label keeps clear of the rows that it passes.
    for (let i = 0; i < row; i++) freeX[i] = Math.max(freeX[i] as number, x + 2);
    return { row, side };
  });
}

/** In which row each mark stands, so that those close together can be told apart, from the first row on. */
export function stacked(xs: readonly number[], rows: number, size: number): readonly number[] {
  const freeX = new Array<number>(rows).fill(Number.NEGATIVE_INFINITY);
  return xs.map((x) => {
    const free = freeX.findIndex((fromX) => fromX <= x);
    const row = free < 0 ? rows - 1 : free;
    freeX[row] = x + size;
    return row;
  });
}
