import type { ResponsibilitiesWords } from "./words.en.js";

export const responsibilitiesFr: ResponsibilitiesWords = {
  title: "Qui répond de quoi",
  search: "Mots",
  searchHint: "sauvegarde, réseau…",
  matrix: "Matrice",
  all: "Toutes",
  party: "Partie",
  letter: "Lettre",
  parties: { customer: "Client", provider: "Fournisseur" },
  responsibility: { customer: "client", provider: "fournisseur", shared: "partagée" },
  activity: "Activité",
  responsible: (who) => `responsabilité : ${who}`,
  found: (n, of) => (n === of ? `${n} lignes` : `${n} lignes sur ${of}`),
  nothing: "Aucune ligne n’est ainsi.",
  legend:
    "R fait le travail, A l’approuve, C est consulté pendant, I est informé des résultats, – n’y a pas de part (RACI-4). Dans l’annexe sur les données de santé chaque ligne dit qui est responsable ; elle n’a pas de lettres.",
  apart: (breaks) => `Pas comme le demande RACI-3 : ${breaks}`,
  breaks: {
    "no-a": "personne n’approuve (pas de A)",
    "no-r": "personne ne fait le travail (pas de R)",
    "a-on-both-sides": "les deux approuvent (A des deux côtés)",
    "r-on-both-sides": "les deux font le travail (R des deux côtés)",
    "r-and-a-apart": "l’un fait le travail, l’autre approuve",
  },
  touches: "touche aux tickets (RACI-5)",
  clear: "Tout montrer",
};
