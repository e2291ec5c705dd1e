import type { CommandWords } from "../words.js";

const count = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString("fr")} ${n < 2 ? one : many}`;

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: "ce fichier n’existe pas",
  EACCES: "accès refusé",
  EISDIR: "c’est un dossier",
  ENOSPC: "le disque est plein",
  ERR_ENCODING_INVALID_ENCODED_DATA: "ce n’est pas du texte en UTF-8",
  Z_DATA_ERROR: "ce fichier gzip est abîmé",
  Z_BUF_ERROR: "ce fichier gzip est tronqué",
};

const CLOSED: Readonly<Record<string, string>> = {
  confirmed: "confirmé",
  "no-answer": "sans réponse",
  "out-of-scope": "hors périmètre",
};
const STATUSES: Readonly<Record<string, string>> = {
  new: "nouveau",
  "awaiting-information": "en attente d’informations",
  "in-progress": "en cours",
  "on-hold": "en attente",
  resolved: "résolu",
};
const CATEGORIES: Readonly<Record<string, string>> = {
  incident: "incident",
  request: "demande",
  problem: "problème",
  information: "information",
};

/** The command line in French. */
export const fr: CommandWords = {
  standardInput: "entrée standard",
  cannotRead: (code, message) => FILE_ERRORS[code] ?? message,
  nothingInside: "il n’y a rien dedans ; on attend un ticket (JSON, ou un par ligne en NDJSON)",
  notJson: "ce n’est pas du JSON",
  tooLong: (most) => `trop long : au plus ${most.toLocaleString("fr")} caractères sont lus d’un bloc`,
  internal: "une erreur interne, qui n’aurait pas dû se produire ; --debug montre où",
  interrupted: (n) => `interrompu après ${count(n, "ticket")}`,
  didYouMean: (name) => `vouliez-vous dire ${name} ?`,
  unknownValue: (option, found, allowed) => `${option} : ${found} est inconnu ; admis : ${allowed}`,
  missingOption: (option) => `${option} est nécessaire`,
  badInstant: (option, found, why) =>
    `${option} : ${found} est ${why} ; admis : ISO 8601 avec Z ou un décalage, comme 2026-05-07T16:12:00+02:00`,
  badReading: (found) => `--reading : ${found} n’a pas la forme nom=valeur`,
  readingsNotObject: (file) => `${file} : on attend un objet de lectures : { "nom": "valeur" }`,
  badYear: (found) => `${found} n’est pas une année de 1 à 9999`,

  verdict: {
    met: "engagement tenu",
    breached: "engagement non tenu",
    pending: "engagement en cours",
    none: "sans engagement",
  },
  status: { met: "tenu", breached: "non tenu", pending: "en cours", none: "aucun" },
  ticketStatus: (status, because) =>
    because === null ? (STATUSES[status] ?? status) : `clos (${CLOSED[because] ?? because})`,
  category: (category) => CATEGORIES[category] ?? category,
  declared: (priority) => `déclaré ${priority}`,
  noPriority: "sans priorité",
  evaluated: (when) => `évalué ${when}`,
  of: (elapsed, target) => `${elapsed} sur ${target}`,
  toSpare: (duration) => `${duration} de marge`,
  over: (duration) => `${duration} de dépassement`,
  left: (duration) => `reste ${duration}`,
  from: (start) => `de ${start}`,
  stoppedAt: (stop) => `à ${stop}`,
  running: "en cours",
  paused: "suspendu, l’échéance reste ouverte",
  pausedClock: "suspendu",
  notStarted: "pas commencé",
  due: (when) => `échéance ${when}`,
  judged: (priority, offer, calendar) =>
    [priority === null ? offer : `${priority} en ${offer}`, calendar]
      .filter((part) => part !== null)
      .join(", "),
  noTarget: (priority, offer) => `pas de délai pour ${priority === null ? offer : `${priority} en ${offer}`}`,
  autoClosure: (when) => `se clôt de lui-même ${when}, sauf confirmation ou refus avant`,
  autoClosed: (when) => `clos de lui-même ${when}`,
  escalation: { warning: "alerte", escalation: "escalade", breach: "manquement" },
  level: (level) => `niveau ${level}`,
  reached: "atteint",
  ahead: "à venir",
  notReached: "non atteint",
  headings: {
    escalations: "Escalades",
    notes: "Remarques",
    readings: "Lectures autres que par défaut",
    rules: "Règles",
    why: (metric) => `Pourquoi ${metric}`,
    timeline: "Chronologie",
    from: "de",
    to: "à",
    counted: "compté",
    sum: "somme",
    because: "pourquoi",
  },
  legend: "━ compté  · non compté  ▒ en attente  ▼ échéance",
  noRows: "rien n’a été compté",
  total: (n, parts) => `${count(n, "ticket")} : ${parts}`,
  failed: (n) => `${count(n, "entrée")} sans réponse`,
  businessDays: (n) => count(n, "jour ouvré", "jours ouvrés"),
  holidays: (year) => `Jours fériés ${year}`,
  clockChanges: "Changements d’heure",
  forward: (by) => `avance de ${by}`,
  back: (by) => `recule de ${by}`,
  hours: (duration) => `${duration} d’heures ouvrées`,
  readingDefault: "par défaut",
  readingInForce: "en vigueur",
  decides: { check: "échéances et verdicts", triage: "triage", audit: "rapports" },
};
