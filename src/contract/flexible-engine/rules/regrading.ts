import type { Contract } from "../../schema.js";

/** How a priority is changed and disputed (RGD). */
export const regradingRules = {
  "RGD-1": {
    clause: "§7.7.3.4",
    says: {
      en: "Support may lower a declared P1 or P2 that does not fit the definitions.",
      fr: "Le support peut abaisser une P1 ou une P2 déclarée qui ne répond pas aux définitions.",
    },
  },
  "RGD-2": {
    clause: "§7.7.3.4",
    says: {
      en: "Support may raise a declared P3 or P2 that does not fit the definitions.",
      fr: "Le support peut relever une P3 ou une P2 déclarée qui ne répond pas aux définitions.",
    },
  },
  "RGD-3": {
    clause: "§7.7.3.4",
    says: {
      en: "The customer may add facts and plead for the declared priority; while it does, the ticket is on hold.",
      fr: "Le client peut ajouter des éléments et défendre la priorité déclarée ; pendant ce temps, le ticket est en attente.",
    },
  },
  "RGD-4": {
    clause: "§7.7.3.4",
    says: {
      en: "If the incident does fit the declared priority, it keeps it; otherwise the priority changes.",
      fr: "Si l’incident répond bien à la priorité déclarée, il la garde ; sinon, la priorité change.",
    },
  },
  "RGD-5": {
    clause: "§7.7.3.4",
    says: {
      en: "If both sides still disagree on the priority, the provider has the last word.",
      fr: "Si le désaccord sur la priorité persiste, le prestataire a le dernier mot.",
    },
  },
  "RGD-6": {
    clause: "§7.7.3.4",
    says: {
      en: "The text does not say what a new priority does to a clock that is running, nor which priority judges an answer already given. Both are readings.",
      fr: "Le texte ne dit pas ce qu’une nouvelle priorité change à un compteur en marche, ni quelle priorité juge une réponse déjà donnée. Ce sont deux lectures.",
    },
  },
  "RGD-7": {
    clause: "§7.7.2.2, §7.7.3.4",
    says: {
      en: "Re-grading is described between P1 and P3 only, but support keeps the right to change any priority. A change from or to P4 is therefore accepted, with a remark; the new priority holds from the end of the dispute.",
      fr: "Le changement de priorité n’est décrit qu’entre P1 et P3, mais le support se réserve le droit de modifier toute priorité. Un passage depuis ou vers P4 est donc admis, avec une remarque ; la nouvelle priorité vaut dès la fin du désaccord.",
    },
  },
} satisfies Contract["rules"];
