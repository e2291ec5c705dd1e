import { z } from "zod";

const unavailable = z.enum(["total", "partial", "none"]);
const text = z.string().optional();

/** What an incident does, as the declarant tells it. A fact left out is unknown; false, none and [] are known (PRI-8). */
const impactSchema = z.object({
  apis: z
    .array(
      z.object({ api: z.string(), unavailable: unavailable.optional(), lasting: z.boolean().optional() }),
    )
    .optional(),
  tenant: z
    .object({
      allInstancesDown: z.boolean().optional(),
      allVolumesDown: z.boolean().optional(),
      creationImpossible: z.boolean().optional(),
    })
    .optional(),
  services: z
    .array(
      z.object({
        service: z.string(),
        unavailable: unavailable.optional(),
        effect: z.enum(["strong", "weak", "none"]).optional(),
        recurring: z.boolean().optional(),
        restorableAtOnce: z.boolean().optional(),
      }),
    )
    .optional(),
  productionAffected: z.boolean().optional(),
  subject: z
    .enum([
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
    ])
    .optional(),
  cause: z.union([causeSchema(), z.array(causeSchema())]).optional(),
  beta: z.boolean().optional(),
});

function causeSchema() {
  return z.enum(["unknown", "provider", "subcontractor", "planned", "uncontrollable", "attack", "customer"]);
}

/**
 * The zod schema of a declaration: what a customer submits through the portal, by e-mail or by telephone. Almost every
 * field may be missing: that is for the decision to say (INT-4). Unknown fields are accepted.
 */
export const declarationSchema = z.object({
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
  selfHelpTried: z.boolean().optional(),
  attachments: z.array(z.string()).optional(),
  request: z
    .object({
      kind: z.enum(["account-creation", "account-deletion", "quota-change", "other"]),
      informationComplete: z.boolean().optional(),
      dataDeleted: z.boolean().optional(),
      servicesStopped: z.boolean().optional(),
      providerAgreed: z.boolean().optional(),
      needsGiven: z.boolean().optional(),
    })
    .optional(),
  email: z
    .object({ subject: text, accountAdministrator: text, portalUnreachable: z.boolean().optional() })
    .optional(),
  phone: z.object({ ticket: text }).optional(),
  activity: z.object({ matrix: z.string(), row: z.string() }).optional(),
  /** Whether a person of support was invited into the tenant (SCP-5). */
  supportInvited: z.boolean().optional(),
  impact: impactSchema.default({}),
});

/** A declaration as written in a file. */
export type Declaration = z.input<typeof declarationSchema>;
/** A declaration that was read: of the right shape, whatever it lacks. */
export type ReadDeclaration = z.output<typeof declarationSchema>;
/** What an incident does, as the declarant tells it. */
export type Impact = ReadDeclaration["impact"];
