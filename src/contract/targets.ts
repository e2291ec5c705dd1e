import type { Zone } from "../time/zone.js";
import { type Asking, type Chosen, readingRules, settled } from "./asking.js";
import type { ContractCalendars, NamedCalendar } from "./calendars.js";
import { type Choice, mapped } from "./choice.js";
import { type Versions, versionsOf } from "./dated.js";
import type { Contract, Target } from "./schema.js";

/** No commitment, and the rules that say so. */
export interface NoTarget {
  readonly kind: "none";
  readonly rules: readonly string[];
}

/** A target: a span of counted time, or the end of the nth business day after the start. */
export interface SetTarget {
  readonly kind: "span" | "end-of-day";
  /** Milliseconds of a span; number of business days otherwise. */
  readonly amount: number;
  readonly calendar: NamedCalendar;
  /** Equal for two targets exactly when target and calendar are the same. */
  readonly key: string;
  readonly rules: readonly string[];
  /** Rules of the readings that shaped it. */
  readonly readingRules: readonly string[];
}

/** What is promised for a metric under an offer and a priority or kind of request. */
export type TargetTerms = NoTarget | SetTarget;

/** The targets of a contract under the readings in force. */
export interface Targets {
  /** The target of a metric under an offer and a priority or kind of request, as it held at an instant. */
  of(metric: string, offer: string, judged: string, atMs: number): Chosen<TargetTerms>;
  /** A target of n business days. */
  inDays(days: number, rules: readonly string[]): Chosen<SetTarget>;
}

const NOTHING = settled<TargetTerms>({ kind: "none", rules: [] });
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Makes the targets of a contract, each once for every value of its handling hours. */
export function targetsOf(
  contract: Contract,
  asking: Asking,
  calendars: ContractCalendars,
  zone: Zone,
): Targets {
  const target = (
    kind: SetTarget["kind"],
    amount: number,
    id: string,
    rules: readonly string[],
    readingRules: readonly string[],
  ): SetTarget => ({
    kind,
    amount,
    calendar: calendars.named.get(id) as NamedCalendar,
    key: `${kind} ${amount} ${id}`,
    rules,
    readingRules,
  });
  const inDays = (days: number, rules: readonly string[], names: readonly string[] = []): Choice<SetTarget> =>
    mapped(contract.businessDay.counts, (day, dayNames) => {
      const allRules = [
        ...readingRules(contract, names),
        ...contract.businessDay.rules,
        ...readingRules(contract, dayNames),
      ];
      return "dueAt" in day
        ? target("end-of-day", days, day.calendar, rules, allRules)
        : target("span", days * day.countedHours * HOUR_MS, day.calendar, rules, allRules);
    });
  /** A target as written, in the handling hours that hold for it, under the readings that lead to it. */
  const set = (
    written: Target | null,
    hours: string,
    rules: readonly string[],
    names: readonly string[],
  ): Choice<TargetTerms> => {
    const own = readingRules(contract, names);
    if (written === null) return { kind: "none", rules: [...new Set([...rules, ...own])] };
    if ("businessDays" in written) return inDays(written.businessDays, rules, names);
    return target("span", written.minutes * MINUTE_MS, written.calendar ?? hours, rules, own);
  };

  const handling = byNames(
    contract.handling,
    (row) => ({ metrics: [ANY], offers: row.offers, judged: row.priorities }),
    (rows) => versionsOf(rows, zone, (row) => row.calendar),
  );
  const targets = byNames(
    contract.targets,
    (row) => ({ metrics: [row.metric], offers: row.offers, judged: row.for }),
    (rows) =>
      versionsOf(rows, zone, (row) =>
        kept((hours: string) =>
          asking(mapped(row.target, (written, names) => set(written, hours, row.rules, names))),
        ),
      ),
  );
  return {
    of: (metric, offer, judged, atMs) => {
      const found = targets(metric, offer, judged)?.at(atMs);
      return found?.(handling(ANY, offer, judged)?.at(atMs) ?? "") ?? NOTHING;
    },
    inDays: (days, rules) => asking(inDays(days, rules)),
  };
}

/** In the place of a metric, for a row that holds for all of them. */
const ANY = "";

/** The names that a row stands under, each of one kind with each of the others. */
interface Names {
  readonly metrics: readonly string[];
  readonly offers: readonly string[];
  /** Priorities or kinds of request. */
  readonly judged: readonly string[];
}

/**
 * Rows by their names, made into versions. They are found name after name: this is asked for every clock of every
 * ticket, and putting a key together of three names costs more than all the rest of it.
 */
function byNames<R, T>(
  rows: readonly R[],
  namesOf: (row: R) => Names,
  make: (rows: readonly R[]) => Versions<T>,
): (metric: string, offer: string, judged: string) => Versions<T> | undefined {
  const found = new Map<string, Map<string, Map<string, R[]>>>();
  for (const row of rows) {
    const { metrics, offers, judged } = namesOf(row);
    for (const metric of metrics) {
      const ofMetric = entry(found, metric, () => new Map<string, Map<string, R[]>>());
      for (const offer of offers) {
        const ofOffer = entry(ofMetric, offer, () => new Map<string, R[]>());
        for (const one of judged) entry(ofOffer, one, (): R[] => []).push(row);
      }
    }
  }
  const made = valuesIn(found, (ofMetric) => valuesIn(ofMetric, (ofOffer) => valuesIn(ofOffer, make)));
  return (metric, offer, judged) => made.get(metric)?.get(offer)?.get(judged);
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function valuesIn<T, U>(map: ReadonlyMap<string, T>, change: (value: T) => U): Map<string, U> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

/** A function that remembers its answers. */
function kept<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => made.get(key) ?? entry(made, key, () => make(key));
}
