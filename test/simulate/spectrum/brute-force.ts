/** A ticket's spectrum the obvious way: a check under each combination of readings, one after another. */
import { expect } from "vitest";
import type { Contract } from "../../../src/contract/schema.js";
import { type Terms, termsOf } from "../../../src/contract/terms.js";
import { InputError, type Outcome, type ReadingSpectrum } from "../../../src/index.js";
import { spectrumUnder } from "../../../src/simulate/spectrum/spectrum.js";
import { checkUnder } from "../../../src/sla/check.js";
import { readTicket, type Ticket } from "../../../src/ticket/record.js";
import type { Situation } from "../../sla/arbitraries.js";
import type { Readings } from "../../sla/oracle/log.js";

/** A ticket to look at from an instant. */
export interface Look {
  readonly ticket: Ticket;
  readonly nowMs: number;
}

/** What comes of a ticket under terms. */
export function outcomeOf(terms: Terms, { ticket, nowMs }: Look): Outcome {
  try {
    return checkUnder(terms, ticket, { nowMs }).verdict;
  } catch (error) {
    if (error instanceof InputError) return "refused";
    throw error;
  }
}

/** The names of the readings that are varied. */
export function variedIn({ readings }: Contract): string[] {
  const all = Object.entries(readings);
  return all.filter(([, one]) => one.decides === "check" && one.varied !== false).map(([name]) => name);
}

/** All combinations of the varied readings of a contract, one after another, the others as given. */
function* combinationsOf(contract: Contract, given: Readings): Generator<Readings> {
  const names = variedIn(contract);
  const options = names.map((name) => Object.keys(contract.readings[name]!.options));
  const count = options.reduce((product, list) => product * list.length, 1);
  for (let index = 0; index < count; index++) {
    let left = index;
    const chosen = names.map((name, i) => {
      const list = options[i]!;
      const option = list[left % list.length]!;
      left = Math.floor(left / list.length);
      return [name, option];
    });
    yield { ...given, ...Object.fromEntries(chosen) };
  }
}

/** What one ticket comes to, by the combination. */
type Outcomes = { readonly readings: Readings; readonly outcome: Outcome }[];

/** The outcomes of several tickets under all combinations; the terms of each are made once and forgotten. */
function outcomesOf(contract: Contract, given: Readings, looks: readonly Look[]): Outcomes[] {
  const outcomes: Outcomes[] = looks.map(() => []);
  for (const readings of combinationsOf(contract, given)) {
    const terms = termsOf(contract, { readings });
    for (const [i, look] of looks.entries()) outcomes[i]!.push({ readings, outcome: outcomeOf(terms, look) });
  }
  return outcomes;
}

/** A spectrum made of all outcomes, its `asked` aside. */
function spectrumOf(
  contract: Contract,
  inForce: Readings,
  outcomes: Outcomes,
): Omit<ReadingSpectrum, "asked"> {
  const count = (wanted: Outcome) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const varied = variedIn(contract);
  const under = (flipped: Readings) =>
    outcomes.find(({ readings }) => varied.every((name) => readings[name] === flipped[name]))!.outcome;
  const verdict = under(inForce);
  return {
    combinations: outcomes.length,
    verdicts: {
      met: count("met"),
      breached: count("breached"),
      pending: count("pending"),
      none: count("none"),
    },
    refused: count("refused"),
    robust: outcomes.every(({ outcome }) => outcome === verdict),
    decisive: varied.flatMap((reading) => {
      const values = Object.fromEntries(
        Object.keys(contract.readings[reading]!.options).map((option) => [
          option,
          under({ ...inForce, [reading]: option }),
        ]),
      );
      return Object.values(values).some((outcome) => outcome !== verdict) ? [{ reading, values }] : [];
    }),
  };
}

/** Whether combinations that agree in some readings always come to the same. */
function hangsOnlyOn(names: readonly string[], outcomes: Outcomes): boolean {
  const found = new Map<string, Outcome>();
  return outcomes.every(({ readings, outcome }) => {
    const key = names.map((name) => readings[name]).join(" ");
    const before = found.get(key) ?? outcome;
    found.set(key, before);
    return before === outcome;
  });
}

/** The situation's ticket, looked at from its instants from which it has a verdict. */
export function looksAt({ ticket, nowsMs }: Situation, contract: Contract, readings: Readings): Look[] {
  const terms = termsOf(contract, { readings });
  const read = readTicket(ticket, terms);
  return nowsMs
    .map((nowMs) => ({ ticket: read, nowMs }))
    .filter((look) => outcomeOf(terms, look) !== "refused");
}

/** Holds the spectrum of tickets to all combinations tried one by one. */
export function agreeWithBruteForce(contract: Contract, inForce: Readings, looks: readonly Look[]): void {
  const terms = termsOf(contract, { readings: inForce });
  const all = outcomesOf(contract, inForce, looks);
  looks.forEach(({ ticket, nowMs }, i) => {
    const outcomes = all[i]!;
    const { verdict, readings } = spectrumUnder(terms, ticket, nowMs);
    const { asked, ...rest } = readings;
    expect(rest).toEqual(spectrumOf(contract, inForce, outcomes));
    expect(verdict).toBe(outcomeOf(terms, { ticket, nowMs }));
    expect(hangsOnlyOn(asked, outcomes), `asked: ${asked}`).toBe(true);
  });
}
