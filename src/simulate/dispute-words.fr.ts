import type { DisputeWords } from "./dispute-words.en.js";

/** The sentences of a dispute over a priority in French. */
export const disputeFr: DisputeWords = {
  neverQuestioned: (priority) =>
    `personne ne met ${priority} en question : ni mise en attente, ni requalification`,
  accepted: (priority, at) =>
    `le client accepte ${priority} aussitôt : ticket requalifié le ${at}, sans mise en attente`,
  held: (from, to) => `en attente du ${from} au ${to}`,
  upheld: (held, priority) => `${held} ; l’incident répond bien à ${priority}, qui est maintenue`,
  lowered: (held, from, to) =>
    `${held} ; l’incident ne répond pas à ${from} et est abaissé à ${to}, qui vaut dès la fin du désaccord`,
  raised: (held, from, to) =>
    `${held} ; l’incident ne répond pas à ${from} et est relevé à ${to}, qui vaut dès la fin du désaccord`,
  lastWord:
    "toujours pas d’accord : le prestataire a le dernier mot, et sa décision a les décomptes de la même issue",
  open: (from) => `en attente depuis le ${from}, le désaccord n’est pas clos à l’évaluation`,
  asLogged:
    "tel que le journal le dit : pas une seule requalification, à la fin du désaccord, dès laquelle vaut une nouvelle priorité",
  acknowledgedBy: (now) =>
    `« acknowledged » au plus tard le ${now} : un ticket est en cours quand sa priorité est discutée (RGD-3)`,
  otherPriority: "une autre priorité dans le contrat",
};
