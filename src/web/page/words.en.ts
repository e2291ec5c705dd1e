/** The words of the page's frame. */
export const pageEn = {
  title: "fe-triage",
  tagline: "Was the SLA met for this ticket, and why",
  views: {
    ticket: "Ticket",
    declare: "Declare",
    responsibilities: "Responsibilities",
    audit: "Audit",
  },
  viewsLabel: "Views",
  skip: "Skip to the content",
  language: "Language",
  theme: "Theme",
  themes: { system: "Auto", light: "Light", dark: "Dark" },
  undo: "Undo",
  redo: "Redo",
  close: "Close",
  verdicts: { met: "Met", breached: "Breached", pending: "Pending", none: "No commitment" },
  local: "Everything is computed in this page: nothing you enter leaves your machine.",
};

export type PageWords = typeof pageEn;
