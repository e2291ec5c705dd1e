import type { TriageData } from "../../triage-schema.js";
import { reading } from "../by-reading.js";

/** What support leaves out, from the top (§7.3.3, §7.6, §7.7.3.3). */
export const scope: TriageData["scope"] = [
  {
    when: [{ fact: "subject", is: ["statistics-tools", "ticketing-tool"] }],
    coverage: "not-covered",
    rules: ["PRI-4"],
    says: {
      en: "statistics tools and the ticketing tool are not covered",
      fr: "les outils de statistiques et l’outil de ticketing ne sont pas couverts",
    },
  },
  {
    when: [
      {
        fact: "subject",
        is: [
          "other-os",
          "private-image",
          "customer-software",
          "customer-architecture",
          "system-administration",
          "scripting",
        ],
      },
    ],
    coverage: "out-of-scope",
    rules: ["SCP-1", "SCP-2"],
    says: {
      en: "systems, software, architecture, administration and code of the customer are out of scope",
      fr: "les systèmes, logiciels, architectures, tâches d’administration et codes du client sont hors périmètre",
    },
    acts: "customer",
  },
  {
    when: [{ fact: "subject", is: ["modified-os"] }],
    coverage: "out-of-scope",
    rules: ["SCP-1", "SCP-3"],
    says: {
      en: "an operating system that the customer modified is the customer’s",
      fr: "un système d’exploitation que le client a modifié est le sien",
    },
    acts: "customer",
  },
  {
    when: [{ fact: "subject", is: ["customer-network"] }],
    coverage: "out-of-scope",
    rules: ["SCP-1", "SCP-10"],
    says: {
      en: "the network between the customer and the platform is no part of the service",
      fr: "le réseau entre le client et la plateforme ne fait pas partie du service",
    },
    acts: "customer",
  },
  {
    when: [{ fact: "subject", is: ["data-recovery"] }],
    coverage: "out-of-scope",
    rules: ["SCP-1", "SCP-9"],
    says: {
      en: "backups and getting data back are the customer’s",
      fr: "les sauvegardes et la récupération des données sont au client",
    },
    acts: "customer",
  },
  {
    when: [{ fact: "subject", is: ["outdated-api"] }],
    coverage: "out-of-scope",
    rules: ["SCP-1", "SCP-6"],
    says: {
      en: "the customer has not yet followed a version of the API that breaks compatibility",
      fr: "le client n’a pas encore suivi une version de l’API qui rompt la compatibilité",
    },
    acts: "customer",
  },
  {
    when: [{ fact: "subject", is: ["vendor-software"] }],
    coverage: "not-covered",
    rules: ["SCP-4"],
    says: {
      en: "the vendor of the software supports it, in its own hours and delays",
      fr: "l’éditeur du logiciel en assure le support, à ses heures et dans ses délais",
    },
    acts: "vendor",
  },
  {
    when: [
      { fact: "productionAffected", is: [false] },
      // A display bug of the console is P3, and not "no impact".
      { fact: "subject", is: ["platform"] },
    ],
    coverage: "not-covered",
    rules: ["PRI-4"],
    says: {
      en: "the provider’s production platform is not affected",
      fr: "la plateforme de production du prestataire n’est pas touchée",
    },
  },
];

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
