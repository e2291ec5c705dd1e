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
  const log = replaying(ticket, terms, lang);
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
  const say = catalogueOf(lang);
  const { events } = ticket;
  const receivedMs = (events[0] as Ticket["events"][number]).atMs;
  const context: LifecycleContext = {
    priority: ticket.priority ?? null,
    offer: ticket.offer,
    reopening: terms.reopening.value,
  };
  let state = initialState;
  const states: Change<State>[] = [{ atMs: receivedMs, event: 0, value: state }];
  const priorities: Change<string | null>[] = [{ atMs: receivedMs, event: 0, value: context.priority }];
  const offers: Change<string>[] = [{ atMs: receivedMs, event: 0, value: context.offer }];
  const notes: Note[] = [];
  let autoClosure: AutoClosure | null = null;

  const enter = (atMs: number, event: number, next: State) => {
    if (next === state) return;
    state = next;
    states.push({ atMs, event, value: next });
  };
  const lapse = (untilMs: number) => {
    if (autoClosure === null || state.status !== "resolved" || !autoClosure.isBy(untilMs)) return;
    const closing = take(state, context, { type: "auto-closed" });
    if (!closing?.target) return;
    state = closing.target;
    states.push(lapsed(autoClosure, state));
  };

  const takeEvent = (index: number) => {
    const event = events[index] as Ticket["events"][number];
    lapse(event.atMs);
    const step = take(state, context, event);
    if (step === undefined) throw new InputError([refusal(ticket, index, state, context, say)]);
    switch (event.type) {
      case "regraded": {
        const remark = terms.regradeRemark(context.priority, event.to);
        if (remark !== null) {
          const message = say.note.regradeOutside(context.priority ?? say.nothing, event.to);
          notes.push({ event: index, rule: remark, message });
        }
        context.priority = event.to;
        priorities.push({ atMs: event.atMs, event: index, value: event.to });
        break;
      }
      case "offer-changed":
        context.offer = event.to;
        offers.push({ atMs: event.atMs, event: index, value: event.to });
        break;
      case "resolved":
        autoClosure = autoClosureOf(event.atMs, terms.autoClosure.at(receivedMs));
        break;
      case "confirmed":
      case "refused":
        if (step.target === null && autoClosure !== null) {
          notes.push(tooLate(index, event.type, autoClosure, terms, say));
        } else if (event.type === "refused") {
          autoClosure = null;
        }
        break;
    }
    if (step.target !== null) enter(event.atMs, index, step.target);
  };
  return {
    take: takeEvent,
    historyAt: (nowMs) => {
      lapse(nowMs);
      return { states, priorities, offers, autoClosure, notes };
    },
  };
}

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
