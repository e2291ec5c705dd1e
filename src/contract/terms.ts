import { type Zone, zoneOf } from "../time/zone.js";
import { catalogueOf } from "../wording/catalogue.js";
import type { Language, Words } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { type Asking, askingOf, type Chosen, openAskingOf, type Questions } from "./asking.js";
import { type ContractCalendars, calendarsOf } from "./calendars.js";
import { type ChangeTerms, changesOf } from "./changes.js";
import { type Dated, type Versions, versionsOf } from "./dated.js";
import type { ClockTag, Contract, Facts } from "./schema.js";
import { type SetTarget, type TargetTerms, targetsOf } from "./targets.js";

/** A metric under the readings in force. */
export interface MetricTerms {
  readonly id: string;
  readonly rules: readonly string[];
  readonly appliesTo: Chosen<readonly (Facts & { readonly priority?: string | undefined })[]>;
  readonly countsWhile: readonly Chosen<ClockTag>[];
  readonly judgedBy: "priority" | "request";
  readonly exceptions: readonly {
    readonly when?: Facts;
    readonly apisOutside?: Chosen<readonly string[] | null>;
    readonly rules: readonly string[];
  }[];
}

/** Which offers may be ordered under the readings in force. */
export interface SubscriptionTerms {
  readonly rules: readonly string[];
  /** The offer of a customer without a subscription. */
  readonly none: string;
  readonly minimumMonths: number;
  /** The offers from the lowest to the highest. */
  readonly order: Chosen<readonly string[]>;
}

/** What is said before a resolution closes by itself. */
interface ClosureWarning {
  /** How long after the resolution. */
  readonly after: Chosen<SetTarget>;
  readonly calls: Words | null;
  readonly rules: readonly string[];
}

/** A contract under one set of readings: all its choices made, its calendars built. */
export interface Terms {
  readonly contract: Contract;
  /** The readings in force, all of the contract's, by name. */
  readonly readings: Readonly<Record<string, string>>;
  /** Sets of holidays observed beside the standard ones. */
  readonly holidays: readonly string[];
  /** The same contract with some readings changed, made once for each set of them. */
  under(changes: Readonly<Record<string, string>>): Terms;
  /** The same contract with its readings left open: each is asked for whenever something that hangs on it is read. */
  open(questions: Questions): Terms;
  readonly zone: Zone;
  readonly calendars: ContractCalendars;
  readonly vocabulary: {
    readonly offers: readonly string[];
    readonly priorities: readonly string[];
    readonly requests: readonly string[];
  };
  /** Null where the contract says nothing of subscriptions. */
  readonly subscription: SubscriptionTerms | null;
  /** Makes a choice of the contract under the readings in force. */
  readonly choose: Asking;
  /** Null where the contract says nothing of changes. */
  readonly changes: ChangeTerms | null;
  readonly metrics: readonly MetricTerms[];
  /** The target of a metric under an offer and a priority or kind of request, as it held at an instant. */
  targetOf(metric: string, offer: string, judged: string, atMs: number): TargetTerms;
  /** The same, left open while its readings are. */
  openTargetOf(metric: string, offer: string, judged: string, atMs: number): Chosen<TargetTerms>;
  readonly pauses: Chosen<ClockTag | null>;
  readonly regrade: Chosen<"from-start" | "from-regrade" | "by-share">;
  readonly judgedPriority: Chosen<"in-force" | "last" | "first">;
  readonly judgedOffer: Chosen<"in-force" | "first">;
  /** What a report on many tickets calls compliance (SLA-5). */
  readonly compliance: Chosen<"per-ticket" | "mean">;
  readonly reopening: Chosen<boolean>;
  /** The rule that remarks on a re-grade between two priorities, where the procedure leaves one of them out. */
  regradeRemark(from: string | null, to: string): string | null;
  /** How long a resolution waits for its confirmation. */
  readonly autoClosure: Versions<Chosen<SetTarget>>;
  /** Who is told how long before that, by the row in force when the ticket was received. */
  readonly closureWarning: Versions<ClosureWarning | null>;
  /** Thresholds of escalation in force at an instant, in order. */
  escalationsAt(atMs: number): Contract["escalations"];
  /** Who is called at which level, by the rows in force at an instant. */
  callsAt(atMs: number): Contract["calls"];
  /** What is proposed upon which event, by the rows in force at an instant. */
  proposalsAt(atMs: number): Contract["proposals"];
  readonly noCommitment: readonly {
    readonly when: Chosen<Facts | null>;
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
  return termsIn(new Map(), contract, options);
}

/** Makes the terms, or finds them among those that were made of the same contract under other readings. */
function termsIn(family: Map<string, Terms>, contract: Contract, options: TermsOptions): Terms {
  const readings = readingsInForce(contract, options);
  const key = Object.values(readings).join(" ");
  let terms = family.get(key);
  if (terms === undefined) {
    const under = (changes: Readonly<Record<string, string>>) =>
      termsIn(family, contract, { ...options, readings: { ...readings, ...changes } });
    // Copied, so that what is asked for when it is read is asked for once.
    terms = { ...makeTerms(contract, options, readings, under, askingOf(contract, readings)) };
    family.set(key, terms);
  }
  return terms;
}

function makeTerms(
  contract: Contract,
  options: TermsOptions,
  readings: Record<string, string>,
  under: Terms["under"],
  asking: Asking,
): Terms {
  const zone = zoneOf(contract.timeZone);
  const calendars = observed(contract, options);
  const targets = targetsOf(contract, asking, calendars, zone);
  const remarks = new Map(contract.priorities.map((priority) => [priority.id, priority.regradeRemark]));

  return {
    contract,
    readings,
    holidays: [...new Set(options.holidays)].sort(),
    under,
    open: (questions) => makeTerms(contract, options, readings, under, openAskingOf(contract, questions)),
    zone,
    calendars,
    vocabulary: vocabularyOf(contract),
    subscription: contract.subscription
      ? { ...contract.subscription, order: asking(contract.subscription.order) }
      : null,
    choose: asking,
    get changes() {
      return changesOf(contract, asking, targets, calendars, zone);
    },
    metrics: contract.metrics.map((metric) => ({
      id: metric.id,
      rules: metric.rules,
      appliesTo: asking(metric.appliesTo),
      countsWhile: metric.countsWhile.map((tag) => asking(tag)),
      judgedBy: metric.judgedBy,
      exceptions: metric.exceptions.map((exception) =>
        "when" in exception
          ? { when: exception.when, rules: exception.rules }
          : { apisOutside: asking(exception.apisOutside), rules: exception.rules },
      ),
    })),
    targetOf: (metric, offer, judged, atMs) => targets.of(metric, offer, judged, atMs).value,
    openTargetOf: targets.of,
    pauses: asking(contract.clocks.pauses.while),
    regrade: asking(contract.clocks.regrade.counts),
    judgedPriority: asking(contract.clocks.judgedPriority.is),
    judgedOffer: asking(contract.clocks.judgedOffer.is),
    compliance: asking(contract.compliance?.is ?? "per-ticket"),
    reopening: asking(contract.lifecycle.reopening.allowed),
    regradeRemark: (from, to) => remarks.get(to) ?? remarks.get(from ?? "") ?? null,
    autoClosure: versionsOf(contract.lifecycle.autoClosure, zone, ({ after, rules }) =>
      targets.inDays(after.businessDays, rules),
    ),
    closureWarning: versionsOf(contract.lifecycle.autoClosure, zone, ({ after, warning }) => {
      if (warning === undefined) return null;
      const { before, calls = null, rules } = warning;
      return { after: targets.inDays(after.businessDays - before.businessDays, rules), calls, rules };
    }),
    escalationsAt: inForceOf(contract.escalations, zone),
    callsAt: inForceOf(contract.calls, zone),
    proposalsAt: inForceOf(contract.proposals, zone),
    noCommitment: contract.noCommitment.map((row) => ({ when: asking(row.when), row })),
  };
}

/** Rows of which several hold at once, by the instant. */
function inForceOf<R extends Dated>(rows: R[], zone: Zone): (atMs: number) => R[] {
  // Most contracts have only rows that hold always, and this is asked at every instant of a ticket's life.
  if (rows.every(({ from, until }) => from === undefined && until === undefined)) return () => rows;
  const versions = rows.map((row) => versionsOf([row], zone, (one) => one));
  return (atMs) => versions.flatMap((version) => version.at(atMs) ?? []);
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
