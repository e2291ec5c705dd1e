import type { VariantsWords } from "./variants.en.js";

/** The sentences of `simulate` with its variants in French. */
export const variantsFr: VariantsWords = {
  form: {
    priority: "PRIORITÉ@INSTANT",
    event: "TYPE@INSTANT ou TYPE:NOM@INSTANT",
    move: "RANG@INSTANT",
    index: "RANG, un nombre entier à partir de 0",
    reading: "NOM=VALEUR",
  },
  notOfForm: (option, found, form) => `${option} : ${found} n’a pas la forme ${form}`,
  needsName: (option, type, allowed) =>
    `${option} : ${type} demande un nom après deux-points, comme ${type}:NOM@INSTANT ; admis : ${allowed}`,
  takesNoName: (option, type, found) =>
    `${option} : ${type} n’a pas de nom après deux-points ; trouvé : ${found} ; admis : ${type}@INSTANT`,
  notChecked: (option, name, allowed) =>
    `${option} : ${name} est une lecture dont aucun contrôle ne dépend ; admis : ${allowed}`,

  asItIs: "en l’état",
  change: {
    at: (what, when) => `${what} le ${when}`,
    offer: (name) => `sous ${name}`,
    priority: (name) => `déclaré ${name}`,
    move: (what, when) => `${what} plutôt le ${when}`,
    drop: (what, when) => `sans « ${what} » du ${when}`,
    reading: (name, value) => `lu ${name}=${value}`,
  },
  event: (type, detail) => {
    const said = EVENTS[type] ?? type;
    if (detail === null) return said;
    return type === "regraded" || type === "offer-changed" ? `${said} ${detail}` : `${said} (${detail})`;
  },
  reason: (reason) => REASONS[reason] ?? reason,
  inPreProduction: "correctif en préproduction",
  together: (numbers) => `${listed(numbers)} ensemble`,

  row: {
    verdict: "verdict",
    ticket: "ticket",
    offer: "offre",
    priority: "priorité",
    judgedAs: "jugé en",
    calendar: "calendrier",
    target: "délai",
    start: "début",
    deadline: "échéance",
    stop: "arrêt",
    elapsed: "compté",
    remaining: "reste",
    escalation: "escalade",
    closure: "clôture",
  },
  on: (priority, offer) => (priority === null ? offer : `${priority} en ${offer}`),
  openWhilePaused: "ouverte, suspendu",
  escalatedTo: (level, percent) => `${level} (${percent})`,
  notEscalated: "aucune",
  closedOtherwise: "sans objet",
  tableLegend: "≠ autre qu’en l’état ; un chiffre donné une fois vaut pour tous",

  marks: { regraded: "◆ reclassé", now: "│ maintenant" },

  headings: {
    asItIs: "En l’état",
    variants: "Côte à côte",
    timeline: "Sur un même axe",
    differences: "Ce qui change, et pourquoi",
    occurrences: "Ce qui se passe, et ce qui reste à venir",
  },
  figure: (name) => FIGURES[name],
  nothingChanges: "rien ne change",
  notYet: (when) => `rien ne change : évalué ${when}, cela n’a pas encore eu lieu (--until va plus loin)`,
  refused: (label) => `${label} : refusé, voir le message`,

  kind: {
    warning: "alerte",
    escalation: "escalade",
    breach: "manquement",
    "closure-warning": "clôture proche",
    closure: "clôture automatique",
    proposal: "proposition",
  },
  now: (when) => `maintenant : ${when}`,
  toCome: "si rien d’autre ne se passe",
  nothingMore: "rien d’autre n’est à venir de soi-même",
  nothing: "rien ne se passe ni n’est à venir de soi-même",
  step: (kind, percent) => `${kind} à ${percent}`,
  upon: (event) => `à « ${event} »`,
  calls: (who) => `appelle ${who}`,
  withdrawn: (when) => `retiré ${when}`,
  happens: "a lieu",
  withdrawnLater: "retiré ensuite",
};

const FIGURES: Readonly<Record<string, string>> = {
  verdict: "verdict",
  status: "état",
  closedBecause: "motif de clôture",
  priority: "priorité",
  offer: "offre",
  judgedAs: "jugé en",
  calendar: "calendrier",
  clock: "décompte",
  startedAt: "début",
  dueAt: "échéance",
  stoppedAt: "arrêt",
  targetMs: "délai",
  elapsedMs: "compté",
  remainingMs: "reste",
  metric: "engagement",
  autoClosure: "clôture automatique",
  escalations: "escalades",
  readings: "lecture",
};

const listed = (items: readonly string[]) => `${items.slice(0, -1).join(", ")} et ${items.at(-1)}`;

const REASONS: Readonly<Record<string, string>> = {
  "priority-dispute": "désaccord sur la priorité",
  customer: "client",
  vendor: "éditeur",
  other: "autre motif",
};

const EVENTS: Readonly<Record<string, string>> = {
  received: "reçu",
  "information-requested": "informations demandées",
  "information-provided": "informations données",
  acknowledged: "pris en charge",
  held: "mis en attente",
  resumed: "repris",
  regraded: "reclassé en",
  "offer-changed": "passé sous l’offre",
  resolved: "résolu",
  deployed: "correctif en production",
  refused: "refusé",
  confirmed: "confirmé",
  "closed-out-of-scope": "clos hors périmètre",
  commented: "commenté",
};
