import type { Terms } from "../contract/terms.js";
import { type Zone, zoneOf } from "../time/zone.js";
import { quote } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { InputError, type Problem } from "../wording/problem.js";
import type { RowReading } from "./incident-steps.js";
import { logTimeReader } from "./log-time.js";
import { type ServiceNowMap, serviceNowMap } from "./servicenow-log.map.js";
import { problemOf } from "./wording.js";

/** How a ServiceNow log is imported. */
export interface ServiceNowOptions {
  /** The contract that the tickets come under: its names, and when a resolution closes a ticket. */
  readonly terms: Terms;
  /** How the log is read; {@link serviceNowMap} unless told. */
  readonly map?: ServiceNowMap;
  /** Offer of all the tickets, instead of the map's. */
  readonly offer?: string;
  /** IANA name of the zone of the log's times, instead of the map's. */
  readonly zone?: string;
  /** Language of remarks and problems; English unless told. */
  readonly lang?: Language;
}

/** Options made ready for many incidents; see {@link importerOf}. */
export interface Importer extends RowReading {
  readonly terms: Terms;
  readonly map: ServiceNowMap;
  readonly offer: string;
  /** Whether nobody chose the offer, or the zone. */
  readonly assumed: { readonly offer: boolean; readonly zone: boolean };
}

/**
 * Makes the options ready: the zone, and the map's names held against the contract's. Throws an
 * {@link InputError} with every name that the contract does not define, or with the zone that does not exist.
 */
export function importerOf(options: ServiceNowOptions): Importer {
  const { terms, map = serviceNowMap, lang = "en" } = options;
  const offer = options.offer ?? map.offer;
  const zone = zoneNamed(options.zone ?? map.dates.zone, lang);
  const { offers, priorities } = terms.vocabulary;
  const bad = (path: string, found: string, allowed: readonly string[]): Problem =>
    problemOf(lang, { code: "unknown-name", path, found: quote(found), allowed: allowed.join(", ") });
  const problems = [
    ...(offers.includes(offer) ? [] : [bad("offer", offer, offers)]),
    ...Object.entries(map.priorities)
      .filter(([, to]) => !priorities.includes(to))
      .map(([from, to]) => bad(`priorities.${from}`, to, priorities)),
  ];
  if (problems.length > 0) throw new InputError(problems);
  return {
    terms,
    map,
    lang,
    offer,
    zone,
    assumed: {
      offer: options.offer === undefined && offer === serviceNowMap.offer,
      zone: options.zone === undefined && map.dates.zone === serviceNowMap.dates.zone,
    },
    states: new Map(Object.entries(map.states)),
    priorities: new Map(Object.entries(map.priorities)),
    isMissing: (text) => text === "" || text === map.missing,
    instantOf: logTimeReader(map.dates.format, zone).instantOf,
  };
}

/** The zone of a name, or an {@link InputError}. */
export function zoneNamed(name: string, lang: Language): Zone {
  try {
    return zoneOf(name);
  } catch {
    const facts = { code: "no-such-zone", path: "zone", found: quote(name), allowed: "Europe/Paris, UTC, …" };
    throw new InputError([problemOf(lang, facts)]);
  }
}
