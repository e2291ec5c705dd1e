import type { OccurrenceWords } from "./occurrence-words.en.js";

/** Why something happens in virtual time, in French. */
export const fr: OccurrenceWords = {
  reached: (percent, metric, target, judgedAs) =>
    `${percent} % du délai ${metric}${judgedAs === null ? "" : ` de ${judgedAs}`} sont comptés (sur ${target})`,
  breached: (metric, target, judgedAs) =>
    `le délai ${metric}${judgedAs === null ? "" : ` de ${judgedAs}`} est épuisé (${target}) et son compteur ne s’est pas arrêté à temps`,
  closureWarning: "sans confirmation ni refus, le ticket sera bientôt clos automatiquement",
  closure: "la résolution n’a été ni confirmée ni refusée à temps",
  brought: (because, type, event) => `${because} ; cela résulte de « ${type} » (événement ${event})`,
};
