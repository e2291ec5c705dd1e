import type { Contract } from "../../contract/schema.js";
import type { Terms } from "../../contract/terms.js";
import type { Outcome, ReadingSpectrum } from "../../simulate/spectrum/reading-spectrum.js";
import { checkUnder } from "../../sla/check.js";
import type { CommitmentStatus } from "../../sla/commitment.js";
import type { Ticket } from "../../ticket/record.js";
import { InputError } from "../../wording/problem.js";

/** What a reading has to do with a verdict: read otherwise alone it changes it, only with others, or not at all. */
export const BEARINGS = ["decides", "asked", "idle"] as const;
export type Bearing = (typeof BEARINGS)[number];

/** A reading of the contract as a switch. */
export interface ReadingSwitch {
  readonly name: string;
  readonly reading: Contract["readings"][string];
  readonly bearing: Bearing;
  readonly inForce: string;
  /** By option: the verdict that it alone would give. */
  readonly gives: Readonly<Record<string, Outcome>>;
}

/** The readings that a check depends on, each with what it decides of a ticket. */
export function switchesOf(
  terms: Terms,
  ticket: Ticket,
  nowMs: number,
  verdict: CommitmentStatus,
  { asked, decisive }: Pick<ReadingSpectrum, "asked" | "decisive">,
): ReadingSwitch[] {
  return Object.entries(terms.contract.readings).flatMap(([name, reading]) => {
    if (reading.decides !== "check") return [];
    const options = Object.keys(reading.options);
    const inForce = terms.readings[name] as string;
    // A spectrum leaves out those that say which logs there are: they are tried.
    const found =
      reading.varied === false
        ? Object.fromEntries(options.map((one) => [one, outcomeUnder(terms, name, one, ticket, nowMs)]))
        : decisive.find((one) => one.reading === name)?.values;
    const gives = found ?? Object.fromEntries(options.map((one) => [one, verdict]));
    const decides = Object.values(gives).some((outcome) => outcome !== verdict);
    const bearing = decides ? "decides" : asked.includes(name) ? "asked" : "idle";
    return [{ name, reading, bearing, inForce, gives }];
  });
}

function outcomeUnder(terms: Terms, name: string, option: string, ticket: Ticket, nowMs: number): Outcome {
  try {
    return checkUnder(terms.under({ [name]: option }), ticket, { nowMs }).verdict;
  } catch (error) {
    if (error instanceof InputError) return "refused";
    throw error;
  }
}
