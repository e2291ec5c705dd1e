import type { Contract } from "../schema.js";

/** Incidents whose cause is looked for, and those whose mending may be an urgent change: of triage and of a log. */
export const problemManagement = { rule: "PRB-2", priorities: ["P1"] };
export const urgentChange = { rule: "CHG-3", priorities: ["P1", "P2"] };

/** What the life of a ticket proposes beside handling it. */
export const proposals: Contract["proposals"] = [
  {
    id: "problem-management",
    upon: { on: "graded", priorities: problemManagement.priorities },
    when: { category: "incident" },
    says: {
      en: "the cause of a critical incident may be looked for: problem management is proposed",
      fr: "la cause d’un incident critique peut être recherchée : la gestion des problèmes est proposée",
    },
    rules: ["ESC-2", problemManagement.rule],
  },
  {
    id: "urgent-change",
    upon: { on: "resolved", priorities: urgentChange.priorities, fix: { needsRelease: true } },
    when: { category: "incident" },
    says: {
      en: "the fix of a critical or major incident needs a release: an urgent change is proposed",
      fr: "le correctif d’un incident critique ou majeur exige une mise en production : un changement urgent est proposé",
    },
    calls: { en: "the emergency change board", fr: "le comité des changements urgents" },
    rules: ["ESC-2", urgentChange.rule],
  },
  {
    id: "final-decision",
    upon: { on: "held", reason: "priority-dispute" },
    says: {
      en: "the priority is disputed: if both sides still disagree, the provider decides",
      fr: "la priorité est contestée : si le désaccord persiste, le prestataire décide",
    },
    calls: { en: "the provider", fr: "le prestataire" },
    rules: ["ESC-2", "RGD-5"],
  },
];
