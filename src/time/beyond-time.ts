/** An instant or a day outside the years 1 to 9999, or one that is only reached beyond them. */
export class BeyondTimeError extends RangeError {
  override readonly name = "BeyondTimeError";
}
