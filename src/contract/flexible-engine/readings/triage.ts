import type { Contract } from "../../schema.js";

/** The readings that the decision on a declaration depends on. */
export const triageReadings = {
  channels: {
    rules: ["OFR-5", "INT-6"],
    question: {
      en: "By which ways may a ticket come in?",
      fr: "Par quelles voies un ticket peut-il arriver ?",
    },
    decides: "triage",
    options: {
      table: {
        en: "As the table of offers says: e-mail on Premium and Business Europe, telephone with a ticket already open on Business, Premium and Business Europe",
        fr: "Celles du tableau des offres : e-mail en Premium et Business Europe, téléphone avec un ticket déjà ouvert en Business, Premium et Business Europe",
      },
      clause: {
        en: "As the clauses say: e-mail for incidents on Premium when the portal is out of reach and for requests on every offer, telephone for critical or major incidents on Business and Premium, the call opening the ticket",
        fr: "Celles des clauses : e-mail pour les incidents en Premium si l’espace client est inaccessible et pour les demandes avec toute offre, téléphone pour les incidents critiques ou majeurs en Business et Premium, l’appel ouvrant le ticket",
      },
    },
  },
  offerOrder: {
    rules: ["OFR-1", "OFR-6"],
    question: {
      en: "Which offer is the highest, Premium or Business Europe?",
      fr: "Quelle offre est la plus haute, Premium ou Business Europe ?",
    },
    decides: "triage",
    options: {
      list: {
        en: "Premium: Basic, Standard, Business, Business Europe, Premium",
        fr: "Premium : Basic, Standard, Business, Business Europe, Premium",
      },
      table: {
        en: "Business Europe: Basic, Standard, Business, Premium, Business Europe",
        fr: "Business Europe : Basic, Standard, Business, Premium, Business Europe",
      },
    },
  },
  basicTickets: {
    rules: ["OFR-4"],
    question: {
      en: "Is a ticket taken on Basic, which has no named contacts?",
      fr: "Un ticket est-il pris en Basic, qui n’a pas de contacts nommés ?",
    },
    decides: "triage",
    options: {
      received: {
        en: "Yes: handled on business days, without commitment, whoever declares it",
        fr: "Oui : il est traité les jours ouvrés, sans engagement, quel que soit le déclarant",
      },
      refused: {
        en: "No: nobody can be a named contact, so the declaration is refused",
        fr: "Non : personne ne peut être contact nommé, la déclaration est refusée",
      },
    },
  },
  template: {
    rules: ["INT-4"],
    question: {
      en: "On which tickets are the mandatory fields required?",
      fr: "Sur quels tickets les champs obligatoires sont-ils exigés ?",
    },
    decides: "triage",
    options: {
      incidents: {
        en: "Incidents and problems; a request has its own conditions, a question needs a description",
        fr: "Incidents et problèmes ; une demande a ses propres conditions, une question exige une description",
      },
      everyTicket: { en: "Every ticket", fr: "Tous les tickets" },
    },
  },
  osHelp: {
    rules: ["OFR-10"],
    question: {
      en: "Does Business Europe have the help with catalogue operating systems?",
      fr: "Business Europe comprend-elle l’aide sur les systèmes du catalogue ?",
    },
    decides: "triage",
    options: {
      withEurope: {
        en: "Yes, like Business and Premium",
        fr: "Oui, comme Business et Premium",
      },
      clause: {
        en: "No: the clause names Business and Premium only",
        fr: "Non : la clause ne nomme que Business et Premium",
      },
    },
  },
  priorityGap: {
    rules: ["PRI-7"],
    question: {
      en: "Which priority has an incident that fits no definition?",
      fr: "Quelle priorité pour un incident qui ne répond à aucune définition ?",
    },
    decides: "triage",
    options: {
      byEffect: {
        en: "P2 if its effect is strong, P3 if it is weak",
        fr: "P2 si son effet est fort, P3 s’il est faible",
      },
      none: {
        en: "None from the matrix: support decides",
        fr: "Aucune selon la matrice : le support décide",
      },
    },
  },
  undecided: {
    rules: ["PRI-8"],
    question: {
      en: "Which clock runs while an unknown fact leaves the priority open?",
      fr: "Quel compteur tourne tant qu’un fait inconnu laisse la priorité ouverte ?",
    },
    decides: "triage",
    options: {
      lowest: {
        en: "That of the lowest priority still possible",
        fr: "Celui de la plus basse priorité encore possible",
      },
      proposed: {
        en: "That of the priority the customer proposed, if it is still possible",
        fr: "Celui de la priorité proposée par le client, si elle reste possible",
      },
    },
  },
  mixedCause: {
    rules: ["PRI-9"],
    question: {
      en: "Is an incident covered when only some of its causes are?",
      fr: "Un incident est-il couvert si une partie seulement de ses causes l’est ?",
    },
    decides: "triage",
    options: {
      covered: { en: "Yes, it is covered", fr: "Oui, il est couvert" },
      notCovered: { en: "No, it is not covered", fr: "Non, il n’est pas couvert" },
    },
  },
  attack: {
    rules: ["PRI-9"],
    question: {
      en: "Is an attack from outside the provider’s to withstand?",
      fr: "Une attaque extérieure est-elle à la charge du prestataire ?",
    },
    decides: "triage",
    options: {
      covered: { en: "Yes, the incident is covered", fr: "Oui, l’incident est couvert" },
      notCovered: {
        en: "No, it is beyond the provider’s control and not covered",
        fr: "Non, elle échappe à sa maîtrise et l’incident n’est pas couvert",
      },
    },
  },
  shortNotice: {
    rules: ["CHG-4"],
    question: {
      en: "Are incidents covered that come from an outage announced too late?",
      fr: "Les incidents dus à un arrêt annoncé trop tard sont-ils couverts ?",
    },
    decides: "triage",
    options: {
      covered: {
        en: "Yes: without its full notice the outage is not a planned one",
        fr: "Oui : sans son préavis complet, l’arrêt n’est pas planifié",
      },
      notCovered: {
        en: "No: announced late, it remains a planned outage",
        fr: "Non : même annoncé tard, l’arrêt reste planifié",
      },
    },
  },
  overrun: {
    rules: ["CHG-5"],
    question: {
      en: "Are incidents covered that a planned outage causes outside its announced hours?",
      fr: "Les incidents qu’un arrêt planifié cause hors de ses heures annoncées sont-ils couverts ?",
    },
    decides: "triage",
    options: {
      covered: {
        en: "Yes: outside the announced hours the outage is unplanned",
        fr: "Oui : hors des heures annoncées, l’arrêt n’est pas planifié",
      },
      notCovered: {
        en: "No: planned work remains their cause",
        fr: "Non : l’activité planifiée en reste la cause",
      },
    },
  },
} satisfies Contract["readings"];
