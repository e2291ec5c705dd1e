import type { Outcome } from "../../simulate/spectrum/reading-spectrum.js";

/** The words of a verdict, the readings and what would have been otherwise, in English. */
export const whatIfEn = {
  contested: "Contested",
  outcome: {
    met: "met",
    breached: "breached",
    pending: "pending",
    none: "no commitment",
    refused: "log refused",
  } as Readonly<Record<Outcome, string>>,
  inForceGives: (outcome: string) => `${outcome} under the readings in force`,
  gives: (outcome: string, readings: string) => `${outcome} under ${readings}`,
  together: (readings: string) => `otherwise only with several read otherwise together: ${readings}`,
  or: (values: readonly string[]) => values.join(" or "),
  colon: ":",
};

/** Every sentence of this part. */
export type WhatIfWords = typeof whatIfEn;
