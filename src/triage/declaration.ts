import { z } from "zod";
import type { Vocabulary } from "../ticket/record.js";

/** More of them than a declaration ever named; keeps a hostile one from costing without end. */
const MOST_NAMED = 10_000;

const unavailable = z.enum(["total", "partial", "none"]);
const text = z.string().optional();
const fact = z.boolean().optional();

const cause = z.enum([
  "unknown",
  "provider",
  "subcontractor",
  "planned",
  "uncontrollable",
  "attack",
  "customer",
]);

const subject = z.enum([
  "platform",
  "display",
  "statistics-tools",
  "ticketing-tool",
  "catalogue-os",
  "other-os",
  "private-image",
  "modified-os",
  "customer-software",
  "customer-architecture",
  "customer-network",
  "system-administration",
  "scripting",
  "data-recovery",
  "outdated-api",
  "vendor-software",
]);

/** What an incident does, as the declarant tells it. A fact left out is unknown; false, none and [] are known (PRI-8). */
const impactSchema = z.object({
  apis: z
    .array(z.object({ api: z.string(), unavailable: unavailable.optional(), lasting: fact }))
    .max(MOST_NAMED)
    .optional(),
  tenant: z.object({ allInstancesDown: fact, allVolumesDown: fact, creationImpossible: fact }).optional(),
  services: z
    .array(
      z.object({
        service: z.string(),
        unavailable: unavailable.optional(),
        effect: z.enum(["strong", "weak", "none"]).optional(),
        recurring: fact,
        restorableAtOnce: fact,
      }),
    )
    .max(MOST_NAMED)
    .optional(),
  productionAffected: fact,
  subject: subject.optional(),
  cause: z.union([cause, z.array(cause)]).optional(),
  beta: fact,
});

/**
 * The zod schema of a declaration under a contract's names of requests: what a customer submits through the portal, by
 * e-mail or by telephone. Almost every field may be missing: that is for the decision to say (INT-4). Unknown fields
 * are accepted.
 */
export function declarationSchema({ requests }: Pick<Vocabulary, "requests">) {
  return z.object({
    id: z.string().min(1).optional(),
    channel: z.enum(["portal", "email", "phone"]),
    receivedAt: z.string(),
    category: z.enum(["incident", "request", "problem", "information"]).optional(),
    perceivedCriticality: z.enum(["critical", "major", "minor"]).optional(),
    declarant: z.object({ company: text, name: text, function: text, email: text, phone: text }).default({}),
    user: z.object({ name: text, email: text, phone: text }).default({}),
    tenantId: text,
    resourceIds: z.array(z.string()).optional(),
    service: text,
    component: z.enum(["authentication", "network", "block-storage", "transfer"]).optional(),
    apiLogin: text,
    apiUrl: text,
    sourceIp: text,
    description: text,
    occurredAt: text,
    errorMessage: text,
    errorCode: text,
    selfHelpTried: fact,
    attachments: z.array(z.string()).optional(),
    request: z
      .object({
        kind: z.enum(requests).optional(),
        informationComplete: fact,
        dataDeleted: fact,
        servicesStopped: fact,
        providerAgreed: fact,
        needsGiven: fact,
      })
      .optional(),
    email: z.object({ subject: text, accountAdministrator: text, portalUnreachable: fact }).optional(),
    phone: z.object({ ticket: text }).optional(),
    activity: z.object({ matrix: z.string(), row: z.string() }).optional(),
    /** Whether a person of support was invited into the tenant (SCP-5). */
    supportInvited: fact,
    /** The region that it is about, to tell a partner's from the provider's (SCP-7). */
    region: text,
    impact: impactSchema.default({}),
  });
}

type Schema = ReturnType<typeof declarationSchema>;

/**
 * A declaration as written in a file, its instants as ISO 8601 text (INT-4).
 *
 * @example
 * const question: Declaration = {
 *   channel: "portal",
 *   receivedAt: "2026-05-07T16:12:00+02:00",
 *   category: "information",
 *   declarant: { email: "nour.vasseur@corvisart.example" },
 *   description: "Which regions have GPUs?",
 * };
 */
export type Declaration = z.input<Schema>;
/** A declaration that was read: of the right shape, whatever it lacks. */
export type ReadDeclaration = z.output<Schema>;
/** What an incident does, as the declarant tells it. */
export type Impact = ReadDeclaration["impact"];
