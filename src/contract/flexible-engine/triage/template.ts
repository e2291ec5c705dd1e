import type { TriageData } from "../../triage-schema.js";
import { reading } from "../by-reading.js";

/** The seventeen mandatory fields of a declaration (§7.7.2.2); the declarant's name and function are one of them. */
const fields = [
  "declarant.company",
  "declarant.name",
  "declarant.function",
  "declarant.email",
  "declarant.phone",
  "user.name",
  "user.email",
  "category",
  "perceivedCriticality",
  "tenantId",
  "resourceIds",
  "service",
  "component",
  "apiLogin",
  "apiUrl",
  "sourceIp",
  "description",
  "occurredAt",
];

/** Which of the mandatory fields a declaration must have, by its category. */
export const template: TriageData["template"] = {
  rules: ["INT-4"],
  fields: reading("template", {
    incidents: { incident: fields, problem: fields, request: [], information: ["description"] },
    everyTicket: { incident: fields, problem: fields, request: fields, information: fields },
  }),
};
