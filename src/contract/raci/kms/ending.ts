import type { Activities } from "../matrix.js";

/** Reversibility, and the end of the service. */
export const ending: readonly Activities[] = [
  {
    number: "4",
    title: { en: "Reversibility", fr: "Réversibilité" },
    rows: [],
  },
  {
    number: "4.1",
    title: { en: "Reversibility model for the CMK", fr: "Modèle de réversibilité pour les CMK" },
    rows: [
      {
        slug: "plan",
        customer: "RA",
        provider: "I",
        en: "Schedule the reversibility operations",
        fr: "Mettre au calendrier les opérations de réversibilité",
      },
    ],
  },
  {
    number: "4.2",
    title: { en: "Recovering data for the CMK", fr: "Récupération des données pour les CMK" },
    rows: [
      {
        slug: "migration",
        customer: "RA",
        provider: "",
        en: "Migrate or transfer the data of the KMIP objects",
        fr: "Déplacer les données des objets KMIP par migration ou transfert",
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
        customer: "I",
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
        en: "Delete the data on the storage volumes",
        fr: "Effacer les données que portent les volumes de stockage",
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
