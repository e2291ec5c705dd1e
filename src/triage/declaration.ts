import * as z from "zod/mini";
import type { Vocabulary } from "../ticket/record.js";
import { CAUSES, SUBJECTS } from "./impact-terms.js";

/** More of them than a declaration ever named; keeps a hostile one from costing without end. */
const MOST_NAMED = 10_000;

const unavailable = z.enum(["total", "partial", "none"]);
const text = z.optional(z.string());
const fact = z.optional(z.boolean());

const cause = z.enum(CAUSES);

const subject = z.enum(SUBJECTS);

/** What an incident does, as the declarant tells it. A fact left out is unknown; false, none and [] are known (PRI-8). */
const impactSchema = z.object({
  apis: z.optional(
    z
      .array(z.object({ api: z.string(), unavailable: z.optional(unavailable), lasting: fact }))
      .check(z.maxLength(MOST_NAMED)),
  ),
  tenant: z.optional(z.object({ allInstancesDown: fact, allVolumesDown: fact, creationImpossible: fact })),
  services: z.optional(
    z
      .array(
        z.object({
          service: z.string(),
          unavailable: z.optional(unavailable),
          effect: z.optional(z.enum(["strong", "weak", "none"])),
          recurring: fact,
          restorableAtOnce: fact,
        }),
      )
      .check(z.maxLength(MOST_NAMED)),
  ),
  productionAffected: fact,
  subject: z.optional(subject),
  cause: z.optional(z.union([cause, z.array(cause)])),
  beta: fact,
});

/**
 * The zod schema of a declaration under a contract's names of requests: what a customer submits through the portal, by
 * e-mail or by telephone. Almost every field may be missing: that is for the decision to say (INT-4). Unknown fields
 * are accepted.
 */
export function declarationSchema({ requests }: Pick<Vocabulary, "requests">) {
  return z.object({
    id: z.optional(z.string().check(z.minLength(1))),
    channel: z.enum(["portal", "email", "phone"]),
    receivedAt: z.string(),
    category: z.optional(z.enum(["incident", "request", "problem", "information"])),
    perceivedCriticality: z.optional(z.enum(["critical", "major", "minor"])),
    declarant: z._default(
      z.object({ company: text, name: text, function: text, email: text, phone: text }),
      {},
    ),
    user: z._default(z.object({ name: text, email: text, phone: text }), {}),
    tenantId: text,
    resourceIds: z.optional(z.array(z.string())),
    service: text,
    component: z.optional(z.enum(["authentication", "network", "block-storage", "transfer"])),
    apiLogin: text,
    apiUrl: text,
    sourceIp: text,
    description: text,
    occurredAt: text,
    errorMessage: text,
    errorCode: text,
    selfHelpTried: fact,
    attachments: z.optional(z.array(z.string())),
    request: z.optional(
      z.object({
        kind: z.optional(z.enum(requests)),
        informationComplete: fact,
        dataDeleted: fact,
        servicesStopped: fact,
        providerAgreed: fact,
        needsGiven: fact,
      }),
    ),
    email: z.optional(z.object({ subject: text, accountAdministrator: text, portalUnreachable: fact })),
    phone: z.optional(z.object({ ticket: text })),
    activity: z.optional(z.object({ matrix: z.string(), row: z.string() })),
    /** Whether a person of support was invited into the tenant (SCP-5). */
    supportInvited: fact,
    /** The region that it is about, to tell a partner's from the provider's (SCP-7). */
    region: text,
    impact: z._default(impactSchema, {}),
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
