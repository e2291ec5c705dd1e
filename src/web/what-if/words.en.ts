import type { Outcome } from "../../simulate/spectrum/reading-spectrum.js";

const count = (n: number) => n.toLocaleString("en");
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

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
  semicolon: "; ",
  heading: "What if",
  readings: {
    heading: "How the contract is read",
    counting: "Counting the ways to read the contract…",
    robust: (verdict: string, n: number) =>
      n === 1 ? `${upper(verdict)}.` : `${upper(verdict)} under all ${count(n)} ways to read the contract.`,
    share: (verdict: string, n: number) => `${verdict} ${count(n)}`,
    shares: (parts: readonly string[], n: number) =>
      `${parts.join(", ")} of ${count(n)} ways to read the contract`,
    bearing: {
      decides: (n: number) =>
        n === 1 ? "One reading decides this verdict" : `${n} readings decide this verdict, each alone`,
      asked: (n: number) =>
        n === 1
          ? "One more was asked, but decides only with others or not at all"
          : `${n} more were asked, but decide only with others or not at all`,
      idle: (n: number) => (n === 1 ? "Nothing hangs on one other" : `Nothing hangs on the other ${n}`),
    },
    inForce: "in force",
    reset: "All readings to their default",
  },
};

/** Every sentence of this part. */
export type WhatIfWords = typeof whatIfEn;
