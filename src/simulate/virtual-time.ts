import type { Terms } from "../contract/terms.js";
import { withinTime } from "../sla/within-time.js";
import type { Ticket } from "../ticket/record.js";
import { formatInstant } from "../time/instant.js";
import { catalogueOf } from "../wording/catalogue.js";
import type { Language } from "../wording/language.js";
import type { Occurrence } from "./occurrence.js";
import { occurrenceWordsOf } from "./occurrence-words.js";
import { type Life, type Saying, sayingsAt, type Told } from "./saying.js";

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
  const { untilMs = Number.POSITIVE_INFINITY, lang = "en" } = horizon;
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
      lived(life, untilMs).map(({ id, atMs, told: { dueMs, ...told }, withdrawnMs }) => ({
        id,
        at: formatInstant(atMs, terms.zone),
        ...told,
        dueAt: at(dueMs),
        withdrawnAt: at(withdrawnMs),
      })),
    catalogueOf(lang),
    ticket.id,
  );
}

/** Goes through a ticket's life from instant to instant. */
function lived(life: Life, untilMs: number): Said[] {
  const { events } = life.ticket;
  const found = new Map<string, Said>();
  let ahead = new Map<string, number>();
  let next = 0;
  for (let nowMs = life.receivedMs; nowMs <= untilMs; ) {
    while ((events[next]?.atMs ?? Number.POSITIVE_INFINITY) <= nowMs) next++;
    const sayings = sayingsAt(life, nowMs);
    const said = new Map(sayings.filter((one) => one.said).map((one) => [one.id, one]));
    for (const one of found.values()) {
      if (said.has(one.id)) one.withdrawnMs = null;
      else one.withdrawnMs ??= nowMs;
    }
    const fresh = [...said.values()].filter(({ id }) => !found.has(id));
    for (const saying of fresh) {
      const byTime = ahead.get(saying.id) === nowMs;
      found.set(saying.id, {
        id: saying.id,
        atMs: nowMs,
        told: byTime ? saying.tell() : broughtAbout(life, saying, nowMs),
        withdrawnMs: null,
      });
    }
    ahead = new Map();
    let nextMs = events[next]?.atMs ?? Number.POSITIVE_INFINITY;
    for (const { id, said: already, fromMs } of sayings) {
      if (already || fromMs === null) continue;
      ahead.set(id, fromMs);
      nextMs = Math.min(nextMs, fromMs);
    }
    if (nextMs === Number.POSITIVE_INFINITY) break;
    nowMs = nextMs;
  }
  return [...found.values()];
}

/** What an event of the log brought about at its own instant, as a re-grade that leaves less time. */
function broughtAbout(life: Life, saying: Saying, nowMs: number): Told {
  const told = saying.tell();
  if (told.event !== null) return told;
  const event = causeOf(life, saying.id, nowMs);
  const type = life.ticket.events[event]?.type ?? "";
  return { ...told, event, because: occurrenceWordsOf(life.lang).brought(told.because, type, event) };
}

/** Index of the last event at an instant without which a check then would not say something. */
function causeOf(life: Life, id: string, nowMs: number): number {
  const { ticket } = life;
  const happened = ticket.events.filter(({ atMs }) => atMs <= nowMs);
  for (let last = happened.length - 1; last > 0 && happened[last]?.atMs === nowMs; last--) {
    const without = { ...life, ticket: { ...ticket, events: happened.slice(0, last) } };
    if (!sayingsAt(without, nowMs).some((one) => one.id === id && one.said)) return last;
  }
  return 0;
}
