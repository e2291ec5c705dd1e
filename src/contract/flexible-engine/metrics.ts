import type { Contract } from "../schema.js";
import { reading } from "./by-reading.js";

/** What is measured, on which tickets, and between which moments. */
export const metrics: Contract["metrics"] = [
  {
    id: "MTTI",
    name: { en: "Time to a first answer", fr: "Délai de première réponse" },
    rules: ["SLA-1"],
    appliesTo: reading("p4", {
      manual: [{ category: "incident" }],
      information: [{ category: "incident" }, { category: "information", priority: "P4" }],
    }),
    countsWhile: ["unanswered"],
    judgedBy: "priority",
    exceptions: [],
  },
  {
    id: "MTTR",
    name: { en: "Time to restore", fr: "Délai de rétablissement" },
    rules: ["SLA-2"],
    appliesTo: [{ category: "incident", apiIncident: true }],
    countsWhile: [
      reading("mttrStart", { received: "received", firstAnswer: "answered" }),
      reading("mttrStop", { resolved: "unresolved", restored: "unrestored" }),
    ],
    judgedBy: "priority",
    exceptions: [
      {
        apisOutside: reading("gtrApis", {
          clause: ["ECS", "IMS", "EVS", "VPC", "IAM", "OBS", "CCE", "MRS", "RDS"],
          table: null,
        }),
        rules: ["OFR-3"],
      },
    ],
  },
  {
    id: "REQUEST",
    name: { en: "Handling time of a request", fr: "Délai de traitement d’une demande" },
    rules: ["REQ-1"],
    appliesTo: [
      { category: "request", request: "account-creation" },
      { category: "request", request: "account-deletion" },
      { category: "request", request: "quota-change" },
    ],
    countsWhile: ["answered", "unresolved"],
    judgedBy: "request",
    exceptions: [{ when: { preconditionsMet: false }, rules: ["REQ-2"] }],
  },
];
