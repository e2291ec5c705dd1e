import { dueMsFrom } from "../clock/target.js";
import type { SetTarget } from "../contract/targets.js";
import type { Terms } from "../contract/terms.js";
import type { TicketEvent, TicketRecord } from "../ticket/record.js";
import type { LifecycleContext, LifecycleEvent } from "../ticket/statechart.js";
import { initialState, type TicketStatus, take } from "../ticket/table.js";
import { formatInstant } from "../time/instant.js";
import type { Zone } from "../time/zone.js";

type Untimed<E> = E extends unknown ? Omit<E, "at"> : never;
/** An event of a ticket before it has its instant. */
export type NewEvent = Untimed<TicketEvent>;

/** Types of the events that carry more than their instant. */
const CARRYING: ReadonlySet<NewEvent["type"]> = new Set([
  ...(["held", "regraded", "offer-changed", "resolved", "closed-out-of-scope"] as const),
]);

/** A ticket's log while an importer writes it: it takes no event that the lifecycle would refuse. */
export class TicketLog {
  readonly events: TicketRecord["events"] = [];
  /** How long a resolution waits, by what held when the ticket was received. */
  readonly #closesAfter: SetTarget | undefined;
  readonly #zone: Zone;
  readonly #context: LifecycleContext;
  #state = initialState;
  /** When the ticket was last resolved. */
  #resolvedMs = Number.POSITIVE_INFINITY;
  /** When it closes by itself, once that was asked: no other event comes after most resolutions. */
  #closesMs: number | null = null;

  /** The log of a ticket just received; its instants are written in the time of `zone`. */
  constructor(
    receivedMs: number,
    { offer, priority }: { offer: string; priority: string | null },
    terms: Terms,
    zone: Zone,
  ) {
    this.#closesAfter = terms.autoClosure.at(receivedMs)?.value;
    this.#zone = zone;
    this.#context = { offer, priority, reopening: terms.reopening.value };
    this.#push({ type: "received" }, receivedMs);
  }

  get status(): TicketStatus {
    return this.#state.status;
  }

  get priority(): string | null {
    return this.#context.priority;
  }

  get offer(): string {
    return this.#context.offer;
  }

  /** Index of the latest event. */
  get latest(): number {
    return this.events.length - 1;
  }

  /** Lets time pass up to an instant: a resolution that nobody refused in time closes the ticket (LIF-5). */
  passTo(atMs: number): void {
    if (this.#closesAfter === undefined || this.status !== "resolved" || atMs <= this.#resolvedMs) return;
    this.#closesMs ??= dueMsFrom(this.#closesAfter, this.#resolvedMs);
    if (this.#closesMs > atMs) return;
    this.#state = take(this.#state, this.#context, { type: "auto-closed" })?.target ?? this.#state;
  }

  /** Adds an event at an instant not before the latest one, if the lifecycle allows it there. */
  add(event: NewEvent, atMs: number): boolean {
    this.passTo(atMs);
    const step = take(this.#state, this.#context, event as LifecycleEvent);
    if (step === undefined) return false;
    this.#state = step.target ?? this.#state;
    if (event.type === "regraded") this.#context.priority = event.to;
    if (event.type === "offer-changed") this.#context.offer = event.to;
    if (event.type === "resolved") {
      this.#resolvedMs = atMs;
      this.#closesMs = null;
    }
    this.#push(event, atMs);
    return true;
  }

  #push(event: NewEvent, atMs: number): void {
    const at = formatInstant(atMs, this.#zone);
    // Most events carry nothing else, and one shape for them is several times faster to make than a copy.
    this.events.push(
      CARRYING.has(event.type)
        ? ({ ...event, at } as TicketEvent)
        : ({ type: event.type, at } as TicketEvent),
    );
  }
}
