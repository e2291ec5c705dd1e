import type { Contract } from "../schema.js";

/** Who is called at each level: the source names levels 2 and 3 only to say where the teams of one offer are. */
export const calls: Contract["calls"] = [
  {
    levels: [1],
    says: { en: "whoever has the ticket", fr: "la personne en charge du ticket" },
    rules: ["ESC-1"],
  },
  {
    levels: [2],
    offers: ["business-europe"],
    says: {
      en: "the level-2 team in the European Union",
      fr: "l’équipe de niveau 2 dans l’Union européenne",
    },
    rules: ["ESC-3", "OFR-8"],
  },
  {
    levels: [3],
    offers: ["business-europe"],
    says: {
      en: "the level-3 team in the European Union",
      fr: "l’équipe de niveau 3 dans l’Union européenne",
    },
    rules: ["ESC-3", "OFR-8"],
  },
  { levels: [2], says: { en: "the level-2 team", fr: "l’équipe de niveau 2" }, rules: ["ESC-1"] },
  { levels: [3], says: { en: "the level-3 team", fr: "l’équipe de niveau 3" }, rules: ["ESC-1"] },
];
