import type { Catalogue } from "./en.js";
import type { Words } from "./language.js";
import { problemWith } from "./sentence.js";

/** A name inside a sentence: `Heures ouvrées` as `heures ouvrées`. */
const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

const STATUSES: Readonly<Record<string, string>> = {
  new: "nouveau",
  "awaiting-information": "en attente d’informations",
  "in-progress": "en cours",
  "on-hold": "en attente",
  resolved: "résolu",
  closed: "clos",
};
const statusName = (status: string) => STATUSES[status] ?? status;

const codes: Readonly<Record<string, string>> = {
  missing: "un champ manque",
  "wrong-type": "une valeur du mauvais type",
  "not-one-of": "un nom inconnu",
  "too-small": "une valeur trop petite",
  "too-big": "une valeur trop grande",
  "unknown-field": "un champ inconnu",
  "wrong-format": "une valeur mal formée",
  "not-a-date-time": "ce n’est pas une date et une heure",
  "no-such-date": "une date qui n’existe pas",
  "no-such-time": "une heure qui n’existe pas",
  "no-offset": "une heure sans décalage par rapport à UTC, que deux parties pourraient lire différemment",
  "no-such-offset": "un décalage par rapport à UTC qui n’existe pas",
  "out-of-order": "un événement antérieur au précédent",
  "received-first": "le journal ne commence pas par la réception du ticket",
  "received-once": "un ticket n’est reçu qu’une fois",
  "asked-differently": "une partie d’une autre synthèse",
  "no-such-event": "le journal n’a pas d’événement de ce rang",
  "ends-too-early": "une période qui finit avant de commencer",
  "nothing-to-dispute": "sans priorité, il n’y en a aucune à discuter",
  "no-room-for-dispute":
    "il n’y a pas de place pour un désaccord : le ticket n’est alors pas en cours sous une même priorité",
  "received-later": "le ticket est reçu après l’instant de l’évaluation",
  "not-allowed": "le cycle de vie n’admet pas cet événement ici",
  "same-priority": "une reclassification vers la priorité que le ticket a déjà",
  "same-offer": "un passage à l’offre déjà en vigueur",
  "fix-not-in-production":
    "un correctif qui n’exige pas de mise en production est résolu une fois appliqué en production",
  "no-reopening":
    "une résolution ne peut être refusée dans la lecture en vigueur : un nouveau ticket est créé",
  "unknown-rule": "une règle que le contrat n’énumère pas",
  "unknown-reading": "une lecture inconnue",
  "unknown-option": "une lecture sans cette option, ou dont une option manque",
  "unread-reading": "une lecture que rien dans le contrat ne lit",
  "unknown-name": "un nom que le contrat ne définit pas",
  "not-each-once": "une liste qui ne les contient pas tous exactement une fois",
  "bad-dates": "des jours d’application qui finissent avant de commencer",
  "not-in-contract": "le contrat n’en dit rien",
  "ends-before-start": "une interruption qui ne finit pas après son début",
  "too-deep": "imbriqué trop profondément",
  gap: "aucune ligne n’est en vigueur, alors qu’il en faut une",
  overlap: "plusieurs lignes sont en vigueur, alors qu’il en faut une",
  "no-such-zone": "un fuseau horaire inconnu",
  "never-open": "un calendrier qui n’ouvre jamais",
  "no-such-holiday": "un jour férié qui ne tombe aucun jour de l’année",
  "named-twice": "un nom donné deux fois",
  "no-option": "une lecture sans aucune option",
  "no-weight": "des poids dont aucun n’est supérieur à zéro",
  "no-team": "des tickets qu’aucune équipe ne prend",
  "no-level": "une escalade depuis un niveau où aucun ticket n’arrive",
  "nothing-to-fit": "aucun ticket n’a de première réponse : il n’y a rien sur quoi ajuster un service",
  "log-too-long": "plus de jours du premier ticket au dernier qu’un scénario n’en dure",
  "more-than-all": "des parts qui font ensemble plus que le tout",
  "beyond-time": "un instant, ou une échéance qui en découle, qu’aucun calendrier n’atteint",
};

/** The engine's sentences in French. */
export const fr: Catalogue = {
  lang: "fr",
  nothing: "rien",
  anotherValue: "une autre valeur",
  allowedInstant: "ISO 8601 avec Z ou un décalage, comme 2026-05-07T16:12:00+02:00",
  allowedYears: "les années 1 à 9999",
  receivedFirst: "« received » comme premier événement, et seulement là",
  notBefore: (at) => `un instant qui ne précède pas ${at}`,
  after: (at) => `un instant postérieur à ${at}`,
  type: (name) =>
    ({
      string: "un texte",
      number: "un nombre",
      int: "un nombre entier",
      boolean: "true ou false",
      array: "une liste",
      object: "un objet",
      record: "un objet",
    })[name] ?? name,
  atLeast: (n, kind) => (kind === "string" ? "un texte non vide" : `au moins ${n}`),
  moreThan: (n) => `plus que ${n}`,
  teamFor: (level) => `une équipe de niveau ${level} qui les prend`,
  multipleOf: (n) => `un multiple de ${n}`,
  form: (name, pattern) => (name === "date" ? "une date AAAA-MM-JJ" : `un texte de la forme ${pattern}`),
  atMost: (n) => `au plus ${n}`,
  without: (keys) => `l’objet sans ${keys}`,
  problem: problemWith({
    codes,
    ticket: (id) => `ticket ${id}`,
    event: (index) => `événement ${index}`,
    found: (found) => `trouvé : ${found}`,
    allowed: (allowed) => `admis : ${allowed}`,
    input: "entrée",
    colon: " :",
  }),
  whatIsWrong: (code) => (Object.hasOwn(codes, code) ? (codes[code] as string) : code),
  status: statusName,
  eventWhile: (type, status) => `« ${type} » alors que le ticket est ${statusName(status)}`,
  notAfterNow: (now) => `un instant qui ne suit pas ${now}`,
  trace: {
    counted: (calendar: Words) => `${lower(calendar.fr)} : compté`,
    clocksForward: (calendar, by) => `${lower(calendar.fr)} : compté (l’heure y avance de ${by})`,
    clocksBack: (calendar, by) => `${lower(calendar.fr)} : compté (l’heure y recule de ${by})`,
    outsideHours: (calendar) => `hors ${lower(calendar.fr)}`,
    dayOff: (weekdays) => `${weekdays} : pas un jour ouvré`,
    holiday: (name) => `jour férié : ${name.fr}`,
    held: (reason) => `en attente (${reason}) : non compté`,
    heldCounted: (reason) => `en attente (${reason}), ce qui n’arrête pas cette horloge : compté`,
    awaiting: "en attente d’informations du client : non compté",
    awaitingCounted: "en attente d’informations, ce qui n’arrête pas cette horloge : compté",
    resolvedAndRefused: "résolu, puis refusé par le client : non compté",
    reason: (reason) =>
      ({
        "priority-dispute": "désaccord sur la priorité",
        customer: "client",
        vendor: "éditeur",
        other: "autre raison",
      })[reason] ?? reason,
    fromStart: (graded, judged) => `classé ${graded} alors, jugé ${judged} depuis le début`,
    fromRegrade: (judged) => `le décompte a repris à zéro au passage en ${judged}`,
    byShare: (graded, judged) => `consommé en ${graded}, reporté en ${judged} comme part du délai`,
    noShare: (graded) => `rien n’est consommé en ${graded}, qui n’a pas de délai`,
    weekday: (day) =>
      ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"][day] as string,
    and: (items) =>
      items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} et ${items.at(-1)}`,
  },
  note: {
    tooLate: (type, at) =>
      `« ${type} » est arrivé après la clôture automatique du ${at} : c’est noté et ne change rien`,
    regradeOutside: (from, to) =>
      `reclassé de ${from} en ${to}, ce que la procédure de reclassification ne décrit pas : admis, et noté`,
  },
  noMetric: "aucun engagement n’existe pour un ticket de ce genre",
};
