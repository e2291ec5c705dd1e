/**
 * Clocks that the test suites of other projects state, asked of this library. The id of a clock names its project.
 */
import { expect } from "vitest";
import { type Calendar, createCalendar } from "../../src/calendar/calendar.js";
import type { CalendarDefinition } from "../../src/calendar/definition.js";
import { countOf, elapsedAt, reachesAt } from "../../src/clock/count.js";
import type { Pause } from "../../src/clock/counted.js";
import { effective, type Leg } from "../../src/clock/legs.js";
import type { SetTarget } from "../../src/contract/targets.js";
import { parseInstant } from "../../src/time/instant.js";

export interface KnownClocks {
  readonly calendars: readonly CalendarDefinition[];
  readonly clocks: readonly KnownClock[];
}

/** One clock of a ticket, and what is said of it. */
export interface KnownClock {
  readonly id: string;
  readonly clock: "firstResponse" | "solution" | "alone";
  /** The target that holds from an instant on; null where there is none. */
  readonly legs: readonly {
    readonly from: string;
    readonly calendar: number;
    readonly target: Target | null;
  }[];
  /** From one instant to another, in order, none after the stop. */
  readonly pauses?: readonly (readonly [string, string])[];
  readonly stop?: string;
  readonly expected: Figures;
  /** Minutes that have not passed in full are left out of what is said. */
  readonly wholeMinutes?: true;
}

/** Counted minutes; or business days, up to the same local time or to the end of the last. */
export type Target =
  | { readonly minutes: number }
  | { readonly days: number }
  | { readonly endOfBusinessDay: number };

/** What is said of a clock, and nothing else: `pausedSeconds` is the open time in its pauses. */
export interface Figures {
  readonly due?: string | null;
  readonly elapsedMinutes?: number;
  readonly remainingMinutes?: number;
  readonly breached?: boolean;
  readonly pausedSeconds?: number;
}

const MINUTE_MS = 60_000;

export function askClock({ calendars }: KnownClocks, known: KnownClock): void {
  const figures = figuresOf(
    known,
    calendars.map((definition) => createCalendar(definition)),
  );
  const names = Object.keys(known.expected) as (keyof Figures)[];
  expect(Object.fromEntries(names.map((name) => [name, figures[name]]))).toEqual(known.expected);
}

function figuresOf(known: KnownClock, calendars: readonly Calendar[]): Figures {
  const { pauses = [], wholeMinutes = false } = known;
  const pausesMs = pauses.map(
    ([start, end]): Pause => ({ startMs: parseInstant(start), endMs: parseInstant(end) }),
  );
  const legs = effective(known.legs.map((leg) => legOf(leg, calendars)));
  const count = countOf(legs, pausesMs);
  if (count === null) return { due: null };
  const [{ fromMs }, unpaused] = [legs[0]!, { ...count, pauses: [] }];

  const dueMs = reachesAt(count, 100)!;
  const lastMs = Math.max(fromMs, ...pausesMs.map((pause) => pause.endMs!));
  const paused = { pausedSeconds: (elapsedAt(unpaused, lastMs) - elapsedAt(count, lastMs)) / 1000 };
  const due = new Date(dueMs).toISOString().replace(".000Z", "Z");
  if (known.stop === undefined) return { due, ...paused };

  const stopMs = parseInstant(known.stop);
  const minutes = elapsedAt(count, stopMs) / MINUTE_MS;
  const elapsedMinutes = wholeMinutes ? Math.trunc(minutes) : minutes;
  const remainingMinutes = count.targetMs / MINUTE_MS - elapsedMinutes;
  return { due, ...paused, elapsedMinutes, remainingMinutes, breached: stopMs > dueMs };
}

function legOf(
  { from, calendar: index, target }: KnownClock["legs"][number],
  calendars: readonly Calendar[],
): Leg {
  const fromMs = parseInstant(from);
  if (target === null) return { fromMs, judged: null, target: { kind: "none", rules: [] } };
  const calendar = calendars[index]!;
  const kind = "endOfBusinessDay" in target ? "end-of-day" : "span";
  const amount = amountOf(target, calendar, fromMs);
  const set: SetTarget = {
    kind,
    amount,
    calendar: { id: `${index}`, name: { en: "", fr: "" }, rules: [], calendar, holidays: false },
    key: `${kind} ${amount} ${index}`,
    rules: [],
    readingRules: [],
  };
  return { fromMs, judged: null, target: set };
}

function amountOf(target: Target, calendar: Calendar, fromMs: number): number {
  if ("endOfBusinessDay" in target) return target.endOfBusinessDay;
  if ("minutes" in target) return target.minutes * MINUTE_MS;
  return calendar.between(fromMs, calendar.addBusinessDays(fromMs, target.days));
}
