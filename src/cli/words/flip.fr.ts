import type { FlipWords } from "./flip.en.js";

/** The sentences of `simulate --flip` in French. */
export const flipFr: FlipWords = {
  headings: {
    latest: "Le plus tard qui tiendrait l’engagement",
    moves: "Les plus petits déplacements d’un événement qui changent le verdict",
    offers: "Sous chaque offre",
  },
  later: (event, when, until, by) =>
    `${event} ${when} ; l’engagement aurait été tenu jusqu’au ${until} (${by} plus tard)`,
  earlier: (event, when, until, by) =>
    `${event} ${when} ; l’engagement aurait été tenu jusqu’au ${until} (${by} plus tôt)`,
  justThen: (event, when) => `${event} ${when} ; une milliseconde plus tard, l’engagement n’était pas tenu`,
  ahead: (event, until, by) => `${event} au plus tard ${until}, l’engagement est tenu (dans ${by})`,
  past: (event, until, by) => `${event} au plus tard ${until}, l’engagement aurait été tenu (il y a ${by})`,
  justNow: (event, until) => `${event} au plus tard ${until}, c’est-à-dire maintenant, l’engagement est tenu`,
  reason: {
    "no-target": "il n’y a pas d’engagement à tenir",
    paused: "suspendu, l’échéance reste ouverte",
    "not-started": "le décompte n’a pas commencé, l’échéance reste ouverte",
    never: "tenu à aucun instant que le cycle de vie admet",
    "not-searched": "non cherché : le journal est trop long pour essayer tous les instants",
  },
  stopped: (reason, event, when) => `${event} ${when} ; ${reason}`,
  slack: (counted, wall) =>
    wall === null ? `compté : ${counted}` : `compté : ${counted} ; à l’horloge : ${wall}`,
  by: (duration, later) => `${duration} ${later ? "plus tard" : "plus tôt"}`,
  to: (when) => `au ${when}`,
  flips: (from, to) => `${from} → ${to}`,
  noMove: "aucun déplacement d’un seul événement ne le change",
  notAll: "tous les déplacements n’ont pas été essayés : le journal est trop long",
  own: "la sienne",
  cheapest: "la plus basse qui tient l’engagement",
  noOffer: "tenu sous aucune offre",
  smallest: (move) => `plus petit déplacement : ${move}`,
  lowest: (offer) => `offre la plus basse qui tient l’engagement : ${offer}`,
};
