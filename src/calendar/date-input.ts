import { parseInstant } from "../time/instant.js";

/**
 * An instant as the library takes it: a Date, epoch milliseconds, or ISO 8601 text with an offset.
 *
 * @example
 * const same: DateInput[] = [new Date(0), 0, "1970-01-01T01:00:00+01:00"];
 */
export type DateInput = Date | number | string;

/** The epoch milliseconds of an instant. Throws a RangeError for an invalid one. */
export function instantMsOf(date: DateInput): number {
  const instantMs =
    typeof date === "string" ? parseInstant(date) : date instanceof Date ? date.getTime() : date;
  if (Number.isSafeInteger(instantMs)) return instantMs;
  throw new RangeError(`not an instant: ${String(date)}`);
}
