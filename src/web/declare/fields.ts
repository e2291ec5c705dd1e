import type { Terms } from "../../contract/terms.js";
import { CAUSES, SUBJECTS } from "../../triage/impact-terms.js";

/** How a field is filled in: a fact is yes, no or unknown. */
type FieldKind = "text" | "long" | "instant" | "names" | "fact" | "choice";

/** A field of the declaration or the account: its place, and how it is filled in. */
export interface Field {
  readonly path: string;
  readonly kind: FieldKind;
  /** What may be chosen, or is suggested for a text. */
  readonly options?: readonly string[];
}

/** Fields that belong together, or a list of entries that each have these fields. */
export interface Group {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly lists?: readonly { readonly path: string; readonly fields: readonly Field[] }[];
}

const text = (path: string, options?: readonly string[]): Field => ({
  path,
  kind: "text",
  ...(options === undefined ? {} : { options }),
});
const choice = (path: string, options: readonly string[]): Field => ({ path, kind: "choice", options });
const fact = (path: string): Field => ({ path, kind: "fact" });

const UNAVAILABLE = ["total", "partial", "none"];

/** What a declaration of a category and a channel is asked, in the order of the form (INT-4, INT-5, OFR-5, REQ-2). */
export function declarationGroups(
  { contract: { triage }, vocabulary }: Terms,
  category: unknown,
  channel: unknown,
): readonly Group[] {
  const services = triage?.catalogue.services ?? [];
  const apis = triage?.catalogue.apis ?? [];
  const request = category === "request";
  return [
    {
      name: "what",
      fields: [
        choice("channel", ["portal", "email", "phone"]),
        { path: "receivedAt", kind: "instant" },
        choice("category", ["incident", "request", "problem", "information"]),
        choice("perceivedCriticality", ["critical", "major", "minor"]),
        ...(channel === "phone" ? [text("phone.ticket")] : []),
        ...(channel === "email"
          ? [text("email.subject"), text("email.accountAdministrator"), fact("email.portalUnreachable")]
          : []),
        { path: "description", kind: "long" },
      ],
    },
    {
      name: "who",
      fields: [
        ...["company", "name", "function", "email", "phone"].map((one) => text(`declarant.${one}`)),
        ...["name", "email", "phone"].map((one) => text(`user.${one}`)),
      ],
    },
    {
      name: "where",
      fields: [
        text("tenantId"),
        { path: "resourceIds", kind: "names" },
        text("service", services),
        choice("component", ["authentication", "network", "block-storage", "transfer"]),
        text("region"),
        text("apiLogin"),
        text("apiUrl"),
        text("sourceIp"),
      ],
    },
    ...(request
      ? [
          {
            name: "request",
            fields: [
              choice("request.kind", vocabulary.requests),
              ...[
                "informationComplete",
                "needsGiven",
                "dataDeleted",
                "servicesStopped",
                "providerAgreed",
              ].map((one) => fact(`request.${one}`)),
            ],
          },
        ]
      : [
          {
            name: "incident",
            fields: [
              { path: "occurredAt", kind: "instant" as const },
              text("errorMessage"),
              text("errorCode"),
              fact("selfHelpTried"),
              fact("supportInvited"),
            ],
          },
          {
            name: "impact",
            fields: [
              fact("impact.productionAffected"),
              ...["allInstancesDown", "allVolumesDown", "creationImpossible"].map((one) =>
                fact(`impact.tenant.${one}`),
              ),
              choice("impact.subject", SUBJECTS),
              choice("impact.cause", CAUSES),
              fact("impact.beta"),
            ],
            lists: [
              {
                path: "impact.apis",
                fields: [text("api", apis), choice("unavailable", UNAVAILABLE), fact("lasting")],
              },
              {
                path: "impact.services",
                fields: [
                  text("service", services),
                  choice("unavailable", UNAVAILABLE),
                  choice("effect", ["strong", "weak", "none"]),
                  fact("recurring"),
                  fact("restorableAtOnce"),
                ],
              },
            ],
          },
        ]),
  ];
}

/** What of a customer's account decides on a declaration (OFR-4, OFR-6, INT-8). */
export function accountGroups({ vocabulary: { offers } }: Terms): readonly Group[] {
  return [
    {
      name: "account",
      fields: [
        text("customer"),
        choice("tenancy", ["single", "multi"]),
        { path: "tenants", kind: "names" },
        fact("healthData"),
      ],
      lists: [
        {
          path: "subscriptions",
          fields: [choice("offer", offers), { path: "orderedAt", kind: "instant" }],
        },
        {
          path: "namedContacts",
          fields: ["lastName", "firstName", "function", "email", "phone", "availability"].map((one) =>
            text(one),
          ),
        },
      ],
    },
  ];
}
