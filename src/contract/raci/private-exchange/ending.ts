import type { Activities } from "../matrix.js";

/** Recovery, and the end of the service. */
export const ending: readonly Activities[] = [
  {
    number: "4",
    title: { en: "Recovery", fr: "Rétablissement" },
    rows: [],
  },
  {
    number: "4.1",
    title: { en: "Reversibility model", fr: "Modèle de réversibilité" },
    rows: [
      {
        slug: "export-tool",
        customer: "RA",
        provider: "",
        en: "Choose a migration tool that exports the e-mail accounts from the old infrastructure",
        fr: "Retenir un outil de migration pour exporter les comptes e-mail de l’infrastructure quittée",
      },
      {
        slug: "extract-format",
        customer: "RA",
        provider: "",
        en: "Choose the format of the extract file by the software used for the migration",
        fr: "Retenir le format du fichier d’extraction selon le logiciel qui sert à la migration",
      },
    ],
  },
  {
    number: "4.2",
    title: { en: "Recovering data", fr: "Récupération des données" },
    rows: [
      {
        slug: "operations",
        customer: "RA",
        provider: "I",
        en: "Define and schedule the reversion operations",
        fr: "Fixer les opérations de réversion et leur calendrier",
      },
    ],
  },
  {
    number: "5",
    title: { en: "End of service", fr: "Fin de service" },
    rows: [],
  },
  {
    number: "5.1",
    title: { en: "Removing the configuration", fr: "Suppression de la configuration" },
    rows: [
      {
        slug: "remove-configurations",
        customer: "I",
        provider: "RA",
        en: "Remove the configurations at the end of service, once the contract is terminated",
        fr: "Effacer les configurations en fin de service, une fois le contrat résilié",
      },
    ],
  },
  {
    number: "5.2",
    title: { en: "Removing the data", fr: "Suppression des données" },
    rows: [
      {
        slug: "destroy-data",
        customer: "I",
        provider: "RA",
        en: "Destroy the customer’s data",
        fr: "Procéder à la destruction des données du client",
      },
    ],
  },
];
