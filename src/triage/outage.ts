/** A planned outage of an account, its instants read. */
export interface Outage {
  readonly service: string;
  readonly kind: string;
  readonly interruption: boolean;
  readonly announcedMs: number;
  readonly startMs: number;
  readonly endMs: number;
}
