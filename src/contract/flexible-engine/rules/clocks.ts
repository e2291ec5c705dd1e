import type { Contract } from "../../schema.js";

/** What the clocks measure and how they are judged (SLA). */
export const clockRules = {
  "SLA-1": {
    clause: "§7.3.1, §7.7.3",
    says: {
      en: "The time to a first answer runs from the receipt of the ticket to the moment when it has been both taken up and answered. The automatic message at its creation is no answer.",
      fr: "Le délai de première réponse court de la réception du ticket au moment où il a été pris en compte et a reçu un retour. Le message automatique de création n’est pas une réponse.",
    },
  },
  "SLA-2": {
    clause: "§7.3.1, §7.7.3.1",
    says: {
      en: "The time to restore runs from receipt to the resolution, and goes on where it stopped if the ticket is reopened. The text names neither its start nor its stop: both are readings.",
      fr: "Le délai de rétablissement court de la réception à la résolution, et reprend où il s’était arrêté si le ticket est rouvert. Le texte n’en fixe ni le départ ni l’arrêt : ce sont deux lectures.",
    },
  },
  "SLA-3": {
    clause: "§7.7.3.4",
    says: {
      en: "The text puts a ticket on hold only while its priority is disputed, and does not say that a clock stops. Whether time on hold or waiting for information counts is a reading.",
      fr: "Le texte ne met un ticket en attente que pendant un désaccord de priorité, et ne dit pas que le compteur s’arrête. Que l’attente compte ou non est une lecture.",
    },
  },
  "SLA-4": {
    clause: "§7.3.3",
    says: {
      en: "A ticket is judged by the offer in force when it was received; a reading can take the current one instead.",
      fr: "Un ticket est jugé selon l’offre en vigueur à sa réception ; une lecture permet de retenir l’offre actuelle.",
    },
  },
  "SLA-5": {
    clause: "§7.3.1, §7.7.3.3",
    says: {
      en: "The table speaks of mean times, the priority matrix of a guarantee for each incident. Each ticket is judged by itself, and a report also gives the mean per offer, priority and month.",
      fr: "Le tableau parle de temps moyens, la matrice de priorité d’une garantie pour chaque incident. Chaque ticket est jugé pour lui-même, et un rapport donne aussi la moyenne par offre, priorité et mois.",
    },
  },
  "SLA-6": {
    clause: "own",
    says: {
      en: "The deadline is the first instant at which the counted time reaches the target. A clock stopped at that instant has met it; a millisecond later it is a breach.",
      fr: "L’échéance est le premier instant où le temps compté atteint le délai. Un compteur arrêté à cet instant l’a tenu ; une milliseconde plus tard, le délai est dépassé.",
    },
  },
  "SLA-7": {
    clause: "§7.1, §7.3.1, §7.7.3.3",
    says: {
      en: "Where nothing is promised, the ticket shows no commitment: it is never counted as met.",
      fr: "Là où rien n’est promis, le ticket est sans engagement : il ne passe jamais pour tenu.",
    },
  },
} satisfies Contract["rules"];
