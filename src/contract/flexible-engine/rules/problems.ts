import type { Contract } from "../../schema.js";

/** Problems behind incidents (PRB). */
export const problemRules = {
  "PRB-1": {
    clause: "§7.2",
    says: {
      en: "A problem is a recurring or major incident, resolved, whose cause is not known. A known error is a recurring incident whose cause is.",
      fr: "Un problème est un incident récurrent ou majeur, résolu, dont la cause est inconnue. Une erreur connue est un incident récurrent dont la cause est connue.",
    },
  },
  "PRB-2": {
    clause: "§7.7.4",
    says: {
      en: "The provider may look for the cause of a P1, of recurring incidents or of an unexplained one. It does so for itself: a ticket of category problem has no commitment.",
      fr: "Le prestataire peut rechercher la cause d’une P1, d’incidents récurrents ou d’un incident inexpliqué. Il le fait pour lui-même : un ticket de catégorie problème est sans engagement.",
    },
  },
} satisfies Contract["rules"];
