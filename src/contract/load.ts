import { catalogueOf } from "../wording/catalogue.js";
import { problemsOfIssues } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { faultsIn } from "./faults.js";
import { type Contract, contractSchema } from "./schema.js";

/**
 * Reads a contract: its shape, then what it says. Every rule and name it uses is one it defines, every reading
 * has exactly its options and is read, and on any day exactly one row holds. Throws an {@link InputError} with
 * all the problems found.
 */
export function loadContract(input: unknown, lang: Language = "en"): Contract {
  const say = catalogueOf(lang);
  if (nestsDeeper(input, MOST_LEVELS)) {
    throw new InputError([
      say.problem({ code: "too-deep", path: "", found: "", allowed: say.atMost(MOST_LEVELS, "") }),
    ]);
  }
  const parsed = contractSchema.safeParse(input);
  if (!parsed.success) throw new InputError(problemsOfIssues(parsed.error.issues, input, say));
  const problems = faultsIn(parsed.data).map((fault) => say.problem(fault));
  if (problems.length > 0) throw new InputError(problems);
  return parsed.data;
}

/** A choice for each reading, one within the other, has half of it. */
const MOST_LEVELS = 100;

/** Whether a value nests deeper: looked at level by level, since what comes later would run out of stack. */
function nestsDeeper(input: unknown, most: number): boolean {
  let level = new Set<unknown>([input]);
  for (let depth = 0; depth <= most; depth++) {
    const objects = [...level].filter((value) => typeof value === "object" && value !== null);
    level = new Set(objects.flatMap((value) => Object.values(value as object)));
    if (level.size === 0) return false;
  }
  return true;
}
