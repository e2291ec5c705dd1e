/** One thing to time: a pass of so many operations, whose results add up to the number it returns. */
export interface Contestant {
  readonly operations: number;
  pass(): number;
}

const PART = 100;

/**
 * A contestant that does one operation on each input; `sumOf` loops over some of them and adds up the results. It is
 * called often with a few inputs, so that it is compiled as a whole and not from the middle of a loop.
 */
export function over<T>(inputs: readonly T[], sumOf: (part: readonly T[]) => number): Contestant {
  const parts: T[][] = [];
  for (let from = 0; from < inputs.length; from += PART) parts.push(inputs.slice(from, from + PART));
  return {
    operations: inputs.length,
    pass: () => {
      let sum = 0;
      for (const part of parts) sum += sumOf(part);
      return sum;
    },
  };
}

/** What one thing took, several times over. */
export interface Spread {
  readonly medianMs: number;
  /** What it takes when nothing else is going on. */
  readonly fastestMs: number;
}

/** What a contestant took per operation, and the median of its ratios to the first one, round by round. */
export interface Timing extends Spread {
  readonly timesFirst: number;
}

const ROUNDS = 21;
const FIRST_WARM_UP_MS = 150;
// Collecting one contestant's garbage can throw away what was compiled for another.
const WARM_UP_MS = 30;
// So short that most rounds are over before another process takes its turn.
const ROUND_MS = 5;

/**
 * Times contestants in turn, round after round, so that a slow spell of the machine meets them all. Their sums are
 * held against those of the first pass: no compiler can leave the work out.
 */
export function race(contestants: readonly Contestant[]): Timing[] {
  const lanes = contestants.map((contestant) => {
    const sum = contestant.pass();
    const passMs = timed(contestant, sum, 1, FIRST_WARM_UP_MS);
    return { contestant, sum, passes: Math.max(1, Math.round(ROUND_MS / passMs)), rounds: [] as number[] };
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (const { contestant, sum, passes, rounds } of lanes) {
      if (passes > 1) timed(contestant, sum, passes, WARM_UP_MS);
      rounds.push(timed(contestant, sum, passes, 0) / contestant.operations);
    }
  }
  const first = lanes[0]!.rounds;
  return lanes.map(({ rounds }) => ({
    ...spreadOf(rounds),
    timesFirst: median(rounds.map((ms, round) => ms / first[round]!)),
  }));
}

/** Milliseconds of a pass, over at least so many of them and at least so long. */
function timed(contestant: Contestant, sum: number, passes: number, atLeastMs: number): number {
  const startMs = performance.now();
  let done = 0;
  let tookMs = 0;
  while (done < passes || tookMs < atLeastMs) {
    if (!Object.is(contestant.pass(), sum)) throw new Error("a pass answered otherwise than the first");
    done++;
    tookMs = performance.now() - startMs;
  }
  return tookMs / done;
}

/** The median and the fastest of some times. */
export function spreadOf(times: readonly number[]): Spread {
  return { medianMs: median(times), fastestMs: Math.min(...times) };
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
