import { fc } from "@fast-check/vitest";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { type Terms, termsOf } from "../../src/contract/terms.js";
import type { Impact } from "../../src/triage/declaration.js";
import { type Graded, grade } from "../../src/triage/matrix.js";

type Known<T> = { readonly [K in keyof T]-?: NonNullable<T[K]> };
export type Api = Known<NonNullable<Impact["apis"]>[number]>;
export type Service = Known<NonNullable<Impact["services"]>[number]>;
type Tenant = Known<NonNullable<Impact["tenant"]>>;

/** An impact of which everything is known. */
export interface WholeImpact {
  readonly apis: Api[];
  readonly services: Service[];
  readonly tenant: Tenant;
  readonly subject: "platform" | "display";
}

export const GAPS = ["byEffect", "none"] as const;
const terms = Object.fromEntries(
  GAPS.map((priorityGap) => [priorityGap, termsOf(flexibleEngine, { readings: { priorityGap } })]),
) as Record<(typeof GAPS)[number], Terms>;

/** What the matrix of the contract says under a reading of its gaps. */
export function graded(impact: Impact, gap: (typeof GAPS)[number]): Graded {
  const { choose, vocabulary, contract } = terms[gap];
  return grade(contract.triage?.matrix ?? [], impact, (one) => choose(one).value, vocabulary.priorities);
}

const unavailable = fc.constantFrom("none", "partial", "total");

const anyApi: fc.Arbitrary<Api> = fc.record({
  api: fc.constantFrom("ECS", "OBS", "IAM", "CCE", "DMS", "S3"),
  unavailable,
  lasting: fc.boolean(),
});

const anyService: fc.Arbitrary<Service> = fc.record({
  service: fc.constantFrom("ECS", "OBS", "IAM", "VPC", "CCE", "DMS"),
  unavailable,
  effect: fc.constantFrom("none", "weak", "strong"),
  recurring: fc.boolean(),
  restorableAtOnce: fc.boolean(),
});

export const anyImpact: fc.Arbitrary<WholeImpact> = fc.record({
  apis: fc.array(anyApi, { maxLength: 3 }),
  services: fc.array(anyService, { maxLength: 3 }),
  tenant: fc.record({
    allInstancesDown: fc.boolean(),
    allVolumesDown: fc.boolean(),
    creationImpossible: fc.boolean(),
  }),
  subject: fc.constantFrom("platform", "display"),
});

/** Facts that stay known when something is forgotten: the names, and `recurring`, on which no row hangs. */
const NAMES = ["api", "service"];

/** The impact with facts left out, chosen by an endless row of coins. */
export function forgetting(impact: WholeImpact, coin: () => boolean): Impact {
  const some = (facts: object) =>
    Object.fromEntries(Object.entries(facts).filter(([name]) => NAMES.includes(name) || !coin()));
  const known: [string, unknown][] = [
    ["apis", impact.apis.map(some)],
    ["services", impact.services.map(some)],
    ["tenant", some(impact.tenant)],
    ["subject", impact.subject],
  ];
  return Object.fromEntries(known.filter(() => !coin())) as Impact;
}
