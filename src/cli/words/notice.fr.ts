import type { NoticeWords } from "./notice.en.js";

const count = (n: number, one: string, many: string) => `${n.toLocaleString("fr")} ${n < 2 ? one : many}`;

/** The sentences of `notice` in French. */
export const noticeFr: NoticeWords = {
  businessDays: (n) => count(n, "jour ouvré", "jours ouvrés"),
  calendarDays: (n) => count(n, "jour calendaire", "jours calendaires"),
  asSoonAsPossible: "dès que possible, ce que le contrat ne chiffre pas",
  none: "aucun préavis",
  asked: (kind, notice) => `${kind} : ${notice}`,
  commitment: "formulé comme un engagement envers le client",
  noCommitment: "sans engagement envers le client",
  announced: "annoncé",
  earliest: "au plus tôt",
  planned: "prévu",
  latest: "à annoncer au plus tard",
  anyTime: "à tout moment",
  kept: (margin) => `préavis respecté, ${margin} de marge`,
  keptExactly: "préavis respecté, à la milliseconde",
  notKept: (margin) => `préavis non respecté, ${margin} trop tôt`,
  keptWithout: "préavis respecté : il n’en faut aucun",
  beforehand: "annoncé à l’avance ; si c’était dès que possible, aucun chiffre ne le dit",
  afterwards: "préavis non respecté : annoncé seulement après",
  interruptions: "Interruptions par mois, service et type de changement",
  noInterruption: "aucune",
  of: (interrupted, limit) => `${interrupted} sur ${limit}`,
  noneAllowed: (interrupted) => `${interrupted}, aucune n’est admise`,
  unlimited: (interrupted) => `${interrupted}, sans limite`,
  left: (duration) => `reste ${duration}`,
  over: (duration) => `${duration} de trop`,
};
