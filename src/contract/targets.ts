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

  const handling = byKeys(
    contract.handling,
    (row) => keys(row.offers, row.priorities),
    (rows) => versionsOf(rows, zone, (row) => row.calendar),
  );
  const targets = byKeys(
    contract.targets,
    (row) => keys(row.offers, row.for).map((key) => `${row.metric} ${key}`),
    (rows) =>
      versionsOf(rows, zone, (row) =>
        kept((hours: string) =>
          asking(mapped(row.target, (written, names) => set(written, hours, row.rules, names))),
        ),
      ),
  );
  return {
    of: (metric, offer, judged, atMs) => {
      const found = targets.get(`${metric} ${offer} ${judged}`)?.at(atMs);
      return found?.(handling.get(`${offer} ${judged}`)?.at(atMs) ?? "") ?? NOTHING;
    },
    inDays: (days, rules) => asking(inDays(days, rules)),
  };
}

/** Every pair of an offer and a priority or kind of request; names have no spaces. */
const keys = (offers: readonly string[], judged: readonly string[]) =>
  offers.flatMap((offer) => judged.map((one) => `${offer} ${one}`));

/** Rows by the keys that each stands under, made into versions. */
function byKeys<R, T>(
  rows: readonly R[],
  keysOf: (row: R) => readonly string[],
  make: (rows: readonly R[]) => Versions<T>,
): Map<string, Versions<T>> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(row);
    }
  }
  return new Map([...groups].map(([key, group]) => [key, make(group)]));
}

/** A function that remembers its answers. */
function kept<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}
