import type { Row } from "./run-figures.js";

/** The values of a part's figures over runs, one of each run. */
export interface Matched<K, F extends string> {
  readonly key: K;
  readonly values: Readonly<Record<F, readonly (number | null)[]>>;
}

/** Figures that are zero, and not unknown, of a part of which a run has nothing. */
const COUNTS: readonly string[] = [
  "count",
  "met",
  "breached",
  "pending",
  "none",
  "running",
  "taken",
  "begun",
];

/** The rows of runs put together by what they are of, in the order in which the first run that has one has it. */
export function matched<K, F extends string>(
  runs: readonly (readonly Row<K, F>[])[],
  figures: readonly F[],
): Matched<K, F>[] {
  const keys = new Map<string, K>();
  const byRun = runs.map((rows) => {
    const found = new Map<string, Row<K, F>>();
    for (const row of rows) {
      const name = JSON.stringify(row.key);
      if (!keys.has(name)) keys.set(name, row.key);
      found.set(name, row);
    }
    return found;
  });
  return [...keys].map(([name, key]) => {
    const figureOf = (row: Row<K, F> | undefined, figure: F): number | null =>
      row === undefined ? (COUNTS.includes(figure) ? 0 : null) : row.figures[figure];
    const values = {} as Record<F, readonly (number | null)[]>;
    for (const figure of figures) values[figure] = byRun.map((rows) => figureOf(rows.get(name), figure));
    return { key, values };
  });
}
