import type { Activities } from "../matrix.js";

/** Reversion, and the end of the service. */
export const ending: readonly Activities[] = [
  {
    number: "4",
    title: { en: "Reversion", fr: "Réversion" },
    rows: [],
  },
  {
    number: "4.1",
    title: { en: "Reversibility model", fr: "Modèle de réversibilité" },
    rows: [
      {
        slug: "plan",
        customer: "RA",
        provider: "",
        en: "Schedule the reversibility operations",
        fr: "Mettre au calendrier les opérations de réversibilité",
      },
      {
        slug: "fallback",
        customer: "RA",
        provider: "",
        en: "Choose the infrastructure to fall back on",
        fr: "Désigner les infrastructures de repli",
      },
      {
        slug: "export-data",
        customer: "RA",
        provider: "I",
        en: "Export the data in the QCOW2 format",
        fr: "Sortir les données au format QCOW2 (export)",
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
        provider: "",
        en: "Manage the reversibility operations",
        fr: "Conduire les opérations de réversibilité",
      },
      {
        slug: "migration",
        customer: "RA",
        provider: "",
        en: "Migrate or transfer the data",
        fr: "Déplacer les données par migration ou transfert",
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
    title: { en: "Destroying configurations", fr: "Destruction des configurations" },
    rows: [
      {
        slug: "decommission",
        customer: "",
        provider: "RA",
        en: "Decommission the customer’s configurations once the contract is terminated",
        fr: "Une fois le contrat résilié, décommissionner les configurations liées au client",
      },
    ],
  },
  {
    number: "5.2",
    title: { en: "Destroying data", fr: "Destruction des données" },
    rows: [
      {
        slug: "delete-data",
        customer: "",
        provider: "RA",
        en: "Delete the data on the instances",
        fr: "Effacer les données que portent les instances",
      },
      {
        slug: "storage-media",
        customer: "",
        provider: "RA",
        en: "Destroy storage media that reach the end of their life or on which secure destruction reports errors",
        fr: "Détruire tout support de stockage en fin de vie ou dont la destruction sécurisée signale des erreurs",
      },
    ],
  },
];
