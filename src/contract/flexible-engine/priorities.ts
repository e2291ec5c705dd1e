import type { Contract } from "../schema.js";

/** The priorities of an incident, highest first. */
export const priorities: Contract["priorities"] = [
  { id: "P1", name: { en: "Critical", fr: "Critique" }, rules: ["PRI-1"] },
  { id: "P2", name: { en: "Major", fr: "Majeure" }, rules: ["PRI-2"] },
  { id: "P3", name: { en: "Standard", fr: "Standard" }, rules: ["PRI-3"] },
  // The source gives P4 a target and no definition.
  { id: "P4", name: { en: "Not defined", fr: "Non définie" }, rules: ["PRI-5"], regradeRemark: "RGD-7" },
];
