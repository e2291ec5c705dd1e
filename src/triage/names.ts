import type { Case } from "./case.js";
import { noted, type Objection } from "./objection.js";
import { activityRow } from "./routing.js";

/** INT-7, OFR-3, RACI-4: names that the catalogue does not have, and fields that do not belong together. */
export function toTheFacts(one: Case): Objection[] {
  return [...unknownNames(one), ...misplaced(one)];
}

function unknownNames({ declaration, data }: Case): Objection[] {
  const { service, impact, activity } = declaration;
  const services = new Set(data.catalogue.services);
  const apis = new Set([...data.catalogue.apis, ...services]);
  const unknown = (code: "unknown-service" | "unknown-api", path: string, rule: string, name: string) =>
    (code === "unknown-api" ? apis : services).has(name) ? [] : [noted(code, path, rule, name)];
  return [
    ...(service === undefined || service.trim() === ""
      ? []
      : unknown("unknown-service", "service", "INT-7", service)),
    ...(impact.services ?? []).flatMap((named, i) =>
      unknown("unknown-service", `impact.services.${i}.service`, "INT-7", named.service),
    ),
    ...(impact.apis ?? []).flatMap(({ api }, i) =>
      unknown("unknown-api", `impact.apis.${i}.api`, "OFR-3", api),
    ),
    ...(activity !== undefined && activityRow(activity.matrix, activity.row) === null
      ? [noted("unknown-activity", "activity", "RACI-4", `${activity.matrix}, ${activity.row}`)]
      : []),
  ];
}

function misplaced({ declaration, category, data, receivedMs, occurredMs }: Case): Objection[] {
  const { channel, service = "", component = "", email, phone, request } = declaration;
  const groups = Object.values(data.catalogue.groups);
  const group = groups.find(({ services }) => services.includes(service));
  const found: (Objection | false)[] = [
    group !== undefined &&
      component !== "" &&
      !group.components.includes(component) &&
      noted("component-of-another", "component", "INT-7", group.components.join(", ")),
    occurredMs !== null && occurredMs > receivedMs && noted("after-receipt", "occurredAt", "INT-4"),
    email !== undefined && channel !== "email" && noted("not-for-this", "email", "INT-5"),
    phone !== undefined && channel !== "phone" && noted("not-for-this", "phone", "OFR-5"),
    request !== undefined && category !== "request" && noted("not-for-this", "request", "REQ-3"),
    category === "request" &&
      request?.kind === undefined &&
      noted("no-request-kind", "request.kind", "REQ-3", data.requests.other),
  ];
  return found.filter((one) => one !== false);
}
