import type { Contract } from "../../schema.js";

/** Service requests and their handling times (REQ). */
export const requestRules = {
  "REQ-1": {
    clause: "§7.7.6.1",
    says: {
      en: "From the moment customer service takes it up, a request is handled within 2 business days for creating an account, 10 for deleting one and 5 for changing a quota, on every paid offer alike.",
      fr: "À compter de sa prise en compte par le service client, une demande est traitée en 2 jours ouvrés pour créer un compte, 10 pour en supprimer un et 5 pour modifier un quota, quelle que soit l’offre payante.",
    },
  },
  "REQ-2": {
    clause: "§7.7.6.1",
    says: {
      en: "Each standard request has conditions: complete information, data deleted and services stopped, or the provider’s agreement and the customer’s forecasts. Until they are met the request has no commitment, but it is not refused.",
      fr: "Chaque demande standard a ses conditions : informations complètes, données supprimées et services arrêtés, ou accord du prestataire et prévisions du client. Tant qu’elles manquent, la demande est sans engagement, mais n’est pas refusée.",
    },
  },
  "REQ-3": {
    clause: "§7.7.6.1, §7.7.6.3",
    says: {
      en: "A request that is not in the catalogue is taken, without any commitment.",
      fr: "Une demande absente du catalogue est prise, sans aucun engagement.",
    },
  },
  "REQ-4": {
    clause: "§7.7.6.1",
    says: {
      en: "Requests come by the portal or by e-mail, never by telephone.",
      fr: "Les demandes passent par l’espace client ou par e-mail, jamais par téléphone.",
    },
  },
  "REQ-5": {
    clause: "§7.3.1, §7.7.6.1",
    says: {
      en: "How soon a request is taken up is not promised: the time to a first answer is for incidents.",
      fr: "Le délai de prise en compte d’une demande n’est pas promis : le délai de première réponse vaut pour les incidents.",
    },
  },
} satisfies Contract["rules"];
