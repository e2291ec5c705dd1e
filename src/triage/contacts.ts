import { type Case, isUnsupported, offerName } from "./case.js";
import { isBlank, noted, type Objection, refusing } from "./objection.js";

const DETAILS = ["lastName", "firstName", "function", "email", "phone", "availability"] as const;

const folded = (email: string | undefined) => email?.trim().toLowerCase() ?? "";

/**
 * INT-2, OFR-4: the declarant is a named contact whose entry is complete. Where the offer has no support nobody is
 * one: its tickets are taken without this test, or not at all (reading `basicTickets`).
 */
export function toTheContact(one: Case): Objection[] {
  const { declaration, account, terms, data } = one;
  const email = folded(declaration.declarant.email);
  const entries = account.namedContacts.map((contact, i) => ({
    isDeclarant: email !== "" && folded(contact.email) === email,
    gaps: DETAILS.filter((detail) => isBlank(contact[detail])).map(
      (detail) => `account.namedContacts.${i}.${detail}`,
    ),
  }));
  const own = entries.filter(({ isDeclarant }) => isDeclarant);
  const tested = !isUnsupported(one);
  const incompletelyListed = tested && own.length > 0 && own.every(({ gaps }) => gaps.length > 0);
  const objections = entries.flatMap(({ isDeclarant, gaps }) => {
    const objecting = isDeclarant && incompletelyListed ? refusing : noted;
    return gaps.map((path) => objecting("incomplete-contact", path, "INT-2"));
  });
  if (tested) {
    return own.length > 0
      ? objections
      : [refusing("not-a-named-contact", "declarant.email", "INT-2"), ...objections];
  }
  const nobody = refusing("no-named-contacts", "account.subscriptions", "INT-2", offerName(one));
  return terms.choose(data.unsupported.taken).value ? objections : [nobody, ...objections];
}
