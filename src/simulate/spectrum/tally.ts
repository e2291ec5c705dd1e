import type { Contract } from "../../contract/schema.js";
import type { CommitmentStatus } from "../../sla/commitment.js";
import type { Variable } from "./answers.js";
import type { DecisiveReading, Outcome, Spectrum } from "./reading-spectrum.js";

/** Counts combinations of readings by what they come to. */
export class Tally {
  readonly #readings: Contract["readings"];
  readonly #combinations: number;
  readonly #counts = { met: 0, breached: 0, pending: 0, none: 0, refused: 0 };
  readonly #asked = new Set<string>();
  /** What comes of one reading flipped alone, by reading and option. */
  readonly #flips = new Map<string, Map<string, Outcome>>();
  #verdict: CommitmentStatus = "none";
  /** How many ways were taken. */
  ways = 0;

  constructor({ readings }: Contract, combinations: number) {
    this.#readings = readings;
    this.#combinations = combinations;
  }

  /** Takes what came of some answers: it stands for every combination that gives them. The first option is in force. */
  take(outcome: Outcome, answers: readonly Readonly<Variable>[]): void {
    this.ways++;
    let share = this.#combinations;
    const flipped: Readonly<Variable>[] = [];
    for (const one of answers) {
      share /= one.options.length;
      if (one.at > 0) flipped.push(one);
      this.#asked.add(one.name);
    }
    this.#counts[outcome] += share;
    const [alone, ...others] = flipped;
    if (alone === undefined) this.#verdict = outcome as CommitmentStatus;
    else if (others.length === 0) this.#flip(alone, outcome);
  }

  #flip({ name, options, at }: Readonly<Variable>, outcome: Outcome): void {
    const flips = this.#flips.get(name) ?? new Map<string, Outcome>();
    this.#flips.set(name, flips.set(options[at] as string, outcome));
  }

  result(): Pick<Spectrum, "verdict" | "readings"> {
    const { refused, ...verdicts } = this.#counts;
    const verdict = this.#verdict;
    return {
      verdict,
      readings: {
        combinations: this.#combinations,
        verdicts,
        refused,
        robust: verdicts[verdict] === this.#combinations,
        asked: Object.keys(this.#readings).filter((name) => this.#asked.has(name)),
        decisive: this.#decisive(),
      },
    };
  }

  /** The readings of which an option gives another verdict; one that was not asked for gives the same. */
  #decisive(): DecisiveReading[] {
    const verdict = this.#verdict;
    return Object.entries(this.#readings).flatMap(([reading, { options }]) => {
      const flips = this.#flips.get(reading);
      const values = Object.keys(options).map((option) => [option, flips?.get(option) ?? verdict]);
      return values.some(([, outcome]) => outcome !== verdict)
        ? [{ reading, values: Object.fromEntries(values) }]
        : [];
    });
  }
}
