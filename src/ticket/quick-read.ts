import { readInstant } from "../time/instant.js";
import type { Zone } from "../time/zone.js";

type Fields = Readonly<Record<string, unknown>>;

/** The names that a contract defines. */
interface Vocabulary {
  readonly offers: readonly string[];
  readonly priorities: readonly string[];
  readonly requests: readonly string[];
}

/** The names that a record may use, to be looked up. */
interface Names {
  readonly offers: ReadonlySet<unknown>;
  readonly priorities: ReadonlySet<unknown>;
  readonly requests: ReadonlySet<unknown>;
}

const CATEGORIES: ReadonlySet<unknown> = new Set(["incident", "request", "problem", "information"]);
const REASONS: ReadonlySet<unknown> = new Set(["priority-dispute", "customer", "vendor", "other"]);
const PLACES: ReadonlySet<unknown> = new Set(["pre-production", "production"]);
/**
 * Types of events that carry nothing but their instant, to be found as the constants that they are: a longer text out
 * of a parser is another string each time, and slower to look up wherever the log is read later.
 */
const PLAIN: ReadonlyMap<unknown, string> = new Map(
  [
    ...["received", "information-requested", "information-provided", "acknowledged", "resumed"],
    ...["deployed", "refused", "confirmed", "commented"],
  ].map((type) => [type, type]),
);

const lookUps = new WeakMap<Vocabulary, Names>();

function namesOf(vocabulary: Vocabulary): Names {
  let names = lookUps.get(vocabulary);
  if (names === undefined) {
    const { offers, priorities, requests } = vocabulary;
    names = { offers: new Set(offers), priorities: new Set(priorities), requests: new Set(requests) };
    lookUps.set(vocabulary, names);
  }
  return names;
}

/**
 * Reads a ticket record that has nothing wrong with it and nothing unusual in it: several times faster than the
 * schema, which says the same in the same words. Null where it is left to the schema to say what a record is.
 */
export function quickTicket(
  input: unknown,
  vocabulary: Vocabulary,
  mostEvents: number,
  zone: Zone | undefined,
): object | null {
  if (!isObject(input)) return null;
  const { offers, priorities, requests } = namesOf(vocabulary);
  const { id, offer, category = "incident", request, priority, events } = input;
  const { apiIncident = false, affectedApis, beta = false, preconditionsMet = true } = input;
  const { coverage = "covered" } = input;
  const sound =
    typeof id === "string" &&
    id !== "" &&
    offers.has(offer) &&
    CATEGORIES.has(category) &&
    (request === undefined ? category !== "request" : requests.has(request)) &&
    (priority === undefined ? category !== "incident" : priorities.has(priority)) &&
    typeof apiIncident === "boolean" &&
    typeof beta === "boolean" &&
    typeof preconditionsMet === "boolean" &&
    (coverage === "covered" || coverage === "not-covered") &&
    (affectedApis === undefined || isListOfNames(affectedApis)) &&
    Array.isArray(events) &&
    events.length > 0 &&
    events.length <= mostEvents;
  if (!sound) return null;
  const read = quickEvents(events, offers, priorities, zone);
  if (read === null) return null;
  const ticket: Record<string, unknown> = {
    id,
    offer,
    category,
    priority,
    apiIncident,
    beta,
    coverage,
    preconditionsMet,
    events: read,
  };
  if (request !== undefined) ticket.request = request;
  if (affectedApis !== undefined) ticket.affectedApis = [...(affectedApis as string[])];
  return ticket;
}

function quickEvents(
  events: readonly unknown[],
  offers: ReadonlySet<unknown>,
  priorities: ReadonlySet<unknown>,
  zone: Zone | undefined,
): Fields[] | null {
  const read = new Array<Fields>(events.length);
  let latestMs = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < events.length; index++) {
    const event = events[index];
    if (!isObject(event) || typeof event.at !== "string") return null;
    const atMs = readInstant(event.at, zone);
    if (typeof atMs !== "number" || atMs < latestMs) return null;
    if ((event.type === "received") !== (index === 0)) return null;
    const found = quickEvent(event, event.at, atMs, offers, priorities);
    if (found === null) return null;
    read[index] = found;
    latestMs = atMs;
  }
  return read;
}

function quickEvent(
  { type, to, reason, rule, fix }: Fields,
  at: string,
  atMs: number,
  offers: ReadonlySet<unknown>,
  priorities: ReadonlySet<unknown>,
): Fields | null {
  const plain = PLAIN.get(type);
  if (plain !== undefined) return { type: plain, at, atMs };
  switch (type) {
    case "resolved":
      if (fix === undefined) return { type, at, atMs };
      if (!isObject(fix) || typeof fix.needsRelease !== "boolean" || !PLACES.has(fix.availableIn))
        return null;
      return { type, at, fix: { needsRelease: fix.needsRelease, availableIn: fix.availableIn }, atMs };
    case "held":
      if (reason === undefined) return { type, at, atMs };
      return REASONS.has(reason) ? { type, at, reason, atMs } : null;
    case "regraded":
      return priorities.has(to) ? { type, at, to, atMs } : null;
    case "offer-changed":
      return offers.has(to) ? { type, at, to, atMs } : null;
    case "closed-out-of-scope":
      return typeof rule === "string" && rule !== "" ? { type, at, rule, atMs } : null;
    default:
      return null;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOfNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}
