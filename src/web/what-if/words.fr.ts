import type { WhatIfWords } from "./words.en.js";

const count = (n: number) => n.toLocaleString("fr");
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const FIGURES: Readonly<Record<string, string>> = {
  verdict: "verdict",
  status: "état",
  closedBecause: "motif de clôture",
  priority: "priorité",
  offer: "offre",
  judgedAs: "jugé en",
  calendar: "calendrier",
  startedAt: "début",
  dueAt: "échéance",
  stoppedAt: "arrêt",
  targetMs: "délai",
  elapsedMs: "compté",
  remainingMs: "reste",
  metric: "engagement",
  autoClosure: "clôture automatique",
  escalations: "escalades",
};

/** The words of a verdict, the readings and what would have been otherwise, in French. */
export const whatIfFr: WhatIfWords = {
  contested: "Contestable",
  outcome: {
    met: "tenu",
    breached: "non tenu",
    pending: "en cours",
    none: "sans engagement",
    refused: "journal refusé",
  },
  contestedBecause: (outcome) =>
    `Contestable : ${outcome} selon les lectures en vigueur, mais non si l’un de ces points est lu autrement :`,
  contestedTogether: (outcome) =>
    `Contestable : ${outcome} selon les lectures en vigueur, mais non si plusieurs de ces points sont lus autrement ensemble :`,
  contestedShort: (outcome) => `Contestable : ${outcome} selon les lectures en vigueur.`,
  or: (values) => values.join(" ou "),
  colon: "\u00a0:",
  heading: "Et si",
  readings: {
    heading: "Comment le contrat est lu",
    counting: "Décompte des façons de lire le contrat…",
    robust: (verdict, n) =>
      n === 1
        ? `${upper(verdict)}.`
        : `${upper(verdict)} selon toutes les ${count(n)} façons de lire le contrat.`,
    share: (verdict, n) => `${verdict} ${count(n)}`,
    shares: (parts, n) => `${parts.join(", ")} sur ${count(n)} façons de lire le contrat`,
    bearing: {
      decides: (n) =>
        n === 1 ? "Une lecture décide de ce verdict" : `${n} lectures décident de ce verdict, chacune seule`,
      asked: (n) =>
        n === 1
          ? "Une autre est en jeu, mais ne décide qu’avec d’autres ou pas du tout"
          : `${n} autres sont en jeu, mais ne décident qu’avec d’autres ou pas du tout`,
      idle: (n) => (n === 1 ? "Rien ne dépend de la dernière" : `Rien ne dépend des ${n} autres`),
    },
    inForce: "en vigueur",
    reset: "Toutes les lectures par défaut",
  },
  variants: {
    heading: "Côte à côte",
    asItIs: "En l’état",
    offers: "Autres offres",
    priorities: "Autres priorités",
    declared: (priority) => `Déclaré ${priority}`,
    regraded: (priority) => `Reclassé en ${priority}`,
    addRegrade: "Ajouter une reclassification",
    regradeTo: "Reclassé en",
    instantOf: (priority) => `Instant de la reclassification en ${priority}`,
    computing: "Calcul…",
    same: "Rien ne change.",
    figures: (metric, fields) =>
      [metric, fields.map((field) => FIGURES[field] ?? field).join(", ")].join(" ").trim(),
    makeSo: "L’appliquer au ticket",
    made: (name) => `Le ticket est maintenant : ${name}`,
    away: (name) => `Retirer : ${name}`,
  },
  met: {
    heading: "Ce qui aurait tenu l’engagement",
    searching: "Recherche…",
    search: (events) => `Chercher : un journal de ${count(events)} événements demande une seconde ou plus`,
    moves: "Les plus petits déplacements d’un événement qui changent le verdict",
    later: (event, when, until, by) =>
      `${event} ${when} ; l’engagement aurait été tenu jusqu’au ${until} (${by} plus tard)`,
    earlier: (event, when, until, by) =>
      `${event} ${when} ; l’engagement aurait été tenu jusqu’au ${until} (${by} plus tôt)`,
    justThen: (event, when) => `${event} ${when} ; une milliseconde plus tard, l’engagement n’était pas tenu`,
    ahead: (event, until, by) => `${event} au plus tard ${until}, l’engagement est tenu (dans ${by})`,
    past: (event, until, by) => `${event} au plus tard ${until}, l’engagement aurait été tenu (il y a ${by})`,
    justNow: (event, until) =>
      `${event} au plus tard ${until}, c’est-à-dire maintenant, l’engagement est tenu`,
    reason: {
      "no-target": "il n’y a pas d’engagement à tenir",
      paused: "suspendu, l’échéance reste ouverte",
      "not-started": "le décompte n’a pas commencé, l’échéance reste ouverte",
      never: "tenu à aucun instant que le cycle de vie admet",
      "not-searched": "non cherché : le journal est trop long pour essayer tous les instants",
    },
    stopped: (reason, event, when) => `${event} ${when} ; ${reason}`,
    by: (duration, later) => `${duration} ${later ? "plus tard" : "plus tôt"}`,
    moved: (event, when) => `${event} ${when}`,
    insteadOf: (when, by) => `au lieu de ${when}, ${by}`,
    noMove: "Aucun déplacement d’un seul événement ne le change.",
    allMoves: (n) => `Afficher les ${count(n)} déplacements`,
    notAll: "Tous les déplacements n’ont pas été essayés : le journal est trop long.",
    noOffer: "Tenu sous aucune offre.",
    lowest: (offer) => `L’offre la plus basse qui tient l’engagement : ${offer}.`,
  },
};
