import type { Contract } from "../../schema.js";

/** The statuses of a ticket, from its receipt to its closure (LIF). */
export const lifecycleRules = {
  "LIF-1": {
    clause: "§7.7.3.1, §7.7.3.2, §7.7.3.4",
    says: {
      en: "The text names four statuses: in progress, on hold, resolved and closed. The program adds new and awaiting information.",
      fr: "Le texte nomme quatre statuts : en cours, en attente, résolu et clos. Le programme ajoute nouveau et en attente d’informations.",
    },
  },
  "LIF-2": {
    clause: "§7.7.2.2, §7.7.3, §7.7.3.1",
    says: {
      en: "The customer’s named contacts hear by e-mail of each status of the ticket and of its resolution. All exchanges are kept in the ticket.",
      fr: "Les contacts nommés du client sont informés par e-mail de chaque statut du ticket et de sa résolution. Tous les échanges sont consignés dans le ticket.",
    },
  },
  "LIF-3": {
    clause: "§7.7.3.1",
    says: {
      en: "A ticket is resolved once a solution is found and applied in production; if the solution needs a release of code, as soon as that code is in pre-production.",
      fr: "Un ticket est résolu quand la solution est trouvée et appliquée en production ; si elle exige la mise en production d’un code, dès que ce code est en préproduction.",
    },
  },
  "LIF-4": {
    clause: "§7.7.3.2",
    says: {
      en: "When the customer confirms the resolution, support closes the ticket.",
      fr: "Quand le client confirme la résolution, le support clôt le ticket.",
    },
  },
  "LIF-5": {
    clause: "§7.7.3.2",
    says: {
      en: "Without an answer from the customer within five business days from the resolution, the ticket closes by itself.",
      fr: "Sans réponse du client dans les cinq jours ouvrés à compter de la résolution, le ticket est clos automatiquement.",
    },
  },
  "LIF-6": {
    clause: "§7.7.3.2",
    says: {
      en: "The text does not say what happens when the customer refuses the resolution in time. The ticket goes back to in progress, or a new one is needed: a reading.",
      fr: "Le texte ne dit pas ce qui se passe quand le client refuse la résolution à temps. Le ticket revient en cours, ou il en faut un nouveau : c’est une lecture.",
    },
  },
  "LIF-7": {
    clause: "own",
    says: {
      en: "A closed ticket stays closed. What comes later needs a new ticket that refers to it.",
      fr: "Un ticket clos le reste. Ce qui vient ensuite demande un nouveau ticket qui s’y réfère.",
    },
  },
  "LIF-8": {
    clause: "§7.7.3.1, §7.7.3.2",
    says: {
      en: "Resolution and closure are described for incidents only. Requests, problems and questions follow the same path here, automatic closure included.",
      fr: "La résolution et la clôture ne sont décrites que pour les incidents. Demandes, problèmes et questions suivent ici le même parcours, clôture automatique comprise.",
    },
  },
} satisfies Contract["rules"];
