import { type LetterRow, PARTIES, type Party, type RaciLetter } from "./matrix.js";

/** Who does what about an activity. */
export interface RaciRoute {
  readonly acts: readonly Party[];
  readonly decides: readonly Party[];
  readonly consulted: readonly Party[];
  readonly informed: readonly Party[];
}

/**
 * Reads a row's letters as a route: R acts, A decides, C is consulted while the work is done, I is told the
 * results (RACI-4, §7.6.1). A part that nobody has is an empty list.
 *
 * @example
 * ```ts
 * const route = routeOf({ customer: "AI", provider: "R" });
 * route; // => { acts: ["provider"], decides: ["customer"], consulted: [], informed: ["customer"] }
 * ```
 */
export function routeOf(row: Pick<LetterRow, Party>): RaciRoute {
  const having = (letter: RaciLetter) => PARTIES.filter((party) => row[party].includes(letter));
  return { acts: having("R"), decides: having("A"), consulted: having("C"), informed: having("I") };
}
