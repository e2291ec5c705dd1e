import type { Terms } from "../contract/terms.js";
import { checkUnder } from "../sla/check.js";
import { readTicket } from "../ticket/record.js";
import { type Case, caseOf } from "./case.js";
import type { Decision, DecisionProblem } from "./decision.js";
import { objectionsTo } from "./eligibility.js";
import { priorityOf } from "./grading.js";
import { noticesOf } from "./notices.js";
import { proposalsOf } from "./proposals.js";
import { type Deciding, readSubmission } from "./read.js";
import { awaitingRecord, openedRecord } from "./record.js";
import { routingOf } from "./routing.js";
import { scopeOf } from "./scope.js";
import { objectionSays } from "./wording.js";

/** Decides on a declaration under terms that were made already. */
export function decide(declaration: unknown, account: unknown, terms: Terms, deciding: Deciding): Decision {
  const { lang = "en" } = deciding;
  const one = caseOf(readSubmission(declaration, account, terms, deciding), terms, lang);
  const problems = problemsOf(one);
  return problems.some(({ refuses }) => refuses) ? refused(one, problems) : accepted(one, problems);
}

function accepted(one: Case, problems: readonly DecisionProblem[]): Decision {
  const { terms, lang, nowMs, offer } = one;
  const scope = scopeOf(one);
  const priority = priorityOf(one, scope);
  const ticket = openedRecord(one, scope, priority);
  const { commitments, noCommitment } = checkUnder(terms, readTicket(ticket, terms, { lang }), {
    nowMs,
    lang,
  });
  const { coverage, rules, because } = scope;
  const covered = coverage === "covered";
  return {
    accepted: true,
    problems,
    offer,
    scope: { covered, rules, because },
    priority,
    commitments,
    routing: routingOf(one, scope),
    proposals: proposalsOf(one, scope, priority),
    notices: noticesOf(one, covered ? (noCommitment ?? null) : null),
    ticket,
  };
}

/** INT-6: a declaration that lacks nothing but mandatory fields has a ticket that waits for them. */
function refused(one: Case, problems: readonly DecisionProblem[]): Decision {
  const { rules } = one.data.template;
  const lacksFields = problems.every(
    ({ refuses, code, rule }) => !refuses || (code === "missing" && rules.includes(rule)),
  );
  return {
    accepted: false,
    problems,
    offer: one.offer,
    scope: null,
    priority: null,
    commitments: [],
    routing: null,
    proposals: [],
    notices: [],
    ticket: lacksFields ? awaitingRecord(one) : null,
  };
}

function problemsOf(one: Case): DecisionProblem[] {
  const { lang } = one;
  return objectionsTo(one).map((objection) => {
    const { code, path, rule, refuses } = objection;
    const message =
      "says" in objection ? objection.says[lang] : objectionSays(objection.code, objection.of ?? "", lang);
    return { code, path, rule, message, refuses };
  });
}
