import type { Terms } from "../contract/terms.js";
import type { TriageData } from "../contract/triage-schema.js";
import type { ReadAccount } from "./account.js";
import type { ReadDeclaration } from "./declaration.js";
import { subjectProblem } from "./subject.js";

/** What is wrong with a declaration or its account, and whether it refuses the declaration. */
export interface Objection {
  readonly code: string;
  /** Dotted from the root of the file, `account.` in front for the account's. */
  readonly path: string;
  readonly rule: string;
  readonly refuses: boolean;
  /** What the sentence speaks of. */
  readonly of?: string;
}

/** What an objection is raised against: who declares what, under which offer. */
export interface Case {
  readonly declaration: ReadDeclaration;
  readonly account: ReadAccount;
  readonly offer: string;
  readonly terms: Terms;
  readonly data: TriageData;
}

/** All that is wrong with a declaration and its account, at once (INT-1 to INT-8, OFR-4, OFR-5, REQ-4). */
export function objectionsTo(one: Case): Objection[] {
  return [
    ...toTheOffer(one),
    ...toTheWayIn(one),
    ...toTheContact(one),
    ...toTheAccount(one),
    ...toTheTemplate(one),
    ...toTheFacts(one),
  ];
}

const categoryOf = ({ declaration }: Case) => declaration.category ?? "incident";
const isUnsupported = ({ data, offer }: Case) => data.unsupported.offers.includes(offer);

/** OFR-1, INT-1: an offer without support, where its tickets are not taken. */
function toTheOffer(one: Case): Objection[] {
  if (!isUnsupported(one) || one.terms.choose(one.data.unsupported.taken).value) return [];
  return [{ code: "no-support", path: "account.subscriptions", rule: "INT-1", refuses: true, of: one.offer }];
}

/** OFR-5, REQ-4, INT-5: the way in that the offer allows, and what it asks for. */
function toTheWayIn(one: Case): Objection[] {
  const { declaration, data, terms, offer } = one;
  const { channel, phone, email } = declaration;
  const refused = (code: string, path: string, rule: string, of: string = channel): Objection => ({
    code,
    path,
    rule,
    refuses: true,
    of,
  });
  const category = categoryOf(one);
  const rows = terms.choose(data.waysIn.rows).value.filter((row) => row.channel === channel);
  const taken = rows.filter((row) => row.categories.includes(category));
  const ways = taken.filter((row) => row.offers.includes(offer));
  if (taken.length === 0) return [refused("way-not-for-it", "channel", "REQ-4", `${channel}, ${category}`)];
  if (ways.length === 0) return [refused("way-not-offered", "channel", "OFR-5", `${channel}, ${offer}`)];
  const objections: Objection[] = [];
  for (const need of ways[0]?.needs ?? []) {
    if (need === "ticket-first" && isBlank(phone?.ticket))
      objections.push(refused("ticket-first", "phone.ticket", "OFR-5"));
    if (need === "portal-unreachable" && email?.portalUnreachable !== true) {
      objections.push(refused("portal-reachable", "email.portalUnreachable", "OFR-5"));
    }
    if (need === "critical-or-major" && declaration.perceivedCriticality === "minor") {
      objections.push(refused("not-critical", "perceivedCriticality", "OFR-5"));
    }
  }
  if (channel !== "email") return objections;
  if (isBlank(email?.accountAdministrator)) {
    objections.push(refused("missing", "email.accountAdministrator", "INT-5"));
  }
  const wrong = subjectProblem(email?.subject ?? "", category);
  return wrong === null ? objections : [...objections, refused(wrong, "email.subject", "INT-5")];
}

const DETAILS = ["lastName", "firstName", "function", "email", "phone", "availability"] as const;

/** INT-2, OFR-4: the declarant is a named contact whose entry is complete. */
function toTheContact(one: Case): Objection[] {
  const { declaration, account } = one;
  const email = declaration.declarant.email?.trim().toLowerCase() ?? "";
  const incomplete = account.namedContacts.flatMap((contact, i): Objection[] =>
    DETAILS.filter((detail) => isBlank(contact[detail])).map((detail) => ({
      code: "incomplete-contact",
      path: `account.namedContacts.${i}.${detail}`,
      rule: "INT-2",
      refuses: !isUnsupported(one) && email !== "" && contact.email?.trim().toLowerCase() === email,
    })),
  );
  const listed = account.namedContacts.some((contact) => contact.email?.trim().toLowerCase() === email);
  if (isUnsupported(one) || (listed && email !== "")) return incomplete;
  const stranger = { code: "not-a-named-contact", path: "declarant.email", rule: "INT-2", refuses: true };
  return [...incomplete, stranger];
}

/** OFR-4, INT-2: how many contacts and which tenants the offer covers. */
function toTheAccount({ declaration, account, offer, data }: Case): Objection[] {
  const objections: Objection[] = [];
  const { tenants, namedContacts, tenancy } = account;
  const row = data.contacts.rows.find((one) => one.offer === offer && one.tenancy === tenancy);
  const single = data.contacts.rows.find((one) => one.offer === offer && one.tenancy === "single");
  if (row === undefined && single !== undefined) {
    objections.push({
      code: "not-multi-tenant",
      path: "account.tenancy",
      rule: "OFR-4",
      refuses: false,
      of: offer,
    });
  }
  const most = (row ?? single)?.most ?? null;
  if (most !== null && namedContacts.length > most) {
    objections.push({
      code: "too-many-contacts",
      path: "account.namedContacts",
      rule: "OFR-4",
      refuses: false,
      of: String(most),
    });
  }
  const one = row === undefined || tenancy === "single";
  if (one && tenants.length > 1) {
    objections.push({
      code: "one-tenant",
      path: "account.tenants",
      rule: "INT-2",
      refuses: false,
      of: tenants[0] ?? "",
    });
  }
  const covered = one ? tenants.slice(0, 1) : tenants;
  const { tenantId } = declaration;
  if (tenantId !== undefined && !isBlank(tenantId) && !covered.includes(tenantId)) {
    objections.push({
      code: "tenant-not-covered",
      path: "tenantId",
      rule: "OFR-4",
      refuses: true,
      of: tenantId,
    });
  }
  return objections;
}

/** INT-4: the mandatory fields of the category. */
function toTheTemplate(one: Case): Objection[] {
  const fields = one.terms.choose(one.data.template.fields).value[categoryOf(one)] ?? [];
  return fields
    .filter((path) => isBlank(valueAt(one.declaration, path)))
    .map((path) => ({ code: "missing", path, rule: "INT-4", refuses: true }));
}

/** INT-3, INT-7: the customer's own attempt; names that the catalogue does not know, and times that cannot be. */
function toTheFacts(one: Case): Objection[] {
  const { declaration, data } = one;
  const { service, component, impact } = declaration;
  const objections: Objection[] = [];
  const noted = (code: string, path: string, rule: string, of = "") =>
    objections.push({ code, path, rule, refuses: false, of });
  const isIncident = ["incident", "problem"].includes(categoryOf(one));
  if (isIncident && declaration.selfHelpTried !== true) {
    objections.push({ code: "no-self-help", path: "selfHelpTried", rule: "INT-3", refuses: true });
  }
  const { services, apis, groups } = data.catalogue;
  if (service !== undefined && !services.includes(service))
    noted("unknown-service", "service", "INT-7", service);
  for (const [i, named] of (impact.services ?? []).entries()) {
    if (!services.includes(named.service))
      noted("unknown-service", `impact.services.${i}.service`, "INT-7", named.service);
  }
  for (const [i, { api }] of (impact.apis ?? []).entries()) {
    if (![...apis, ...services].includes(api)) noted("unknown-api", `impact.apis.${i}.api`, "OFR-3", api);
  }
  const group = Object.values(groups).find((one) => service !== undefined && one.services.includes(service));
  if (group !== undefined && component !== undefined && !group.components.includes(component)) {
    noted("component-of-another", "component", "INT-7", group.components.join(", "));
  }
  return objections;
}

function valueAt(declaration: ReadDeclaration, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], declaration);
}

/** Nothing, blank text, or an empty list. */
function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
