import { type Case, isUnsupported, offerName } from "./case.js";
import { isBlank, noted, type Objection, refusing } from "./objection.js";

/**
 * OFR-4, INT-2: how many contacts the offer has and which tenants it covers. One that does not exist for several
 * tenants, or is taken for one, covers the first; an offer without support is tied to none of them.
 */
export function toTheTenants(one: Case): Objection[] {
  const { declaration, account, offer, data } = one;
  const { tenants, namedContacts, tenancy } = account;
  const contactsAs = (asked: string) =>
    data.contacts.rows.find((row) => row.offer === offer && row.tenancy === asked);
  const single = contactsAs("single");
  const row = contactsAs(tenancy) ?? single;
  const coversOne = !isUnsupported(one) && row === single;
  const objections: Objection[] = [];
  if (coversOne && tenancy === "multi") {
    objections.push(noted("not-multi-tenant", "account.tenancy", "OFR-4", offerName(one)));
  } else if (coversOne && tenants !== undefined && tenants.length > 1) {
    objections.push(noted("one-tenant", "account.tenants", "INT-2", tenants[0]));
  }
  const most = row?.most ?? null;
  if (most !== null && namedContacts.length > most) {
    objections.push(noted("too-many-contacts", "account.namedContacts", "OFR-4", String(most)));
  }
  const { tenantId = "" } = declaration;
  if (tenants === undefined) {
    objections.push(noted("tenants-unknown", "account.tenants", "OFR-4"));
  } else if (!isBlank(tenantId)) {
    const covered = coversOne ? tenants.slice(0, 1) : tenants;
    if (!covered.includes(tenantId.trim())) {
      objections.push(refusing("tenant-not-covered", "tenantId", "OFR-4", tenantId));
    }
  }
  return objections;
}
