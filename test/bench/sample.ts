/** Inputs that are the same on every machine and in every run. */
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { formatInstant } from "../../src/time/instant.js";
import { zoneOf } from "../../src/time/zone.js";

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
/** The years that samples fall in, closings and answers included. */
export const SAMPLE_YEARS = [2025, 2026, 2027, 2028] as const;
const FIRST_MS = Date.UTC(2025, 0, 1);
const START_DAYS = 3 * 365;

/** A die that falls the same way each time it is made from the same seed: `roll(6)` is 0 to 5. */
export function dieOf(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % sides;
  };
}

/** A stretch of time between whole minutes, which is all that some peers can count. */
export interface SampleSpan {
  readonly startMs: number;
  readonly endMs: number;
}

/** Spans that start at any minute of three years and last up to 60 days. */
export function spansOf(count: number): SampleSpan[] {
  const roll = dieOf(20_260_507);
  return Array.from({ length: count }, () => {
    const startMs = FIRST_MS + roll(START_DAYS * DAY_MINUTES) * MINUTE_MS;
    return { startMs, endMs: startMs + roll(60 * DAY_MINUTES) * MINUTE_MS };
  });
}

// A life of ten events: asked back, held, re-graded, resolved and confirmed.
const LIFE = [
  { type: "received" },
  { type: "information-requested" },
  { type: "information-provided" },
  { type: "acknowledged" },
  { type: "held", reason: "vendor" },
  { type: "regraded" },
  { type: "resumed" },
  { type: "commented" },
  { type: "resolved", fix: { needsRelease: false, availableIn: "production" } },
  { type: "confirmed" },
] as const;

/** Texts of ticket records of ten events each, hours apart. All are over by the start of 2029. */
export function ticketTexts(count: number): string[] {
  const roll = dieOf(1_789);
  const paris = zoneOf(flexibleEngine.timeZone);
  const offers = flexibleEngine.offers.map((offer) => offer.id);
  return Array.from({ length: count }, (_, number) => {
    let atMs = FIRST_MS + roll(START_DAYS * DAY_MINUTES) * MINUTE_MS;
    const priority = roll(3);
    const events = LIFE.map((event) => {
      atMs += roll(12 * 60) * MINUTE_MS;
      const at = formatInstant(atMs, paris);
      return event.type === "regraded"
        ? { ...event, at, to: `P${2 + ((priority + 1) % 3)}` }
        : { ...event, at };
    });
    const apiIncident = roll(2) === 1;
    const offer = offers[roll(offers.length)];
    return JSON.stringify({ id: `T-${number}`, offer, priority: `P${2 + priority}`, apiIncident, events });
  });
}

/** An instant at which all sampled tickets are over. */
export const AFTER_ALL_MS = Date.UTC(2029, 0, 1);
