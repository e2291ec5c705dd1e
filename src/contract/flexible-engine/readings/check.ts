import type { Contract } from "../../schema.js";

/** The readings that a verdict depends on. */
export const checkReadings = {
  businessDay: {
    rules: ["CAL-3"],
    question: {
      en: "How are several business days counted from an instant?",
      fr: "Comment compter plusieurs jours ouvrés à partir d’un instant ?",
    },
    decides: "check",
    options: {
      elapsed: {
        en: "Each business day is ten business hours, counted from the instant itself",
        fr: "Chaque jour ouvré vaut dix heures ouvrées, comptées dès l’instant même",
      },
      endOfDay: {
        en: "The day of the event is left out; due at 19:00 on the last business day counted",
        fr: "Le jour de l’événement n’est pas compté ; échéance à 19 h le dernier jour ouvré compté",
      },
      civilDay: {
        en: "The day of the event is left out; due at midnight closing the last business day counted",
        fr: "Le jour de l’événement n’est pas compté ; échéance à minuit, à la fin du dernier jour ouvré compté",
      },
    },
  },
  premiumP4: {
    rules: ["OFR-2"],
    question: {
      en: "What does “24 heures 5 jours ouvrés” promise for a first answer to a P4 on Premium?",
      fr: "Que promet « 24 heures 5 jours ouvrés » pour la première réponse à une P4 en Premium ?",
    },
    decides: "check",
    options: {
      "24h-on-business-days": {
        en: "24 hours, counted round the clock but on business days only",
        fr: "24 heures, comptées jour et nuit, les jours ouvrés seulement",
      },
      "5-business-days": { en: "Five business days", fr: "Cinq jours ouvrés" },
      "24h": { en: "24 hours, any day", fr: "24 heures, tous les jours" },
    },
  },
  onHoldClock: {
    rules: ["SLA-3"],
    question: {
      en: "Does the clock stop while a ticket is on hold or waits for information?",
      fr: "Le compteur s’arrête-t-il quand le ticket est en attente, ou attend des informations ?",
    },
    decides: "check",
    options: {
      pauses: { en: "Yes, whatever the reason", fr: "Oui, quel qu’en soit le motif" },
      disputePauses: {
        en: "Only while the priority is disputed",
        fr: "Seulement pendant un désaccord sur la priorité",
      },
      runs: { en: "No, all the time counts", fr: "Non, tout le temps compte" },
    },
  },
  regradeClock: {
    rules: ["RGD-6"],
    question: {
      en: "What does a new priority do to a clock that is running?",
      fr: "Que change une nouvelle priorité à un compteur en marche ?",
    },
    decides: "check",
    options: {
      retroactive: {
        en: "The new target counts from the original start, so it can be missed already",
        fr: "Le nouveau délai court depuis le départ initial, et peut donc être déjà dépassé",
      },
      restart: {
        en: "The new target starts afresh when the priority changes",
        fr: "Le nouveau délai repart de zéro au changement de priorité",
      },
      proportional: {
        en: "The share of the old target that is used up is carried over to the new one",
        fr: "La part déjà consommée de l’ancien délai est reportée sur le nouveau",
      },
    },
  },
  judgedPriority: {
    rules: ["RGD-6"],
    question: {
      en: "Which priority judges a clock when the ticket has had several?",
      fr: "Quelle priorité juge un compteur quand le ticket en a eu plusieurs ?",
    },
    decides: "check",
    options: {
      atStop: {
        en: "The one in force when the clock stopped, or now while it runs",
        fr: "Celle en vigueur à l’arrêt du compteur, ou la priorité actuelle s’il tourne",
      },
      final: { en: "The last one", fr: "La dernière" },
      declared: { en: "The first one", fr: "La première" },
    },
  },
  mttrStart: {
    rules: ["SLA-2"],
    question: {
      en: "When does the time to restore start?",
      fr: "Quand commence le délai de rétablissement ?",
    },
    decides: "check",
    options: {
      received: { en: "When the ticket is received", fr: "À la réception du ticket" },
      firstAnswer: { en: "At the first answer", fr: "À la première réponse" },
    },
  },
  mttrStop: {
    rules: ["SLA-2"],
    question: {
      en: "When does the time to restore stop, if the fix still has to be released?",
      fr: "Quand s’arrête le délai de rétablissement, si la correction reste à mettre en production ?",
    },
    decides: "check",
    options: {
      resolved: {
        en: "When the ticket is resolved, even with the fix in pre-production",
        fr: "Quand le ticket est résolu, même si la correction est en préproduction",
      },
      restored: {
        en: "When the fix is in production",
        fr: "Quand la correction est en production",
      },
    },
  },
  gtrOffers: {
    rules: ["OFR-3"],
    question: {
      en: "Which offers have the 4 hours to restore?",
      fr: "Quelles offres ont les 4 heures de rétablissement ?",
    },
    decides: "check",
    options: {
      table: { en: "Business, Premium and Business Europe", fr: "Business, Premium et Business Europe" },
      clause: { en: "Business and Premium only", fr: "Business et Premium seulement" },
    },
  },
  gtrPriorities: {
    rules: ["OFR-3"],
    question: {
      en: "Which priorities have the 4 hours to restore?",
      fr: "Quelles priorités ont les 4 heures de rétablissement ?",
    },
    decides: "check",
    options: {
      table: { en: "P1 and P2", fr: "P1 et P2" },
      clause: { en: "P1 only", fr: "P1 seulement" },
    },
  },
  gtrApis: {
    rules: ["OFR-3"],
    question: {
      en: "Which APIs have the 4 hours to restore?",
      fr: "Quelles API ont les 4 heures de rétablissement ?",
    },
    decides: "check",
    options: {
      clause: { en: "The nine that the text lists", fr: "Les neuf que le texte énumère" },
      table: { en: "Any API", fr: "Toute API" },
    },
  },
  offerChange: {
    rules: ["SLA-4"],
    question: {
      en: "Which offer judges a ticket that was open when the offer changed?",
      fr: "Quelle offre juge un ticket ouvert lors d’un changement d’offre ?",
    },
    decides: "check",
    options: {
      atReceipt: {
        en: "The one in force when the ticket was received",
        fr: "Celle en vigueur à la réception du ticket",
      },
      current: {
        en: "The one in force when the clock stopped, or now while it runs",
        fr: "Celle en vigueur à l’arrêt du compteur, ou l’offre actuelle s’il tourne",
      },
    },
  },
  reopen: {
    rules: ["LIF-6"],
    question: {
      en: "What does a refused resolution do?",
      fr: "Que produit le refus d’une résolution ?",
    },
    decides: "check",
    varied: false,
    options: {
      allowed: {
        en: "The ticket goes back to in progress and its clocks go on",
        fr: "Le ticket revient en cours et ses compteurs repartent",
      },
      newTicket: { en: "A new ticket has to be opened", fr: "Il faut ouvrir un nouveau ticket" },
    },
  },
  p4: {
    rules: ["PRI-5"],
    question: {
      en: "Which tickets are P4, a priority without a definition?",
      fr: "Quels tickets sont en P4, priorité sans définition ?",
    },
    decides: "check",
    varied: false,
    options: {
      manual: {
        en: "Only incidents that someone sets to P4",
        fr: "Les seuls incidents que quelqu’un met en P4",
      },
      information: {
        en: "Also tickets that ask for information",
        fr: "Aussi les tickets de demande d’information",
      },
    },
  },
} satisfies Contract["readings"];
