import type { TriageData } from "../contract/triage-schema.js";
import { type Case, causesOf } from "./case.js";
import type { JudgedCause, Scope } from "./coverage.js";
import { plannedCause } from "./planned.js";

/** What the causes of an incident say of its coverage (PRI-4, PRI-9, CHG-4; readings `mixedCause`, `attack`). */
export function scopeOfCauses(one: Case): Omit<Scope, "helpOnly"> {
  const { terms, data } = one;
  const causes = [...new Set(causesOf(one))].map((cause) => judged(cause, one));
  const rules = [...new Set(causes.flatMap((cause) => cause.rules))];
  const scope = { rules, because: causes.map(({ says }) => says), acts: null };
  if (causes.every(({ coverage }) => coverage === "covered")) return { ...scope, coverage: "covered" };
  if (causes.some(({ coverage, provider }) => coverage === "covered" && provider)) {
    const mixed = terms.choose(data.mixedCause.coverage);
    const all = [...new Set([...rules, ...data.mixedCause.rules, ...mixed.rules])];
    return { ...scope, coverage: mixed.value, rules: all };
  }
  const outside = causes.every(({ coverage }) => coverage === "out-of-scope");
  return { ...scope, coverage: outside ? "out-of-scope" : "not-covered", acts: outside ? "customer" : null };
}

function judged(cause: string, one: Case): JudgedCause {
  if (cause === "planned") return plannedCause(one);
  const row = one.data.causes.find((each) => each.cause === cause) as TriageData["causes"][number];
  const { value, rules } = one.terms.choose(row.coverage);
  const { provider, says } = row;
  return { coverage: value, provider, rules: [...row.rules, ...rules], says: says[one.lang] };
}
