import * as z from "zod/mini";
import { ticketRecordSchema } from "../ticket/record.js";
import { catalogueOf } from "../wording/catalogue.js";
import { problemsOfIssues } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { isTimeForm } from "./log-time.js";

const name = z.string().check(z.minLength(1));

/** Events that carry nothing but their instant. */
const PLAIN = [
  ...["received", "information-requested", "information-provided", "acknowledged", "resumed"],
  ...["deployed", "refused", "confirmed", "commented"],
] as const;

const fix = z
  .strictObject({ needsRelease: z.boolean(), availableIn: z.enum(["pre-production", "production"]) })
  .check(
    z.refine(({ needsRelease, availableIn }) => needsRelease || availableIn === "production", {
      params: { code: "fix-not-in-production", allowed: '{ "needsRelease": true, … }' },
    }),
  );

/** An event of the lifecycle that an activity stands for; without `to`, the row's own columns say what changes. */
const event = z.discriminatedUnion("event", [
  z.strictObject({ event: z.enum(PLAIN) }),
  z.strictObject({
    event: z.literal("held"),
    reason: z.optional(z.enum(["priority-dispute", "customer", "vendor", "other"])),
  }),
  z.strictObject({ event: z.literal("regraded"), to: z.optional(name) }),
  z.strictObject({ event: z.literal("offer-changed"), to: z.optional(name) }),
  z.strictObject({ event: z.literal("resolved"), fix: z.optional(fix) }),
  z.strictObject({ event: z.literal("closed-out-of-scope"), rule: name }),
]);

const brief = z.enum([...PLAIN, "held", "regraded", "offer-changed", "resolved"]);
const one = z.union([brief, event]);
const MOST_ALTERNATIVES = 20;

/** A table from the texts of a column. Zod would pass over an entry named as every object's prototype is. */
function table<T extends z.ZodMiniType>(value: T) {
  return z.pipe(
    z.transform((input: unknown, payload) => {
      if (typeof input === "object" && input !== null && Object.hasOwn(input, "__proto__")) {
        payload.issues.push({ code: "unrecognized_keys", keys: ["__proto__"], input: { ...input } });
      }
      return input;
    }),
    z.record(name, value),
  );
}

const DELIMITER = /^[^"\r\n\0\ud800-\udfff]$/;
const FORMS = "iso-8601, epoch-s, epoch-ms, yyyy-MM-dd HH:mm:ss, d/M/yyyy HH:mm";
const OWN_FIELDS = Object.keys(ticketRecordSchema({ offers: [], priorities: [], requests: [] }).shape);

const shape = z.strictObject({
  /** Whether a log is a CSV text, a row an event, or XES, whose attributes are then what columns are. */
  format: z._default(z.enum(["csv", "xes"]), "csv"),
  /** What stands between the fields of a row; a comma unless told. */
  delimiter: z.optional(
    z.string().check(z.refine((text) => DELIMITER.test(text), { params: { allowed: ", ; | \\t" } })),
  ),
  columns: z.strictObject({
    case: name,
    time: name,
    activity: name,
    /** What stands behind an activity and a `+` in the table, where it has them together. */
    transition: z.optional(name),
    priority: z.optional(name),
    offer: z.optional(name),
    category: z.optional(name),
    request: z.optional(name),
    apiIncident: z.optional(name),
  }),
  /** Text of a field that has no value, beside the empty one. */
  missing: z._default(z.string(), ""),
  dates: z.prefault(
    z.strictObject({
      format: z._default(z.string().check(z.refine(isTimeForm, { params: { allowed: FORMS } })), "iso-8601"),
      /** Zone of times without an offset; the contract's unless told. */
      zone: z.optional(name),
    }),
    {},
  ),
  /** What each activity is in the lifecycle: an event, the first possible one of several, or null for nothing. */
  activities: table(
    z.nullable(z.union([brief, event, z.array(one).check(z.minLength(1), z.maxLength(MOST_ALTERNATIVES))])),
  ),
  /** Whether capitals and small letters are the same in the texts of the tables. */
  ignoreCase: z._default(z.boolean(), false),
  /** Whether the rows of each case stand together, which lets a log of any size be read; in XES they always do. */
  grouped: z.optional(z.boolean()),
  offer: z.optional(name),
  priority: z.optional(name),
  category: z._default(z.enum(["incident", "request", "problem", "information"]), "incident"),
  request: z.optional(name),
  apiIncident: z._default(z.boolean(), false),
  offers: z.optional(table(name)),
  priorities: z.optional(table(name)),
  categories: z.optional(table(z.enum(["incident", "request", "problem", "information"]))),
  requests: z.optional(table(name)),
  apiIncidents: z.optional(table(z.boolean())),
  /** Fields of the record, each with the column that it is copied from. */
  fields: z._default(
    table(name).check(
      z.superRefine((fields, context) => {
        for (const field of Object.keys(fields).filter((one) => OWN_FIELDS.includes(one))) {
          context.addIssue({ code: "custom", path: [field], params: { code: "named-twice" } });
        }
      }),
    ),
    {},
  ),
});

/** The tables beside that of activities, each with the column whose texts it has. */
const TABLES = {
  priorities: "priority",
  offers: "offer",
  categories: "category",
  requests: "request",
  apiIncidents: "apiIncident",
} as const;

/** What one entry of a mapping says about another. */
function holdTogether(mapping: z.output<typeof shape>, context: z.core.$RefinementCtx): void {
  if (mapping.format === "xes") {
    for (const entry of ["delimiter", "grouped"] as const) {
      if (mapping[entry] === undefined) continue;
      context.addIssue({ code: "custom", path: [entry], params: { code: "unknown-field", allowed: "" } });
    }
  }
  for (const [table, column] of Object.entries(TABLES) as [
    keyof typeof TABLES,
    keyof typeof mapping.columns,
  ][]) {
    if (mapping[table] !== undefined && mapping.columns[column] === undefined) {
      const params = { code: "unknown-field", allowed: `columns.${column}` };
      context.addIssue({ code: "custom", path: [table], params });
    }
  }
  if (!mapping.ignoreCase) return;
  for (const table of ["activities", ...Object.keys(TABLES)] as ("activities" | keyof typeof TABLES)[]) {
    const seen = new Set<string>();
    for (const text of Object.keys(mapping[table] ?? {})) {
      const folded = text.toLowerCase();
      if (seen.has(folded)) {
        context.addIssue({ code: "custom", path: [table, text], params: { code: "named-twice" } });
      }
      seen.add(folded);
    }
  }
}

/** What each entry may be, for the maps of systems that have some of them. */
export const mappingEntries = shape.shape;

/** Where an XES log has what a log needs, by its standard extensions. */
const XES_COLUMNS = {
  case: "concept:name",
  time: "time:timestamp",
  activity: "concept:name",
  transition: "lifecycle:transition",
};

/** A document with the columns that its form has by itself. */
function withColumns(document: unknown): unknown {
  if (typeof document !== "object" || document === null || !("format" in document)) return document;
  const columns = "columns" in document ? document.columns : {};
  const isTable = typeof columns === "object" && columns !== null && !Array.isArray(columns);
  if (document.format !== "xes" || !isTable) return document;
  return { ...document, columns: { ...XES_COLUMNS, ...columns } };
}

/**
 * The zod schema of a mapping, which describes the event log of any desk: CSV, a row an event, or XES. What it names of
 * the contract (offers, priorities, kinds of request, rules) is checked where a log is read.
 *
 * @example
 * ```ts
 * import { eventLogMappingSchema } from "fe-triage";
 * const columns = { case: "Ticket", time: "When", activity: "What" };
 * const activities = { Opened: "received", Answered: "acknowledged", Waiting: { event: "held", reason: "vendor" } };
 * eventLogMappingSchema.safeParse({ columns, activities }).success; // => true
 * eventLogMappingSchema.safeParse({ columns, activities: { Opened: "opened" } }).success; // => false
 * ```
 */
export const eventLogMappingSchema = z.pipe(
  z.pipe(z.transform(withColumns), shape.check(z.superRefine(holdTogether))),
  z.transform(({ delimiter = ",", grouped = false, ...mapping }) => ({ ...mapping, delimiter, grouped })),
);

/** How the event log of a desk is read as tickets, with all that may be left out. */
export type EventLogMapping = z.output<typeof eventLogMappingSchema>;
/** What an activity is in the lifecycle. */
export type MappedActivity = EventLogMapping["activities"][string];

/**
 * Reads a mapping and puts in what it leaves out. Throws an {@link InputError} with all the problems found.
 *
 * @example
 * ```ts
 * import { loadEventLogMapping } from "fe-triage";
 * const columns = { case: "Ticket", time: "When", activity: "What" };
 * const mapping = loadEventLogMapping({ columns, activities: { Opened: "received", Note: null } });
 * mapping.delimiter; // => ","
 * mapping.dates; // => { format: "iso-8601" }
 * loadEventLogMapping({ columns, activities: {}, delimiter: ";;" }); // throws delimiter: a value in the wrong form
 * ```
 */
export function loadEventLogMapping(document: unknown, lang: Language = "en"): EventLogMapping {
  const parsed = eventLogMappingSchema.safeParse(document);
  if (parsed.success) return parsed.data;
  throw new InputError(problemsOfIssues(parsed.error.issues, document, catalogueOf(lang)));
}
