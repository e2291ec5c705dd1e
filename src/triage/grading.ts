import type { Terms } from "../contract/terms.js";
import type { TriageData } from "../contract/triage-schema.js";
import type { Language } from "../wording/language.js";
import type { Decision } from "./decision.js";
import type { ReadDeclaration } from "./declaration.js";
import { grade } from "./matrix.js";
import { decisionWords } from "./wording.js";

type Priority = NonNullable<Decision["priority"]>;

/** The priority that the customer's perceived criticality proposes (PRI-6). */
export function proposedBy(data: TriageData, declaration: ReadDeclaration): string | null {
  return data.proposed.by[declaration.perceivedCriticality ?? ""] ?? null;
}

/** A ticket without a priority from the matrix, and why; the proposed one is kept (PRI-9). */
export function ungraded(proposed: string | null, rule: string, because: string): Priority {
  return { value: null, proposed, candidates: [], missing: [], rules: [rule], because: [because] };
}

/** The priority that the matrix gives an incident, or what is missing to tell (PRI-1 to PRI-8). */
export function graded(
  terms: Terms,
  data: TriageData,
  declaration: ReadDeclaration,
  lang: Language,
): Priority {
  const proposed = proposedBy(data, declaration);
  const words = decisionWords[lang];
  const { vocabulary } = terms;
  const found = grade(
    data.matrix,
    declaration.impact,
    (one) => terms.choose(one).value,
    vocabulary.priorities,
  );
  const { value, candidates, missing, row } = found;
  if (row !== null) {
    const rules = [...new Set([...data.proposed.rules, ...row.rules, ...terms.choose(row.priority).rules])];
    const because = value === null ? [row.says[lang], words.noLine] : [row.says[lang]];
    return { value, proposed, candidates, missing, rules, because };
  }
  const because = missing.length > 0 ? [words.undecided(candidates.join(", "))] : [words.noLine];
  return { value, proposed, candidates, missing, rules: [...data.undecided.rules], because };
}

/** The priority that the clocks use meanwhile: the one settled, else of the candidates, else the proposed one (PRI-8). */
export function clockPriority(
  terms: Terms,
  data: TriageData,
  { value, candidates, proposed }: Priority,
): string | null {
  if (value !== null) return value;
  const lowest = candidates.at(-1);
  if (lowest === undefined) return proposed ?? terms.vocabulary.priorities.at(-1) ?? null;
  const use = terms.choose(data.undecided.use).value;
  return use === "proposed" && proposed !== null && candidates.includes(proposed) ? proposed : lowest;
}
