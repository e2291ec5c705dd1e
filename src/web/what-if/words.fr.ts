import type { WhatIfWords } from "./words.en.js";

const count = (n: number) => n.toLocaleString("fr");
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

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
  inForceGives: (outcome) => `${outcome} selon les lectures en vigueur`,
  gives: (outcome, readings) => `${outcome} avec ${readings}`,
  together: (readings) => `autrement seulement si plusieurs sont lues autrement ensemble : ${readings}`,
  or: (values) => values.join(" ou "),
  semicolon: " ; ",
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
};
