import { z } from "zod";

/** More of them than a customer ever had; keeps a hostile account from costing without end. */
const MOST_LISTED = 10_000;

const text = z.string().optional();

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
  interruption: z.boolean().default(true),
});

/** The zod schema of a customer's account, as far as triage reads it. Unknown fields are accepted. */
export const accountSchema = z.object({
  customer: text,
  tenancy: z.enum(["single", "multi"]).default("single"),
  /** Left out, they are not known, and no tenant is refused. */
  tenants: z.array(z.string()).max(MOST_LISTED).optional(),
  healthData: z.boolean().default(false),
  subscriptions: z.array(z.object({ offer: z.string(), orderedAt: z.string() })).default([]),
  namedContacts: z.array(contact).max(MOST_LISTED).default([]),
  plannedOutages: z.array(outage).max(MOST_LISTED).default([]),
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
