import type { Contract } from "../schema.js";

/** The support offers. */
export const offers: Contract["offers"] = [
  { id: "basic", name: { en: "Basic", fr: "Basic" }, rules: ["OFR-1"] },
  { id: "standard", name: { en: "Standard", fr: "Standard" }, rules: ["OFR-1"] },
  { id: "business", name: { en: "Business", fr: "Business" }, rules: ["OFR-1"] },
  { id: "business-europe", name: { en: "Business Europe", fr: "Business Europe" }, rules: ["OFR-1"] },
  { id: "premium", name: { en: "Premium", fr: "Premium" }, rules: ["OFR-1"] },
];
