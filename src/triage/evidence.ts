import type { MatrixRow } from "../contract/triage-schema.js";
import type { Impact } from "./declaration.js";
import { type Asked, certaintyOf, waysOf } from "./facts.js";

const isSo = (asked: Asked) => certaintyOf(asked) === "yes";

/** The facts that make a row of the matrix fit: of each condition those of the first way in which it holds. */
export function factsFor(row: MatrixRow, impact: Impact): Asked[] {
  return row.when.flatMap((condition) => waysOf(condition, impact).find((way) => way.every(isSo)) ?? []);
}

/**
 * The facts that are not as a priority asks, in the row of it that they come nearest to (RGD-1, RGD-2); empty where no
 * row gives that priority.
 */
export function factsAgainst(rows: readonly MatrixRow[], impact: Impact): Asked[] {
  const short = rows.map((row) =>
    row.when.flatMap((condition) => {
      const ways = waysOf(condition, impact).map((way) => way.filter((asked) => !isSo(asked)));
      if (ways.length > 0) return fewest(ways);
      if (!("some" in condition)) return [];
      const { some, where } = condition;
      return Object.entries(where).map(([field, is]) => ({
        path: `impact.${some}.*.${field}`,
        value: undefined,
        is,
      }));
    }),
  );
  return short.length === 0 ? [] : fewest(short);
}

function fewest<T>(lists: readonly T[][]): T[] {
  return lists.reduce((least, list) => (list.length < least.length ? list : least));
}
