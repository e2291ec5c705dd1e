import type { Terms } from "../contract/terms.js";
import type { Vocabulary } from "../ticket/record.js";
import { catalogueOf } from "../wording/catalogue.js";
import { problemsOfIssues } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { type Scenario, scenarioSchema } from "./scenario.js";

const schemas = new WeakMap<Vocabulary, ReturnType<typeof scenarioSchema>>();

/** Reads a scenario under a contract. Throws an {@link InputError} with all the problems found. */
export function loadScenario(input: unknown, terms: Terms, lang: Language = "en"): Scenario {
  const { vocabulary } = terms;
  const schema = schemas.get(vocabulary) ?? scenarioSchema(vocabulary);
  schemas.set(vocabulary, schema);
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new InputError(problemsOfIssues(parsed.error.issues, input, catalogueOf(lang)));
}
