import type { Contract } from "../schema.js";
import { checkReadings } from "./readings/check.js";
import { triageReadings } from "./readings/triage.js";

/** Every point that the text leaves open, with its options, the default first. */
export const readings = {
  ...checkReadings,
  commitment: {
    rules: ["SLA-5"],
    question: {
      en: "What does a report call compliance?",
      fr: "Qu’est-ce qu’un rapport appelle conformité ?",
    },
    decides: "audit",
    options: {
      perTicket: {
        en: "The share of tickets that each met its target",
        fr: "La part des tickets qui ont chacun tenu leur délai",
      },
      mean: {
        en: "A mean time, per offer, priority and month, within the target",
        fr: "Un temps moyen, par offre, priorité et mois, dans le délai",
      },
    },
  },
  ...triageReadings,
} satisfies Contract["readings"];

/** The name of a reading of this contract. */
export type ReadingName = keyof typeof readings;

/** The name of an option of a reading. */
export type OptionOf<R extends ReadingName> = keyof (typeof readings)[R]["options"] & string;
