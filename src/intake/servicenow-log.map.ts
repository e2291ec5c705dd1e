import * as z from "zod/mini";
import { catalogueOf } from "../wording/catalogue.js";
import { problemsOfIssues } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { isTimeForm } from "./log-time.js";

const name = z.string().check(z.minLength(1));

const columns = z.strictObject({
  incident: name,
  state: name,
  updatedAt: name,
  order: name,
  updatedBy: name,
  openedAt: name,
  priority: name,
});

const meaning = z.discriminatedUnion("means", [
  z.strictObject({ means: z.literal("new") }),
  z.strictObject({ means: z.literal("in-progress") }),
  z.strictObject({
    means: z.literal("waiting-for-user"),
    reason: z._default(z.enum(["customer", "vendor", "other"]), "customer"),
  }),
  z.strictObject({ means: z.literal("on-hold"), reason: z.enum(["customer", "vendor", "other"]) }),
  z.strictObject({ means: z.literal("resolved") }),
  z.strictObject({ means: z.literal("closed") }),
  z.strictObject({ means: z.literal("nothing") }),
]);

/**
 * The zod schema of how a ServiceNow audit log is read as tickets; {@link loadServiceNowMap} takes any part of it.
 */
export const serviceNowMapSchema = z.strictObject({
  columns,
  /** Text of a field that has no value, beside the empty one. */
  missing: z.string(),
  dates: z.strictObject({
    format: z.string().check(z.refine(isTimeForm)),
    zone: name,
  }),
  offer: name,
  apiIncident: z.boolean(),
  /** What stands in for the first answer: the state of a row, or also the first row by another hand. */
  firstAnswer: z.enum(["state", "update"]),
  /** What a closed state is: left to the contract's own closure, or the customer's confirmation. */
  closure: z.enum(["computed", "confirmed"]),
  priorities: z.record(name, name),
  states: z.record(name, meaning),
});

/** How a ServiceNow audit log is read as tickets. */
export type ServiceNowMap = z.output<typeof serviceNowMapSchema>;
/** What a state of the log means for a ticket. */
export type StateMeaning = z.output<typeof meaning>;

/** The map for the incident log of the UCI repository (dataset 498); `mapRows` says why each entry is as it is. */
export const serviceNowMap: ServiceNowMap = {
  columns: {
    incident: "number",
    state: "incident_state",
    updatedAt: "sys_updated_at",
    order: "sys_mod_count",
    updatedBy: "sys_updated_by",
    openedAt: "opened_at",
    priority: "priority",
  },
  missing: "?",
  dates: { format: "d/M/yyyy HH:mm", zone: "America/Sao_Paulo" },
  offer: "business",
  apiIncident: false,
  firstAnswer: "state",
  closure: "computed",
  priorities: { "1 - Critical": "P1", "2 - High": "P2", "3 - Moderate": "P3", "4 - Low": "P4" },
  states: {
    New: { means: "new" },
    Active: { means: "in-progress" },
    "Awaiting User Info": { means: "waiting-for-user", reason: "customer" },
    "Awaiting Vendor": { means: "on-hold", reason: "vendor" },
    "Awaiting Problem": { means: "on-hold", reason: "other" },
    "Awaiting Evidence": { means: "on-hold", reason: "other" },
    Resolved: { means: "resolved" },
    Closed: { means: "closed" },
    "-100": { means: "nothing" },
  },
};

const partSchema = z.extend(z.partial(serviceNowMapSchema), {
  columns: z.optional(z.partial(columns)),
  dates: z.optional(z.partial(serviceNowMapSchema.shape.dates)),
});

/**
 * The map in which the parts given replace those of {@link serviceNowMap}; of the tables `columns`, `priorities`
 * and `states` each entry by itself. Throws an {@link InputError} with all the problems found.
 *
 * @example
 * const map = loadServiceNowMap({ priorities: { "4 - Low": "P3" } });
 * map.priorities // => { "1 - Critical": "P1", "2 - High": "P2", "3 - Moderate": "P3", "4 - Low": "P3" }
 */
export function loadServiceNowMap(parts: unknown, lang: Language = "en"): ServiceNowMap {
  const parsed = partSchema.safeParse(parts);
  if (!parsed.success) throw new InputError(problemsOfIssues(parsed.error.issues, parts, catalogueOf(lang)));
  const given = parsed.data;
  // An own property named __proto__ would change the table, were the entries assigned.
  const merged = <T>(table: Record<string, T>, own: Record<string, T> = {}) =>
    Object.fromEntries([...Object.entries(table), ...Object.entries(own)]) as Record<string, T>;
  return serviceNowMapSchema.parse({
    ...serviceNowMap,
    ...given,
    columns: { ...serviceNowMap.columns, ...given.columns },
    dates: { ...serviceNowMap.dates, ...given.dates },
    priorities: merged(serviceNowMap.priorities, given.priorities),
    states: merged<StateMeaning>(serviceNowMap.states, given.states),
  });
}
