/** The stretch of time that an axis shows, epoch milliseconds. */
export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}
