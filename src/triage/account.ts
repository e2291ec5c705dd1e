import * as z from "zod/mini";

/** More of them than a customer ever had; keeps a hostile account from costing without end. */
const MOST_LISTED = 10_000;

const text = z.optional(z.string());

const contact = z.object({
  lastName: text,
  firstName: text,
  function: text,
  email: text,
  phone: text,
  availability: text,
});

const outage = z.object({
  service: z.string(),
  kind: z.string(),
  announcedAt: z.string(),
  start: z.string(),
  end: z.string(),
  interruption: z._default(z.boolean(), true),
});

/** The zod schema of a customer's account, as far as triage reads it. Unknown fields are accepted. */
export const accountSchema = z.object({
  customer: text,
  tenancy: z._default(z.enum(["single", "multi"]), "single"),
  /** Left out, they are not known, and no tenant is refused. */
  tenants: z.optional(z.array(z.string()).check(z.maxLength(MOST_LISTED))),
  healthData: z._default(z.boolean(), false),
  subscriptions: z._default(z.array(z.object({ offer: z.string(), orderedAt: z.string() })), []),
  namedContacts: z._default(z.array(contact).check(z.maxLength(MOST_LISTED)), []),
  plannedOutages: z._default(z.array(outage).check(z.maxLength(MOST_LISTED)), []),
});

/**
 * A customer's account as written in a file (OFR-4, OFR-6, INT-8, CHG-4).
 *
 * @example
 * const account: Account = {
 *   tenancy: "single",
 *   tenants: ["corvisart-prod"],
 *   subscriptions: [{ offer: "business", orderedAt: "2026-03-09T14:00:00+01:00" }],
 *   namedContacts: [{ lastName: "Vasseur", email: "nour.vasseur@corvisart.example" }],
 * };
 */
export type Account = z.input<typeof accountSchema>;
/** A customer's account that was read. */
export type ReadAccount = z.output<typeof accountSchema>;
