import type { Condition } from "../contract/triage-schema.js";
import { all, any, type Certainty } from "./certainty.js";
import type { Impact } from "./declaration.js";
import { valueAt } from "./objection.js";

/** A condition as far as the facts tell, and the paths of the facts that it hangs on. */
export interface Found {
  readonly certainty: Certainty;
  readonly missing: readonly string[];
}

/** A fact of the impact and the values that a condition asks of it. */
export interface Asked {
  readonly path: string;
  readonly value: unknown;
  readonly is: readonly unknown[];
}

/** The ways in which a condition can hold: each a set of facts that must all be as asked. */
export function waysOf(condition: Condition, impact: Impact): Asked[][] {
  if ("fact" in condition) {
    const { fact, is } = condition;
    return [[{ path: `impact.${fact}`, value: valueAt(impact, fact), is }]];
  }
  const entries = condition.some === "apis" ? apisIn(impact) : servicesIn(impact);
  return entries.map(({ pathOf, ...entry }) =>
    Object.entries(condition.where).map(([field, is]) => ({
      path: pathOf(field),
      value: valueAt(entry, field),
      is,
    })),
  );
}

/** Whether a fact is as asked. */
export function certaintyOf({ value, is }: Asked): Certainty {
  if (value === undefined) return "unknown";
  return is.includes(value) ? "yes" : "no";
}

/** Looks for a condition in the facts of an impact; a fact left out is unknown (PRI-8). */
export function looked(condition: Condition, impact: Impact): Found {
  const found = waysOf(condition, impact).map((way) => together(way.map(lookedAt)));
  if ("some" in condition) {
    // A list left out may yet hold anything, and an API named alone stands for its service.
    const lists = condition.some === "apis" ? (["apis"] as const) : (["services", "apis"] as const);
    for (const list of lists) {
      if (impact[list] === undefined) found.push({ certainty: "unknown", missing: [`impact.${list}`] });
    }
  }
  const certainty = any(found.map((one) => one.certainty));
  return { certainty, missing: certainty === "unknown" ? found.flatMap((one) => one.missing) : [] };
}

/** Several conditions at once. */
export function together(found: readonly Found[]): Found {
  const certainty = all(found.map((one) => one.certainty));
  return { certainty, missing: certainty === "unknown" ? found.flatMap((one) => one.missing) : [] };
}

function lookedAt(asked: Asked): Found {
  const certainty = certaintyOf(asked);
  return { certainty, missing: certainty === "unknown" ? [asked.path] : [] };
}

function apisIn({ apis = [] }: Impact) {
  return apis.map((api, i) => ({ ...api, pathOf: (field: string) => `impact.apis.${i}.${field}` }));
}

const EFFECTS = { total: "strong", partial: "weak", none: "none" } as const;

/**
 * The services named, and each API that is named alone: its effect follows from how far it is down (PRI-7). While the
 * services are left out, no API is known to be named alone.
 */
function servicesIn({ apis = [], services }: Impact) {
  if (services === undefined) return [];
  const named = new Set(services.map(({ service }) => service));
  const alone = apis.flatMap(({ api, unavailable }, i) => {
    const effect = unavailable === undefined ? undefined : EFFECTS[unavailable];
    const entry = { service: api, unavailable, effect, restorableAtOnce: false };
    return named.has(api) ? [] : { ...entry, pathOf: () => `impact.apis.${i}.unavailable` };
  });
  const own = services.map((service, i) => ({
    ...service,
    pathOf: (field: string) => `impact.services.${i}.${field}`,
  }));
  return [...own, ...alone];
}
