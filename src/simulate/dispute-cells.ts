import { type Choice, isLeftOpen } from "../contract/choice.js";
import type { Terms } from "../contract/terms.js";
import { type Asking, type CheckedCommitment, checkUnder } from "../sla/check.js";
import type { Ticket } from "../ticket/record.js";
import { parseInstant } from "../time/instant.js";
import type { DisputeCell, DisputeCommitment, DisputeStory } from "./dispute-story.js";
import { tooMany } from "./variant.js";

type Values = Readonly<Record<string, string>>;

/** The values of readings under which a choice of the contract comes to each of its ends. */
function waysOf<T>(choice: Choice<T>, given: Values = {}): Values[] {
  if (!isLeftOpen(choice)) return [given];
  const { reading, when } = choice;
  return Object.entries(when).flatMap(([value, next]): Values[] => {
    // Asked for a second time a reading says the same.
    const fixed = Object.hasOwn(given, reading) ? given[reading] : value;
    return fixed === value ? waysOf(next, { ...given, [reading]: value }) : [];
  });
}

/** The readings of the contract that say what a re-grade, and what a hold, does to a clock, by all their values. */
export function clocksOf({ contract }: Terms, asking: Asking): DisputeStory["clocks"] {
  const regrade = waysOf(contract.clocks.regrade.counts);
  const pauses = waysOf(contract.clocks.pauses.while);
  tooMany("readings", regrade.length * pauses.length, asking.lang ?? "en");
  tooMany("priorities", contract.priorities.length, asking.lang ?? "en");
  return { regrade, pauses };
}

/** A ticket under each pair of readings; a pair that asks one reading for two values is none. */
export function cellsOf(
  terms: Terms,
  ticket: Ticket,
  clocks: DisputeStory["clocks"],
  asking: Asking,
): DisputeCell[] {
  return clocks.regrade.flatMap((regrade) =>
    clocks.pauses.flatMap((pauses): DisputeCell[] => {
      const readings: Values = { ...regrade, ...pauses };
      if (Object.entries(regrade).some(([name, value]) => readings[name] !== value)) return [];
      const { verdict, commitments } = checkUnder(terms.under(readings), ticket, asking);
      return [
        {
          readings,
          inForce: Object.entries(readings).every(([name, value]) => terms.readings[name] === value),
          verdict,
          commitments: commitments.map((one) => withSlack(one, asking.nowMs)),
        },
      ];
    }),
  );
}

function withSlack(commitment: CheckedCommitment, nowMs: number): DisputeCommitment {
  const { dueAt, stoppedAt } = commitment;
  const endMs = stoppedAt === null ? nowMs : parseInstant(stoppedAt);
  return { ...commitment, slackMs: dueAt === null ? null : parseInstant(dueAt) - endMs };
}
