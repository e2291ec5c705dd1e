import type { Terms } from "../../contract/terms.js";
import { withinTime } from "../../sla/within-time.js";
import type { Ticket } from "../../ticket/record.js";
import { replaying } from "../../ticket/replay.js";
import { formatInstant, LAST_INSTANT_MS } from "../../time/instant.js";
import { catalogueOf } from "../../wording/catalogue.js";
import type { Language } from "../../wording/language.js";
import type { Occurrence } from "./occurrence.js";
import { occurrenceWordsOf } from "./occurrence-words.js";
import type { Life, Saying, Told } from "./saying.js";
import { sayingsOf } from "./sayings.js";

/** How far to go, and how to tell it. */
interface Horizon {
  /** Last instant that happens, epoch milliseconds; without it until nothing more falls due. */
  readonly untilMs?: number;
  readonly lang?: Language;
}

/** What was said, since when, and since when no longer. */
interface Said {
  readonly id: string;
  readonly atMs: number;
  readonly told: Told;
  withdrawnMs: number | null;
}

/**
 * What happens to a ticket by its log and the contract alone, in order: virtual time goes from due instant to due
 * instant, and an occurrence happens at the first at which a check says so. Throws an `InputError` as a check does.
 */
export function occurrencesUnder(terms: Terms, ticket: Ticket, horizon: Horizon = {}): Occurrence[] {
  const { untilMs = LAST_INSTANT_MS, lang = "en" } = horizon;
  const receivedMs = (ticket.events[0] as Ticket["events"][number]).atMs;
  const life: Life = {
    terms,
    ticket,
    lang,
    receivedMs,
    rows: terms.escalationsAt(receivedMs),
    calls: terms.callsAt(receivedMs),
    proposals: terms.proposalsAt(receivedMs),
  };
  const at = (ms: number | null) => (ms === null ? null : formatInstant(ms, terms.zone));
  return withinTime(
    () =>
      lived(life, Math.min(untilMs, LAST_INSTANT_MS)).map(
        ({ id, atMs, told: { dueMs, ...told }, withdrawnMs }) => ({
          id,
          at: formatInstant(atMs, terms.zone),
          ...told,
          dueAt: at(dueMs),
          withdrawnAt: at(withdrawnMs),
        }),
      ),
    catalogueOf(lang),
    ticket.id,
  );
}

/**
 * Goes through a ticket's life from instant to instant. An event of the log happens before what falls due at its
 * instant, and of several at one instant only what they lead to in the end is said: no check says anything else.
 */
function lived(life: Life, untilMs: number): Said[] {
  const { ticket, terms, lang } = life;
  const { events } = ticket;
  const log = replaying(ticket, terms, lang);
  const found = new Map<string, Said>();
  let sayings: readonly Saying[] = [];
  let said: ReadonlySet<string> = new Set();
  let index = 0;
  for (let nowMs = life.receivedMs; nowMs <= untilMs; nowMs = nextOf(sayings, events[index]?.atMs)) {
    const expected = sayings;
    // What came true at this instant and is so still, with the event upon which it did.
    const turned = new Map<string, number | null>();
    const look = (event: number | null) => {
      const before = said;
      sayings = sayingsOf(life, log.historyAt(nowMs), nowMs);
      said = new Set(sayings.filter((one) => one.said).map(({ id }) => id));
      for (const id of turned.keys()) if (!said.has(id)) turned.delete(id);
      for (const id of said) if (!before.has(id)) turned.set(id, event);
    };
    for (let event = events[index]; event !== undefined && event.atMs <= nowMs; event = events[++index]) {
      if (index > 0) log.take(index);
      // Nothing depends on a comment, and a log can be long.
      if (event.type !== "commented") look(index);
    }
    if (nextOf(sayings) <= nowMs) look(null);
    for (const one of found.values()) {
      if (said.has(one.id)) one.withdrawnMs = null;
      else one.withdrawnMs ??= nowMs;
    }
    for (const { id, tell } of sayings) {
      const event = turned.get(id);
      if (event === undefined || found.has(id)) continue;
      const byTime = expected.some((one) => one.id === id && one.fromMs === nowMs);
      const told = byTime || event === null ? tell() : broughtBy(life, tell(), event);
      found.set(id, { id, atMs: nowMs, told, withdrawnMs: null });
    }
  }
  return [...found.values()];
}

/** When something is said next by time alone, or the log goes on; infinity where nothing follows. */
function nextOf(sayings: readonly Saying[], eventMs = Number.POSITIVE_INFINITY): number {
  let nextMs = eventMs;
  for (const { said, fromMs } of sayings) if (!said && fromMs !== null && fromMs < nextMs) nextMs = fromMs;
  return nextMs;
}

/** What an event of the log brought about at its own instant, as a re-grade that leaves less time. */
function broughtBy({ ticket, lang }: Life, told: Told, event: number): Told {
  if (told.event !== null) return told;
  const type = ticket.events[event]?.type ?? "";
  return { ...told, event, because: occurrenceWordsOf(lang).brought(told.because, type, event) };
}
