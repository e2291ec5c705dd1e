import type { TriageData } from "../../triage-schema.js";
import { reading } from "../by-reading.js";

/** What a cause does to the coverage of an incident (PRI-4, PRI-9). */
export const causes: TriageData["causes"] = [
  {
    cause: "unknown",
    coverage: "covered",
    provider: false,
    rules: ["PRI-4"],
    says: { en: "the cause is not known", fr: "la cause n’est pas connue" },
  },
  {
    cause: "provider",
    coverage: "covered",
    provider: true,
    rules: ["PRI-4"],
    says: { en: "the provider answers for its platform", fr: "le prestataire répond de sa plateforme" },
  },
  {
    cause: "subcontractor",
    coverage: "covered",
    provider: true,
    rules: ["PRI-4"],
    says: {
      en: "the provider answers for its subcontractors",
      fr: "le prestataire répond de ses sous-traitants",
    },
  },
  {
    cause: "uncontrollable",
    coverage: "not-covered",
    provider: false,
    rules: ["PRI-4"],
    says: {
      en: "what the provider does not control is not covered",
      fr: "ce dont le prestataire n’a pas la maîtrise n’est pas couvert",
    },
  },
  {
    cause: "planned",
    coverage: "not-covered",
    provider: false,
    rules: ["PRI-4", "CHG-4"],
    says: {
      en: "an outage caused by a planned activity is not covered",
      fr: "un arrêt causé par une activité planifiée n’est pas couvert",
    },
  },
  {
    cause: "attack",
    coverage: reading("attack", { covered: "covered", notCovered: "not-covered" }),
    provider: true,
    rules: ["PRI-9"],
    says: { en: "an attack from outside is the cause", fr: "une attaque extérieure est la cause" },
  },
  {
    cause: "customer",
    coverage: "out-of-scope",
    provider: false,
    rules: ["SCP-1", "SCP-3"],
    says: { en: "the cause is the customer’s own", fr: "la cause est chez le client" },
  },
];
