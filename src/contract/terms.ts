import { type Zone, zoneOf } from "../time/zone.js";
import { catalogueOf } from "../wording/catalogue.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { type ContractCalendars, calendarsOf, type NamedCalendar } from "./calendars.js";
import { type Choice, choose } from "./choice.js";
import { type Versions, versionsOf } from "./dated.js";
import type { ClockTag, Contract, Facts, Target } from "./schema.js";

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

/** Something chosen, with the rules of the readings that were asked. */
export interface Chosen<T> {
  readonly value: T;
  readonly rules: readonly string[];
}

/** A metric under the readings in force. */
export interface MetricTerms {
  readonly id: string;
  readonly rules: readonly string[];
  readonly appliesTo: Chosen<readonly (Facts & { readonly priority?: string | undefined })[]>;
  readonly countsWhile: readonly ClockTag[];
  readonly judgedBy: "priority" | "request";
  readonly exceptions: readonly {
    readonly when?: Facts;
    readonly apisOutside?: readonly string[] | null;
    readonly rules: readonly string[];
  }[];
}

/** A contract under one set of readings: all its choices made, its calendars built. */
export interface Terms {
  readonly contract: Contract;
  /** The readings in force, all of the contract's, by name. */
  readonly readings: Readonly<Record<string, string>>;
  readonly zone: Zone;
  readonly calendars: ContractCalendars;
  readonly vocabulary: {
    readonly offers: readonly string[];
    readonly priorities: readonly string[];
    readonly requests: readonly string[];
  };
  readonly metrics: readonly MetricTerms[];
  /** The target of a metric under an offer and a priority or kind of request, as it held at an instant. */
  targetOf(metric: string, offer: string, judged: string, atMs: number): TargetTerms;
  readonly pauses: Chosen<ClockTag | null>;
  readonly regrade: Chosen<"from-start" | "from-regrade" | "by-share">;
  readonly judgedPriority: Chosen<"in-force" | "last" | "first">;
  readonly judgedOffer: Chosen<"in-force" | "first">;
  readonly reopening: boolean;
  /** The rule that remarks on a re-grade between two priorities, where the procedure leaves one of them out. */
  regradeRemark(from: string | null, to: string): string | null;
  /** How long a resolution waits for its confirmation. */
  readonly autoClosure: Versions<SetTarget>;
  /** Thresholds of escalation in force at an instant, in order. */
  escalationsAt(atMs: number): Contract["escalations"];
  readonly noCommitment: readonly {
    readonly when: Facts | null;
    readonly row: Contract["noCommitment"][number];
  }[];
}

/** What a contract leaves to its user. */
export interface TermsOptions {
  /** Readings by name; the others are at their default. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Sets of holidays observed beside the standard ones. */
  readonly holidays?: readonly string[];
  readonly lang?: Language;
}

/** Puts a contract into force under a set of readings. Throws an {@link InputError} on an unknown reading or value. */
export function termsOf(contract: Contract, options: TermsOptions = {}): Terms {
  const readings = readingsInForce(contract, options);
  const zone = zoneOf(contract.timeZone);
  const calendars = observed(contract, options);
  const asking = <T>(choice: Choice<T>): Chosen<T> => {
    const asked = new Set<string>();
    const value = choose(choice, (name) => {
      for (const rule of contract.readings[name]?.rules ?? []) asked.add(rule);
      return readings[name] as string;
    });
    return { value, rules: [...asked] };
  };
  const calendar = (id: string) => calendars.named.get(id) as NamedCalendar;
  const businessDay = asking(contract.businessDay.counts);

  const inDays = (days: number, rules: readonly string[], readingRules: readonly string[]): SetTarget => {
    const { value } = businessDay;
    const whole = "dueAt" in value;
    return {
      kind: whole ? "end-of-day" : "span",
      amount: whole ? days : days * value.countedHours * 3_600_000,
      calendar: calendar(value.calendar),
      key: whole
        ? `${value.calendar} ${days} days`
        : `${value.calendar} ${days * value.countedHours * 3_600_000}`,
      rules,
      readingRules: [...readingRules, ...contract.businessDay.rules, ...businessDay.rules],
    };
  };
  const inForce = (
    target: Target | null,
    handling: string | undefined,
    rules: readonly string[],
    readingRules: readonly string[],
  ): TargetTerms => {
    if (target === null) return { kind: "none", rules: [...new Set([...rules, ...readingRules])] };
    if ("businessDays" in target) return inDays(target.businessDays, rules, readingRules);
    const id = target.calendar ?? (handling as string);
    const amount = target.minutes * 60_000;
    return { kind: "span", amount, calendar: calendar(id), key: `${id} ${amount}`, rules, readingRules };
  };

  const handling = new Map<string, Versions<string>>();
  for (const [key, rows] of grouped(contract.handling, (row) => row.priorities)) {
    handling.set(
      key,
      versionsOf(rows, zone, (row) => row.calendar),
    );
  }
  const targets = new Map<string, Versions<(atMs: number) => TargetTerms>>();
  for (const [key, rows] of grouped(contract.targets, (row) =>
    row.for.map((judged) => `${judged} ${row.metric}`),
  )) {
    const hours = handling.get(key.slice(0, key.lastIndexOf(" ")));
    targets.set(
      key,
      versionsOf(rows, zone, (row) => {
        const chosen = asking(row.target);
        const made = new Map<string | undefined, TargetTerms>();
        return (atMs) => {
          const id = hours?.at(atMs);
          let target = made.get(id);
          if (target === undefined) {
            target = inForce(chosen.value, id, row.rules, chosen.rules);
            made.set(id, target);
          }
          return target;
        };
      }),
    );
  }

  const remarks = new Map(contract.priorities.map((priority) => [priority.id, priority.regradeRemark]));

  return {
    contract,
    readings,
    zone,
    calendars,
    vocabulary: vocabularyOf(contract),
    metrics: contract.metrics.map((metric) => ({
      id: metric.id,
      rules: metric.rules,
      appliesTo: asking(metric.appliesTo),
      countsWhile: metric.countsWhile.map((tag) => asking(tag).value),
      judgedBy: metric.judgedBy,
      exceptions: metric.exceptions.map((exception) =>
        "when" in exception
          ? { when: exception.when, rules: exception.rules }
          : { apisOutside: asking(exception.apisOutside).value, rules: exception.rules },
      ),
    })),
    targetOf: (metric, offer, judged, atMs) => {
      const target = targets.get(`${offer} ${judged} ${metric}`)?.at(atMs);
      return target === undefined ? { kind: "none", rules: [] } : target(atMs);
    },
    pauses: asking(contract.clocks.pauses.while),
    regrade: asking(contract.clocks.regrade.counts),
    judgedPriority: asking(contract.clocks.judgedPriority.is),
    judgedOffer: asking(contract.clocks.judgedOffer.is),
    reopening: asking(contract.lifecycle.reopening.allowed).value,
    regradeRemark: (from, to) => remarks.get(to) ?? remarks.get(from ?? "") ?? null,
    autoClosure: versionsOf(contract.lifecycle.autoClosure, zone, (row) =>
      inDays(row.after.businessDays, row.rules, []),
    ),
    escalationsAt: escalationsOf(contract, zone),
    noCommitment: contract.noCommitment.map((row) => ({ when: asking(row.when).value, row })),
  };
}

/** Rows by `offer judged`, each row under every pair that it names. */
function grouped<R extends { readonly offers: readonly string[] }>(
  rows: readonly R[],
  judgedOf: (row: R) => readonly string[],
): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    for (const offer of row.offers) {
      for (const judged of judgedOf(row)) {
        const key = `${offer} ${judged}`;
        groups.set(key, [...(groups.get(key) ?? []), row]);
      }
    }
  }
  return groups;
}

function escalationsOf(contract: Contract, zone: Zone): (atMs: number) => Contract["escalations"] {
  const rows = contract.escalations.map((row) => versionsOf([row], zone, (one) => one));
  return (atMs) => rows.flatMap((row) => row.at(atMs) ?? []);
}

const vocabularies = new WeakMap<Contract, Terms["vocabulary"]>();

/** The names that tickets of a contract use; the same object for the same contract. */
function vocabularyOf(contract: Contract): Terms["vocabulary"] {
  let vocabulary = vocabularies.get(contract);
  if (vocabulary === undefined) {
    const ids = (named: readonly { readonly id: string }[]) => named.map((one) => one.id);
    vocabulary = {
      offers: ids(contract.offers),
      priorities: ids(contract.priorities),
      requests: ids(contract.requests),
    };
    vocabularies.set(contract, vocabulary);
  }
  return vocabulary;
}

const calendarSets = new WeakMap<Contract, Map<string, ContractCalendars>>();

/** The contract's calendars with the sets asked for; built once, since no reading changes them. */
function observed(contract: Contract, { holidays = [], lang = "en" }: TermsOptions): ContractCalendars {
  const known = contract.holidays.map((set) => set.id);
  const unknown = holidays.filter((set) => !known.includes(set));
  if (unknown.length > 0) {
    const say = catalogueOf(lang);
    throw new InputError(
      unknown.map((found) =>
        say.problem({ code: "unknown-name", path: "holidays", found, allowed: known.join(", ") }),
      ),
    );
  }
  const sets = contract.holidays
    .filter((set) => set.standard || holidays.includes(set.id))
    .map((set) => set.id);
  const key = sets.join(" ");
  const made = calendarSets.get(contract) ?? new Map<string, ContractCalendars>();
  calendarSets.set(contract, made);
  let calendars = made.get(key);
  if (calendars === undefined) {
    calendars = calendarsOf(contract, sets);
    made.set(key, calendars);
  }
  return calendars;
}

function readingsInForce(contract: Contract, options: TermsOptions): Record<string, string> {
  const say = catalogueOf(options.lang ?? "en");
  const asked = options.readings ?? {};
  const problems = Object.entries(asked).flatMap(([name, value]) => {
    const reading = Object.hasOwn(contract.readings, name) ? contract.readings[name] : undefined;
    if (reading === undefined) {
      const allowed = Object.keys(contract.readings).join(", ");
      return say.problem({ code: "unknown-reading", path: `readings.${name}`, found: name, allowed });
    }
    if (Object.hasOwn(reading.options, value)) return [];
    const allowed = Object.keys(reading.options).join(", ");
    return say.problem({ code: "not-one-of", path: `readings.${name}`, found: String(value), allowed });
  });
  if (problems.length > 0) throw new InputError(problems);
  return Object.fromEntries(
    Object.entries(contract.readings).map(([name, reading]) => [
      name,
      Object.hasOwn(asked, name) ? (asked[name] as string) : (Object.keys(reading.options)[0] as string),
    ]),
  );
}
