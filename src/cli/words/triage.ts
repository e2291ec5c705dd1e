import type { Decision } from "../../triage/decision.js";
import type { Participant } from "../../triage/routing.js";
import type { Language } from "../../wording/language.js";

const participant: Readonly<Record<Participant, string>> = {
  customer: "the customer",
  provider: "the provider",
  vendor: "the vendor",
};

const proposal: Readonly<Record<Decision["proposals"][number]["kind"], string>> = {
  "problem-management": "start problem management",
  "urgent-change": "make an urgent change",
  "vendor-support": "turn to the vendor’s support",
  regrade: "re-grade: proposed and matrix differ",
  "known-error": "treat it as a known error",
  "remove-invitation": "remove support’s invitation into the tenant",
};

const en = {
  accepted: "accepted",
  refused: "refused",
  awaiting: "refused for now: the ticket waits for the missing fields",
  since: (is: string, because: readonly string[]) => `${is}: ${because.join("; ")}`,
  offer: "offer",
  scope: "scope",
  covered: "covered",
  notCovered: "not covered",
  priority: "priority",
  noPriority: "none",
  candidates: (list: string) => `open, ${list}`,
  proposed: (priority: string) => `the customer proposes ${priority}`,
  missing: "facts that would settle it",
  commitments: "commitments",
  noCommitments: "none",
  routing: "routing",
  acts: (who: string) => `${who} acts`,
  decides: (who: string) => `${who} decides`,
  consulted: (who: string) => `${who} is consulted`,
  informed: (who: string) => `${who} is told`,
  participant,
  proposals: "proposals",
  proposal,
  notices: "notices",
  problems: "problems",
  refuses: "refuses",
  noted: "noted",
};

/** Every sentence of `triage`. */
export type TriageWords = typeof en;

const fr: TriageWords = {
  accepted: "acceptée",
  refused: "refusée",
  awaiting: "refusée pour l’instant : le ticket attend les champs manquants",
  since: (is, because) => `${is} : ${because.join(" ; ")}`,
  offer: "offre",
  scope: "périmètre",
  covered: "couvert",
  notCovered: "non couvert",
  priority: "priorité",
  noPriority: "aucune",
  candidates: (list) => `ouverte, ${list}`,
  proposed: (priority) => `le client propose ${priority}`,
  missing: "faits qui trancheraient",
  commitments: "engagements",
  noCommitments: "aucun",
  routing: "répartition",
  acts: (who) => `${who} agit`,
  decides: (who) => `${who} décide`,
  consulted: (who) => `${who} est consulté`,
  informed: (who) => `${who} est informé`,
  participant: { customer: "le client", provider: "le prestataire", vendor: "l’éditeur" },
  proposals: "propositions",
  proposal: {
    "problem-management": "ouvrir la gestion de problème",
    "urgent-change": "faire un changement urgent",
    "vendor-support": "s’adresser au support de l’éditeur",
    regrade: "reclasser : la priorité proposée et celle de la matrice diffèrent",
    "known-error": "traiter comme une erreur connue",
    "remove-invitation": "supprimer l’invitation du support dans le tenant",
  },
  notices: "à savoir",
  problems: "problèmes",
  refuses: "refuse",
  noted: "noté",
};

const words: Readonly<Record<Language, TriageWords>> = { en, fr };

/** The sentences of `triage` in a language. */
export function triageWordsOf(lang: Language): TriageWords {
  return words[lang];
}
