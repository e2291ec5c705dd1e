import type { Contract } from "../schema.js";

/** Releases and changes: their types, how they are announced, and how long they may interrupt a service. */
export const changes: Contract["changes"] = {
  types: [
    { id: "urgent", name: { en: "Urgent change", fr: "Changement urgent" }, rules: ["CHG-3"] },
    { id: "normal", name: { en: "Normal change", fr: "Changement normal" }, rules: ["CHG-3"] },
    { id: "standard", name: { en: "Standard change", fr: "Changement standard" }, rules: ["CHG-3"] },
  ],
  kinds: [
    {
      id: "major-release",
      name: { en: "Major release", fr: "Version majeure" },
      type: "normal",
      rules: ["CHG-1"],
    },
    {
      id: "breaking-api",
      name: { en: "Version of an API that breaks compatibility", fr: "Version incompatible d’une API" },
      type: "normal",
      rules: ["CHG-1"],
    },
    {
      id: "minor-release",
      name: { en: "Minor release", fr: "Version mineure" },
      type: "normal",
      rules: ["CHG-1"],
    },
    {
      id: "normal-release",
      name: { en: "Release as a normal change", fr: "Mise en production normale" },
      type: "normal",
      rules: ["CHG-1"],
    },
    {
      id: "maintenance",
      name: { en: "Preventive or non-urgent maintenance", fr: "Maintenance préventive ou non urgente" },
      type: "normal",
      rules: ["CHG-1"],
    },
    {
      id: "urgent",
      name: { en: "Urgent release or maintenance", fr: "Mise en production ou maintenance urgente" },
      type: "urgent",
      rules: ["CHG-1", "CHG-3"],
    },
    {
      id: "standard",
      name: { en: "Catalogue request or technical task", fr: "Demande du catalogue ou tâche technique" },
      type: "standard",
      rules: ["CHG-1", "CHG-3"],
    },
  ],
  notices: [
    { kinds: ["major-release"], notice: { businessDays: 10 }, commitment: false, rules: ["CHG-1", "CHG-6"] },
    { kinds: ["breaking-api"], notice: { calendarDays: 60 }, commitment: true, rules: ["CHG-1", "CHG-6"] },
    {
      kinds: ["minor-release", "normal-release", "maintenance"],
      notice: { minutes: 24 * 60 },
      commitment: false,
      rules: ["CHG-1", "CHG-6"],
    },
    { kinds: ["urgent"], notice: "as-soon-as-possible", commitment: false, rules: ["CHG-1", "CHG-6"] },
    { kinds: ["standard"], notice: null, commitment: false, rules: ["CHG-1", "CHG-6"] },
  ],
  interruptions: [
    { types: ["urgent", "normal"], minutesPerMonth: 3 * 60, rules: ["CHG-2"] },
    { types: ["standard"], minutesPerMonth: 0, rules: ["CHG-2"] },
  ],
};
