import type { Terms } from "../contract/terms.js";
import type { Vocabulary } from "../ticket/record.js";
import { catalogueOf } from "../wording/catalogue.js";
import { problemsOfIssues } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { faultsIn } from "./faults.js";
import { type Scenario, scenarioSchema } from "./scenario.js";

const schemas = new WeakMap<Vocabulary, ReturnType<typeof scenarioSchema>>();

/**
 * Reads the scenario of a desk under a contract: its shape, its names, and whether its weights, shares, hours and
 * teams make sense together. Throws an {@link InputError} with all the problems found.
 */
export function loadScenario(input: unknown, terms: Terms, lang: Language = "en"): Scenario {
  const say = catalogueOf(lang);
  const { vocabulary } = terms;
  const schema = schemas.get(vocabulary) ?? scenarioSchema(vocabulary);
  schemas.set(vocabulary, schema);
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new InputError(problemsOfIssues(parsed.error.issues, input, say));
  const problems = faultsIn(parsed.data, terms, say).map((fault) => say.problem(fault));
  if (problems.length > 0) throw new InputError(problems);
  return parsed.data;
}
