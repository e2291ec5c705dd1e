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
    title: { en: "Reversibility model", fr: "Modèle de réversibilité" },
    rows: [
      {
        slug: "plan",
        customer: "RA",
        provider: "I",
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
        slug: "request-end",
        customer: "RA",
        provider: "I",
        en: "Ask for the end of the whole service or of a part of it",
        fr: "Demander que le service prenne fin, en tout ou en partie",
      },
      {
        slug: "decommission",
        customer: "I",
        provider: "RA",
        en: "Decommission the customer’s Private Cloud configurations and linked options once the contract is broken off",
        fr: "Une fois le contrat rompu, décommissionner les configurations du Cloud Privé et les options liées au client",
      },
    ],
  },
  {
    number: "5.2",
    title: { en: "Destroying data", fr: "Destruction des données" },
    rows: [
      {
        slug: "secure-destruction",
        customer: "",
        provider: "RA",
        en: "Carry out the secure destruction of the data on the storage media",
        fr: "Détruire de façon sécurisée les données des supports de stockage",
      },
      {
        slug: "storage-media",
        customer: "",
        provider: "RA",
        en: "Destroy storage media that reach the end of their life or on which secure destruction reports errors",
        fr: "Détruire tout support de stockage en fin de vie ou dont la destruction sécurisée signale des erreurs",
      },
      {
        slug: "certificate",
        customer: "I",
        provider: "RA",
        en: "Supply a certificate of destruction (on request)",
        fr: "Remettre, sur demande, une attestation de destruction",
      },
    ],
  },
];
