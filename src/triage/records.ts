import type { Case } from "./case.js";
import { noted, type Objection } from "./objection.js";

/** OFR-6: changes of offer that were ordered in vain. */
export function toTheOrders({ offers }: Case): Objection[] {
  return offers.orders.flatMap(({ outcome, allowedFrom }, i) =>
    outcome === "refused"
      ? noted("refused-change", `account.subscriptions.${i}`, "OFR-6", allowedFrom ?? "")
      : [],
  );
}

/** CHG-1, CHG-4: planned outages that cannot be as they are written. */
export function toTheOutages({ outages, terms, data }: Case): Objection[] {
  const services = new Set(data.catalogue.services);
  return outages.flatMap(({ service, kind, startMs, endMs }, i) => {
    const path = `account.plannedOutages.${i}`;
    return [
      ...(services.has(service) ? [] : [noted("unknown-service", `${path}.service`, "CHG-4", service)]),
      ...(terms.changes?.kinds.has(kind) ? [] : [noted("unknown-kind", `${path}.kind`, "CHG-1", kind)]),
      ...(endMs > startMs ? [] : [noted("ends-before-start", `${path}.end`, "CHG-4")]),
    ];
  });
}
