import type { Terms } from "../contract/terms.js";
import type { Zone } from "../time/zone.js";
import { quote } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { InputError, type Problem } from "../wording/problem.js";
import type { EventLogMapping, MappedActivity } from "./event-log.mapping.js";
import { zoneNamed } from "./importer.js";
import { type LogTimeReader, logTimeReader } from "./log-time.js";
import type { MadeCode } from "./remark.js";
import type { NewEvent } from "./ticket-log.js";
import { problemOf } from "./wording.js";

/** How an event log is imported. */
export interface EventLogOptions {
  /** The contract that the tickets come under: its names, and when a resolution closes a ticket. */
  readonly terms: Terms;
  readonly mapping: EventLogMapping;
  /** Offer of all the tickets, instead of the mapping's. */
  readonly offer?: string;
  /** IANA name of the zone of times without an offset, instead of the mapping's. */
  readonly zone?: string;
  /** Language of remarks and problems; English unless told. */
  readonly lang?: Language;
}

/** What a log may say of a ticket in columns of their own. */
export type Attribute = "priority" | "offer" | "category" | "request" | "apiIncident";

/** Options made ready for many cases. */
export interface EventLogImporter {
  readonly terms: Terms;
  readonly mapping: EventLogMapping;
  readonly lang: Language;
  readonly zone: Zone;
  /** Whether nobody chose the zone. */
  readonly assumesZone: boolean;
  readonly time: LogTimeReader;
  /** The columns of the attributes, those that are not read left out. */
  readonly columns: Readonly<Partial<Record<Attribute, string | undefined>>>;
  /** What the texts of a column are in the contract's words. */
  readonly values: Readonly<Record<Attribute, ReadonlyMap<string, string | boolean>>>;
  /** Names of the record's fields that are copied from columns, in the order of the mapping. */
  readonly fields: readonly string[];
  /** What places in the input are called in front of the number of a row: `lines`. */
  readonly rowsAt: string;
  /** What is so where no row says otherwise. */
  readonly constants: Readonly<Record<Attribute, string | boolean | null>>;
  isMissing(text: string): boolean;
  /** A text as the tables have it. */
  fold(text: string): string;
  /** The events of an activity, null where the mapping leaves it out, undefined where it does not name it. */
  eventsOf(activity: string): readonly NewEvent[] | null | undefined;
  /** How an event that a row brings about is made up, where the row does not say so much; null where it does. */
  standsIn(event: NewEvent, row: { readonly activity: string }): MadeCode | null;
}

/**
 * Makes the options ready: the zone, and the mapping's names held against the contract's. Throws an
 * {@link InputError} with every name that the contract does not define, or with the zone that does not exist.
 */
export function eventLogImporterOf(options: EventLogOptions): EventLogImporter {
  const { terms, mapping, lang = "en" } = options;
  const { ignoreCase, dates } = mapping;
  const offer = options.offer ?? mapping.offer ?? null;
  const { offer: offerColumn, ...otherColumns } = mapping.columns;
  const columns = {
    ...otherColumns,
    ...(offerColumn === undefined || options.offer !== undefined ? {} : { offer: offerColumn }),
  };
  const problems = problemsOfNames(mapping, offer, columns.offer, terms, lang);
  if (problems.length > 0) throw new InputError(problems);
  const zone = zoneNamed(options.zone ?? dates.zone ?? terms.zone.name, lang);
  const fold = ignoreCase ? (text: string) => text.toLowerCase() : (text: string) => text;
  const { offers, priorities, requests } = terms.vocabulary;
  const tableOf = <T>(table: Readonly<Record<string, T>>) =>
    new Map(Object.entries(table).map(([text, value]) => [fold(text), value]));
  // Without a table of its own a column has the contract's own words.
  const namesOf = (names: readonly string[]) => new Map(names.map((name) => [fold(name), name]));
  const given = <T extends string | boolean>(
    table: Readonly<Record<string, T>> | undefined,
    own: Map<string, T>,
  ) => (table === undefined ? own : tableOf(table));
  const activities = new Map(
    Object.entries(mapping.activities).map(([text, activity]) => [fold(text), eventsIn(activity)]),
  );
  return {
    terms,
    mapping,
    lang,
    zone,
    assumesZone: options.zone === undefined && dates.zone === undefined,
    time: logTimeReader(dates.format, zone),
    columns,
    values: {
      priority: given(mapping.priorities, namesOf(priorities)),
      offer: given(mapping.offers, namesOf(offers)),
      category: given<string>(mapping.categories, namesOf(CATEGORIES)),
      request: given(mapping.requests, namesOf(requests)),
      apiIncident: given(
        mapping.apiIncidents,
        new Map([
          ["true", true],
          ["false", false],
        ]),
      ),
    },
    fields: Object.keys(mapping.fields),
    rowsAt: "lines",
    constants: {
      priority: mapping.priority ?? null,
      offer,
      category: mapping.category,
      request: mapping.request ?? null,
      apiIncident: mapping.apiIncident,
    },
    isMissing: (text) => text === "" || text === mapping.missing,
    fold,
    eventsOf: (activity) => activities.get(fold(activity)),
    standsIn: () => null,
  };
}

const CATEGORIES = ["incident", "request", "problem", "information"];

/** The events that an activity stands for, in the order in which they are tried. */
function eventsIn(activity: MappedActivity): readonly NewEvent[] | null {
  if (activity === null) return null;
  const events = (Array.isArray(activity) ? activity : [activity]).map((one) =>
    typeof one === "string" ? { event: one } : one,
  );
  return events.flatMap(({ event, ...rest }) => {
    // A change without its goal is one of the row's own columns, which are read on every row.
    const isOwn = (event === "regraded" || event === "offer-changed") && !("to" in rest);
    return isOwn ? [] : [{ type: event, ...rest } as NewEvent];
  });
}

function problemsOfNames(
  mapping: EventLogMapping,
  offer: string | null,
  offerColumn: string | undefined,
  { vocabulary, contract }: Terms,
  lang: Language,
): Problem[] {
  const { offers, priorities, requests } = vocabulary;
  const problems: Problem[] = [];
  const hold = (path: string, found: string | null | undefined, allowed: readonly string[]) => {
    if (found == null || allowed.includes(found)) return;
    const facts = { path, found: quote(found), allowed: allowed.join(", ") };
    problems.push(problemOf(lang, { code: "unknown-name", ...facts }));
  };
  hold("offer", offer, offers);
  hold("priority", mapping.priority, priorities);
  hold("request", mapping.request, requests);
  const tables = { priorities: priorities, offers: offers, requests: requests };
  for (const [table, allowed] of Object.entries(tables)) {
    for (const [text, to] of Object.entries(mapping[table as keyof typeof tables] ?? {})) {
      hold(`${table}.${text}`, to, allowed);
    }
  }
  for (const [text, activity] of Object.entries(mapping.activities)) {
    for (const event of eventsIn(activity) ?? []) {
      if (event.type === "regraded") hold(`activities.${text}.to`, event.to, priorities);
      if (event.type === "offer-changed") hold(`activities.${text}.to`, event.to, offers);
      if (event.type === "closed-out-of-scope" && !Object.hasOwn(contract.rules, event.rule)) {
        const facts = { path: `activities.${text}.rule`, found: quote(event.rule), allowed: "" };
        problems.push(problemOf(lang, { code: "unknown-rule", ...facts }));
      }
    }
  }
  if (offer === null && offerColumn === undefined) {
    const facts = { path: "offer", found: "", allowed: offers.join(", ") };
    problems.push(problemOf(lang, { code: "no-offer-told", ...facts }));
  }
  return problems;
}
