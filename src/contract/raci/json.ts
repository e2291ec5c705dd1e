import { raciExceptions } from "./exceptions.js";
import { raciMatrices } from "./matrices.js";
import type { HdsRow, LetterRow, RaciMatrix, RaciRow } from "./matrix.js";

/** A row as data: its section is the number alone. */
export type RaciRowJson =
  | (Pick<LetterRow, "id" | "activity" | "customer" | "provider"> & { readonly section: string })
  | (Omit<HdsRow, "section"> & { readonly section: string });

/** A matrix as data. */
export interface RaciJson {
  readonly matrix: string;
  readonly source: string;
  readonly rows: readonly RaciRowJson[];
}

/** All matrices in short: how many rows each has, and the rows that break RACI-3. */
export interface RaciListJson {
  readonly matrices: readonly { readonly matrix: string; readonly source: string; readonly count: number }[];
  readonly exceptions: readonly (RaciRowJson & {
    readonly matrix: string;
    readonly breaks: readonly string[];
    readonly rule: string;
  })[];
}

/**
 * Writes a matrix as plain data, its rows in the order of the source: the letters of both parties in the order R,
 * A, C, I and empty where the cell is (RACI-1); of the health data annex the domain, the detail, the
 * responsibility and what each party does (RACI-2).
 *
 * @example
 * ```ts
 * import { raciJson, raciMatrices } from "fe-triage";
 * const { matrix, rows } = raciJson(raciMatrices[3]);
 * matrix; // => "private-exchange"
 * rows[14]; // => { section: "3.1.1", customer: "RA", provider: "RI", … }
 * ```
 */
export function raciJson({ id, source, rows }: RaciMatrix): RaciJson {
  return { matrix: id, source, rows: rows.map(rowJson) };
}

function rowJson(row: RaciRow): RaciRowJson {
  const { id, activity } = row;
  const section = row.section.number;
  if ("responsibility" in row) {
    const { domain, detail, responsibility, duties, touchesTickets } = row;
    return { id, section, domain, activity, detail, responsibility, duties, touchesTickets };
  }
  return { id, section, activity, customer: row.customer, provider: row.provider };
}

/** Lists matrices as plain data, those that the program knows unless others are given (RACI-1 to RACI-3). */
export function raciListJson(matrices: readonly RaciMatrix[] = raciMatrices): RaciListJson {
  return {
    matrices: matrices.map(({ id, source, rows }) => ({ matrix: id, source, count: rows.length })),
    exceptions: raciExceptions(matrices).map(({ matrix, row, breaks }) => ({
      matrix,
      ...rowJson(row),
      breaks,
      rule: "RACI-3",
    })),
  };
}
