import type { Terms } from "../contract/terms.js";
import type { Coverage, TriageData } from "../contract/triage-schema.js";
import { checkUnder } from "../sla/check.js";
import { type ReadOptions, readTicket } from "../ticket/record.js";
import { catalogueOf } from "../wording/catalogue.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import type { Decision, DecisionProblem } from "./decision.js";
import { objectionsTo } from "./eligibility.js";
import { clockPriority, graded, proposedBy, ungraded } from "./grading.js";
import { noticesOf } from "./notices.js";
import { plannedCause, servicesNamed } from "./planned.js";
import { proposalsOf } from "./proposals.js";
import { readSubmission, type Submission } from "./read.js";
import { openedRecord } from "./record.js";
import { customersActivity, routingOf } from "./routing.js";
import { type Scope, scopeOfCauses, scopeOfSubject } from "./scope.js";
import { decisionWords, objectionSays } from "./wording.js";

/** How to decide. */
export interface Deciding extends ReadOptions {
  /** Instant of evaluation, epoch milliseconds; the receipt unless told. */
  readonly nowMs?: number;
  /** Earlier tickets of the customer, as records, to see what recurs. */
  readonly history?: readonly unknown[];
}

/** Decides on a declaration under terms that were made already. */
export function decide(declaration: unknown, account: unknown, terms: Terms, deciding: Deciding): Decision {
  const { lang = "en" } = deciding;
  const data = triageData(terms, lang);
  const submission = readSubmission(declaration, account, terms, deciding);
  const { offer } = submission.offers;
  const problems = problemsOf(submission, terms, data, lang);
  const refusing = problems.filter((problem) => problem.refuses);
  const proposed = proposedBy(data, submission.declaration);
  if (refusing.length > 0) {
    const onlyFields = refusing.every(
      ({ code, rule }) => code === "missing" && data.template.rules.includes(rule),
    );
    const opening = { submission, offer, coverage: "covered", closedBy: null, zone: terms.zone } as const;
    const ticket = onlyFields
      ? openedRecord({ ...opening, priority: proposed ?? lowestOf(terms), awaiting: true })
      : null;
    const nothing = {
      scope: null,
      priority: null,
      commitments: [],
      routing: null,
      proposals: [],
      notices: [],
    };
    return { accepted: false, problems, offer, ...nothing, ticket };
  }

  const scope = scopeOf(submission, terms, data, offer, lang);
  const isIncident = ["incident", "problem"].includes(submission.declaration.category ?? "incident");
  const priority = scope.helpOnly
    ? ungraded(proposed, "OFR-10", decisionWords[lang].best)
    : scope.coverage !== "covered"
      ? ungraded(proposed, "PRI-9", scope.because[0] ?? "")
      : isIncident
        ? graded(terms, data, submission.declaration, lang)
        : ungraded(proposed, "PRI-0", decisionWords[lang].noMatrix);
  const ticket = openedRecord({
    submission,
    offer,
    priority: scope.helpOnly
      ? data.osHelp.priority
      : isIncident
        ? clockPriority(terms, data, priority)
        : null,
    coverage: scope.coverage,
    closedBy: scope.coverage === "out-of-scope" ? (scope.rules.at(-1) as string) : null,
    awaiting: false,
    zone: terms.zone,
  });
  const nowMs = Math.max(deciding.nowMs ?? submission.receivedMs, submission.receivedMs);
  const { commitments } = checkUnder(terms, readTicket(ticket, terms, { lang }), { nowMs, lang });
  const { coverage, rules, because } = scope;
  return {
    accepted: true,
    problems,
    offer,
    scope: { covered: coverage === "covered", rules, because },
    priority,
    commitments,
    routing: routingOf(data, submission.declaration, scope.acts),
    proposals: proposalsOf({ submission, priority, scope, history: deciding.history ?? [], terms }),
    notices: noticesOf(submission, data, offer, lang),
    ticket,
  };
}

const lowestOf = ({ vocabulary }: Terms) => vocabulary.priorities.at(-1) ?? null;

function triageData({ contract }: Terms, lang: Language): TriageData {
  if (contract.triage !== undefined) return contract.triage;
  const say = catalogueOf(lang);
  throw new InputError([
    say.problem({ code: "not-in-contract", path: "triage", found: say.nothing, allowed: "" }),
  ]);
}

/** All that is wrong, in sentences: what the account ordered in vain, and what eligibility objects to. */
function problemsOf(
  submission: Submission,
  terms: Terms,
  data: TriageData,
  lang: Language,
): DecisionProblem[] {
  const { declaration, account, offers, receivedMs, occurredMs } = submission;
  const orders = offers.orders.flatMap(({ outcome, allowedFrom }, i) =>
    outcome === "refused"
      ? {
          code: "refused-change",
          path: `account.subscriptions.${i}`,
          rule: "OFR-6",
          refuses: false,
          of: allowedFrom ?? "",
        }
      : [],
  );
  const late =
    occurredMs !== null && occurredMs > receivedMs
      ? [{ code: "after-receipt", path: "occurredAt", rule: "INT-4", refuses: false, of: "" }]
      : [];
  const objections = objectionsTo({ declaration, account, offer: offers.offer, terms, data });
  return [...objections, ...late, ...orders].map(({ of = "", ...rest }) => ({
    ...rest,
    message: objectionSays(rest.code, of, lang),
  }));
}

/** Whether support covers the ticket: activity, help with operating systems, subject, then causes (SCP, PRI-4, OFR-10). */
function scopeOf(
  submission: Submission,
  terms: Terms,
  data: TriageData,
  offer: string,
  lang: Language,
): Scope & { readonly helpOnly: boolean } {
  const { declaration, outages, occurredMs, receivedMs } = submission;
  const { impact } = declaration;
  const words = decisionWords[lang];
  const outside = (rules: readonly string[], because: string) => {
    const coverage: Coverage = "out-of-scope";
    return { coverage, rules, because: [because], acts: "customer" as const, missing: [], helpOnly: false };
  };
  const activity = customersActivity(data, declaration);
  if (activity !== null) return outside(["SCP-1", "SCP-3"], words.activity(activity.activity[lang]));
  if (impact.subject === data.osHelp.subject) {
    const helped = terms.choose(data.osHelp.offers);
    if (!helped.value.includes(offer)) return outside(["SCP-1", "SCP-2"], words.outsideOffer);
    const rules = [...data.osHelp.rules, ...helped.rules.filter((rule) => !data.osHelp.rules.includes(rule))];
    return { coverage: "covered", rules, because: [words.best], acts: null, missing: [], helpOnly: true };
  }
  const subject = scopeOfSubject(data, impact, lang);
  const isIncident = ["incident", "problem"].includes(declaration.category ?? "incident");
  if (subject.coverage !== "covered" || !isIncident) return { ...subject, helpOnly: false };
  const services = servicesNamed(declaration.service, impact);
  const planned = plannedCause(terms, data, outages, services, occurredMs ?? receivedMs);
  const causes = scopeOfCauses(terms, data, impact, planned, lang);
  const because = causes.because.length > 0 ? causes.because : [words.presumed];
  return { ...causes, because, missing: [...subject.missing, ...causes.missing], helpOnly: false };
}
