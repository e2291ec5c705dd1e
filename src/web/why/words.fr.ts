import type { WhyWords } from "./words.en.js";

const count = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString("fr")} ${n < 2 ? one : many}`;

/** The words of an explanation in French: those of the command line. */
export const whyFr: WhyWords = {
  heading: "Pourquoi",
  of: (elapsed, target) => `${elapsed} sur ${target}`,
  toSpare: (duration) => `${duration} de marge`,
  over: (duration) => `${duration} de dépassement`,
  left: (duration) => `reste ${duration}`,
  notStarted: "pas commencé",
  noTarget: (judged) => `pas de délai pour ${judged}`,
  judged: (priority, offer) => `${priority} en ${offer}`,
  due: (when) => `échéance ${when}`,
  open: "suspendu, l’échéance reste ouverte",
  running: "en cours",
  paused: "suspendu",
  figures: {
    judged: "Jugé en",
    calendar: "Calendrier",
    target: "Délai",
    counted: "Compté",
    remaining: "Reste",
    start: "Début",
    due: "Échéance",
    stop: "Arrêt",
    rules: "Règles",
  },
  columns: { from: "De", to: "À", counted: "Compté", sum: "Somme", why: "Pourquoi", rules: "Règles" },
  rows: (metric) => `Les intervalles dont la somme fait ${metric}`,
  total: "Somme",
  nothing: "Rien n’a été compté.",
  folded: (n) => `dans ${count(n, "intervalle replié", "intervalles repliés")}`,
  showAll: (n) => `Afficher les ${count(n, "intervalle")}`,
  autoClosure: (when) => `Se clôt de lui-même ${when}, sauf confirmation ou refus avant.`,
  autoClosed: (when) => `Clos de lui-même ${when}.`,
  closureDue: (when) => `Se serait clos de lui-même ${when}.`,
  escalations: "Escalades",
  reachedOf: (steps) => {
    const n = steps.filter(({ reached }) => reached).length;
    return `${n} sur ${steps.length} ${n < 2 ? "atteinte" : "atteintes"}`;
  },
  step: { warning: "alerte", escalation: "escalade", breach: "manquement" },
  level: (level) => `niveau ${level}`,
  percent: (n) => `${n} %`,
  steps: {
    metric: "Engagement",
    share: "Part",
    step: "Étape",
    calls: "Appelle",
    at: "À",
    reached: "Atteint",
  },
  reached: "atteint",
  notReached: "non atteint",
  notes: "Remarques",
};
