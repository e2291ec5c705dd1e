import type { Condition } from "../contract/triage-schema.js";
import { all, any, type Certainty } from "./certainty.js";
import type { Impact } from "./declaration.js";

/** A condition as far as the facts tell, and the facts that it hangs on. */
export interface Found {
  readonly certainty: Certainty;
  readonly missing: readonly string[];
}

/** Looks for a condition in the facts of an impact; a fact left out is unknown (PRI-8). */
export function looked(condition: Condition, impact: Impact): Found {
  if ("fact" in condition) {
    const path = `impact.${condition.fact}`;
    const value = condition.fact
      .split(".")
      .reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], impact);
    return fact(path, value, condition.is);
  }
  const entries = condition.some === "apis" ? apisIn(impact) : servicesIn(impact);
  const found = entries.map(({ path, ...entry }) => {
    const fields = Object.entries(condition.where).map(([field, allowed]) =>
      fact(`${path}.${field}`, (entry as Record<string, unknown>)[field], allowed),
    );
    return {
      certainty: all(fields.map((one) => one.certainty)),
      missing: fields.flatMap((one) => one.missing),
    };
  });
  // A list left out may yet hold anything.
  if (impact[condition.some] === undefined)
    found.push({ certainty: "unknown", missing: [`impact.${condition.some}`] });
  const certainty = any(found.map((one) => one.certainty));
  const unknown = found.filter((one) => one.certainty === "unknown");
  return { certainty, missing: certainty === "unknown" ? unknown.flatMap((one) => one.missing) : [] };
}

function fact(path: string, value: unknown, allowed: readonly unknown[]): Found {
  if (value === undefined) return { certainty: "unknown", missing: [path] };
  return { certainty: allowed.includes(value) ? "yes" : "no", missing: [] };
}

function apisIn({ apis = [] }: Impact) {
  return apis.map((api, i) => ({ ...api, path: `impact.apis.${i}` }));
}

const EFFECTS = { total: "strong", partial: "weak", none: "none" } as const;

/** The services named, and each API that is named without its service: its effect follows from how far it is down (PRI-7). */
function servicesIn({ apis = [], services = [] }: Impact) {
  const named = services.map((service, i) => ({ ...service, path: `impact.services.${i}` }));
  const alone = apis.flatMap(({ api, unavailable }, i) =>
    services.some(({ service }) => service === api)
      ? []
      : {
          service: api,
          unavailable,
          effect: unavailable === undefined ? undefined : EFFECTS[unavailable],
          path: `impact.apis.${i}`,
        },
  );
  return [...named, ...alone];
}
