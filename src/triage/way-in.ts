import { type Case, offerName } from "./case.js";
import { type ContractObjection, isBlank, type Objection, refusing, valueAt } from "./objection.js";
import { subjectProblem } from "./subject.js";

/** OFR-5, REQ-4, INT-5: the way in that the offer allows for the category, and what it asks for. */
export function toTheWayIn(one: Case): (Objection | ContractObjection)[] {
  const { declaration, category, data, terms, offer } = one;
  const { channel } = declaration;
  const rows = terms.choose(data.waysIn.rows).value.filter((row) => row.channel === channel);
  const taking = rows.filter(({ categories }) => categories.includes(category));
  const way = taking.find(({ offers }) => offers.includes(offer));
  if (taking.length === 0) return [refusing("way-not-for-it", "channel", "REQ-4", `${channel}, ${category}`)];
  if (way === undefined) {
    return [refusing("way-not-offered", "channel", "OFR-5", `${channel}, ${offerName(one)}`)];
  }
  const unmet = way.needs.filter(({ path, is }) => {
    const value = valueAt(declaration, path);
    return is === undefined ? isBlank(value) : !is.includes(value as string | boolean);
  });
  const needs = unmet.map(({ code, path, rule, says }) => ({ code, path, rule, says, refuses: true }));
  return channel === "email" ? [...needs, ...toTheEmail(one)] : needs;
}

/** INT-5: what an e-mail has beside the template. */
function toTheEmail({ declaration: { email }, category }: Case): Objection[] {
  const wrong = subjectProblem(email?.subject ?? "", category);
  return [
    ...(isBlank(email?.accountAdministrator)
      ? [refusing("missing", "email.accountAdministrator", "INT-5")]
      : []),
    ...(wrong === null ? [] : [refusing(wrong, "email.subject", "INT-5")]),
  ];
}
