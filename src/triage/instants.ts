import { DAY_MS } from "../time/civil-day.js";
import { FIRST_INSTANT_MS, LAST_INSTANT_MS, readInstant } from "../time/instant.js";
import type { Zone } from "../time/zone.js";
import type { Catalogue } from "../wording/catalogue.js";
import { quote } from "../wording/issues.js";
import type { Problem } from "../wording/problem.js";

/** Reads the instants of an input, noting in `problems` what is wrong with one; it is NaN then. */
export function instantReader(problems: Problem[], say: Catalogue, assumeZone?: Zone) {
  return (text: string, path: string): number => {
    const read = readInstant(text, assumeZone);
    if (typeof read === "number" && isTold(read)) return read;
    const code = typeof read === "number" ? "beyond-time" : read;
    problems.push(say.problem({ code, path, found: quote(text), allowed: say.allowedInstant }));
    return Number.NaN;
  };
}

/** Whether an instant can be told in any zone, with what follows from it soon after: the last year is left out. */
function isTold(instantMs: number): boolean {
  return instantMs >= FIRST_INSTANT_MS + DAY_MS && instantMs <= LAST_INSTANT_MS - 366 * DAY_MS;
}
