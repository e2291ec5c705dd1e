import type { Contract } from "../../schema.js";

/** When someone is warned (ESC). */
export const escalationRules = {
  "ESC-1": {
    clause: "own",
    says: {
      en: "A warning is due at 50% of a target’s counted time, level 2 at 75%, level 3 at 90%, and the breach at 100%. The contract sets no thresholds: these are the program’s and can be replaced.",
      fr: "Une alerte est due à 50 % du temps compté d’un délai, le niveau 2 à 75 %, le niveau 3 à 90 % et le dépassement à 100 %. Le contrat ne fixe aucun seuil : ceux-ci sont ceux du programme et peuvent être remplacés.",
    },
  },
  "ESC-2": {
    clause: "§7.7.3.1, §7.7.3.2, §7.7.3.4, §7.7.4, §7.7.7.3",
    says: {
      en: "Some events call for a next step: a P1 for a search of its cause, a P1 or P2 whose fix needs a release for an urgent change, a dispute for the provider’s decision. Automatic closure is announced one business day before.",
      fr: "Certains événements appellent une suite : une P1, la recherche de sa cause ; une P1 ou une P2 dont la correction exige une mise en production, un changement urgent ; un désaccord, la décision du prestataire. La clôture automatique est annoncée un jour ouvré avant.",
    },
  },
  "ESC-3": {
    clause: "§7.3.3",
    says: {
      en: "On Business Europe, the ticket is escalated to teams in the European Union at levels 2 and 3.",
      fr: "Avec Business Europe, l’escalade aux niveaux 2 et 3 se fait vers des équipes de l’Union européenne.",
    },
  },
} satisfies Contract["rules"];
