import { z } from "zod";

const text = z.string().optional();

/** The zod schema of a customer's account, as far as triage reads it. Unknown fields are accepted. */
export const accountSchema = z.object({
  customer: text,
  tenancy: z.enum(["single", "multi"]).default("single"),
  tenants: z.array(z.string()).default([]),
  healthData: z.boolean().default(false),
  subscriptions: z.array(z.object({ offer: z.string(), orderedAt: z.string() })).default([]),
  namedContacts: z
    .array(
      z.object({
        lastName: text,
        firstName: text,
        function: text,
        email: text,
        phone: text,
        availability: text,
      }),
    )
    .default([]),
  plannedOutages: z
    .array(
      z.object({
        service: z.string(),
        kind: z.string(),
        announcedAt: z.string(),
        start: z.string(),
        end: z.string(),
        interruption: z.boolean().default(true),
      }),
    )
    .default([]),
});

/** A customer's account as written in a file. */
export type Account = z.input<typeof accountSchema>;
/** A customer's account that was read. */
export type ReadAccount = z.output<typeof accountSchema>;
