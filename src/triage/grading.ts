import type { Case } from "./case.js";
import type { Scope } from "./coverage.js";
import type { Decision } from "./decision.js";
import { factsAgainst, factsFor } from "./evidence.js";
import type { Asked } from "./facts.js";
import { grade } from "./matrix.js";
import { decisionWordsOf } from "./wording.js";

type Priority = NonNullable<Decision["priority"]>;

/**
 * The priority of a ticket: what the matrix gives an incident, or what is missing to tell (PRI-1 to PRI-8). Tickets
 * without one keep the one proposed (PRI-9, OFR-10).
 */
export function priorityOf(one: Case, scope: Scope): Priority {
  const words = decisionWordsOf(one.lang);
  if (scope.helpOnly) return ungraded(one, one.data.osHelp.rules, [words.best]);
  if (scope.coverage !== "covered") return ungraded(one, ["PRI-9"], scope.because);
  return one.wentWrong ? graded(one) : ungraded(one, ["PRI-0"], [words.noMatrix]);
}

/** The priority that the customer's perceived criticality proposes (PRI-6). */
export function proposedBy({ data, declaration: { perceivedCriticality } }: Case): string | null {
  return perceivedCriticality === undefined ? null : (data.proposed.by[perceivedCriticality] ?? null);
}

/** The lowest priority that a customer may propose: what stands while nothing else is known (PRI-5, PRI-6). */
export function lowestProposed({ data, terms }: Case): string | null {
  const proposable = Object.values(data.proposed.by);
  return terms.vocabulary.priorities.findLast((one) => proposable.includes(one)) ?? null;
}

/** The priority that the clocks use: the one settled, else of the candidates, else the one proposed (PRI-8, OFR-10). */
export function clockPriority(
  one: Case,
  scope: Scope,
  { value, candidates, proposed }: Priority,
): string | null {
  const { terms, data, wentWrong } = one;
  if (!wentWrong) return null;
  if (scope.helpOnly) return data.osHelp.priority;
  if (value !== null) return value;
  const lowest = candidates.at(-1);
  if (lowest === undefined) return proposed ?? lowestProposed(one);
  const use = terms.choose(data.undecided.use).value;
  return use === "proposed" && proposed !== null && candidates.includes(proposed) ? proposed : lowest;
}

function ungraded(one: Case, rules: readonly string[], because: readonly string[]): Priority {
  return { value: null, proposed: proposedBy(one), candidates: [], missing: [], rules, because };
}

function graded(one: Case): Priority {
  const { terms, data, declaration, lang } = one;
  const words = decisionWordsOf(lang);
  const { value, candidates, missing, rows } = grade(
    data.matrix,
    declaration.impact,
    (priority) => terms.choose(priority).value,
    terms.vocabulary.priorities,
  );
  const proposed = proposedBy(one);
  const matched = rows.flatMap((row) => [...row.rules, ...terms.choose(row.priority).rules]);
  if (missing.length > 0) {
    const open = candidates.length > 1 ? words.undecided : words.undecidedAlone;
    const rules = [...new Set([...data.undecided.rules, ...matched])];
    return { value, proposed, candidates, missing, rules, because: [open(candidates.join(", "))] };
  }
  const rules = [...new Set([...data.proposed.rules, ...(rows.length > 0 ? matched : ["PRI-7"])])];
  const { impact } = declaration;
  const because = [
    ...rows.map((row) => words.fits(row.says[lang], factsFor(row, impact).map(told))),
    ...(value === null ? [words.noLine] : []),
    ...againstProposed(one, value, proposed),
  ];
  return { value, proposed, candidates, missing, rules, because };
}

/** What the priority proposed would have asked for, where the matrix gives another (RGD-1, RGD-2). */
function againstProposed(one: Case, value: string | null, proposed: string | null): string[] {
  if (value === null || proposed === null || value === proposed) return [];
  const { data, declaration, lang } = one;
  const rows = data.matrix.filter(({ priority }) => priority === proposed);
  const asked = factsAgainst(rows, declaration.impact);
  return asked.length === 0 ? [] : [decisionWordsOf(lang).wouldNeed(proposed, asked.map(wanted))];
}

const told = ({ path, value }: Asked) => `${path}: ${String(value)}`;
const wanted = ({ path, is }: Asked) => `${path}: ${is.map(String).join(" | ")}`;
