import type { DisputeCommandWords } from "./dispute.en.js";

/** The sentences of `simulate --dispute` in French. */
export const disputeFr: DisputeCommandWords = {
  form: "PRIORITÉ, PRIORITÉ@DÉBUT/FIN",
  notOfForm: (found, form) => `--dispute : ${found} n’est pas de la forme ${form}`,
  endsTooEarly: (found) =>
    `--dispute : ${found} finit avant de commencer ; admis : DÉBUT/FIN, FIN pas avant DÉBUT`,

  headings: {
    story: "Le désaccord sur la priorité",
    branches: "Les issues possibles",
    stakes: "Ce qui est en jeu",
  },

  supposed: (logged) =>
    logged === 0
      ? "Le journal n’a pas de désaccord sur la priorité : celui-ci est supposé"
      : `Le journal a ${logged === 1 ? "un désaccord" : `${logged} désaccords`} ailleurs : celui-ci est supposé`,
  assumedSpan:
    "Hypothèse : il dure tant que le journal lui laisse de la place, de la prise en charge jusqu’à ce qui met fin à En cours ou change la priorité",
  oneOf: (nth, of, event) =>
    `Le journal a ${of} désaccords : voici ${nth === of ? "le dernier" : `le numéro ${nth}`}, événement ${event} ; un intervalle en choisit un autre`,
  declared: (priority) => `Le ticket est déclaré ${priority}`,
  inForce: (priority, declared) =>
    `Le ticket est alors ${priority}${declared === null ? "" : ` (déclaré ${declared})`}`,
  proposed: (start, priority) => `${start} ; le support propose ${priority}`,
  assumedProposal: (start, priority, isLower) =>
    `${start} ; ce que le support propose n’est pas au journal : hypothèse ${priority}, la priorité juste ${isLower ? "au-dessous" : "au-dessus"}`,
  argues: (priority, from, to, duration) =>
    `Le client défend ${priority} du ${from} au ${to}, ${duration} : En cours devient En attente`,
  arguesStill: (priority, from) =>
    `Le client défend ${priority} depuis le ${from}, et encore à l’évaluation : les branches qui closent le désaccord le closent alors`,

  legend: (regrade, pauses) =>
    `Lignes : ${regrade}. Colonnes : ${pauses}. Les valeurs qui s’accordent sont réunies, et un engagement sur une seule ligne est le même sous toutes. * en vigueur, ≠ autrement qu’en vigueur`,
  fixed: "une seule valeur",
  title: (branch, priority) =>
    ({
      "never-questioned": `jamais mise en question, ${priority}`,
      accepted: `${priority} acceptée aussitôt`,
      upheld: `maintenue, ${priority} reste`,
      lowered: `abaissée à ${priority}`,
      raised: `relevée à ${priority}`,
      "last-word": "le dernier mot du prestataire",
      open: `pas encore close, ${priority} jusqu’ici`,
      "as-logged": `telle qu’au journal, ${priority}`,
    })[branch] ?? branch,
  happened: "ce qui s’est passé",
  endsAs: (priority, key) => `${priority} : comme ${key}`,
  leftOut: (type, when, because) => `sans « ${type} » le ${when} : ${because}`,
  due: (status, when, rest) => `${status}, échéance ${when}, ${rest}`,
  open: "pas encore d’échéance",

  always: (status) => `${status} sous toutes`,
  hangs: (status, others) => `${status}, mais ${others}`,
  other: (status, where) => `${status} sous ${where}`,
  list: (items) => items.join(" ; "),
  pair: (row, column) => `${row} avec ${column}`,
  robust: (status) =>
    `le verdict est le même dans toutes les branches et sous toutes les lectures : ${status}`,
  stake: {
    upheld: (declared, proposed) =>
      `discuter et avoir raison (${declared} reste), au lieu d’accepter ${proposed}`,
    changed: (_, proposed) => `discuter en vain (${proposed} malgré tout), au lieu d’accepter ${proposed}`,
    hold: (declared, _) => `la mise en attente elle-même, face à une ${declared} jamais mise en question`,
  },
  nothing: "rien de perdu, rien de gagné",
  gains: (metric, when) => `le client gagne ${metric}, échéance ${when}`,
  gainsOpen: (metric) => `le client gagne ${metric}`,
  loses: (metric) => `le client perd ${metric}`,
  later: (metric, duration) => `le client perd ${duration} : l’échéance de ${metric} recule d’autant`,
  earlier: (metric, duration) => `le client gagne ${duration} : l’échéance de ${metric} avance d’autant`,
  opens: (metric) => `${metric} n’a pas d’échéance tant que le désaccord dure`,
  becomes: (text, to, from) => `${text} (${to} au lieu de ${from})`,

  line: (declared, proposed, from, to) => `${declared} ou ${proposed}  ${from} – ${to}`,
  happening: (counts) => `branches et lectures : ${counts}`,
  total: (tickets, hanging) => `${tickets} ; le verdict tient au désaccord ou à une lecture pour ${hanging}`,
  tickets: (n) => `${n} ${n < 2 ? "ticket" : "tickets"}`,
};
