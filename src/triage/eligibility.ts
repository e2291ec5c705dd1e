import type { Case } from "./case.js";
import { toTheContact } from "./contacts.js";
import { toTheFacts } from "./names.js";
import { type ContractObjection, isBlank, type Objection, refusing, valueAt } from "./objection.js";
import { toTheOrders, toTheOutages } from "./records.js";
import { toTheTenants } from "./tenants.js";
import { toTheWayIn } from "./way-in.js";

/** All that is wrong with a declaration and its account, at once (INT-1 to INT-8, OFR-4 to OFR-6, REQ-4). */
export function objectionsTo(one: Case): (Objection | ContractObjection)[] {
  const missing = toTheTemplate(one);
  const lacked = new Set(missing.map(({ path }) => path));
  const others = [
    ...toTheWayIn(one),
    ...toTheContact(one),
    ...toTheTenants(one),
    ...toTheAttempt(one),
    ...toTheFacts(one),
    ...toTheOrders(one),
    ...toTheOutages(one),
  ];
  // What is missing is said once.
  return [...missing, ...others.filter(({ path }) => !lacked.has(path))];
}

/** INT-4: the mandatory fields of the category. */
function toTheTemplate({ declaration, category, terms, data }: Case): Objection[] {
  const fields = terms.choose(data.template.fields).value[category] ?? [];
  return fields
    .filter((path) => isBlank(valueAt(declaration, path)))
    .map((path) => refusing("missing", path, data.template.rules[0] as string));
}

/** INT-3: before declaring that something went wrong, the customer tries what is at its disposal. */
function toTheAttempt({ declaration, wentWrong }: Case): Objection[] {
  if (!wentWrong || declaration.selfHelpTried === true) return [];
  return [refusing("no-self-help", "selfHelpTried", "INT-3")];
}
