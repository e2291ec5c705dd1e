import * as z from "zod/mini";

const count = z.int().check(z.nonnegative());
const text = z.string().check(z.maxLength(100_000));
const status = z.enum(["met", "breached", "pending", "none"]);
const outcome = z.enum(["met", "breached", "pending", "none", "refused"]);
const verdicts = z.strictObject({ met: count, breached: count, pending: count, none: count });
/** More readings, and more changes of one's option, than any contract has. */
const MANY = 1000;

/** What the readings of a contract decide of many tickets, as a part of a summary holds it. */
export const spectraSchema = z.strictObject({
  totals: z.strictObject({
    tickets: count,
    robust: count,
    contested: count,
    together: count,
    verdicts,
    readings: z
      .array(
        z.strictObject({
          reading: text,
          tickets: count,
          options: z.record(
            z.string(),
            z.array(z.strictObject({ from: status, to: outcome, tickets: count })).check(z.maxLength(MANY)),
          ),
        }),
      )
      .check(z.maxLength(MANY)),
  }),
  contested: z
    .array(
      z.strictObject({
        ticket: text,
        evaluatedAt: text,
        verdict: status,
        readings: z.strictObject({
          combinations: count.check(z.positive()),
          verdicts,
          refused: count,
          robust: z.boolean(),
          asked: z.array(text).check(z.maxLength(MANY)),
          decisive: z
            .array(z.strictObject({ reading: text, values: z.record(z.string(), outcome) }))
            .check(z.maxLength(MANY)),
        }),
      }),
    )
    .check(z.maxLength(10)),
});
