import type { ComparisonWords } from "./comparison.en.js";

const count = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString("fr")} ${n < 2 ? one : many}`;

/** The sentences of a comparison of audits in French. */
export const comparisonFr: ComparisonWords = {
  otherWay: (changes) => `les mêmes tickets avec ${changes}`,
  filed: (files, changes) => (changes === "" ? files : `${files} avec ${changes}`),
  askedDifferently:
    "Toute la différence n’est pas dans les tickets : les deux n’ont pas été jugés de la même façon",
  judgedDifferently: "Ce qui est autrement",
  what: { contract: "contrat", evaluatedAt: "évaluation" },
  putTogether: (by) => `Le second était regroupé par ${by} ; ses groupes ont été réunis.`,
  sameEvaluation: (when) => `évalués tous deux ${when}`,
  difference: "écart",
  legend: "Le premier → le second, et de combien le second est plus grand ; pourcentages en points.",
  points: (value) => `${value} points`,
  compliance: (from, to, difference) => `Engagements tenus : ${from} → ${to}, ${difference}`,
  running: (base, other) =>
    `Les horloges qui tournaient encore n’ont place ni dans les moyennes ni dans les P90 : ${base.toLocaleString("fr")} du premier, ${other.toLocaleString("fr")} du second.`,
  rejected: (n) => count(n, "ligne rejetée", "lignes rejetées"),
  changed: (n, of) => `Verdicts qui changent : ${n.toLocaleString("fr")} sur ${count(of, "ticket")}`,
  unchanged: (of) => `Aucun verdict ne change : ${count(of, "ticket")}`,
  first: (n) => (n < 2 ? "Le premier" : `Les ${n.toLocaleString("fr")} premiers`),
  onlyTables: (format) => `--format ${format} : une comparaison s’écrit en text, json ou csv`,
  severalOffers: (found) => `--offer : une seule autre offre se compare à la fois ; trouvé : ${found}`,
  judgedAlready: (file) => `${file} : ceci est une partie d’un audit, dont les tickets ont déjà été jugés`,
};
