import type { Contract } from "../schema.js";

/** The kinds of service request. */
export const requests: Contract["requests"] = [
  { id: "account-creation", name: { en: "Account creation", fr: "Création de compte" }, rules: ["REQ-1"] },
  { id: "account-deletion", name: { en: "Account deletion", fr: "Suppression de compte" }, rules: ["REQ-1"] },
  { id: "quota-change", name: { en: "Quota change", fr: "Modification de quota" }, rules: ["REQ-1"] },
  { id: "other", name: { en: "Other request", fr: "Autre demande" }, rules: ["REQ-3"] },
];
