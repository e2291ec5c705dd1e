import { raciMatrices } from "./matrices.js";
import type { LetterRow, RaciMatrix } from "./matrix.js";
import { type RaciRoute, routeOf } from "./route.js";

/** How a row departs from one A and at least one R in one hand (RACI-3). */
export type RaciBreak = "no-a" | "no-r" | "a-on-both-sides" | "r-on-both-sides" | "r-and-a-apart";

/** A row that departs from the pattern, and in what. */
export interface RaciException {
  /** Id of the matrix. */
  readonly matrix: string;
  readonly row: LetterRow;
  readonly breaks: readonly RaciBreak[];
}

/**
 * Lists the rows that break RACI-3, of the matrices that the program knows unless others are given: those without
 * an A or an R, with one of them on both sides, or with R and A split between the parties. They stand like this in
 * their sources and are not mended. Rules without letters (RACI-2) cannot break it.
 *
 * @example
 * ```ts
 * raciExceptions().length; // => 2 + 3 + 9
 * ```
 */
export function raciExceptions(matrices: readonly RaciMatrix[] = raciMatrices): RaciException[] {
  return matrices.flatMap(({ id, rows }) =>
    rows.flatMap((row) => {
      if ("responsibility" in row) return [];
      const breaks = breaksOf(routeOf(row));
      return breaks.length === 0 ? [] : [{ matrix: id, row, breaks }];
    }),
  );
}

function breaksOf({ acts, decides }: RaciRoute): RaciBreak[] {
  const isApart = acts.length > 0 && decides.length > 0 && !acts.some((party) => decides.includes(party));
  return [
    ...(decides.length === 0 ? ["no-a" as const] : []),
    ...(acts.length === 0 ? ["no-r" as const] : []),
    ...(decides.length > 1 ? ["a-on-both-sides" as const] : []),
    ...(acts.length > 1 ? ["r-on-both-sides" as const] : []),
    ...(isApart ? ["r-and-a-apart" as const] : []),
  ];
}
