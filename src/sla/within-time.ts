import { BeyondTimeError } from "../time/beyond-time.js";
import type { Catalogue } from "../wording/catalogue.js";
import { InputError } from "../wording/problem.js";

/**
 * What a computation on a ticket gives. Where it needs an instant outside the years 1 to 9999, as a deadline that is
 * only reached later, that is a problem of the input: an {@link InputError}.
 */
export function withinTime<T>(compute: () => T, say: Catalogue, ticket?: string): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof BeyondTimeError)) throw error;
    const of = ticket === undefined ? {} : { ticket };
    throw new InputError([
      say.problem({ code: "beyond-time", ...of, path: "", found: "", allowed: say.allowedYears }),
    ]);
  }
}
