import * as z from "zod/mini";

/** Ten years: what takes longer is none of a desk's business, and stays exact in milliseconds. */
const MOST_MINUTES = 10 * 366 * 24 * 60;
/** As many durations as a log of a large desk has in years. */
const MOST_SAMPLES = 1_000_000;

const minutes = z.number().check(z.nonnegative(), z.maximum(MOST_MINUTES));
const positive = z.number().check(z.positive(), z.maximum(MOST_MINUTES));

/** How long something takes: a distribution by name, in minutes. */
export const distributionSchema = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("constant"), minutes }),
  z.strictObject({ is: z.literal("exponential"), meanMinutes: positive }),
  z.strictObject({ is: z.literal("uniform"), fromMinutes: minutes, toMinutes: minutes }),
  /** `sigma` is the standard deviation of the logarithm. */
  z.strictObject({
    is: z.literal("lognormal"),
    medianMinutes: positive,
    sigma: z.number().check(z.nonnegative(), z.maximum(10)),
  }),
  z.strictObject({ is: z.literal("lognormal-by-mean"), meanMinutes: positive, sdMinutes: minutes }),
  /** Durations that were observed: each is as likely as any other. */
  z.strictObject({
    is: z.literal("empirical"),
    samplesMinutes: z.array(minutes).check(z.minLength(1), z.maxLength(MOST_SAMPLES)),
  }),
]);

/**
 * How long something takes: a distribution by name, its figures in minutes.
 *
 * @example
 * ```ts
 * const typing: Distribution = { is: "lognormal", medianMinutes: 12, sigma: 0.8 };
 * const alike: Distribution = { is: "lognormal-by-mean", meanMinutes: 15, sdMinutes: 10 };
 * const observed: Distribution = { is: "empirical", samplesMinutes: [4, 4.5, 30] };
 * ```
 */
export type Distribution = z.output<typeof distributionSchema>;
