import type { PageWords } from "./words.en.js";

export const pageFr: PageWords = {
  title: "fe-triage",
  tagline: "Le SLA a-t-il été tenu pour ce ticket, et pourquoi",
  views: {
    ticket: "Ticket",
    declare: "Déclarer",
    responsibilities: "Responsabilités",
    audit: "Audit",
  },
  viewsLabel: "Vues",
  skip: "Aller au contenu",
  language: "Langue",
  theme: "Thème",
  themes: { system: "Auto", light: "Clair", dark: "Sombre" },
  undo: "Annuler",
  redo: "Rétablir",
  close: "Fermer",
  verdicts: { met: "Tenu", breached: "Non tenu", pending: "En cours", none: "Sans engagement" },
  local: "Tout est calculé dans cette page : rien de ce que vous saisissez ne quitte votre machine.",
};
