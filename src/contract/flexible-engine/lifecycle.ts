import type { Contract } from "../schema.js";
import { reading } from "./by-reading.js";

/** When a resolved ticket closes by itself, and whether it can be reopened. */
export const lifecycle: Contract["lifecycle"] = {
  autoClosure: [
    {
      after: { businessDays: 5 },
      rules: ["LIF-5"],
      warning: {
        before: { businessDays: 1 },
        calls: { en: "the customer’s named contacts", fr: "les contacts nommés du client" },
        rules: ["ESC-2", "LIF-2"],
      },
    },
  ],
  reopening: { rules: ["LIF-6"], allowed: reading("reopen", { allowed: true, newTicket: false }) },
};
