import type { Terms } from "../../contract/terms.js";
import type { Ticket, TicketEvent, TicketRecord } from "../../ticket/record.js";
import { replaying } from "../../ticket/replay.js";
import { allowedIn } from "../../ticket/table.js";
import { FIRST_INSTANT_MS, formatInstant, LAST_INSTANT_MS, readInstant } from "../../time/instant.js";
import { InputError } from "../../wording/problem.js";

/** An event as it stands in a record. */
export type RecordEvent = TicketRecord["events"][number];
type EventType = TicketEvent["type"];

/** Every type of event, in the order of a ticket's life. */
export const EVENT_TYPES: readonly EventType[] = [
  "received",
  "information-requested",
  "information-provided",
  "acknowledged",
  "held",
  "resumed",
  "regraded",
  "offer-changed",
  "resolved",
  "deployed",
  "refused",
  "confirmed",
  "closed-out-of-scope",
  "commented",
];

/** A record and where in its log the event is that was changed. */
interface Edited {
  readonly record: TicketRecord;
  readonly index: number;
}

/** The instant of an event, NaN where it has none that can be read. */
export function instantOf({ at }: Pick<RecordEvent, "at">): number {
  const ms = readInstant(at);
  return typeof ms === "number" ? ms : Number.NaN;
}

/** An instant as a record holds it, the nearest one that there is. */
export function written(ms: number, { zone }: Terms): string {
  return formatInstant(Math.round(Math.min(LAST_INSTANT_MS, Math.max(FIRST_INSTANT_MS, ms))), zone);
}

/** The log with an event in place of another, moved to where its instant belongs, no further than it must. */
export function withEvent(record: TicketRecord, index: number, event: RecordEvent): Edited {
  const others = record.events.filter((_, i) => i !== index);
  const atMs = instantOf(event);
  const ms = (i: number) => instantOf(others[i] as RecordEvent);
  let to = Math.min(index, others.length);
  while (to > 0 && ms(to - 1) > atMs) to--;
  while (to < others.length && ms(to) < atMs) to++;
  return { record: { ...record, events: others.toSpliced(to, 0, event) }, index: to };
}

/** The log with another event, after those at its instant. */
export function withAdded(record: TicketRecord, event: RecordEvent): Edited {
  return withEvent(record, record.events.length, event);
}

/** The log without an event. */
export function without(record: TicketRecord, index: number): TicketRecord {
  return { ...record, events: record.events.toSpliced(index, 1) };
}

/** An event of a type with what such an event must carry, as the contract has it. */
export function eventOf(
  type: EventType,
  at: string,
  { record, terms }: { record: TicketRecord; terms: Terms },
): RecordEvent {
  const other = (all: readonly string[], one: string | null | undefined) =>
    all.find((name) => name !== one) ?? "";
  if (type === "regraded") return { type, at, to: other(terms.vocabulary.priorities, record.priority) };
  if (type === "offer-changed") return { type, at, to: other(terms.vocabulary.offers, record.offer) };
  if (type === "closed-out-of-scope") return { type, at, rule: scopeRuleOf(terms) };
  return { type, at };
}

/** The rule by which a ticket is out of scope, where the contract has one. */
function scopeRuleOf({ contract, noCommitment }: Terms): string {
  const found = noCommitment.find(({ when }) => when.value?.closedBecause === "out-of-scope");
  return found?.row.rule ?? (Object.keys(contract.rules)[0] as string);
}

const allowed = new Map<string, readonly string[]>();

/** The types that the lifecycle allows, the same list for the same state. */
function possibleIn(
  history: ReturnType<ReturnType<typeof replaying>["historyAt"]>,
  terms: Terms,
): readonly string[] {
  const state = history.states.at(-1)?.value;
  if (state === undefined) return [];
  const reopening = terms.reopening.value;
  const key = `${state.path} ${reopening}`;
  let types = allowed.get(key);
  if (types === undefined) {
    types = allowedIn(state, { priority: null, offer: "", reopening });
    allowed.set(key, types);
  }
  return types;
}

/**
 * What the lifecycle allows in the place of each event of a log, and last after all that happens up to an instant; none
 * after an event that it refuses.
 */
export function possibleTypes(ticket: Ticket, terms: Terms, untilMs: number): readonly (readonly string[])[] {
  const { events } = ticket;
  const msOf = (i: number) => (events[i] as Ticket["events"][number]).atMs;
  const found: (readonly string[])[] = [["received"]];
  const log = replaying(ticket, terms);
  let last: readonly string[] | null = null;
  try {
    for (let i = 1; i < events.length; i++) {
      if (msOf(i) > untilMs) last ??= possibleIn(log.historyAt(untilMs), terms);
      found.push(possibleIn(log.historyAt(msOf(i)), terms));
      log.take(i);
    }
    last ??= possibleIn(log.historyAt(Math.max(untilMs, msOf(events.length - 1))), terms);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  while (found.length < events.length) found.push([]);
  return [...found, last ?? []];
}
