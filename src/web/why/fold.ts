/** Rows that everybody reads: more are folded in their middle. */
const MOST = 60;
const FIRST = 30;
const LAST = 15;

/** The part of many rows that is folded away; null where all are shown. */
export function foldOf(rows: number): { readonly from: number; readonly until: number } | null {
  return rows <= MOST ? null : { from: FIRST, until: rows - LAST };
}
