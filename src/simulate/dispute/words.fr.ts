import type { DisputeWords } from "./words.en.js";

/** The sentences of a dispute over a priority in French. */
export const disputeFr: DisputeWords = {
  neverQuestioned: (priority) =>
    `personne ne met ${priority} en question : ni mise en attente, ni requalification`,
  accepted: (priority, at) =>
    `le client accepte ${priority} aussitôt : ticket requalifié le ${at}, sans mise en attente`,
  upheld: (priority) => `mis en attente, et l’incident répond bien à ${priority}, qui reste`,
  changed: (from, to) =>
    `mis en attente, et l’incident ne répond pas à ${from} : ${to} vaut dès la fin du désaccord`,
  lastWord:
    "toujours pas d’accord : le prestataire a le dernier mot, et sa décision a les décomptes de la même issue",
  open: (from) => `en attente depuis le ${from}, le désaccord n’est pas clos à l’évaluation`,
  asLogged:
    "tel que le journal le dit : pas une seule requalification, à la fin du désaccord, dès laquelle vaut une nouvelle priorité",
  acknowledgedBy: (now) =>
    `« acknowledged » au plus tard le ${now} : une priorité se discute tant que le ticket est en cours`,
  otherPriority: "une autre priorité dans le contrat",
};
