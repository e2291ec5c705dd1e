import type { BecauseWords, Wait } from "./wording.en.js";

const list = (items: readonly string[]) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} et ${items.at(-1)}`;
const instead = (to: string, from: string) => `${to} au lieu ${of(from)}`;
const of = (name: string) => (/^[aeiouyàâéèêëîïôû]/i.test(name) ? `d’${name}` : `de ${name}`);
const stretch = (from: string, to: string | null) =>
  to === null ? `à partir du ${from}` : `du ${from} au ${to}`;
const how = (text: string | null) => (text === null ? "" : ` (${text})`);
const waits: Readonly<Record<Wait, string>> = {
  waiting: "l’attente",
  refused: "le temps jusqu’au refus de la résolution",
};

/** The sentences of a simulation in French. */
export const fr: BecauseWords = {
  list,
  causes: (sentences) => sentences.join(" ; "),
  instead,
  beside: (to, from) => (to === from ? to : `${to} ; en l’état : ${from}`),
  because: (what, causes) => (what === null ? causes : causes === "" ? what : `${what} : ${causes}`),
  by: (text, rules) => (rules.length === 0 ? text : `${text}, selon ${list(rules)}`),
  reading: (name, value, says) => `${name}=${value}, « ${says} »`,
  under: (text, readings) => (readings.length === 0 ? text : `${text} (lecture ${readings.join(" ; ")})`),
  onlyUnder: (reading) => `lecture ${reading}`,

  spanOf: (duration, calendar) => (calendar === null ? duration : `${duration} (${calendar})`),
  endOfDay: (days, calendar) =>
    `la fin de ${days === 1 ? "un jour ouvré" : `${days} jours ouvrés`}${calendar === null ? "" : ` (${calendar})`}`,
  noTarget: "aucun délai",
  promised: (who, to, from) => `${who.join(", ")} : ${instead(to, from)}`,
  noPriority: "sans priorité",
  judgedAs: (to, from, why) => `jugé ${instead(to + how(why), from)}`,
  onOffer: (to, from, why) => `avec ${instead(to + how(why), from)}`,
  regradedAt: (at) => `reclassé le ${at}`,
  regradeGone: (to, at) => `sans le passage en ${to} du ${at}`,
  regradeTooLate: (to, at, stop) => `le passage en ${to} du ${at} suit l’arrêt du compteur, le ${stop}`,
  offerChangedAt: (at) => `changée le ${at}`,
  changeGone: (to, at) => `sans le passage à ${to} du ${at}`,
  receivedThen: (at) => `selon ce qui vaut pour une réception le ${at}`,

  nowCounted: (what) => `désormais compté : ${what}`,
  noLongerCounted: (what) => `n’est plus compté : ${what}`,
  hoursOutside: (calendar) => `le temps hors ${calendar}`,
  dayOff: (weekday) => `le ${weekday}`,
  holiday: (name, day) => `le jour férié ${name} (${day})`,
  moreHolidays: (n) => (n === 1 ? "un autre jour férié" : `${n} autres jours fériés`),
  leftOut: (calendar) => `ce qui est hors ${calendar}`,

  afresh: (at, from) =>
    `compté à neuf depuis la reclassification du ${at}${from === null ? "" : `, et non depuis celle du ${from}`}`,
  fromStart: (at) => `compté depuis le départ du compteur, et non à neuf depuis la reclassification du ${at}`,
  carriedOver: (share, at, from) =>
    share === 0
      ? `rien du délai n’est consommé avant la reclassification du ${at}`
      : `${percent(share)} du délai consommés avant la reclassification du ${at}${from === null || percent(from) === percent(share) ? "" : `, et non ${percent(from)}`}, et reportés`,
  notCarriedOver: (share, at) =>
    `aucune part n’est reportée à la reclassification du ${at}, où elle était de ${percent(share)}`,

  startsAt: (at) => `le compteur part le ${at}`,
  notStarted: (until) => `le compteur n’est pas parti au ${until}`,
  stopsAt: (at) => `le compteur s’arrête le ${at}`,
  notStopped: (until, from) => `le compteur n’est pas arrêté au ${until}, au lieu de l’être le ${from}`,
  shifted: (text, from, by, later) => `${text} au lieu du ${from}, ${by} plus ${later ? "tard" : "tôt"}`,
  stretch,
  pauseAdded: (wait, from, to) => `${waits[wait]} ${stretch(from, to)} n’est pas compté${feminine(wait)}`,
  pauseGone: (wait, from, to) => `sans ${waits[wait]} ${stretch(from, to)}`,
  pauseCounted: (wait, from, to) => `${waits[wait]} ${stretch(from, to)} compte`,
  pausedFor: (duration, times) =>
    times === 0
      ? "aucune pause"
      : times === 1
        ? `une pause de ${duration}`
        : `${times} pauses de ${duration} en tout`,
  pauseChanged: (wait, to, from, by, longer) =>
    `${waits[wait]} va ${to}, et non ${from}${by === null ? "" : ` (${by} de ${longer ? "plus" : "moins"})`}`,

  counted: (elapsed, until) => `${elapsed} de décompte jusqu’au ${until}`,
  remains: (target, elapsed) => `délai de ${target}, ${elapsed} de décompte`,
  reaches: (percent, metric) => `${percent} % de ${metric}`,

  met: (elapsed, left) => `arrêté après ${elapsed} de décompte, ${left} avant l’échéance`,
  metAtDeadline: (elapsed) => `arrêté après ${elapsed} de décompte, à l’échéance`,
  breached: (elapsed, over) => `arrêté après ${elapsed} de décompte, ${over} après l’échéance`,
  breachedUncounted: (at, due) =>
    `arrêté le ${at}, après l’échéance du ${due}, bien que rien n’ait compté entre les deux`,
  overdue: (until, due) => `encore en marche le ${until}, après l’échéance du ${due}`,
  running: (until, due) => `en marche le ${until}, avant l’échéance du ${due}`,
  paused: (until) => `en pause le ${until}, donc encore sans échéance`,
  waitsToStart: "le compteur n’est pas parti",
  noCommitment: (rules) => `aucun engagement (${rules})`,
  notForIt: (metric) => `un ticket de ce genre n’a pas de ${metric}`,
  says: (text, rule) => `« ${text} » (${rule})`,
  noLongerSo: (text) => `cela ne vaut plus : ${text}`,
  verdict: (metrics, status) => `${metrics} : ${status}`,
  statuses: { met: "tenu", breached: "non tenu", pending: "en cours", none: "sans engagement" },
  reachedAt: (at, end) => `atteint le ${at}, au plus tard le ${end}`,
  notReached: (at, end) => `pas atteint au ${end} : ce serait le ${at}`,
  neverReached: "pas atteint tant que le compteur est en pause",

  did: (type, at) => `« ${type} » le ${at}`,
  stoppedBy: (type, at) => `arrêté par « ${type} » le ${at}`,
  isNotStopped: (until) => `pas arrêté au ${until}`,
  closedByItself: (at, rule) => `clos de lui-même le ${at}, sans confirmation jusque-là (${rule})`,
  declared: (priority) => `déclaré ${priority}`,
  regradedTo: (priority, at) => `passé en ${priority} le ${at}`,
  judgedWhatever: (priority) => `${priority}, quoi que dise le ticket`,
  receivedOn: (offer) => `reçu avec ${offer}`,
  resolvedAt: (at) => `résolu le ${at}`,
  refusedAt: (at) => `la résolution est refusée le ${at}`,
  notResolved: (until) => `pas résolu au ${until}`,
};

const percent = (share: number) => `${String(Math.round(share * 1000) / 10).replace(".", ",")} %`;

const feminine = (wait: Wait) => (wait === "waiting" ? "e" : "");
