const objections = {
  missing: () => "this mandatory field is missing",
  "no-named-contacts": (offer: string) => `on ${offer} nobody can be a named contact: no ticket is taken`,
  "way-not-for-it": (way: string) => `this way in is not for this category (${way})`,
  "way-not-offered": (way: string) => `this way in is not part of the offer (${way})`,
  "no-request-words": () => "the subject of a request has the words “demande de Support”",
  "no-number": () => "the subject begins with the customer’s ticket number in brackets",
  "no-description": () => "the subject has a description after the number",
  "not-a-named-contact": () => "only a named contact may declare",
  "incomplete-contact": () => "this detail of a named contact is missing",
  "not-multi-tenant": (offer: string) => `${offer} does not exist for several tenants: it covers the first`,
  "too-many-contacts": (most: string) => `there are more named contacts than the ${most} of the offer`,
  "one-tenant": (tenant: string) => `the service covers one tenant, the first (${tenant})`,
  "tenants-unknown": () => "the account does not say which tenants it has: none is refused",
  "tenant-not-covered": (tenant: string) => `the service does not cover this tenant (${tenant})`,
  "no-self-help": () => "the customer has not said that it tried the means at its disposal",
  "unknown-service": (name: string) => `the catalogue has no service ${name}`,
  "unknown-api": (name: string) => `the catalogue has no API ${name}`,
  "unknown-activity": (name: string) => `no responsibility matrix has this activity (${name})`,
  "unknown-kind": (name: string) => `there is no such kind of change (${name}): its notice is too short`,
  "component-of-another": (names: string) => `this component is not one of the service’s: ${names}`,
  "after-receipt": () => "the incident occurred after the declaration was received",
  "not-for-this": () => "this does not belong to the declaration’s channel or category: it is not looked at",
  "no-request-kind": (kind: string) => `the kind of request is not said: it is taken as ${kind}`,
  "ends-before-start": () => "this outage does not end after it starts",
  "refused-change": (from: string) =>
    `this change of offer is refused: a commitment holds, it is allowed from ${from}`,
};

/** What may be wrong with a declaration or its account. */
export type ObjectionCode = keyof typeof objections;

/** The sentences of a decision in English. */
export const en = {
  objections: objections as Readonly<Record<ObjectionCode, (of: string) => string>>,
  presumed: "taken as covered: nothing that is said speaks against it",
  presumedWithout: (facts: string) =>
    `taken as covered as long as nothing else is known (not said: ${facts})`,
  best: "help with the use of an operating system of the catalogue, as best effort: the first answer alone is committed",
  outsideOffer: "the offer has no help with operating systems",
  activity: (name: string) => `the activity is the customer’s: ${name}`,
  fits: (says: string, facts: readonly string[]) =>
    facts.length === 0 ? says : `${says} (${facts.join(", ")})`,
  wouldNeed: (priority: string, facts: readonly string[]) =>
    `${priority}, as proposed, would need ${facts.join(", ")}`,
  noLine: "no line of the matrix fits: support decides",
  undecided: (candidates: string) => `facts are missing to decide between ${candidates}`,
  undecidedAlone: (candidate: string) => `facts are missing to tell whether it is ${candidate}`,
  noMatrix: "the matrix is for incidents",
  planned: "a planned outage, announced in time",
  lateOutage: "the planned outage was announced too late",
  noOutage: "no planned outage is on record: it counts as announced too late",
  overrun: "the incident lies outside the announced period of the planned outage",
  recorded: (service: string) =>
    `a planned outage of ${service} is announced for that time; the declaration names another cause`,
  overLimit: (service: string, month: string, interrupted: string, limit: string) =>
    `planned work on ${service} comes to ${interrupted} in ${month}, more than the ${limit} a month: it stays planned`,
  preconditions: (fields: string) => `no commitment until the preconditions are met: ${fields}`,
};

/** Every sentence of a decision. */
export type DecisionWords = typeof en;
