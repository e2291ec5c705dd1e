/** What the verdict of a ticket under all readings of the contract costs, beside a check under each of them. */
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { termsOf } from "../../src/contract/terms.js";
import { spectrumUnder, variedReadings } from "../../src/simulate/spectrum/spectrum.js";
import { checkUnder } from "../../src/sla/check.js";
import { readTicket, type Ticket } from "../../src/ticket/record.js";
import { type Contestant, over, race } from "./measure.js";
import { AFTER_ALL_MS as nowMs, ticketTexts } from "./sample.js";
import type { Row } from "./table.js";

const terms = termsOf(flexibleEngine);
/** So few that a check of each under every combination takes seconds. */
const BESIDE = 20;

/** Spectra of tickets as they mostly are, and of tickets on which many readings have a say. */
export function spectra(): Row[] {
  const tickets = ticketTexts(2000).map((text) => readTicket(JSON.parse(text), terms));
  const plain = tickets.map(withoutRegrades);
  const [whole, simple] = race([spectraOf(tickets), spectraOf(plain)]);
  const { combinations } = spectrumUnder(terms, tickets[0]!, nowMs).readings;
  const [few, one] = [race([spectraOf(tickets.slice(0, BESIDE))]), oneByOne(tickets.slice(0, BESIDE))];
  return [
    {
      title: `the verdict of a ticket under all ${combinations.toLocaleString("en")} combinations of readings`,
    },
    { name: "ten events, held and re-graded", ...whole!, timesFirst: 1 },
    { name: "the same without the re-grade", ...simple! },
    {
      name: "a check under each combination",
      ...one,
      besideMs: few[0]!.medianMs,
      timesFirst: one.medianMs / few[0]!.medianMs,
      remark: "terms made beforehand",
    },
  ];
}

function spectraOf(tickets: readonly Ticket[]): Contestant {
  return over(tickets, (part) =>
    part.reduce((sum, ticket) => sum + spectrumUnder(terms, ticket, nowMs).readings.verdicts.met, 0),
  );
}

const withoutRegrades = (ticket: Ticket): Ticket => ({
  ...ticket,
  events: ticket.events.filter(({ type }) => type !== "regraded"),
});

/** What a check under each combination takes for one ticket; making the terms is not counted, and they are forgotten. */
function oneByOne(tickets: readonly Ticket[]): { medianMs: number; fastestMs: number } {
  let tookMs = 0;
  for (const readings of combinations()) {
    const under = termsOf(flexibleEngine, { readings });
    const startMs = performance.now();
    for (const ticket of tickets) checkUnder(under, ticket, { nowMs });
    tookMs += performance.now() - startMs;
  }
  return { medianMs: tookMs / tickets.length, fastestMs: tookMs / tickets.length };
}

function* combinations(
  left: readonly string[] = variedReadings(flexibleEngine),
  chosen: Readonly<Record<string, string>> = {},
): Generator<Readonly<Record<string, string>>> {
  const [name, ...others] = left;
  if (name === undefined) return yield chosen;
  const options = Object.keys(flexibleEngine.readings[name]!.options);
  for (const option of options) yield* combinations(others, { ...chosen, [name]: option });
}
