import type { WhatIfWords } from "./words.en.js";

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
  colon: "\u00a0:",
};
