import { SHORT_DAYS } from "../../wording/short-names.js";
import type { ReportWords } from "./report.en.js";

const number = (n: number) => n.toLocaleString("fr");
const count = (n: number, one: string, many = `${one}s`) => `${number(n)} ${n < 2 ? one : many}`;
const padded = (hour: number) => String(hour).padStart(2, "0");

/** The sentences of a report in French. */
export const reportFr: ReportWords = {
  help: {
    report:
      "écrire un rapport de réunion dans ce fichier : un seul fichier HTML avec ses graphiques, qui n’a besoin d’aucun réseau",
    reportOfParts: "écrire le rapport de l’ensemble dans ce fichier, comme `audit --report`",
  },
  title: "Comment les engagements ont été tenus",
  contents: "Dans ce rapport",
  sections: {
    groups: "Chiffres",
    months: "Conformité dans le temps",
    ratios: "Temps pris et temps promis",
    arrivals: "Quand les tickets arrivent",
    breaches: "Ce qui n’a pas été tenu",
    worst: "Les pires tickets",
    readings: "Comment le contrat a été lu",
    input: "Ce qui a été examiné",
  },
  noTickets: "Il n’y a pas de tickets.",
  footer:
    "Ce fichier contient tout ce qu’il montre, n’atteint rien et n’exécute aucun script. Ce qui est replié s’imprime aussi.",
  percent: (n) => `${n} %`,
  moreThan: (percent) => `> ${number(percent)} %`,
  between: (from, to) => `${number(from)}–${number(to)} %`,
  behind: (title) => `${title} : les chiffres`,

  tickets: "tickets",
  verdict: { met: "tenus", breached: "non tenus", pending: "en cours", none: "sans engagement" },

  groupsCaption: "Horloges par groupe : combien, où elles en sont, et le temps compté qu’elles ont pris",
  groupsLeftOut: (shown, all) =>
    `Les ${number(shown)} groupes qui ont le plus de dépassements, sur ${number(all)} ; --format csv les a tous.`,
  meanMarks: "À côté de la moyenne : ≤ elle tient dans le délai, > elle le dépasse.",
  meanIs: { met: "la moyenne tient dans le délai", breached: "la moyenne dépasse le délai" },
  runningTitle: "Horloges qui tournent encore",
  running: (n) =>
    `${count(n, "horloge tournait", "horloges tournaient")} encore à l’évaluation et n’${n < 2 ? "est" : "ont place"} dans aucun percentile ci-dessus, qui sont donc trop beaux. L’estimateur de Kaplan-Meier en tient compte : on sait d’une horloge qui tourne qu’elle prendra au moins ce qu’elle a déjà pris. Il ne dit rien là où trop d’horloges tournent.`,
  runningCaption:
    "Percentiles du temps compté avec les horloges qui tournent, par l’estimateur de Kaplan-Meier",
  stillRunning: "en marche",

  monthsOf: (metric) => `${metric} par mois de réception`,
  monthsCaption:
    "La part des engagements jugés qui ont été tenus, par mois de réception du ticket ; au-dessous, combien ont été jugés. Un trait pointillé marque des mois sans tickets, laissés de côté.",
  monthsSay:
    "Une barre par mois, partagée entre engagements tenus et non tenus ; le tableau qui suit a les chiffres.",
  monthSays: (name, { met, breached, pending }) =>
    `${name} : ${number(met)} tenus, ${number(breached)} non tenus, ${number(pending)} en cours`,
  judgedClocks: "jugés",
  period: "mois",

  ratiosOf: (metric) => `${metric} : temps compté en part du délai`,
  ratiosCaption:
    "Combien d’engagements ont pris combien de leur délai. Un pas comprend sa fin : 90–100 % ont pris au plus le délai entier. Les engagements en cours n’y sont pas.",
  ratiosSay: (met, late, open) =>
    `${number(met)} engagements ont été tenus, ${number(late)} ne l’ont pas été, ${number(open)} ne le sont pas et restent ouverts ; le tableau qui suit les donne par part du délai.`,
  ratioSays: (step, [met = 0, late = 0, open = 0]) =>
    `${step} du délai : ${number(met)} tenus, ${number(late)} non tenus, ${number(open)} non tenus et encore ouverts`,
  ratioAxis: "temps compté, en pourcentage du délai",
  ending: { met: "tenus", late: "non tenus", open: "non tenus et encore ouverts" },
  ofTarget: "du délai",
  target: "délai",

  arrivalsTitle: "Tickets par jour et heure de réception",
  arrivalsCaption: (zone) =>
    `Tickets reçus à chaque heure de la semaine, heure de ${zone}. Les contours sont les heures des calendriers du contrat ; les jours fériés n’en sont pas retirés.`,
  alwaysOpen: (names) => `Toujours ouvert : ${names.join(" ; ")}.`,
  arrivalsSay: (day, hour, n) =>
    `${SHORT_DAYS.fr[day]} ${padded(hour)}:00–${padded(hour + 1)}:00 : ${count(n, "ticket")}`,
  weekday: (day) => SHORT_DAYS.fr[day] as string,
  hour: (hour) => padded(hour),
  hours: (hour) => `${padded(hour)}:00–${padded(hour + 1)}:00`,
  receivedAt: "reçus",

  noBreach: "Tous les engagements jugés ont été tenus.",
  lateness: "De combien les délais ont été dépassés",
  history: "Ce qui a précédé le dépassement ; pour un même dépassement, plusieurs causes ou aucune",
  cause: "cause",
  breaches: "dépassements",
  share: "du total",
  rejectedSays:
    "Ce qui n’est pas un ticket a été compté et laissé de côté : aucun chiffre ci-dessus n’en tient compte.",
  rejectedCaption: "Lignes rejetées, par ce qui ne va pas",
  kind: "genre",
  lines: "lignes",

  noWorst: "Aucun ticket n’a d’engagement non tenu.",
  worstCaption: (n) =>
    n === 1
      ? "Le ticket qui a pris le plus de son délai, avec sa vie et le compte de son temps."
      : `Les ${n} tickets qui ont pris le plus de leur délai, avec leur vie et le compte de leur temps.`,
  tookOfTarget: (percent) => `a pris ${percent} de son délai`,
  tookTimesTarget: (times) => `a pris ${number(times)} fois son délai`,
  timelineOf: (place) => `Vie du ticket ${place}`,
  whyOf: (place) =>
    `Pourquoi : les intervalles du ticket ${place}, chacun avec ses règles, et ses événements`,
  clockSays: (metric, taken, due) => `${metric} : ${taken}${due === "" ? "" : `, ${due}`}.`,
  states: "statut",
  deadlineAt: (when) => `échéance ${when}`,
  sign: {
    counted: "compté",
    late: "compté au-delà du délai",
    paused: "en attente",
    closed: "non compté",
    deadline: "échéance",
    event: "événement",
  },
  furtherIntervals: (n) => `… ${number(n)} autres intervalles, réunis ici`,
  furtherEvents: (n) => `${number(n)} autres événements`,
  events: "Événements",
  event: "événement",
  when: "quand",

  rules: "règles",

  readingsCaption:
    "Là où le texte du contrat se lit de plusieurs façons, les chiffres reposent sur l’une d’elles. Voici les choix dont ils dépendent, et comment ils ont été faits.",
  readingsTitle: "Lectures du contrat",
  askAll: "Avec --readings all, le rapport dit aussi combien de tickets chacune décide.",
  reading: "lecture",
  question: "question",
  inForce: "lu comme",
  notDefault: "(pas celle par défaut)",
  clauses: "clauses",
  decides: "lue autrement, seule",
  decidesTickets: (amount, n) => `décide ${amount} ${n < 2 ? "ticket" : "tickets"}`,

  provenanceCaption:
    "Les mêmes fichiers, options et instant d’évaluation donnent le même rapport, à l’octet près, à quiconque le fait avec la même version.",
  evaluatedAt: "évalué",
  contract: "contrat",
  zone: "fuseau horaire",
  counts: "décompte",
  countsOf: (tickets, rejected) =>
    `${count(tickets, "ticket")}, ${count(rejected, "ligne rejetée", "lignes rejetées")}`,
  options: "options",
  groupedBy: "regroupé par",
  madeBy: "fait par",
  inputKind: {
    tickets: "tickets",
    part: "partie d’un audit",
    mapping: "correspondance",
    contract: "contrat",
  },
  inputsCaption: "Fichiers lus, avec l’empreinte de leurs octets",
  file: "fichier",
  bytes: "octets",
  notAgain: "ne peut être relu",
};
