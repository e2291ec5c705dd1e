import { z } from "zod";
import type { Terms } from "../contract/terms.js";
import type { Decision } from "./decision.js";
import type { Submission } from "./read.js";
import type { Scope } from "./scope.js";

/** What of an earlier ticket tells whether an incident recurs. */
const earlierSchema = z.object({
  service: z.string().optional(),
  component: z.string().optional(),
  /** Whether its cause was found. */
  knownCause: z.boolean().default(false),
  events: z
    .array(z.object({ type: z.string(), fix: z.object({ needsRelease: z.boolean() }).optional() }))
    .default([]),
});

/** What proposals follow from. */
interface Deciding {
  readonly submission: Submission;
  readonly priority: NonNullable<Decision["priority"]>;
  readonly scope: Scope;
  readonly history: readonly unknown[];
  readonly terms: Terms;
}

/** What a decision proposes to do beside handling the ticket (PRB-1, PRB-2, CHG-3, SCP-4, SCP-5, RGD). */
export function proposalsOf({
  submission,
  priority,
  scope,
  history,
  terms,
}: Deciding): Decision["proposals"] {
  const { declaration } = submission;
  const order = terms.vocabulary.priorities;
  const proposals: { kind: string; rule: string }[] = [];
  const propose = (kind: string, rule: string) => {
    if (!proposals.some((one) => one.kind === kind)) proposals.push({ kind, rule });
  };
  const alike = history
    .flatMap((one) => earlierSchema.safeParse(one).data ?? [])
    .filter((one) => one.service !== undefined && one.service === declaration.service)
    .filter((one) => one.component === declaration.component);
  const { value, proposed } = priority;
  const [highest, second] = order;
  if (value !== null && value === highest) propose("problem-management", "PRB-2");
  if (alike.some((one) => one.knownCause)) propose("known-error", "PRB-1");
  else if (alike.length > 0) propose("problem-management", "PRB-2");
  const released = alike.some(({ events }) => events.some(({ fix }) => fix?.needsRelease === true));
  if (released && (value === highest || value === second)) propose("urgent-change", "CHG-3");
  if (scope.acts === "vendor") propose("vendor-support", "SCP-4");
  if (value !== null && proposed !== null && value !== proposed) {
    propose("regrade", order.indexOf(value) > order.indexOf(proposed) ? "RGD-1" : "RGD-2");
  }
  if (declaration.supportInvited === true) propose("remove-invitation", "SCP-5");
  return proposals;
}
