import type { Case } from "./case.js";
import { scopeOfCauses } from "./causes.js";
import type { Scope } from "./coverage.js";
import { looked } from "./facts.js";
import { customersActivity } from "./routing.js";
import { decisionWordsOf } from "./wording.js";

const COVERED = { coverage: "covered", acts: null, helpOnly: false } as const;

/**
 * Whether support covers a ticket: its activity, then its subject, then the causes of an incident (SCP, PRI-4, PRI-7,
 * OFR-10). What is not said is taken as not speaking against it.
 */
export function scopeOf(one: Case): Scope {
  const subject = scopeOfActivity(one) ?? scopeOfHelp(one) ?? scopeOfSubject(one);
  if (subject.coverage !== "covered" || subject.helpOnly || !one.wentWrong) return subject;
  const causes = scopeOfCauses(one);
  if (causes.coverage !== "covered") return { ...causes, helpOnly: false };
  const rules = [...new Set([...subject.rules, ...causes.rules])];
  const because = [...subject.because, ...causes.because];
  return { ...COVERED, rules, because: because.length > 0 ? because : [decisionWordsOf(one.lang).presumed] };
}

/** SCP-3: what the responsibility matrix leaves to the customer. */
function scopeOfActivity(one: Case): Scope | null {
  const row = customersActivity(one);
  if (row === null) return null;
  const because = [decisionWordsOf(one.lang).activity(row.activity[one.lang])];
  return { coverage: "out-of-scope", rules: ["SCP-1", "SCP-3"], because, acts: "customer", helpOnly: false };
}

/** OFR-10: a question on the use of an operating system of the catalogue. */
function scopeOfHelp(one: Case): Scope | null {
  const { data, terms, offer, lang } = one;
  const { osHelp } = data;
  if (subjectOf(one) !== osHelp.subject) return null;
  const words = decisionWordsOf(lang);
  const offers = terms.choose(osHelp.offers);
  const rules = [...new Set([...osHelp.rules, ...offers.rules])];
  if (offers.value.includes(offer)) return { ...COVERED, rules, because: [words.best], helpOnly: true };
  return {
    coverage: "out-of-scope",
    rules: ["SCP-1", ...rules, "SCP-2"],
    because: [words.outsideOffer],
    acts: "customer",
    helpOnly: false,
  };
}

/** SCP, PRI-4: the first row that fits what is known of the subject and the platform. */
function scopeOfSubject(one: Case): Scope {
  const { data, declaration, category, lang } = one;
  const subject = subjectOf(one);
  const impact = subject === undefined ? declaration.impact : { ...declaration.impact, subject };
  const unknown = new Set<string>();
  for (const { when, categories, coverage, rules, says, acts = null } of data.scope) {
    if (categories !== undefined && !categories.includes(category)) continue;
    const found = when.map((condition) => looked(condition, impact));
    if (found.some(({ certainty }) => certainty === "no")) continue;
    for (const fact of found.flatMap(({ missing }) => missing)) unknown.add(fact);
    if (found.every(({ certainty }) => certainty === "yes")) {
      return { coverage, rules, because: [says[lang]], acts, helpOnly: false };
    }
  }
  const words = decisionWordsOf(lang);
  const rules = data.responsibilities.rules.slice(0, 1);
  if (!one.wentWrong) return { ...COVERED, rules, because: [words.presumed] };
  if (declaration.impact.cause === undefined) unknown.add("impact.cause");
  const because = unknown.size > 0 ? [words.presumedWithout([...unknown].join(", "))] : [];
  return { ...COVERED, rules, because };
}

/** What the ticket is about: what the declaration says, else what follows from the service (SCP-4). */
function subjectOf({ declaration: { service, impact }, data }: Case) {
  if (impact.subject !== undefined || service === undefined) return impact.subject;
  return Object.hasOwn(data.subjects, service)
    ? (data.subjects[service] as NonNullable<typeof impact.subject>)
    : undefined;
}
