import type { Terms } from "../contract/terms.js";
import { formatInstant } from "../time/instant.js";
import { type Catalogue, catalogueOf } from "../wording/catalogue.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { type AutoClosure, autoClosureOf } from "./auto-closure.js";
import type { Ticket } from "./record.js";
import { refusal } from "./refusal.js";
import type { LifecycleContext } from "./statechart.js";
import { initialState, type State, take } from "./table.js";

/** The index that a change has which no event of the log made: the automatic closure. */
const BY_ITSELF = -1;

/** From an instant on, a value: the state of a ticket, its priority, its offer. */
export interface Change<T> {
  readonly atMs: number;
  /** Index of the event that made the change, or {@link BY_ITSELF}. */
  readonly event: number;
  readonly value: T;
}

/** What was accepted with a remark. */
export interface Note {
  readonly event: number;
  readonly rule: string;
  readonly message: string;
}

/** A ticket's history up to an instant, as the lifecycle tells it. */
export interface History {
  readonly states: readonly Change<State>[];
  readonly priorities: readonly Change<string | null>[];
  readonly offers: readonly Change<string>[];
  readonly autoClosure: AutoClosure | null;
  readonly notes: readonly Note[];
}

/**
 * Replays a ticket's log through the lifecycle up to `nowMs`; later events have not happened yet. A resolution
 * left unconfirmed is closed at its instant (LIF-5). Throws an {@link InputError} at the first event that the
 * lifecycle does not allow.
 */
export function replay(ticket: Ticket, terms: Terms, nowMs: number, lang: Language = "en"): History {
  const { events } = ticket;
  const receivedMs = (events[0] as Ticket["events"][number]).atMs;
  if (receivedMs > nowMs) {
    const say = catalogueOf(lang);
    const found = formatInstant(receivedMs, terms.zone);
    const allowed = say.notAfterNow(formatInstant(nowMs, terms.zone));
    throw new InputError([
      say.problem({
        code: "received-later",
        ticket: ticket.id,
        event: 0,
        path: "events.0.at",
        found,
        allowed,
      }),
    ]);
  }
  const log = new Replay(ticket, terms, lang);
  for (let index = 1; index < events.length; index++) {
    if ((events[index] as Ticket["events"][number]).atMs > nowMs) break;
    log.take(index);
  }
  return log.historyAt(nowMs);
}

/** A log that is replayed event by event; its receipt is taken already. */
export interface Replaying {
  /** Takes the event after the one taken last. */
  take(index: number): void;
  /** What was taken, at an instant that is no earlier. The lists grow when more is taken. */
  historyAt(nowMs: number): History;
}

/** Replays a log as {@link replay} does, for who looks at it after each event. */
export function replaying(ticket: Ticket, terms: Terms, lang: Language = "en"): Replaying {
  return new Replay(ticket, terms, lang);
}

/** A class and no closures, which would have to be made anew for each of many tickets. */
class Replay implements Replaying {
  readonly #ticket: Ticket;
  readonly #terms: Terms;
  readonly #lang: Language;
  readonly #receivedMs: number;
  readonly #context: LifecycleContext;
  readonly #states: Change<State>[];
  readonly #priorities: Change<string | null>[];
  readonly #offers: Change<string>[];
  readonly #notes: Note[] = [];
  #state = initialState;
  #autoClosure: AutoClosure | null = null;

  constructor(ticket: Ticket, terms: Terms, lang: Language) {
    const { atMs } = ticket.events[0] as Ticket["events"][number];
    const { priority = null, offer } = ticket;
    this.#ticket = ticket;
    this.#terms = terms;
    this.#lang = lang;
    this.#receivedMs = atMs;
    this.#context = { priority, offer, reopening: terms.reopening.value };
    this.#states = [{ atMs, event: 0, value: initialState }];
    this.#priorities = [{ atMs, event: 0, value: priority }];
    this.#offers = [{ atMs, event: 0, value: offer }];
  }

  take(index: number): void {
    const event = this.#ticket.events[index] as Ticket["events"][number];
    const { atMs } = event;
    const context = this.#context;
    this.#lapse(atMs);
    const step = take(this.#state, context, event);
    if (step === undefined) {
      throw new InputError([refusal(this.#ticket, index, this.#state, context, catalogueOf(this.#lang))]);
    }
    switch (event.type) {
      case "regraded":
        this.#remark(index, event.to);
        context.priority = event.to;
        this.#priorities.push({ atMs, event: index, value: event.to });
        break;
      case "offer-changed":
        context.offer = event.to;
        this.#offers.push({ atMs, event: index, value: event.to });
        break;
      case "resolved":
        this.#autoClosure = autoClosureOf(atMs, this.#terms.autoClosure.at(this.#receivedMs));
        break;
      case "confirmed":
      case "refused":
        if (step.target === null && this.#autoClosure !== null) {
          const say = catalogueOf(this.#lang);
          this.#notes.push(tooLate(index, event.type, this.#autoClosure, this.#terms, say));
        } else if (event.type === "refused") {
          this.#autoClosure = null;
        }
        break;
    }
    const { target } = step;
    if (target === null || target === this.#state) return;
    this.#state = target;
    this.#states.push({ atMs, event: index, value: target });
  }

  historyAt(nowMs: number): History {
    this.#lapse(nowMs);
    return {
      states: this.#states,
      priorities: this.#priorities,
      offers: this.#offers,
      autoClosure: this.#autoClosure,
      notes: this.#notes,
    };
  }

  /** Closes a resolution that was not confirmed until an instant. */
  #lapse(untilMs: number): void {
    const closure = this.#autoClosure;
    if (closure === null || this.#state.status !== "resolved" || !closure.isBy(untilMs)) return;
    const closing = take(this.#state, this.#context, AUTO_CLOSED);
    if (!closing?.target) return;
    this.#state = closing.target;
    this.#states.push(lapsed(closure, closing.target));
  }

  #remark(event: number, to: string): void {
    const { priority } = this.#context;
    const rule = this.#terms.regradeRemark(priority, to);
    if (rule === null) return;
    const say = catalogueOf(this.#lang);
    this.#notes.push({ event, rule, message: say.note.regradeOutside(priority ?? say.nothing, to) });
  }
}

const AUTO_CLOSED = { type: "auto-closed" } as const;

/** What is said of an answer after the automatic closure, whose instant can be left open. */
function tooLate(
  event: number,
  type: "confirmed" | "refused",
  closure: AutoClosure,
  terms: Terms,
  say: Catalogue,
): Note {
  return {
    event,
    rule: closure.rule,
    get message() {
      return say.note.tooLate(type, formatInstant(closure.dueMs, terms.zone));
    },
  };
}

/** The state after an automatic closure, whose instant can be left open. */
function lapsed(closure: AutoClosure, value: State): Change<State> {
  return {
    get atMs() {
      return closure.dueMs;
    },
    event: BY_ITSELF,
    value,
  };
}
