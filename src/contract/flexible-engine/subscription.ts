import type { Contract } from "../schema.js";
import { reading } from "./by-reading.js";

/** How long an offer binds, and which one is higher than another. */
export const subscription: Contract["subscription"] = {
  rules: ["OFR-6"],
  none: "basic",
  minimumMonths: 6,
  order: reading("offerOrder", {
    list: ["basic", "standard", "business", "business-europe", "premium"],
    table: ["basic", "standard", "business", "premium", "business-europe"],
  }),
};
