import type { TicketEvent } from "../ticket/record.js";
import type { Nature } from "./nature.js";

type WithoutText<T> = T extends { readonly at: string } ? Omit<T, "at"> : never;
/** An event without its instant. */
type Happening = WithoutText<TicketEvent>;

/** A ticket of a simulated desk: what it is, and its log so far. */
export class DeskTicket {
  /** Its place in the order of receipt, from 1 on. */
  readonly number: number;
  readonly nature: Nature;
  readonly receivedMs: number;
  readonly log: (Happening & { readonly atMs: number })[];
  /** The priority in force. */
  priority: string | null;
  /** Of the last resolution that was not refused: its instant, and when it closes by itself. */
  resolved: { readonly atMs: number; readonly closesMs: number } | null = null;
  closedBecause: "confirmed" | "out-of-scope" | null = null;

  constructor(number: number, nature: Nature, receivedMs: number) {
    this.number = number;
    this.nature = nature;
    this.receivedMs = receivedMs;
    this.priority = nature.declared;
    this.log = [{ type: "received", atMs: receivedMs }];
  }

  write(atMs: number, happening: Happening): void {
    this.log.push({ ...happening, atMs });
  }
}
