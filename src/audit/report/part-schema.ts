import * as z from "zod/mini";
import { HOURS_OF_WEEK } from "./arrivals.js";
import { RATIO_STEPS } from "./ratios.js";

const count = z.int().check(z.nonnegative());
const text = z.string().check(z.maxLength(100_000));
const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const steps = z.array(count).check(z.length(RATIO_STEPS.length));
/** More than there are months in all years, for each of some metrics. */
const MOST_MONTHS = 1_000_000;

/** What a report shows beside a summary, as a part of a summary holds it. A record is checked when it is judged. */
export const reportPartSchema = z.strictObject({
  arrivals: z.array(count).check(z.length(HOURS_OF_WEEK)),
  months: z
    .array(
      z.strictObject({
        month,
        metric: text,
        counts: z.strictObject({ met: count, breached: count, pending: count, none: count }),
      }),
    )
    .check(z.maxLength(MOST_MONTHS)),
  ratios: z
    .array(z.strictObject({ metric: text, met: steps, late: steps, open: steps }))
    .check(z.maxLength(1000)),
  worst: z
    .array(
      z.strictObject({
        elapsedMs: count,
        targetMs: count.check(z.positive()),
        record: z.looseObject({ id: text }),
      }),
    )
    .check(z.maxLength(10)),
});
