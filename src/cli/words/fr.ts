import { auditFr } from "./audit.fr.js";
import { deskFr } from "./desk.fr.js";
import type { CommandWords } from "./en.js";
import { raciFr } from "./raci.fr.js";
import { simulateFr } from "./simulate.fr.js";
import { webFr } from "./web.fr.js";

const count = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString("fr")} ${n < 2 ? one : many}`;

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: "ce fichier n’existe pas",
  EACCES: "accès refusé",
  EISDIR: "c’est un dossier",
  ENOSPC: "le disque est plein",
  ENOTDIR: "son dossier est un fichier",
  EROFS: "ce système de fichiers est en lecture seule",
  EPIPE: "plus personne ne le lit",
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
  standardOutput: "sortie standard",
  fileError: (code, message) => FILE_ERRORS[code] ?? message,
  readAlready: "elle est déjà lue",
  nothingInside: "il n’y a rien dedans ; on attend un ticket (JSON, ou un par ligne en NDJSON)",
  notJson: (rest) =>
    rest === "" ? "ce n’est pas du JSON : la fin manque" : `à partir d’ici ce n’est pas du JSON : ${rest}`,
  tooLong: (most) => `trop long : au plus ${most.toLocaleString("fr")} caractères sont lus comme une valeur`,
  tooDeep: (most) => `imbriqué trop profondément : au plus ${most} niveaux de crochets sont lus`,
  internal: "une erreur interne, qui n’aurait pas dû se produire ; --debug montre où",
  interrupted: "interrompu",
  interruptedAfter: (n) => `interrompu après ${count(n, "ticket")}`,
  didYouMean: (name) => `vouliez-vous dire ${name} ?`,
  unknownValue: (option, found, allowed) => `${option} : ${found} est inconnu ; admis : ${allowed}`,
  usage: {
    unknownOption: (found, allowed) => `option ${found} inconnue ; admis : ${allowed}`,
    unknownCommand: (found, allowed) => `commande ${found} inconnue ; admis : ${allowed}`,
    missingArgument: (name, usage) => `l’argument ${name} manque ; admis : ${usage}`,
    missingValue: (option, allowed) =>
      `l’option ${option} n’a pas de valeur${allowed === "" ? "" : ` ; admis : ${allowed}`}`,
    tooManyArguments: (usage) => `trop d’arguments ; admis : ${usage}`,
  },
  withoutEffect: (option, other) => `${option} est sans effet ${other}`,
  without: (option) => `sans ${option}`,
  beside: (option) => `avec ${option}`,
  missingOption: (option, allowed) =>
    `${option} est nécessaire${allowed === "" ? "" : ` ; admis : ${allowed}`}`,
  badInstant: (option, found, why) =>
    `${option} : ${found} ne convient pas, ${why} ; admis : ISO 8601 avec Z ou un décalage, comme 2026-05-07T16:12:00+02:00`,
  badReading: (found) => `--reading : ${found} n’a pas la forme nom=valeur`,
  badReadingValue: (file, name, found) =>
    `${file}: readings.${name} : une valeur du mauvais type ; trouvé : ${found} ; admis : un texte`,
  readingsNotObject: (file) => `${file}: on attend un objet de lectures : { "nom": "valeur" }`,
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
  colon: " :",
  percent: (n) => `${n} %`,
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
  notReached: "non atteint",
  headings: {
    escalations: "Escalades",
    notes: "Remarques",
    readings: "Lectures autres que par défaut",
    rules: "Règles",
    why: (metric) => `Pourquoi ${metric}`,
    from: "de",
    to: "à",
    counted: "compté",
    sum: "somme",
    because: "pourquoi",
  },
  legend: "━ compté  · non compté  ▒ en attente  ▼ échéance",
  noRows: "rien n’a été compté",
  total: (n, parts) => `${count(n, "ticket")} : ${parts}`,
  businessDays: (n) => count(n, "jour ouvré", "jours ouvrés"),
  holidays: (year) => `Jours fériés ${year}`,
  clockChanges: "Changements d’heure",
  forward: (by) => `avance de ${by}`,
  back: (by) => `recule de ${by}`,
  hours: (duration) => `${duration} d’heures ouvrées`,
  readingDefault: "par défaut",
  readingInForce: "en vigueur",
  decides: { check: "échéances et verdicts", triage: "triage", audit: "rapports" },
  imported: {
    tickets: (name, cases, tickets) => `${name} : ${count(cases, "cas", "cas")}, ${count(tickets, "ticket")}`,
    rows: (read, used, dropped, rejected, unit) =>
      `${count(read, unit)} : utilisées ${used}, écartées ${dropped}, rejetées ${rejected}`,
    units: { "servicenow-table": "date", jira: "modification", zendesk: "entrée", glpi: "date" },
    row: "ligne",
    made: "ajouté",
    dropped: "écarté",
    rejected: "rejeté",
  },
  target: (duration) => `délai ${duration}`,
  help: {
    description:
      "L’engagement de support a-t-il été tenu pour ce ticket, et pourquoi : échéances, verdicts et explications.",
    version: "affiche la version",
    helpOption: "affiche cette aide",
    titles: {
      "Usage:": "Usage :",
      "Arguments:": "Arguments :",
      "Options:": "Options :",
      "Commands:": "Commandes :",
    },
    values: (allowed, byDefault) =>
      [allowed && `au choix ${allowed}`, byDefault && `par défaut ${byDefault}`].filter(Boolean).join(" ; "),
    command: "nom d’une commande",
    examples: "Exemples :",
    format: "forme de la réponse",
    lang: "langue des phrases",
    reading: "une lecture du contrat, voir `fe-triage readings` (répétable)",
    readings: 'un fichier JSON de lectures : { "nom": "valeur" }',
    readingsOrAll:
      'un fichier JSON de lectures : { "nom": "valeur" } ; ou all : chaque verdict sous toutes les lectures',
    contract: "un fichier JSON avec un autre contrat (sinon celui de Flexible Engine)",
    holidays: "observe un autre ensemble de jours fériés, comme alsace-moselle (répétable)",
    now: "instant de l’évaluation (sinon l’horloge de la machine) ; les événements ultérieurs n’ont pas encore eu lieu",
    debug: "montre d’où vient une erreur interne",
    explain: "donne les intervalles dont la somme fait chaque chiffre, avec leur raison et leurs règles",
    assumeZone: "fuseau des heures écrites sans décalage, refusées sinon",
    from: "forme de l’entrée ; servicenow-log est le journal d’audit de ServiceNow en CSV, servicenow-table sa table des incidents en CSV ou JSON, jira des demandes avec leur historique, zendesk des événements de métriques, glpi sa table des tickets en CSV ou JSON (voir docs/), en gzip ou non ; FICHIER.json décrit tout autre journal d’événements, en CSV ou XES (voir docs/event-logs.md)",
    zone: "fuseau des heures d’un journal importé, qui n’en a pas lui-même",
    importOffer: "offre des tickets d’un journal importé",
    map: "un fichier JSON qui remplace des parties de la lecture d’un journal : celles de servicenow-log sont listées ci-dessous, celles des autres systèmes dans docs/",
    files:
      "tickets : un objet JSON, un tableau, ou un par ligne (NDJSON), en gzip ou non ; - est l’entrée standard",
    offer: "offre de support",
    priority: "priorité de l’incident",
    at: "instant où le décompte commence",
    metric: "quel engagement (par défaut le premier ; celui des demandes avec --request)",
    request: "genre de demande",
    api: "l’incident est celui d’une API que l’engagement nomme",
    year: "année civile",
    mapParts: "Comment --from servicenow-log lit un journal, et ce que --map remplace :",
    shell: (shells) => `l’un de ${shells}`,
    orderingAccount: "un compte avec ses souscriptions en JSON ; - est l’entrée standard",
    kind: "genre de changement, comme major-release ou maintenance ; un genre inconnu fait lister ceux du contrat",
    announced: "instant de l’annonce (sinon, si rien n’est prévu, celui de --now)",
    planned: "instant prévu du changement",
    ledger:
      "une liste JSON d’interruptions, [{ service, kind, start, end }], à sommer par mois ; - est l’entrée standard",
    declaration: "une déclaration, en JSON ; - est l’entrée standard",
    customerAccount: "le compte du client, en JSON",
    history: "des tickets antérieurs, pour voir ce qui se répète",
    open: "n’écrit que le ticket à poursuivre",
    commands: {
      audit: auditFr.help,
      desk: deskFr.help,
      merge: auditFr.help.merge,
      raci: raciFr.help,
      web: webFr.help,
      simulate: simulateFr.help,
      triage: {
        summary:
          "décide d’une déclaration : acceptée, couverte, quelle priorité, quelles échéances, qui agit",
        examples: [
          "fe-triage triage declaration.json --account account.json --lang fr",
          "fe-triage triage declaration.json --account account.json --open | fe-triage check -",
        ],
      },
      check: {
        summary: "dit pour chaque ticket si ses engagements ont été tenus",
        examples: [
          "fe-triage check ticket.json --explain --lang fr",
          "fe-triage check tickets.ndjson --format ndjson --now 2026-06-01T00:00:00+02:00",
          "fe-triage check journal.csv.gz --from servicenow-log --offer premium --format ndjson",
          "fe-triage check journal.csv --from correspondance.json",
          "zcat journal.ndjson.gz | fe-triage check - --reading regradeClock=restart",
        ],
      },
      deadline: {
        summary: "calcule une échéance",
        examples: [
          "fe-triage deadline --offer standard --priority P3 --at 2026-05-07T16:00:00+02:00 --explain --lang fr",
          "fe-triage deadline --offer business --priority P1 --metric MTTR --api --at 2026-05-07T16:00:00+02:00",
          "fe-triage deadline --offer standard --request quota-change --at 2026-05-07T16:00:00+02:00",
        ],
      },
      offer: {
        summary: "dit l’offre de support en vigueur d’un compte, et jusqu’à quand elle engage",
        examples: [
          "fe-triage offer fixtures/accounts/growing.json --now 2026-07-01T12:00:00+02:00 --lang fr",
          "fe-triage offer fixtures/accounts/europe.json --reading offerOrder=table --format json",
        ],
      },
      notice: {
        summary: "dit quand un changement peut avoir lieu, doit être annoncé, ou l’a été trop tard",
        examples: [
          "fe-triage notice --kind major-release --announced 2026-05-07T16:00:00+02:00 --lang fr",
          "fe-triage notice --kind breaking-api --planned 2026-09-01T06:00:00+02:00",
          "fe-triage notice --ledger fixtures/ledgers/spring.json --lang fr",
        ],
      },
      calendar: {
        summary: "montre les jours ouvrés, les jours fériés et les changements d’heure d’une année",
        examples: [
          "fe-triage calendar 2026 --lang fr",
          "fe-triage calendar 2026 --holidays alsace-moselle --format ics",
        ],
      },
      readings: {
        summary: "énumère les choix que laisse le contrat, et leurs valeurs",
        examples: ["fe-triage readings --lang fr", "fe-triage readings --lang fr --reading onHoldClock=runs"],
      },
      machine: {
        summary: "dessine le cycle de vie d’un ticket",
        examples: ["fe-triage machine", "fe-triage machine --format json"],
      },
      help: {
        summary: "affiche l’aide d’une commande",
        examples: ["fe-triage help check --lang fr", "fe-triage help --lang fr"],
      },
      completion: {
        summary: "écrit un script de complétion pour un shell",
        examples: ["source <(fe-triage completion bash)", "fe-triage completion fish"],
      },
    },
  },
};
