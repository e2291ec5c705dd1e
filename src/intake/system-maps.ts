import { catalogueOf } from "../wording/catalogue.js";
import { problemsOfIssues } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { glpiMap } from "./glpi.map.js";
import { jiraMap } from "./jira.map.js";
import { serviceNowTableMap } from "./servicenow-table.map.js";
import { type SystemMap, systemMapSchemas } from "./system.map.js";
import { zendeskMap } from "./zendesk.map.js";

/** How the tickets of each system are read unless told, by the name that `--from` has for it. */
export const systemMaps = {
  "servicenow-table": serviceNowTableMap,
  jira: jiraMap,
  zendesk: zendeskMap,
  glpi: glpiMap,
} satisfies Record<keyof typeof systemMapSchemas, SystemMap>;

/** A help desk system whose tickets are read by a map. */
export type System = keyof typeof systemMaps;

/**
 * The map of a system in which the parts given replace those of {@link systemMaps}; of the tables `activities`,
 * `priorities`, `categories` and `columns` each entry by itself, whatever its capitals. Throws an {@link InputError} with all the
 * problems found.
 *
 * @example
 * ```ts
 * import { loadSystemMap } from "fe-triage";
 * const map = loadSystemMap("zendesk", { offer: "premium", priorities: { Low: "P3" } });
 * map.offer; // => "premium"
 * map.priorities; // => { urgent: "P1", high: "P2", normal: "P3", Low: "P3" }
 * ```
 */
export function loadSystemMap(system: System, parts: unknown, lang: Language = "en"): SystemMap {
  const parsed = systemMapSchemas[system].safeParse(parts);
  if (!parsed.success) throw new InputError(problemsOfIssues(parsed.error.issues, parts, catalogueOf(lang)));
  const given: SystemMap = parsed.data;
  const standard: SystemMap = systemMaps[system];
  return {
    ...standard,
    ...given,
    activities: merged(standard.activities, given.activities),
    priorities: merged(standard.priorities, given.priorities),
    dates: { ...standard.dates, ...given.dates },
    ...(standard.categories === undefined
      ? {}
      : { categories: merged(standard.categories, given.categories) }),
    ...(standard.columns === undefined ? {} : { columns: { ...standard.columns, ...given.columns } }),
  };
}

/** A table with the entries of another, which go before its own. */
function merged<T>(table: Readonly<Record<string, T>> = {}, own: Readonly<Record<string, T>> = {}) {
  const replaced = new Set(Object.keys(own).map((text) => text.toLowerCase()));
  const kept = Object.entries(table).filter(([text]) => !replaced.has(text.toLowerCase()));
  // An own property named __proto__ would change the table, were the entries assigned.
  return Object.fromEntries([...kept, ...Object.entries(own)]) as Record<string, T>;
}
