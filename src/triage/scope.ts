import type { Terms } from "../contract/terms.js";
import type { Coverage, TriageData } from "../contract/triage-schema.js";
import type { Language, Words } from "../wording/language.js";
import type { Impact } from "./declaration.js";
import { looked } from "./facts.js";

/** Whether support covers a ticket, and why. */
export interface Scope {
  readonly coverage: Coverage;
  readonly rules: readonly string[];
  readonly because: readonly string[];
  /** Who acts where it is not the provider. */
  readonly acts: "customer" | "vendor" | null;
  /** Facts left out that could have said otherwise. */
  readonly missing: readonly string[];
}

/** One cause of an incident, judged. */
interface JudgedCause {
  readonly coverage: Coverage;
  readonly provider: boolean;
  readonly rules: readonly string[];
  readonly says: Words;
}

/** What the subject of a ticket and the platform that it touches say of its coverage: the first row that fits (SCP, PRI-4). */
export function scopeOfSubject(data: TriageData, impact: Impact, lang: Language): Scope {
  const missing: string[] = [];
  for (const row of data.scope) {
    const found = row.when.map((condition) => looked(condition, impact));
    if (found.some((one) => one.certainty === "no")) continue;
    const unknown = found.filter((one) => one.certainty === "unknown");
    missing.push(...unknown.flatMap((one) => one.missing));
    if (unknown.length > 0) continue;
    const { coverage, rules, says, acts = null } = row;
    return { coverage, rules, because: [says[lang]], acts, missing: [] };
  }
  return { coverage: "covered", rules: ["PRI-4"], because: [], acts: null, missing: [...new Set(missing)] };
}

/** What the causes of an incident say of its coverage; `planned` is what a planned outage says (PRI-4, PRI-9, CHG-4). */
export function scopeOfCauses(
  terms: Terms,
  data: TriageData,
  impact: Impact,
  planned: JudgedCause | null,
  lang: Language,
): Scope {
  const named = typeof impact.cause === "string" ? [impact.cause] : (impact.cause ?? ["unknown"]);
  const causes = named.map((cause): JudgedCause => {
    if (cause === "planned" && planned !== null) return planned;
    const row = data.causes.find((one) => one.cause === cause) as TriageData["causes"][number];
    const { value, rules } = terms.choose(row.coverage);
    return { ...row, coverage: value, rules: [...row.rules, ...rules] };
  });
  const not = causes.filter((cause) => cause.coverage !== "covered");
  const kept = causes.some((cause) => cause.coverage === "covered" && cause.provider);
  const because = causes.map((cause) => cause.says[lang]);
  const rules = [...new Set(causes.flatMap((cause) => cause.rules))];
  const missing = impact.cause === undefined ? ["impact.cause"] : [];
  const scope = { rules, because, acts: null, missing };
  if (not.length === 0) return { ...scope, coverage: "covered" };
  if (kept) {
    const mixed = terms.choose(data.mixedCause.coverage);
    return { ...scope, coverage: mixed.value, rules: [...rules, ...data.mixedCause.rules] };
  }
  const outside = causes.every((cause) => cause.coverage === "out-of-scope");
  return { ...scope, coverage: outside ? "out-of-scope" : "not-covered", acts: outside ? "customer" : null };
}

export type { JudgedCause };
