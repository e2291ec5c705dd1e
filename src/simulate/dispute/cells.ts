import { type Choice, isLeftOpen } from "../../contract/choice.js";
import type { Terms } from "../../contract/terms.js";
import { type Asking, told } from "../../sla/check.js";
import type { Commitment } from "../../sla/commitment.js";
import { standingOf } from "../../sla/standing.js";
import type { Ticket } from "../../ticket/record.js";
import { formatInstant } from "../../time/instant.js";
import { latestOf } from "../inverse/latest.js";
import { Trials } from "../inverse/trials.js";
import { tooMany } from "../variant.js";
import type { DisputeCell, DisputeStory } from "./story.js";

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

/** The readings under which a dispute is told: each pair of them with its terms. */
export interface DisputeReadings {
  readonly readings: Values;
  readonly inForce: boolean;
  readonly trials: Trials;
}

/** Each pair of readings; one that asks a reading for two values is none. */
export function readingsOf(terms: Terms, { regrade, pauses }: DisputeStory["clocks"]): DisputeReadings[] {
  return regrade.flatMap((row) =>
    pauses.flatMap((column): DisputeReadings[] => {
      const readings: Values = { ...row, ...column };
      if (Object.entries(row).some(([name, value]) => readings[name] !== value)) return [];
      return [
        {
          readings,
          inForce: Object.entries(readings).every(([name, value]) => terms.readings[name] === value),
          trials: new Trials(terms.under(readings), 1 / (regrade.length * pauses.length)),
        },
      ];
    }),
  );
}

/** A ticket under each pair of readings. */
export function cellsOf(ticket: Ticket, pairs: readonly DisputeReadings[], asking: Asking): DisputeCell[] {
  const { nowMs, lang = "en" } = asking;
  return pairs.map(({ readings, inForce, trials }): DisputeCell => {
    const standing = standingOf(trials.terms, ticket, nowMs, lang);
    const { verdict, commitments } = told(trials.terms, ticket, standing, asking);
    return {
      readings,
      inForce,
      verdict,
      commitments: commitments.map((one, i) => {
        const commitment = standing.commitments[i] as Commitment;
        const { dueMs, stoppedMs } = commitment;
        const { atMs, reason } = latestOf(trials, ticket, commitment);
        return {
          ...one,
          wallSlackMs: dueMs === null ? null : dueMs - (stoppedMs ?? nowMs),
          latestAt: atMs === null ? null : formatInstant(atMs, trials.terms.zone),
          reason,
        };
      }),
    };
  });
}
