import type { TriageData } from "../../triage-schema.js";

const incidents = ["incident", "problem"];

/** Whose software a service is: its subject, unless the declaration says another (§6.7.4). */
export const subjects: TriageData["subjects"] = { oneclick: "vendor-software" };

/** What support leaves out, from the top (§7.3.3, §7.6, §7.7.3.3). */
export const scope: TriageData["scope"] = [
  {
    when: [{ fact: "subject", is: ["statistics-tools", "ticketing-tool"] }],
    categories: incidents,
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
      en: "the customer’s systems, software, architecture, administration and code are out of scope",
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
  // A display bug of the console is P3, and not "no impact".
  {
    when: [{ fact: "subject", is: ["display"] }],
    categories: incidents,
    coverage: "covered",
    rules: ["PRI-3", "PRI-4"],
    says: {
      en: "a display bug is covered",
      fr: "un défaut d’affichage est couvert",
    },
  },
  {
    when: [{ fact: "productionAffected", is: [false] }],
    categories: incidents,
    coverage: "not-covered",
    rules: ["PRI-4"],
    says: {
      en: "the provider’s production platform is not affected",
      fr: "la plateforme de production du prestataire n’est pas touchée",
    },
  },
];
