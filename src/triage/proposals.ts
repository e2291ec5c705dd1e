import type { Case } from "./case.js";
import type { Scope } from "./coverage.js";
import type { Decision } from "./decision.js";

/** What a decision proposes to do beside handling the ticket, once each (PRB-1, PRB-2, CHG-3, SCP-4, SCP-5, RGD). */
export function proposalsOf(
  one: Case,
  { acts }: Scope,
  { value, proposed }: NonNullable<Decision["priority"]>,
): Decision["proposals"] {
  const { declaration, category, data, terms } = one;
  const { problemManagement, urgentChange } = data.proposals;
  const alike = earlierOnes(one);
  const isKnown = alike.some(({ knownCause }) => knownCause);
  const released = alike.some(({ events }) => events.some(({ fix }) => fix?.needsRelease === true));
  const recurs = (declaration.impact.services ?? []).some(({ recurring }) => recurring === true);
  const isOf = (priorities: readonly string[]) => value !== null && priorities.includes(value);
  const rank = (priority: string) => terms.vocabulary.priorities.indexOf(priority);
  const manages =
    isOf(problemManagement.priorities) ||
    category === "problem" ||
    (!isKnown && (alike.length > 0 || (recurs && value !== null)));
  const found: (Decision["proposals"][number] | false)[] = [
    manages && { kind: "problem-management", rule: problemManagement.rule },
    isKnown && { kind: "known-error", rule: "PRB-1" },
    released && isOf(urgentChange.priorities) && { kind: "urgent-change", rule: urgentChange.rule },
    acts === "vendor" && { kind: "vendor-support", rule: "SCP-4" },
    value !== null &&
      proposed !== null &&
      value !== proposed && { kind: "regrade", rule: rank(value) > rank(proposed) ? "RGD-1" : "RGD-2" },
    declaration.supportInvited === true && { kind: "remove-invitation", rule: "SCP-5" },
  ];
  return found.filter((proposal) => proposal !== false);
}

/** Earlier incidents of the same service and component, where the ticket is one too. */
function earlierOnes({ declaration, history, wentWrong }: Case) {
  const { id, service, component } = declaration;
  if (!wentWrong || service === undefined) return [];
  return history.filter(
    (one) =>
      one.category === "incident" &&
      one.service === service &&
      one.component === component &&
      (id === undefined || one.id !== id),
  );
}
