import type { Contract } from "../../contract/schema.js";
import type { CommitmentStatus } from "../../sla/commitment.js";
import type { Outcome, Spectrum } from "./reading-spectrum.js";
import { variedReadings } from "./spectrum.js";

/** How many tickets an option of a reading takes from one verdict to another. */
interface OutcomeChange {
  readonly from: CommitmentStatus;
  readonly to: Outcome;
  readonly tickets: number;
}

/** What a reading decides of many tickets. */
interface ReadingTotal {
  readonly reading: string;
  /** Tickets whose verdict another option of it changes, all other readings as in force. */
  readonly tickets: number;
  readonly options: Readonly<Record<string, readonly OutcomeChange[]>>;
}

/** What a contract's readings decide of many tickets. */
export interface ReadingTotals {
  readonly tickets: number;
  /** Tickets with the same verdict under all combinations. */
  readonly robust: number;
  /** The others: their verdict hangs on how the contract is read. */
  readonly contested: number;
  /** Of those, how many no reading changes alone, but several together. */
  readonly together: number;
  /** The verdicts under the readings in force. */
  readonly verdicts: Readonly<Record<CommitmentStatus, number>>;
  readonly readings: readonly ReadingTotal[];
}

const OUTCOMES = ["met", "breached", "pending", "none", "refused"] as const;

/** Adds up the spectra of tickets, in memory that grows with the contract and not with the tickets. */
export class ReadingSums {
  readonly #contract: Contract;
  readonly #verdicts = { met: 0, breached: 0, pending: 0, none: 0 };
  readonly #decided = new Map<string, number>();
  /** By reading, option, and both verdicts. */
  readonly #changes = new Map<string, number>();
  #tickets = 0;
  #robust = 0;
  #together = 0;

  constructor(contract: Contract) {
    this.#contract = contract;
  }

  take({ verdict, readings: { robust, decisive } }: Spectrum): void {
    this.#tickets++;
    this.#verdicts[verdict]++;
    if (robust) this.#robust++;
    else if (decisive.length === 0) this.#together++;
    for (const { reading, values } of decisive) {
      count(this.#decided, reading);
      for (const [option, outcome] of Object.entries(values)) {
        if (outcome !== verdict) count(this.#changes, keyOf(reading, option, verdict, outcome));
      }
    }
  }

  /** Takes the sums of other tickets of the same contract. */
  merge({ tickets, robust, together, verdicts, readings }: ReadingTotals): void {
    this.#tickets += tickets;
    this.#robust += robust;
    this.#together += together;
    for (const status of Object.keys(this.#verdicts) as CommitmentStatus[])
      this.#verdicts[status] += verdicts[status];
    for (const { reading, tickets, options } of readings) {
      count(this.#decided, reading, tickets);
      for (const [option, changes] of Object.entries(options)) {
        for (const { from, to, tickets } of changes)
          count(this.#changes, keyOf(reading, option, from, to), tickets);
      }
    }
  }

  totals(): ReadingTotals {
    return {
      tickets: this.#tickets,
      robust: this.#robust,
      contested: this.#tickets - this.#robust,
      together: this.#together,
      verdicts: { ...this.#verdicts },
      readings: variedReadings(this.#contract).map((reading) => ({
        reading,
        tickets: this.#decided.get(reading) ?? 0,
        options: Object.fromEntries(
          Object.keys(this.#contract.readings[reading]?.options ?? {}).map((option) => [
            option,
            this.#changesBy(reading, option),
          ]),
        ),
      })),
    };
  }

  #changesBy(reading: string, option: string): OutcomeChange[] {
    return (Object.keys(this.#verdicts) as CommitmentStatus[]).flatMap((from) =>
      OUTCOMES.flatMap((to) => {
        const tickets = this.#changes.get(keyOf(reading, option, from, to)) ?? 0;
        return tickets === 0 ? [] : [{ from, to, tickets }];
      }),
    );
  }
}

/** Names of readings and options have no spaces. */
const keyOf = (...parts: readonly string[]) => parts.join(" ");

function count(counts: Map<string, number>, key: string, n = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}
