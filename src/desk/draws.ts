/** What a ticket draws a number for. The numbers stand for good: with others the same seed would give other tickets. */
export const PURPOSE = {
  arrival: 0,
  offer: 1,
  category: 2,
  request: 3,
  priority: 4,
  api: 5,
  grading: 6,
  dispute: 7,
  disputeDuration: 8,
  upheld: 9,
  information: 10,
  informationEffort: 11,
  informationDelay: 12,
  firstAnswer: 13,
  outOfScope: 14,
  level2: 15,
  level3: 16,
  resolution: 17,
  level2Effort: 18,
  level3Effort: 19,
  hold: 20,
  holdDuration: 21,
  holdPlace: 22,
  release: 23,
  releaseDelay: 24,
  refusal: 25,
  refusalDelay: 26,
  refusalEffort: 27,
  confirmation: 28,
  confirmationDelay: 29,
} as const;
type Purpose = (typeof PURPOSE)[keyof typeof PURPOSE];

/** Rounds of one purpose that have a number of their own. */
export const ROUNDS = 64;
const BITS_OF_ROUND = 6;
const BITS_OF_PURPOSE = 5;
const TWO_TO_32 = 2 ** 32;
const MIXING = 16;

/**
 * Random numbers that are looked up rather than drawn in turn: each is that of a seed, a run, a ticket, a purpose and
 * a round of it, whatever else was drawn before. So another staffing gives the same tickets the same needs.
 * The generator is sfc32 (Doty-Humphrey, PractRand), whose 128 bits of state hold the whole key, so that no two keys
 * share a state; it is run until each bit of the key has reached all the others.
 */
export class Draws {
  readonly #seedLow: number;
  readonly #seedHigh: number;
  readonly #run: number;

  constructor(seed: number, run: number) {
    if (!(Number.isSafeInteger(seed) && seed >= 0)) throw new RangeError(`not a seed from 0 on: ${seed}`);
    if (!(Number.isInteger(run) && run >= 1 && run < TWO_TO_32))
      throw new RangeError(`not a run from 1 on: ${run}`);
    this.#seedLow = (seed % TWO_TO_32) | 0;
    this.#seedHigh = Math.floor(seed / TWO_TO_32) << (BITS_OF_PURPOSE + BITS_OF_ROUND);
    this.#run = run | 0;
  }

  /** A number above 0 and below 1, each as likely as any other. */
  of(ticket: number, purpose: Purpose, round = 0): number {
    let a = this.#seedLow;
    let b = this.#seedHigh | (purpose << BITS_OF_ROUND) | round;
    let c = ticket | 0;
    let counter = this.#run;
    let out = 0;
    for (let i = 0; i < MIXING; i++) {
      out = (a + b + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + out) | 0;
    }
    return ((out >>> 0) + 0.5) / TWO_TO_32;
  }

  /** Whether a ticket is one of a share of them. A larger share takes in all those of a smaller one. */
  isOneOf(share: number | undefined, ticket: number, purpose: Purpose, round = 0): boolean {
    return share !== undefined && share > 0 && this.of(ticket, purpose, round) < share;
  }
}
